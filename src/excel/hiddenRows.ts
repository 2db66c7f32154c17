import type { TableRef } from "../app/workbookPort";
import { hostRun } from "./hostRun";
import { MOST_CELLS, pause } from "./pacing";
import { rangeAt } from "./rangeAt";

/** How many rows below the header of a table are hidden, by hand or by a filter. */
export async function countHiddenRows(table: TableRef): Promise<number> {
  let hidden = 0;
  for (let done = 0; done < table.rows; done += MOST_CELLS) {
    hidden += await hiddenAmong(table, done, Math.min(MOST_CELLS, table.rows - done));
    await pause();
  }
  return hidden;
}

async function hiddenAmong(table: TableRef, firstRow: number, count: number): Promise<number> {
  return hostRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const range = rangeAt(sheet, table.row + 1 + firstRow, table.column, count, 1);
    const answer = { rows: range.getRowProperties({ rowHidden: true }) };
    await context.sync();
    let hidden = 0;
    for (const { rowHidden } of answer.rows.value) if (rowHidden === true) hidden++;
    return hidden;
  });
}
