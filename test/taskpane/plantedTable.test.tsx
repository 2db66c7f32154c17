/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { Analysis } from "../../src/analysis/analysis";
import { defineTable, wholeTable } from "../../src/analysis/tables/tableDefinition";
import { tableKeys, tables, type TableKey } from "../../src/analysis/tables/tables";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { CellValue } from "../../src/analysis/types";
import type { Discovery } from "../../src/app/session";
import type { FoundTable, WorkbookPort } from "../../src/app/workbookPort";
import { translator } from "../../src/locales";
import { tables as englishTexts } from "../../src/locales/en/tables";
import { found } from "../app/tables";
import { tablesNamed } from "../setup/readmeNames";

// One declaration is a table. It is planted before any other module is loaded, as if it stood in the registry.
const visits = "visits" as TableKey;
const visitsTable = defineTable({
  key: "visits",
  section: "money",
  usualSheet: "Visits",
  roles: {
    client: { kind: "name", required: true, previewed: true },
    date: { kind: "day", required: true, previewed: true },
  },
  template: ["client", "date"],
  columns: "chosen",
  turn: 0,
  score: (candidate) => (candidate.headers.includes("Visited on") ? 1 : 0),
  reader: async () => wholeTable(({ rows }) => ({ rows, problems: { items: [], counts: {} } })),
});
Object.assign(tables, { visits: visitsTable });
(tableKeys as TableKey[]).push(visits);
Object.assign(englishTexts, {
  "title.visits": "Visits",
  "name.visits": "Visits table",
  "without.visits": "Without it nobody knows who was visited.",
  "about.visits.client": "Whom we visited.",
  "about.visits.date": "The day of the visit.",
});

const sheets: readonly FoundTable[] = [
  found("Sales", ["Date", "Client", "Amount"], [[45292, "Anna", 100]]),
  found("Diary", ["Client", "Date", "Visited on"], [["Anna", 45293, 45293]]),
];
const format = { decimal: ".", dateOrder: "ymd", date1904: false } as const;

const port = {
  findTables: () => Promise.resolve(sheets),
  locale: () => Promise.resolve({ format, displayLanguage: "en-US" }),
  readRows: (table: FoundTable, onRows: (rows: CellValue[][]) => void) => {
    onRows((found(table.name, []), sheets.find(({ name }) => name === table.name))!.sample as CellValue[][]);
    return Promise.resolve();
  },
  numberFormats: () => Promise.resolve([]),
  readStored: () => Promise.resolve(null),
  giveWay: () => Promise.resolve(),
} as unknown as WorkbookPort;

async function discovery(): Promise<Discovery> {
  const { scanWorkbook } = await import("../../src/app/scanWorkbook");
  return scanWorkbook(port);
}

test("a planted table is recognised, and its columns too", async () => {
  const { session } = await discovery();
  expect(session.choices[visits]).toMatchObject({ table: { name: "Diary" }, columns: { client: 0, date: 1 } });
  expect(session.choices.sales?.table.name).toBe("Sales");
});

test("a planted table is kept in the workbook and comes back", async () => {
  const { fromStored, toStored } = await import("../../src/app/storedSession");
  const { session, tables: all } = await discovery();
  const stored: unknown = JSON.parse(JSON.stringify(toStored(session, all)));
  expect(stored).toMatchObject({ visits: { name: "Diary", columns: { client: 0, date: 1 } } });
  expect(fromStored(stored)).toEqual(stored);
});

test("a planted table can be named in settings.json, with its roles and no others", async () => {
  const { readSettingsFile } = await import("../../src/app/settingsFile");
  const { chooseTables } = await import("../../src/workbench/command/chooseTables");
  const named = { visits: { sheet: "Diary", columns: { date: "Visited on" } } };
  const { file } = readSettingsFile(JSON.stringify({ tables: named }));
  expect(file?.tables).toEqual(named);
  expect(chooseTables(await discovery(), file!.tables)[visits]).toMatchObject({ columns: { client: 0, date: 2 } });
  const wrong = readSettingsFile(JSON.stringify({ tables: { visits: { columns: { amount: "x" } } } }));
  expect(wrong.errors).toEqual([{ code: "unknownKey", params: { path: "tables.visits.columns.amount" } }]);
});

test("a planted table is read with the others, and the footers name it", async () => {
  const { readWorkbook } = await import("../../src/app/readWorkbook");
  const { sourcesLine } = await import("../../src/reports/footer");
  const { session } = await discovery();
  const control = { signal: { aborted: false }, onProgress: () => undefined };
  const { input, session: current } = await readWorkbook(port, session, control);
  expect((input as unknown as Record<string, unknown>).visits).toMatchObject({ rows: [["Anna", 45293, 45293]] });
  const sources = Object.fromEntries(tableKeys.map((key) => [key, current.choices[key]?.table.sheet ?? null]));
  expect(sourcesLine({ translate: translator("en"), language: "en", sources })).toContain("Sales, Diary");
});

test("a planted table has its place on the Data screen, and a run waits for its columns", async () => {
  const { renderPane } = await import("./renderPane");
  const { scannedState } = await import("./paneFixtures");
  const { reduce } = await import("../../src/taskpane/state/paneState");
  const state = scannedState(sheets);
  const without = reduce(state, { type: "columnChosen", table: visits, role: "date", column: null });
  renderPane(without);
  expect(screen.getByRole("combobox", { name: "Visits table" })).toHaveProperty("value", "sheet Diary");
  expect(screen.getByText("Visits: choose the column for “date”.", { exact: false })).toBeTruthy();
});

test("a planted table has its sheet in the template", async () => {
  const { templateSheets } = await import("../../src/app/template");
  const planted = templateSheets(translator("en"), "en").find(({ name }) => name === "Visits");
  expect(planted).toMatchObject({ tableName: "Visits", columns: [{ header: "Client" }, { header: "Date" }] });
  expect(planted?.columns[1]).toMatchObject({ format: "date", entry: { kind: "date" } });
});

test("the check of the README asks for a line about a planted table", () => {
  const titles = tableKeys.map((key) => translator("en")(`tables.title.${key}`));
  expect(titles.filter((title) => !tablesNamed().includes(title))).toEqual(["Visits"]);
});

test("problems of a planted table are among those of the analysis", async () => {
  const { analyze } = await import("../../src/analysis/analyze");
  const { createSalesReader } = await import("../../src/analysis/tables/salesReader");
  const reader = createSalesReader({ sheet: "Sales", row: 0, column: 0 }, { date: 0, client: 1, amount: 2 }, format);
  reader.add([[45292, "Anna", 100]]);
  const problem = { code: "tableEmpty", where: null, params: { table: "visits" } } as const;
  const planted = { problems: { items: [problem], counts: { tableEmpty: 1 } } };
  const input = { sales: reader.finish(), visits: planted };
  const { problems }: Analysis = analyze(input as never, defaultSettings);
  expect(problems.items).toContainEqual(problem);
});
