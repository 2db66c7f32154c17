import { DAYS_FROM_1900_TO_1904 } from "../analysis/cells/dateCell";
import type { NewSheet } from "../app/newSheet";
import { numberFormatCode } from "../reports/numberFormats";
import { temporaryNames, type TemporaryNames } from "./buildSheets";
import { addEntryRules } from "./entryRules";
import { askNewYear, is1904 } from "./hostLocale";
import { hostRun } from "./hostRun";
import { MOST_BYTES, MOST_CELLS, pause } from "./pacing";
import { rangeAt } from "./rangeAt";
import { hostAlignments } from "./reportCells";
import { setColumnWidths } from "./reportFeatures";
import { freeSheetName, freeTableName } from "./sheetNames";
import { putSetting, UNFINISHED_KEY } from "./workbookSettings";
import { readState } from "./workbookState";
import { removeUnfinished } from "./writeReports";

// The look of the tables that Excel itself makes: these sheets are the user's own.
const TABLE_STYLE = "TableStyleMedium2";

const TINT = "#F3F2F1";

type HostRow = NewSheet["rows"][number];

/** All or nothing: the sheets grow hidden under temporary names and are shown when all of them are complete. */
export async function addSheets(
  sheets: readonly NewSheet[],
  shown: "first" | "none" = "first",
): Promise<readonly string[]> {
  // Where this is refused nothing has been begun, and there is nothing to clear away.
  const { leftovers } = await hostRun(readState);
  const temporary = temporaryNames();
  try {
    const date1904 = await addHidden(sheets, temporary, leftovers);
    for (const [index, sheet] of sheets.entries()) await writeTable(sheet, temporary.newSheet(index), date1904);
    return await showAll(sheets, temporary, shown);
  } catch (error) {
    await removeUnfinished(sheets.length, temporary);
    throw error;
  }
}

/** Whether the workbook counts days by the 1904 system; what a crash has left behind is removed. */
async function addHidden(
  sheets: readonly NewSheet[],
  temporary: TemporaryNames,
  leftovers: readonly string[],
): Promise<boolean> {
  return hostRun(async (context) => {
    const newYear = askNewYear(context);
    const names = sheets.map((_sheet, index) => temporary.newSheet(index));
    for (const id of leftovers) context.workbook.worksheets.getItem(id).delete();
    putSetting(context, UNFINISHED_KEY, names);
    for (const name of names) context.workbook.worksheets.add(name).visibility = "Hidden";
    await context.sync();
    return is1904(newYear);
  });
}

async function writeTable(sheet: NewSheet, name: string, date1904: boolean): Promise<void> {
  const columns = sheet.columns.length;
  const rows = [
    sheet.columns.map((column) => column.header),
    ...sheet.rows.map((row) => hostRow(row, sheet, date1904)),
  ];
  const bytesPerRow = Math.ceil(JSON.stringify(rows).length / rows.length);
  const portion = Math.max(1, Math.floor(Math.min(MOST_CELLS / columns, MOST_BYTES / bytesPerRow)));
  for (let start = 0; start < rows.length; start += portion) {
    await writeRows(sheet, name, start, rows.slice(start, start + portion));
    await pause();
  }
}

async function writeRows(sheet: NewSheet, name: string, start: number, values: readonly HostRow[]): Promise<void> {
  await hostRun(async (context) => {
    const target = context.workbook.worksheets.getItem(name);
    // The formats stand first: text must find its cells to be text.
    if (start === 0) formatColumns(target, sheet);
    rangeAt(target, start, 0, values.length, sheet.columns.length).values = values.map((row) => [...row]);
    await context.sync();
  });
}

function hostRow(row: HostRow, sheet: NewSheet, date1904: boolean): HostRow {
  return row.map((value, column) => {
    const isDay = sheet.columns[column].format === "date" && typeof value === "number";
    return isDay && date1904 ? value - DAYS_FROM_1900_TO_1904 : value;
  });
}

function formatColumns(target: Excel.Worksheet, sheet: NewSheet): void {
  setColumnWidths(
    target,
    sheet.columns.map((column) => column.width),
  );
  // A header may be a product or an attribute of the user: "1-2" is no day, "=A" no formula.
  rangeAt(target, 0, 0, 1, sheet.columns.length).numberFormat = "@" as unknown as string[][];
  sheet.columns.forEach(({ format, alignment, hidden, tinted }, column) => {
    if (hidden) rangeAt(target, 0, column, 1, 1).columnHidden = true;
    const cells = rangeAt(target, 1, column, Math.max(1, sheet.rows.length), 1);
    if (format !== "general") {
      // One code for a whole range: Excel spreads a single value over all its cells.
      cells.numberFormat = numberFormatCode(format, sheet.language) as unknown as string[][];
    }
    if (tinted) cells.format.fill.color = TINT;
    if (alignment !== undefined) {
      const withHeader = rangeAt(target, 0, column, Math.max(1, sheet.rows.length) + 1, 1);
      withHeader.format.horizontalAlignment = hostAlignments[alignment];
    }
  });
}

/** Tables, drop-downs and the final names in one step; the mark of unfinished sheets goes last. */
async function showAll(
  sheets: readonly NewSheet[],
  temporary: TemporaryNames,
  shown: "first" | "none",
): Promise<readonly string[]> {
  return hostRun(async (context) => {
    const { sheets: present, leftovers, takenTableNames } = await readState(context);
    const { worksheets, settings } = context.workbook;
    const takenSheets = present.filter(({ id }) => !leftovers.includes(id)).map(({ name }) => name);
    const takenTables = [...takenTableNames];
    const targets = sheets.map((_sheet, index) => worksheets.getItem(temporary.newSheet(index)));
    const names = sheets.map((sheet, index) => {
      const name = freeSheetName(sheet.name, takenSheets);
      takenSheets.push(name);
      targets[index].name = name;
      targets[index].visibility = "Visible";
      targets[index].freezePanes.freezeRows(1);
      const range = rangeAt(targets[index], 0, 0, sheet.rows.length + 1, sheet.columns.length);
      const table = targets[index].tables.add(range, true);
      table.name = freeTableName(sheet.tableName, takenTables);
      takenTables.push(table.name);
      table.style = TABLE_STYLE;
      return name;
    });
    sheets.forEach((sheet, index) => addEntryRules(targets[index], sheet, names));
    if (shown === "first") targets[0].activate();
    settings.getItem(UNFINISHED_KEY).delete();
    await context.sync();
    return names;
  });
}
