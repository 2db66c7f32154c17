import type { CellValue } from "../analysis/types";
import { WorkbookError, type Control, type TableRef } from "../app/workbookPort";
import { hostRun } from "./hostRun";
import { MOST_BYTES, MOST_CELLS, pause, stopIfCancelled } from "./pacing";

// Nothing is known yet about the length of the texts.
const FIRST_CHUNK_ROWS = 1000;

/** Delivers the rows below the header from top to bottom, in chunks that the host can deliver. */
export async function readRows(
  table: TableRef,
  onRows: (rows: CellValue[][]) => void,
  control: Control,
): Promise<void> {
  stopIfCancelled(control.signal);
  const total = await currentRowCount(table);
  const mostRows = Math.max(1, Math.floor(MOST_CELLS / table.columns));
  let chunkRows = Math.min(FIRST_CHUNK_ROWS, mostRows);
  let done = 0;
  control.onProgress({ step: "reading", done, total });
  while (done < total) {
    stopIfCancelled(control.signal);
    const count = Math.min(chunkRows, total - done);
    const rows = await readChunk(table, done, count);
    if (rows === null) {
      chunkRows = Math.floor(count / 2);
      continue;
    }
    onRows(rows);
    done += rows.length;
    const bytesPerRow = JSON.stringify(rows).length / rows.length;
    chunkRows = Math.max(1, Math.min(mostRows, Math.floor(MOST_BYTES / bytesPerRow)));
    control.onProgress({ step: "reading", done, total });
    await pause();
  }
}

/** null = the host cannot deliver so much at once; of a single row it has to. */
async function readChunk(table: TableRef, firstRow: number, count: number): Promise<CellValue[][] | null> {
  try {
    return await hostRun(async (context) => {
      const sheet = context.workbook.worksheets.getItem(table.sheet);
      const range = sheet.getRangeByIndexes(table.row + 1 + firstRow, table.column, count, table.columns);
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
async function currentRowCount(table: TableRef): Promise<number> {
  return hostRun(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(table.sheet);
    const source = table.kind === "table" ? tables : names;
    const item = table.kind === "sheet" ? sheet : source.getItemOrNullObject(table.name);
    item.load("name");
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject || item.isNullObject) throw missing(table);

    const range = askBlock(context, table).load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (range.isNullObject) {
      if (table.kind === "sheet") return 0;
      throw missing(table);
    }
    const firstRow = table.row + 1;
    const rowsEnd = range.rowIndex + range.rowCount;
    const columnsEnd = range.columnIndex + range.columnCount;
    const isElsewhere =
      table.kind === "table" &&
      (range.rowIndex !== firstRow || range.columnIndex !== table.column || range.columnCount !== table.columns);
    if (isElsewhere || columnsEnd <= table.column) throw missing(table);
    return Math.max(0, rowsEnd - firstRow);
  });
}

function askBlock(context: Excel.RequestContext, table: TableRef): Excel.Range {
  const { worksheets, tables, names } = context.workbook;
  if (table.kind === "table") return tables.getItem(table.name).getDataBodyRange();
  if (table.kind === "name") return names.getItem(table.name).getRangeOrNullObject();
  return worksheets.getItem(table.sheet).getUsedRangeOrNullObject(true);
}

function missing(table: TableRef): WorkbookError {
  return new WorkbookError("sheetMissing", { name: table.name });
}
