import type { TypedSheet } from "../../src/app/typedSheets/typedSheet";
import { updateTypedSheet } from "../../src/app/typedSheets/updateTypedSheet";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import type { Language } from "../../src/locales";
import { readMark } from "../../src/merging/rowMark";
import type { WorkbookData } from "../../src/workbooks/workbookData";
import { openHost, type Host } from "./openHost";
import { sheetData, sheetNamed, workbookData } from "./workbook";

// A sheet on which the product and the user type together, and what a user does on it.

/** A run of the product: which rows it has to show, with what, in which language. */
interface Run {
  readonly keys: readonly string[];
  readonly round: number;
  readonly language: Language;
  /** The spellings of two clients are joined: the row of the first is called as the second, which has none of its own. */
  readonly joined?: readonly [first: string, second: string] | null;
}

export const headers = {
  en: ["Who", "Turnover", "By when", "Manager", "Result", "Yours"],
  ru: ["Кто", "Выручка", "Срок", "Менеджер", "Результат", "Ваше"],
} as const;

export function sheetOf({ keys, round, language, joined = null }: Run): TypedSheet {
  const [who, turnover, due, manager, result, yours] = headers[language as "en" | "ru"];
  return {
    kind: "trial",
    name: "Trial",
    tableName: "Trial",
    language,
    changedColumn: "yours",
    columns: [
      { id: "who", owner: "product", header: who, format: "text", width: 20, identifies: true },
      { id: "turnover", owner: "product", header: turnover, format: "amount", width: 12 },
      { id: "due", owner: "shared", header: due, format: "date", width: 12 },
      { id: "manager", owner: "shared", header: manager, format: "text", width: 16 },
      { id: "result", owner: "user", header: result, format: "text", width: 30 },
      { id: "yours", owner: "product", header: yours, format: "text", width: 20 },
    ],
    rows: rowsOf(keys, joined).map(({ key, name }) => ({
      key,
      cells: { who: `=${name}`, turnover: key.length * 100 + round, due: 45292 + round, manager: `M${round % 2}` },
    })),
  };
}

function rowsOf(keys: Run["keys"], joined: Run["joined"]): readonly { readonly key: string; readonly name: string }[] {
  const [first, second] = joined ?? [];
  const isJoined = first !== undefined && keys.includes(first);
  return keys
    .filter((key) => !(isJoined && key === second))
    .map((key) => ({ key, name: isJoined && key === first ? (second ?? key) : key }));
}

export const run = (more: Partial<Run> = {}): Run => ({
  keys: ["Anna", "Boris", "Vera"],
  round: 1,
  language: "en",
  ...more,
});
export const update = (more: Partial<Run> = {}) => updateTypedSheet(officeWorkbook(), sheetOf(run(more)));

export const open = (): Host => openHost(workbookData([sheetData("Notes", [["nothing here"]])]));

type Act = (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>;

export const act = (host: Host, change: Act) =>
  host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Trial");
    await change(sheet.tables.getItemAt(0), sheet, context);
    await context.sync();
  });

export interface Cell {
  readonly formula: unknown;
  readonly format: unknown;
}

/** Lays the cells of the sheet's table anew, as a user who inserts, deletes, sorts or copies. */
export async function layAnew(host: Host, sheetName: string, change: (rows: Cell[][]) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const used = sheet.getUsedRange(true).load("formulas,numberFormat,rowIndex,columnIndex");
    sheet.tables.load("items/name");
    await context.sync();
    const [table] = sheet.tables.items;
    const rows = (used.formulas as unknown[][]).map((line, row) =>
      line.map((formula, column) => ({ formula, format: (used.numberFormat as unknown[][])[row][column] })),
    );
    change(rows);
    table?.convertToRange();
    used.clear("Contents");
    const width = rows[0].length;
    const range = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, rows.length, width);
    range.numberFormat = rows.map((row) => row.map(({ format }) => format));
    range.formulas = rows.map((row) => row.map(({ formula }) => formula));
    if (table !== undefined) sheet.tables.add(range, true).name = table.name;
    await context.sync();
  });
}

export const blankCell: Cell = { formula: "", format: "General" };

export const deleteColumn = (host: Host, column: number, sheet = "Trial") =>
  layAnew(host, sheet, (rows) => rows.forEach((row) => row.splice(column, 1)));

export const type = (host: Host, address: string, value: string | number) =>
  act(host, (_table, sheet) => {
    sheet.getRange(address).values = [[value]];
  });

/** The cells from A1 on, without the column of the marks. */
export function cells(data: WorkbookData): readonly (readonly unknown[])[] {
  const { cells: rows } = sheetNamed(data, "Trial");
  const last = Math.max(...rows.keys());
  return Array.from({ length: last + 1 }, (_row, row) => {
    const line = rows.get(row) ?? new Map();
    const width = Math.max(-1, ...line.keys()) + 1;
    const values = Array.from({ length: width }, (_cell, column) => line.get(column)?.value ?? "");
    const shown = values.filter((value) => readMark("trial", value) === null && value !== "Clientele");
    while (shown.at(-1) === "") shown.pop();
    return shown;
  });
}

/** What is in the first list more often than in the second. */
export function missing(some: readonly string[], all: readonly string[]): readonly string[] {
  const left = [...all];
  return some.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
