import { translator } from "../../src/locales";
import { checklistTexts } from "../../src/locales/en/checklists";

const ofOthers = ["count", "channels", "columns", "stages"];

test("what the workbook shows of one client, manager or row is said of one", () => {
  const t = translator("en");
  const keys = Object.entries(checklistTexts.checklists).flatMap(([key, text]) => (text.includes("{of,") ? [key] : []));
  expect(keys.length).toBeGreaterThan(20);
  const rest = Object.fromEntries(ofOthers.map((name) => [name, 1]));
  for (const key of keys) {
    const of = (many: number) =>
      t(`checklists.${key}` as "checklists.evidence.channels", { ...rest, count: 1, of: many } as never);
    expect([key, of(5).replace("5", "1")]).not.toEqual([key, of(1)]);
  }
  expect(t("checklists.evidence.workingList", { count: 1, of: 1, columns: 1 })).toBe(
    "1 of 1 active client is in the clients table; 1 detail is filled for at least 80% of them.",
  );
  expect(t("checklists.evidence.lostSteps", { count: 2, of: 10 })).toBe(
    "2 of the 10 largest lost clients have a next step.",
  );
});
