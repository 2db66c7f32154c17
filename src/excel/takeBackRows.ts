import type { TakenRows } from "../app/newSheet";
import { WorkbookError } from "../app/workbookPort";
import { lastFilled, readPortion } from "./appendRows";
import { hostRun } from "./hostRun";
import { rangeAt } from "./rangeAt";

/**
 * Empties the last rows of a table, which the product has added there, and leaves them to be filled again. Refused where
 * other words stand in them now.
 */
export async function takeBackRows({ table, rows }: TakenRows): Promise<void> {
  const first = (await lastFilled(table)) - rows.length + 1;
  const found = first < 1 ? [] : await readPortion(table, first, rows.length);
  const isAsWritten =
    found.length === rows.length &&
    rows.every((row, place) => row.every((value, column) => found[place][column] === value));
  if (!isAsWritten) throw new WorkbookError("rowsChanged", { place: table.sheet });
  await hostRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    rangeAt(sheet, table.row + first, table.column, rows.length, rows[0].length).clear("Contents");
    await context.sync();
  });
}
