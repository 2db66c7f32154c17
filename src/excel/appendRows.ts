import { DAYS_FROM_1900_TO_1904 } from "../analysis/cells/dateCell";
import type { CellValue } from "../analysis/types";
import type { AddedRows } from "../app/newSheet";
import { WorkbookError, type TableRef } from "../app/workbookPort";
import { placeText } from "../reports/cellAddress";
import { numberFormatCode } from "../reports/numberFormats";
import { askNewYear, is1904 } from "./hostLocale";
import { hostRun } from "./hostRun";
import { MOST_BYTES, MOST_CELLS, pause } from "./pacing";
import { applyColumnLook } from "./columnLook";
import { rangeAt } from "./rangeAt";
import { resizeTables } from "./resizeTable";

/**
 * Writes rows below the last row of tables; an Excel table grows with them. All or nothing: the rows stand below the
 * tables before any of these grows, and what was written is cleared where the host refuses.
 */
export async function appendRows(given: readonly AddedRows[]): Promise<void> {
  const added = given.filter(({ rows }) => rows.length > 0);
  const places: AddedPlace[] = [];
  for (const part of added) places.push({ ...part, filled: (await lastFilled(part.table)) + 1 });
  for (const place of places) await refuseFilled(place);
  try {
    for (const place of places) await writeRows(place);
    await growTables(places);
  } catch (error) {
    await clearRows(places);
    throw error;
  }
}

/** Nothing that the user has typed below a table is written over. */
async function refuseFilled({ table, rows, filled }: AddedPlace): Promise<void> {
  const columns = rows[0].length;
  const portion = Math.max(1, Math.floor(MOST_CELLS / columns));
  for (let start = 0; start < rows.length; start += portion) {
    const below = await readPortion({ ...table, columns }, filled + start, Math.min(portion, rows.length - start));
    below.forEach((row, line) => {
      const column = row.findIndex((value) => value !== "" && value !== null);
      if (column < 0) return;
      const where = {
        sheet: table.sheet,
        row: table.row + filled + start + line,
        column: table.column + column,
      };
      throw new WorkbookError("belowFilled", { place: placeText(where) });
    });
  }
}

interface AddedPlace extends AddedRows {
  /** Rows of the table that stay, its headers among them. */
  readonly filled: number;
}

/** Excel keeps a blank row in a table without rows; a user may leave some at the end. */
export async function lastFilled(table: TableRef): Promise<number> {
  const portion = Math.max(1, Math.floor(MOST_CELLS / table.columns));
  for (let end = table.rows; end > 0; end -= portion) {
    const start = Math.max(1, end - portion + 1);
    const rows = await readPortion(table, start, end - start + 1);
    for (let row = rows.length - 1; row >= 0; row--) {
      if (rows[row].some((value) => value !== "" && value !== null)) return start + row;
    }
  }
  return 0;
}

export async function readPortion(table: TableRef, start: number, count: number): Promise<CellValue[][]> {
  return hostRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const range = rangeAt(sheet, table.row + start, table.column, count, table.columns);
    range.load("values");
    await context.sync();
    return range.values as CellValue[][];
  });
}

async function writeRows(place: AddedPlace): Promise<void> {
  const { rows } = place;
  const columns = rows[0].length;
  const bytesPerRow = Math.ceil(JSON.stringify(rows).length / rows.length);
  const portion = Math.max(1, Math.floor(Math.min(MOST_CELLS / columns, MOST_BYTES / bytesPerRow)));
  for (let start = 0; start < rows.length; start += portion) {
    await writePortion(place, start, rows.slice(start, start + portion));
    await pause();
  }
}

async function writePortion(place: AddedPlace, start: number, part: AddedRows["rows"]): Promise<void> {
  const { table, looks, language, filled } = place;
  const columns = part[0].length;
  const codes = looks.map(({ format }) => (format === "general" ? "General" : numberFormatCode(format, language)));
  await hostRun(async (context) => {
    const newYear = askNewYear(context);
    await context.sync();
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const target = rangeAt(sheet, table.row + filled + start, table.column, part.length, columns);
    // The formats stand first: text must find its cells to be text.
    target.numberFormat = part.map(() => codes.slice(0, columns));
    target.values = part.map((row) => hostRow(row, looks, is1904(newYear)));
    looks.slice(0, columns).forEach((look, column) => {
      applyColumnLook(rangeAt(sheet, table.row + filled + start, table.column + column, part.length, 1), look);
    });
    await context.sync();
  });
}

function hostRow(row: readonly CellValue[], looks: AddedRows["looks"], date1904: boolean): CellValue[] {
  return row.map((value, column) => {
    const isDay = looks[column].format === "date" && typeof value === "number";
    return isDay && date1904 ? value - DAYS_FROM_1900_TO_1904 : value;
  });
}

async function growTables(places: readonly AddedPlace[]): Promise<void> {
  await hostRun(async (context) => {
    const grown = places.filter(({ table, filled, rows }) => filled + rows.length > table.rows + 1);
    await resizeTables(
      context,
      grown.map(({ table, filled, rows }) => ({ table, rows: filled + rows.length, columns: table.columns })),
    );
  });
}

/** What the host refuses now was refused before: the first reason is the one that is said. */
async function clearRows(places: readonly AddedPlace[]): Promise<void> {
  const cleared = hostRun(async (context) => {
    for (const { table, rows, filled } of places) {
      const sheet = context.workbook.worksheets.getItem(table.sheet);
      rangeAt(sheet, table.row + filled, table.column, rows.length, rows[0].length).clear("Contents");
    }
    await context.sync();
  });
  await cleared.catch(() => undefined);
}
