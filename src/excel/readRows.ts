import type { CellValue } from "../analysis/types";
import type { MergedCells } from "../app/mergedCells";
import { WorkbookError, type Control, type TableRef } from "../app/workbookPort";
import { hostRun } from "./hostRun";
import { mergedCells } from "./mergedCells";
import { MOST_BYTES, MOST_CELLS, pause, stopIfCancelled } from "./pacing";
import { rangeAt } from "./rangeAt";

// Nothing is known yet about the length of the texts.
const FIRST_CHUNK_ROWS = 1000;

/** Delivers the rows below the header from top to bottom, in chunks that the host can deliver. */
export async function readRows(
  table: TableRef,
  onRows: (rows: CellValue[][], merged: readonly MergedCells[]) => void,
  control: Control,
): Promise<void> {
  stopIfCancelled(control.signal);
  const total = await rowsBelow(table);
  const mostRows = Math.max(1, Math.floor(MOST_CELLS / table.columns));
  let chunkRows = Math.min(FIRST_CHUNK_ROWS, mostRows);
  let done = 0;
  control.onProgress({ step: "reading", done, total });
  const [merged] = await mergedCells([{ ...table, row: table.row + 1, rows: total }]);
  while (done < total) {
    stopIfCancelled(control.signal);
    const count = Math.min(chunkRows, total - done);
    const rows = await readChunk(table, done, count);
    if (rows === null) {
      chunkRows = Math.floor(count / 2);
      continue;
    }
    onRows(rows, mergedIn(merged, done, rows.length));
    done += rows.length;
    const bytesPerRow = JSON.stringify(rows).length / rows.length;
    chunkRows = Math.max(1, Math.min(mostRows, Math.floor(MOST_BYTES / bytesPerRow)));
    control.onProgress({ step: "reading", done, total });
    await pause();
  }
}

/** The merged cells that reach into some rows, counted from the first of these. */
function mergedIn(merged: readonly MergedCells[], firstRow: number, count: number): readonly MergedCells[] {
  return merged
    .filter(({ row, rows }) => row < firstRow + count && row + rows > firstRow)
    .map((area) => ({ ...area, row: area.row - firstRow }));
}

/** null = the host cannot deliver so much at once; of a single row it has to. */
export async function readChunk(
  table: Pick<TableRef, "sheet" | "row" | "column" | "columns">,
  firstRow: number,
  count: number,
): Promise<CellValue[][] | null> {
  try {
    return await hostRun(async (context) => {
      const sheet = context.workbook.worksheets.getItem(table.sheet);
      const range = rangeAt(sheet, table.row + 1 + firstRow, table.column, count, table.columns);
      range.load("values");
      await context.sync();
      return range.values as CellValue[][];
    });
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "tooLarge" && count > 1) return null;
    throw error;
  }
}

/** Rows below the header as the workbook stands now; the table must still be where it was found. */
export async function rowsBelow(table: TableRef): Promise<number> {
  return hostRun(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(table.sheet);
    const source = table.kind === "table" ? tables : names;
    const item = table.kind === "sheet" ? sheet : source.getItemOrNullObject(table.name);
    sheet.load("name");
    item.load("name");
    await context.sync();
    if (sheet.isNullObject || item.isNullObject) throw missing(table);

    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    const block = askBlock(context, table, used);
    used.load("rowIndex,rowCount");
    block.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) return 0;
    if (block.isNullObject) throw missing(table);
    const columnsEnd = block.columnIndex + block.columnCount;
    // A table's header row is above its body; the other blocks begin with it, or with titles above it.
    const isMoved = table.kind === "table" ? block.rowIndex !== table.row + 1 : block.rowIndex > table.row;
    const isNarrower = block.columnIndex > table.column || columnsEnd < table.column + table.columns;
    if (isMoved || isNarrower) throw missing(table);
    // A name may stand for whole columns.
    const usedEnd = used.rowIndex + used.rowCount;
    const end = block.rowIndex + block.rowCount;
    return Math.max(0, (table.kind === "name" ? Math.min(end, usedEnd) : end) - (table.row + 1));
  });
}

function askBlock(context: Excel.RequestContext, table: TableRef, used: Excel.Range): Excel.Range {
  const { tables, names } = context.workbook;
  if (table.kind === "table") return tables.getItem(table.name).getDataBodyRange().untrack();
  if (table.kind === "name") return names.getItem(table.name).getRangeOrNullObject().untrack();
  return used;
}

function missing(table: TableRef): WorkbookError {
  return new WorkbookError("sheetMissing", { name: table.name });
}
