import type { Analysis } from "../../src/analysis/analysis";
import { isoOfDay } from "../../src/analysis/time/isoDay";
import { joinSpellings } from "../../src/app/joinSpellings";
import { readWorkbook } from "../../src/app/readWorkbook";
import { runAnalysis } from "../../src/app/runAnalysis";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { measuresSheet, ownMeasures, readMeasures } from "../../src/app/tasks/measuresSheet";
import { readTasks } from "../../src/app/tasks/tasksSheet";
import { dayOfTasks, lookAtTasks, updateTasks } from "../../src/app/tasks/updateTasks";
import { MOST_OPEN } from "../../src/tasks/newTasks";
import { changedKeys, restoreFirstFilling } from "../../src/app/typedSheets/firstFilling";
import { restoreTypedText } from "../../src/app/typedSheets/typedText";
import { updateTypedSheet } from "../../src/app/typedSheets/updateTypedSheet";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { languages, translator, type Language } from "../../src/locales";
import { countsByManager } from "../../src/tasks/task";
import { firstMeasures } from "../../src/tasks/measures";
import { readTaskKey } from "../../src/tasks/taskKey";
import { taskRules, type TaskRule } from "../../src/tasks/taskRules";
import { closeHost, openHost, watch, type Host } from "./openHost";
import { caseSheets, sheetData, sheetNamed, valueAt, workbookData } from "./workbook";

afterEach(closeHost);

const port = officeWorkbook();
const t = translator("en");
const classes = ["A", "B", "C"] as const;

const open = (): Host => openHost(workbookData(caseSheets("northwind")));

async function analysisOf(asOf?: number): Promise<Analysis> {
  const { session } = await scanWorkbook(port);
  const settings = asOf === undefined ? session.settings : { ...session.settings, asOf };
  return (await readWorkbook(port, { ...session, settings }, watch())).analysis;
}

const update = async (rules: readonly TaskRule[], asOf?: number, language: Language = "en") =>
  updateTasks(port, await analysisOf(asOf), rules, translator(language), language);

const type = (host: Host, sheet: string, address: string, value: string | number) =>
  host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

const book = async (analysis: Analysis) => readTasks(port, t, dayOfTasks(analysis));

/** The rows of a sheet below its header, by the text of the header. */
function rowsOf(host: Host, name: string): readonly Readonly<Record<string, unknown>>[] {
  const sheet = sheetNamed(host.save(), name);
  const headers = [...(sheet.cells.get(0) ?? [])].map(([column, { value }]) => ({ column, header: String(value) }));
  return [...sheet.cells.keys()]
    .filter((row) => row > 0)
    .map((row) => Object.fromEntries(headers.map(({ column, header }) => [header, valueAt(sheet, row, column)])));
}

test("the first filling has a measure for every class, in every language", async () => {
  for (const language of languages) {
    const host = open();
    const sheet = measuresSheet(classes, translator(language), language);
    await updateTypedSheet(port, sheet);
    const what = translator(language)("tasks.column.what");
    const rows = rowsOf(host, sheet.name);
    expect(rows).toHaveLength(firstMeasures(classes).length);
    expect(new Set(rows.map((row) => row[what])).size).toBe(rows.length);
  }
});

test("a row of measures goes back to its first filling on request, the user's words are kept, the notes stay", async () => {
  const host = open();
  const sheet = measuresSheet(classes, t, "en");
  await updateTypedSheet(port, sheet);
  const before = rowsOf(host, "Measures");
  await type(host, "Measures", "C2", "Lunch with the owner.");
  await type(host, "Measures", "E2", "");
  await type(host, "Measures", "G2", "my note");
  await type(host, "Measures", "C4", "=1+1");
  await updateTypedSheet(port, sheet);
  expect(await changedKeys(port, sheet)).toEqual(["abcXyz|AX", "abcXyz|AZ"]);
  await restoreFirstFilling(port, sheet, "abcXyz|AX");
  const [first, , third] = rowsOf(host, "Measures");
  expect({ ...first, Note: before[0].Note }).toEqual(before[0]);
  expect(first.Note).toBe("my note");
  expect(third[t("tasks.column.yours")]).toBe(t("tasks.column.what"));
  expect(await changedKeys(port, sheet)).toEqual(["abcXyz|AZ"]);
  await restoreFirstFilling(port, sheet, "abcXyz|AZ");
  expect(rowsOf(host, "Measures")[2]).toEqual(before[2]);
  expect(await restoreFirstFilling(port, sheet, "abcXyz|AZ")).toBeNull();
  await type(host, "Measures", "C2", "");
  expect(await restoreTypedText(port, sheet, 1)).toBeGreaterThan(0);
  expect(rowsOf(host, "Measures")[0][t("tasks.column.what")]).toBe("Lunch with the owner.");
});

test("the user's measure stands in the report of ABC and XYZ, and a number of days that is none is named", async () => {
  const host = open();
  await updateTypedSheet(port, measuresSheet(classes, t, "en"));
  await type(host, "Measures", "C2", "Lunch with the owner.");
  await type(host, "Measures", "E2", "often");
  await type(host, "Measures", "E3", "");
  expect(await ownMeasures(port, { abc: [0.8, 0.95] })).toEqual({ count: 1, of: 6 });
  const measures = await readMeasures(port, classes, t);
  expect(measures.problems).toEqual([{ where: { sheet: "Measures", row: 1, column: 4 }, value: "often" }]);
  expect(measures.everyDays.get("abcXyz|AX")).toBe(30);
  expect(measures.everyDays.get("abcXyz|AY")).toBeNull();
  const { session } = await scanWorkbook(port);
  await runAnalysis(port, session, watch());
  const texts = [...sheetNamed(host.save(), "ABC-XYZ").cells.values()].flatMap((row) => [...row.values()]);
  const shown = texts.map(({ value }) => value);
  expect(shown).toContain("Lunch with the owner.");
  expect(shown).toContain(t("reports.actionFirstY"));
  expect(shown).not.toContain(t("reports.actionFirstX"));
});

test("a manager's tasks: made once, done ones stay done, the rest becomes overdue, new reasons make new tasks", async () => {
  const host = open();
  const analysis = await analysisOf();
  const asOf = dayOfTasks(analysis);
  const first = await update(["winBack", "callOverdue"]);
  const made = (await book(analysis)).tasks;
  expect(first.update?.added).toBe(made.length);
  expect(made.length).toBeGreaterThan(3);
  expect(made.every(({ state }) => state === "open")).toBe(true);
  const before = host.save();
  expect((await update(["winBack", "callOverdue"])).update).toMatchObject({ added: 0, renewed: 0 });
  expect(host.save()).toEqual(before);

  const due = made[0].due ?? 0;
  await type(host, "Tasks", "I2", due);
  await type(host, "Tasks", "I3", "no");
  await type(host, "Tasks", "J2", "=ordered again");
  const later = due + 20;
  const second = await update(["winBack", "callOverdue", "contact"], later);
  const tasks = (await book(await analysisOf(later))).tasks;
  expect(second.update?.added).toBe(tasks.length - made.length);
  expect(tasks.slice(0, made.length).map(({ key }) => key)).toEqual(made.map(({ key }) => key));
  expect(tasks[0]).toMatchObject({ done: due, due, result: "=ordered again" });
  const rows = rowsOf(host, "Tasks");
  expect(rows[0]).toMatchObject({ State: "done", Result: "=ordered again" });
  expect(rows[1]).toMatchObject({ State: "closed" });
  expect(rows.slice(2, made.length).every(({ State }) => State === "overdue")).toBe(true);
  const managers = countsByManager([], tasks);
  const sums = managers.reduce((sum, { open: still, done }) => sum + still + done, 0);
  expect(sums).toBe(tasks.filter(({ state }) => state !== "closed" && state !== "gone").length);
  expect(managers.every(({ open: still }) => still <= MOST_OPEN)).toBe(true);

  // Seen from an earlier day some were not lost yet: nobody did the task, and its row stays.
  await update(["winBack", "callOverdue"], asOf - 200);
  const earlier = rowsOf(host, "Tasks").slice(0, made.length);
  expect(earlier.map(({ Client }) => Client)).toEqual(made.map(({ client }) => client));
  expect(earlier.filter(({ State }) => State === "reason gone").length).toBeGreaterThan(0);
  expect(earlier.slice(0, 2).map(({ State }) => State)).toEqual(["done", "closed"]);
});

test("a client that was spoken to needs no regular contact before its measure says so", async () => {
  const host = open();
  const analysis = await analysisOf();
  const contacts = (await lookAtTasks(port, analysis, t)).reasons.get("contact") ?? [];
  expect(contacts.length).toBeGreaterThan(0);
  await update(["contact"]);
  await type(host, "Tasks", "I2", dayOfTasks(analysis));
  const [{ client }] = (await book(analysis)).tasks;
  const after = (await lookAtTasks(port, analysis, t)).reasons.get("contact") ?? [];
  expect(after.map((reason) => reason.client)).toEqual(
    contacts.map((reason) => reason.client).filter((each) => each !== client),
  );
});

test("a day of doing that is more than a year ahead is named with its cell, and is no contact", async () => {
  const host = open();
  const day = dayOfTasks(await analysisOf());
  await update(["contact"]);
  const contacts = async () => (await lookAtTasks(port, await analysisOf(), t)).reasons.get("contact")?.length;
  const before = await contacts();
  await type(host, "Tasks", "I2", day + 366);
  await type(host, "Tasks", "I3", day + 367);
  const { tooFar } = await update(["contact"]);
  const value = isoOfDay(day + 367);
  expect(tooFar).toEqual([{ where: { sheet: "Tasks", row: 2, column: 8 }, value }]);
  expect(await contacts()).toBe((before ?? 0) - 1);
});

test("the sheet follows the language, and its tasks are known again", async () => {
  const host = open();
  await update(["winBack"]);
  const count = rowsOf(host, "Tasks").length;
  await type(host, "Tasks", "I2", "no");
  expect((await update(["winBack"], undefined, "ru")).update).toMatchObject({ added: 0, renewed: count });
  expect(rowsOf(host, "Tasks")[0]).toMatchObject({ Состояние: "закрыта" });
  expect((await update(["winBack"], undefined, "ru")).update).toMatchObject({ added: 0, renewed: 0 });
});

test("a task is known again when the spellings of its client are joined", async () => {
  const days = [45000, 45030, 45060, 45090];
  const bought = (client: string, last: number) => days.map((day) => [day + last, client, 100]);
  const rows = [["Date", "Client", "Amount"], ...bought("OOO Alfa", 0), ...bought("Alfa", 1), ...bought("Beta", 700)];
  const host = openHost(workbookData([sheetData("Sales", rows)]));
  await update(["winBack"]);
  const made = rowsOf(host, "Tasks").map(({ Client }) => Client);
  expect([...made].sort()).toEqual(["Alfa", "OOO Alfa"]);
  await type(host, "Tasks", "J2", "one");
  await type(host, "Tasks", "J3", "other");
  await joinSpellings(port, null, [["OOO Alfa", "Alfa"]], t, "en");
  expect((await update(["winBack"])).update).toMatchObject({ added: 0 });
  const joined = rowsOf(host, "Tasks").map(({ Client, State, Result }) => [Client, State, Result]);
  expect(joined).toEqual([
    ["Alfa", "open", "one"],
    [made[1], "reason gone", "other"],
  ]);
});

test("no rule finds a task twice, and each key names its rule", async () => {
  open();
  const { reasons } = await lookAtTasks(port, await analysisOf(), t);
  const keys = [...reasons.values()].flat().map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const rule of taskRules) {
    expect((reasons.get(rule) ?? []).every(({ key }) => readTaskKey(key)?.rule === rule)).toBe(true);
  }
});
