import { loadTranslator } from "../../src/locales";
import { MacedonianPlurals } from "../../src/locales/macedonianPlurals";

test("Macedonian plurals are those of CLDR, which Node.js brings", () => {
  const expected = new Intl.PluralRules("mk");
  const own = new MacedonianPlurals();
  const counts = [...Array(2000).keys(), 0.1, 1.1, 2.11, 2.21, 10.5, -1, -11, -21];
  for (const count of counts) expect([count, own.select(count)]).toEqual([count, expected.select(count)]);
});

test("a browser without Macedonian says 21 клиент, as the language does", async () => {
  const supported = jest.spyOn(Intl.PluralRules, "supportedLocalesOf").mockReturnValue([]);
  const t = await loadTranslator("mk");
  const clients = (count: number) => t("pane.abcClassFigures", { clients: count, share: "" }).split(" ·")[0];
  expect([1, 2, 11, 21, 101].map(clients)).toEqual(["1 клиент", "2 клиенти", "11 клиенти", "21 клиент", "101 клиент"]);
  supported.mockRestore();
});
