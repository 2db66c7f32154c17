import { readDay } from "../analysis/cells/dateCell";
import type { Period, ReadingFormat, Rows } from "../analysis/types";
import type { CancelSignal, TableRef, WorkbookPort } from "./workbookPort";

/** The first and the last day in a column of a table; null where there is none. Nothing but that column is read. */
export async function salesSpan(
  port: WorkbookPort,
  table: TableRef,
  column: number,
  format: ReadingFormat,
  signal: CancelSignal,
): Promise<Period | null> {
  let first = Infinity;
  let last = -Infinity;
  const takeRows = (rows: Rows) => {
    for (const [cell] of rows) {
      const day = readDay(cell, format);
      if (typeof day !== "number") continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  };
  const dates = { ...table, column: table.column + column, columns: 1 };
  await port.readRows(dates, takeRows, { signal, onProgress: () => {} });
  return first === Infinity ? null : [first, last];
}
