/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { runAgainAction } from "../../../../src/taskpane/state/runRequests";
import { ribbonGroup } from "../../../../src/workbench/page/shell/ribbonGroup";

const xml = readFileSync(path.resolve(__dirname, "../../../../manifest.xml"), "utf8");
const parsed = (text: string) => new DOMParser().parseFromString(text, "application/xml");

test("the ribbon's buttons are those of the manifest, in the language of Excel", () => {
  const english = ribbonGroup(parsed(xml), "en-US");
  expect(english.label).toBe("Clients");
  expect(english.buttons.map(({ id, label, icon, action }) => [id, label, icon, action])).toEqual([
    ["Clientele.Open", "Clientele", "assets/icon-32.png", null],
    ["Clientele.RunAgain", "Run again", "assets/run-32.png", runAgainAction],
  ]);
  const russian = ribbonGroup(parsed(xml), "ru-RU");
  expect([russian.label, ...russian.buttons.map(({ label }) => label)]).toEqual([
    "Клиенты",
    "Clientele",
    "Рассчитать снова",
  ]);
  expect(russian.buttons[1].description).toContain("заново записывает отчёты");
});

test("icons are found beside the page wherever the add-in is served from", () => {
  const elsewhere = xml.replaceAll("https://localhost:3000/", "https://example.com/tools/clientele/");
  expect(ribbonGroup(parsed(elsewhere), "tr-TR").buttons[1].icon).toBe("assets/run-32.png");
});

test("a resource that the manifest does not define is named", () => {
  const broken = xml.replace('<bt:String id="Open.Label"', '<bt:String id="Other.Label"');
  expect(() => ribbonGroup(parsed(broken), "en-US")).toThrow("manifest has no resource: Open.Label");
});
