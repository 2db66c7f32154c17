import type { CellValue } from "../analysis/types";
import type { TableChange } from "../app/newSheet";
import { WorkbookError } from "../app/workbookPort";
import type { RowChange } from "../merging/mergeTable";
import { readMark } from "../merging/rowMark";
import { holdsSame, isFilled } from "../merging/typedTable";
import { placeText } from "../reports/cellAddress";
import { numberFormatCode } from "../reports/numberFormats";
import { applyColumnLook } from "./columnLook";
import { hostRun } from "./hostRun";
import { MOST_CELLS, pause } from "./pacing";
import { rangeAt } from "./rangeAt";
import { resizeTables } from "./resizeTable";

/** More of them in one request would take long, and each is a few ranges. */
const MOST_ROWS = 50;
const MOST_NEW_ROWS = 2000;

/**
 * Writes what a merge has found, and nothing else: whole rows only below the table, single cells in it.
 *
 * Wherever it breaks off every cell of the user is in place, and the next change goes on from what is there: a row says
 * what is about to be written before it is, and what was written after it. Cells are written row by row, because Excel
 * puts a block of values into other rows where a filter hides some.
 */
export async function changeTable(change: TableChange): Promise<void> {
  await refuseFilled(change);
  await addColumns(change);
  for (let start = 0; start < change.merge.rows.length; start += MOST_ROWS) {
    await writeRows(change, change.merge.rows.slice(start, start + MOST_ROWS));
    await pause();
  }
  await addRows(change);
  await writeHeaders(change);
}

/** Nothing that the user has typed beside or below the table is written over; what a broken change has left is. */
async function refuseFilled({ table, kind, merge, looks }: TableChange): Promise<void> {
  const { addedColumns, added, keys } = merge;
  const rowsNow = table.rows + 1;
  if (addedColumns.length > 0) {
    const right = await readBlock(table, 0, table.columns, rowsNow, addedColumns.length);
    right.forEach((cells, row) =>
      cells.forEach((cell, place) => {
        const isHeader = row === 0 && cell === addedColumns[place].header;
        if (isFilled(cell) && !isHeader) refuse("besideFilled", table, row, table.columns + place);
      }),
    );
  }
  if (added.length > 0) {
    const below = await readBlock(table, rowsNow, 0, added.length, looks.length);
    below.forEach((cells, row) => {
      // Of a row that a broken change has left only what is written once more may be there.
      const isLeft = readMark(kind, cells[keys]) !== null;
      const column = cells.findIndex((cell, at) => isFilled(cell) && !(isLeft && isFilled(added[row][at])));
      if (column >= 0) refuse("belowFilled", table, rowsNow + row, column);
    });
  }
}

function refuse(code: "besideFilled" | "belowFilled", table: TableChange["table"], row: number, column: number): never {
  const where = { sheet: table.sheet, row: table.row + row, column: table.column + column };
  throw new WorkbookError(code, { place: placeText(where) });
}

async function readBlock(
  table: TableChange["table"],
  row: number,
  column: number,
  rows: number,
  columns: number,
): Promise<CellValue[][]> {
  const found: CellValue[][] = [];
  const portion = Math.max(1, Math.floor(MOST_CELLS / columns));
  for (let start = 0; start < rows; start += portion) {
    const count = Math.min(portion, rows - start);
    found.push(...(await readPart(table, row + start, column, count, columns)));
  }
  return found;
}

async function readPart(
  { sheet, row: top, column: left }: TableChange["table"],
  row: number,
  column: number,
  rows: number,
  columns: number,
): Promise<CellValue[][]> {
  return hostRun(async (context) => {
    const range = rangeAt(context.workbook.worksheets.getItem(sheet), top + row, left + column, rows, columns);
    range.load("values");
    await context.sync();
    return range.values as CellValue[][];
  });
}

/** Columns of the product that were deleted come back at the right. */
async function addColumns({ table, language, merge, looks }: TableChange): Promise<void> {
  const { addedColumns } = merge;
  if (addedColumns.length === 0) return;
  await hostRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const headers = rangeAt(sheet, table.row, table.column + table.columns, 1, addedColumns.length);
    headers.numberFormat = [addedColumns.map(() => "@")];
    headers.values = [addedColumns.map(({ header }) => header)];
    addedColumns.forEach(({ id }, place) => {
      const column = table.columns + place;
      const cells = rangeAt(sheet, table.row + 1, table.column + column, table.rows, 1);
      setLook(cells, looks[column], language);
      if (id === null) cells.columnHidden = true;
    });
    await resizeTables(context, [{ table, rows: table.rows + 1, columns: table.columns + addedColumns.length }]);
    await context.sync();
  });
}

/** Nothing is written where one row is another one by now. */
async function writeRows({ table, keyColumn, language }: TableChange, rows: readonly RowChange[]): Promise<void> {
  await hostRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const cellAt = (row: number, column: number): Excel.Range =>
      rangeAt(sheet, table.row + 1 + row, table.column + column, 1, 1);
    const marks = keyColumn === null ? [] : rows.map(({ row }) => cellAt(row, keyColumn).load("values"));
    await context.sync();
    marks.forEach((mark, place) => {
      if ((mark.values[0][0] ?? "") === rows[place].mark) return;
      const where = { sheet: table.sheet, row: table.row + 1 + rows[place].row, column: table.column };
      throw new WorkbookError("rowsMoved", { place: placeText(where) });
    });
    const before = rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, was }) => {
        if (was === undefined) return [];
        return [{ row, column, was, cell: cellAt(row, column).load("values,formulas,numberFormat") }];
      }),
    );
    for (const { row, cells } of rows) {
      for (const { column, value, isFormula = false, format } of cells) {
        const cell = cellAt(row, column);
        // The format is first: text must find its cell to be text.
        if (isFormula) cell.formulas = [[value]];
        else {
          if (typeof value === "string" && value !== "") cell.numberFormat = [["@"]];
          else if (format !== undefined) cell.numberFormat = [[numberFormatCode(format, language)]];
          cell.values = [[value]];
        }
      }
    }
    await context.sync();
    // What somebody else has typed since the cells were read comes back: its row says that it is not the product's.
    const typed = before.filter(({ cell, was }) => !holdsSame(cell.values[0][0] as CellValue, was));
    for (const { row, column, cell } of typed) {
      const { numberFormat, formulas } = cell;
      const target = cellAt(row, column);
      target.numberFormat = numberFormat;
      target.formulas = formulas;
    }
    if (typed.length > 0) await context.sync();
  });
}

async function addRows(change: TableChange): Promise<void> {
  const { table, merge, looks } = change;
  const { added } = merge;
  if (added.length === 0) return;
  const first = table.rows + 1;
  const portion = Math.max(1, Math.floor(Math.min(MOST_NEW_ROWS, MOST_CELLS / looks.length)));
  try {
    for (let start = 0; start < added.length; start += portion) {
      await writeBelow(change, first + start, added.slice(start, start + portion));
      await pause();
    }
    await hostRun((context) => resizeTables(context, [{ table, rows: first + added.length, columns: looks.length }]));
  } catch (error) {
    // What the host refuses now was refused before: the first reason is the one that is said.
    await clearBelow(table, first, added.length, looks.length).catch(() => undefined);
    throw error;
  }
}

async function writeBelow(
  { table, language, looks }: TableChange,
  row: number,
  part: TableChange["merge"]["added"],
): Promise<void> {
  await hostRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    looks.forEach((look, column) => {
      setLook(rangeAt(sheet, table.row + row, table.column + column, part.length, 1), look, language);
    });
    const target = rangeAt(sheet, table.row + row, table.column, part.length, looks.length);
    // null leaves a cell as it is: a formula that Excel carries on in a column of the user's stays.
    target.values = part.map((cells) => cells.map((value) => (value === "" ? null : value)));
    await context.sync();
  });
}

/** Rows that have not become the table's are taken away again. */
async function clearBelow(
  { sheet, row, column, name, kind }: TableChange["table"],
  first: number,
  rows: number,
  columns: number,
): Promise<void> {
  await hostRun(async (context) => {
    const found = context.workbook.tables.getItemOrNullObject(name);
    const size = found.getRange().load("rowCount");
    await context.sync();
    const isTaken = kind === "table" && !found.isNullObject && size.rowCount > first;
    if (isTaken) return;
    rangeAt(context.workbook.worksheets.getItem(sheet), row + first, column, rows, columns).clear("Contents");
    await context.sync();
  });
}

/** A header follows the language where it is still the product's. */
async function writeHeaders({ table, merge: { headers } }: TableChange): Promise<void> {
  if (headers.length === 0) return;
  await hostRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const cellAt = (column: number): Excel.Range => rangeAt(sheet, table.row, table.column + column, 1, 1);
    const cells = headers.map(({ column }) => cellAt(column).load("values"));
    await context.sync();
    headers.forEach(({ column, value, was }, place) => {
      if (cells[place].values[0][0] === was) cellAt(column).values = [[value]];
    });
    await context.sync();
  });
}

function setLook(cells: Excel.Range, look: TableChange["looks"][number], language: TableChange["language"]): void {
  if (look === null) return;
  const { format } = look;
  cells.numberFormat = (format === "general" ? "General" : numberFormatCode(format, language)) as unknown as string[][];
  applyColumnLook(cells, look);
}
