import type { FormatRun, TableRef } from "../app/workbookPort";
import type { CancelSignal } from "../app/workbookPort";
import { hostRun } from "./hostRun";
import { pause, stopIfCancelled } from "./pacing";
import { rangeAt } from "./rangeAt";
import { rowsBelow } from "./readRows";

// A format may be long: so many of them are about 1 MB.
const ROWS_AT_ONCE = 20_000;

/** The number formats of one column of a table below its header, run by run from top to bottom. */
export async function numberFormats(
  table: TableRef,
  column: number,
  signal: CancelSignal,
): Promise<readonly FormatRun[]> {
  const total = await rowsBelow(table);
  const runs: { format: string; rows: number }[] = [];
  for (let done = 0; done < total; done += ROWS_AT_ONCE) {
    stopIfCancelled(signal);
    for (const format of await formatsOf(table, column, done, Math.min(ROWS_AT_ONCE, total - done))) {
      const last = runs.at(-1);
      if (last?.format === format) last.rows++;
      else runs.push({ format, rows: 1 });
    }
    await pause();
  }
  return runs;
}

async function formatsOf(table: TableRef, column: number, firstRow: number, rows: number): Promise<readonly string[]> {
  return hostRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const range = rangeAt(sheet, table.row + 1 + firstRow, table.column + column, rows, 1);
    range.load("numberFormat");
    await context.sync();
    return (range.numberFormat as unknown[][]).map(([format]) => String(format));
  });
}
