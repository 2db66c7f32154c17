import type { CellValue } from "../analysis/types";
import type { WorkbookPort } from "../app/workbookPort";
import { hostRun } from "./hostRun";
import { MOST_CELLS, pause } from "./pacing";
import { readChunk } from "./readRows";
import { readState } from "./workbookState";

/** The headers of all lists that are short are among so many rows. */
const FIRST_ROWS = 200;

/** The cells of a report sheet that stands, from A1 on; null = there is none. */
export const reportRows: WorkbookPort["reportRows"] = async (id, columnsIn) => {
  const size = await sizeOf(id);
  if (size === null) return null;
  const { sheet, rows: total, columns } = size;
  const rows: CellValue[][] = [];
  const readTo = async (
    end: number,
    column: number,
    width: number,
    into: (row: number, values: CellValue[]) => void,
  ): Promise<void> => {
    let chunk = Math.max(1, Math.floor(MOST_CELLS / width));
    for (let row = from; row < end;) {
      const count = Math.min(chunk, end - row);
      const values = await readChunk({ sheet, row: -1, column, columns: width }, row, count);
      if (values === null) {
        chunk = Math.floor(count / 2);
        continue;
      }
      values.forEach((cells, offset) => into(row + offset, cells));
      row += count;
      await pause();
    }
  };
  let from = 0;
  const whole = (row: number, values: CellValue[]): void => void (rows[row] = values);
  await readTo(Math.min(FIRST_ROWS, total), 0, columns, whole);
  from = rows.length;
  const wanted = rows.map((row) => columnsIn?.(row) ?? null).find((found) => found !== null);
  if (wanted === undefined) {
    await readTo(total, 0, columns, whole);
    return rows;
  }
  for (let row = from; row < total; row++) rows.push(new Array<CellValue>(columns).fill(""));
  for (const column of new Set([0, ...wanted])) {
    await readTo(total, column, 1, (row, [value]) => void (rows[row][column] = value));
  }
  return rows;
};

async function sizeOf(
  id: Parameters<WorkbookPort["reportRows"]>[0],
): Promise<{ readonly sheet: string; readonly rows: number; readonly columns: number } | null> {
  return hostRun(async (context) => {
    const { owned } = await readState(context);
    const sheet = owned[id];
    if (sheet === undefined) return null;
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).getBoundingRect("A1");
    range.load("rowCount,columnCount");
    await context.sync();
    return { sheet, rows: range.rowCount, columns: range.columnCount };
  });
}
