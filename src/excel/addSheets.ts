import { DAYS_FROM_1900_TO_1904 } from "../analysis/cells/dateCell";
import type { ColumnLook, NewColumn, NewSheet, NewTable, SheetPrint } from "../app/newSheet";
import { setApart } from "../app/setApart";
import { alignmentOf } from "../reports/alignment";
import { headerWidth, narrowHeaders } from "../reports/columnWidths";
import { formatCell } from "../reports/formatCell";
import { numberFormatCode } from "../reports/numberFormats";
import { listPrint, scaleAcross } from "../reports/printSetup";
import { temporaryNames, type TemporaryNames } from "./buildSheets";
import { alignHeader, applyColumnLook } from "./columnLook";
import { addEntryRules } from "./entryRules";
import { askNewYear, is1904 } from "./hostLocale";
import { hostRun } from "./hostRun";
import { MOST_BYTES, MOST_CELLS, pause } from "./pacing";
import { rangeAt } from "./rangeAt";
import { setColumnWidths } from "./reportFeatures";
import { setPage } from "./reportPrint";
import { freeSheetName, freeTableName } from "./sheetNames";
import { putSetting, UNFINISHED_KEY } from "./workbookSettings";
import { readState } from "./workbookState";
import { removeUnfinished } from "./writeReports";

// The look of the tables that Excel itself makes: these sheets are the user's own.
const TABLE_STYLE = "TableStyleMedium2";

/** A name or a text of the user widens its column no further. */
const WIDEST_TEXT = 36;
/** Between what is in a cell and its borders, in characters. */
const PADDING = 2;
/** The arrow of a drop-down list, where a program draws it inside the cell. */
const ARROW = 3;

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
    for (const [index, sheet] of sheets.entries()) await writeTables(sheet, temporary.newSheet(index), date1904);
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

/** A table with the row of its header. */
interface TablePlace {
  readonly table: NewTable;
  readonly top: number;
}

/** The tables of a sheet, one below the other with a blank row between them. */
function tablesOf(sheet: NewSheet): readonly TablePlace[] {
  const places: TablePlace[] = [];
  let top = 0;
  for (const table of [sheet, ...(sheet.below ?? [])]) {
    places.push({ table, top });
    top += table.rows.length + 2;
  }
  return places;
}

async function writeTables(sheet: NewSheet, name: string, date1904: boolean): Promise<void> {
  for (const place of tablesOf(sheet)) await writeTable(sheet, place, name, date1904);
}

async function writeTable(sheet: NewSheet, place: TablePlace, name: string, date1904: boolean): Promise<void> {
  const { table } = place;
  const columns = table.columns.length;
  const rows = [
    table.columns.map((column) => column.header),
    ...table.rows.map((row) => hostRow(row, table, date1904)),
  ];
  const bytesPerRow = Math.ceil(JSON.stringify(rows).length / rows.length);
  const portion = Math.max(1, Math.floor(Math.min(MOST_CELLS / columns, MOST_BYTES / bytesPerRow)));
  for (let start = 0; start < rows.length; start += portion) {
    await writeRows(sheet, place, name, start, rows.slice(start, start + portion));
    await pause();
  }
}

async function writeRows(
  sheet: NewSheet,
  { table, top }: TablePlace,
  name: string,
  start: number,
  values: readonly HostRow[],
): Promise<void> {
  await hostRun(async (context) => {
    const target = context.workbook.worksheets.getItem(name);
    // The formats stand first: text must find its cells to be text.
    if (start === 0) {
      if (top === 0) setWidths(target, sheet);
      formatColumns(target, table, top, sheet.language);
    }
    rangeAt(target, top + start, 0, values.length, table.columns.length).values = values.map((row) => [...row]);
    await context.sync();
  });
}

function hostRow(row: HostRow, table: NewTable, date1904: boolean): HostRow {
  return row.map((value, column) => {
    const isDay = table.columns[column].format === "date" && typeof value === "number";
    return isDay && date1904 ? value - DAYS_FROM_1900_TO_1904 : value;
  });
}

function setWidths(target: Excel.Worksheet, sheet: NewSheet): void {
  const { columns } = sheet;
  setColumnWidths(target, widthsOf(sheet));
  columns.forEach(({ hidden }, column) => {
    if (hidden) rangeAt(target, 0, column, 1, 1).columnHidden = true;
  });
}

/** No header of the product is cut, and no figure; a header goes on in the next line where its column is narrower so. */
function widthsOf(sheet: NewSheet): readonly number[] {
  const widths = [...(sheet.widths ?? sheet.columns.map(({ width }) => width))];
  for (const { table } of tablesOf(sheet)) {
    table.columns.forEach((column, place) => {
      if (column.hidden) return;
      const filled = Math.max(widths[place], cellWidth(column, place, table, sheet.language));
      widths[place] = Math.max(filled, Math.min(headerWidth(column.header, filled, narrowHeaders), WIDEST_TEXT));
    });
  }
  return widths;
}

/** What the cells of a column need in one line; those whose texts go on in the next one need nothing. */
function cellWidth(
  { format, wrapped, entry }: NewColumn,
  place: number,
  { rows }: NewTable,
  language: NewSheet["language"],
): number {
  const offered = entry?.kind === "words" ? entry.words : [];
  let widest = Math.min(WIDEST_TEXT, Math.max(0, ...offered.map(({ length }) => length + ARROW)));
  for (const { [place]: value } of rows) {
    if (typeof value === "number" && format !== "general") {
      widest = Math.max(widest, formatCell(value, format, language).length);
    } else if (typeof value === "string" && !wrapped) widest = Math.max(widest, Math.min(value.length, WIDEST_TEXT));
  }
  return widest === 0 ? 0 : widest + PADDING;
}

function formatColumns(target: Excel.Worksheet, table: NewTable, top: number, language: NewSheet["language"]): void {
  const rows = Math.max(1, table.rows.length);
  const headers = rangeAt(target, top, 0, 1, table.columns.length);
  // A header may be a product or an attribute of the user: "1-2" is no day, "=A" no formula.
  headers.numberFormat = "@" as unknown as string[][];
  headers.format.wrapText = true;
  headers.format.verticalAlignment = "Center";
  setApart(table.columns).forEach((look, column) => {
    const { format } = look;
    const cells = rangeAt(target, top + 1, column, rows, 1);
    if (format !== "general") {
      // One code for a whole range: Excel spreads a single value over all its cells.
      cells.numberFormat = numberFormatCode(format, language) as unknown as string[][];
    }
    applyColumnLook(cells, look);
    alignHeader(rangeAt(target, top, column, 1, 1).format, headerLook(look));
  });
  for (const { row, column, format } of table.cellFormats ?? []) {
    rangeAt(target, top + 1 + row, column, 1, 1).numberFormat = [[numberFormatCode(format, language)]];
  }
}

/** A header stands over the figures of its column. */
function headerLook(look: ColumnLook): ColumnLook {
  const { format, alignment } = look;
  const isOverFigures = alignment === undefined && format !== "general" && alignmentOf(format) === "right";
  return isOverFigures ? { ...look, alignment: "right" } : look;
}

/** Nothing is too small to be read; the header is on every page, and the first columns where there are several side by side. */
function printList(target: Excel.Worksheet, sheet: NewSheet): void {
  const titles = sheet.columns.findIndex(({ repeated }) => repeated) + 1 || 1;
  const pages = listPrint(widthsSeen(sheet), titles);
  setPage(target, { ...pages, header: "", footer: "&P / &N" });
  target.pageLayout.setPrintTitleRows(rangeAt(target, 0, 0, 1, 1).getEntireRow().untrack());
  if (pages.pagesAcross === 1) return;
  target.pageLayout.setPrintTitleColumns(rangeAt(target, 0, 0, 1, titles).getEntireColumn().untrack());
}

const widthsSeen = (sheet: NewSheet): readonly number[] =>
  widthsOf(sheet).filter((_width, column) => sheet.columns[column]?.hidden !== true);

/** Excel breaks no page where a table asks for it while the sheet is fitted to a page: it is scaled instead. */
function printAcross(target: Excel.Worksheet, sheet: NewSheet, print: SheetPrint, tables: readonly TablePlace[]): void {
  const scale = Math.floor(100 * scaleAcross(widthsSeen(sheet)));
  setPage(target, { landscape: true, pagesAcross: 1, scale, header: print.header, footer: print.footer });
  for (const place of print.newPageAt) target.horizontalPageBreaks.add(rangeAt(target, tables[place].top, 0, 1, 1));
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
      for (const { table, top } of tablesOf(sheet)) {
        const range = rangeAt(targets[index], top, 0, table.rows.length + 1, table.columns.length);
        const added = targets[index].tables.add(range, true);
        const tableName = freeTableName(table.tableName, takenTables);
        takenTables.push(tableName);
        added.name = tableName;
        added.style = TABLE_STYLE;
      }
      return name;
    });
    sheets.forEach((sheet, index) => {
      const tables = tablesOf(sheet);
      for (const { table, top } of tables) addEntryRules(targets[index], table, top, tables.length === 1, names);
      if (sheet.print === undefined) printList(targets[index], sheet);
      else printAcross(targets[index], sheet, sheet.print, tables);
    });
    if (shown === "first") targets[0].activate();
    settings.getItem(UNFINISHED_KEY).delete();
    await context.sync();
    return names;
  });
}
