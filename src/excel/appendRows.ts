import type { CellValue } from "../analysis/types";
import type { TableRef } from "../app/workbookPort";
import { hostRun } from "./hostRun";

/** Writes rows of texts below the last row of a table, as texts; an Excel table grows with them. */
export async function appendRows(table: TableRef, rows: readonly (readonly string[])[]): Promise<void> {
  await hostRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const whole = sheet.getRangeByIndexes(table.row, table.column, table.rows + 1, table.columns);
    whole.load("values");
    await context.sync();

    // Excel keeps a blank row in a table without rows.
    const filled = lastFilled(whole.values as CellValue[][]) + 1;
    const target = sheet.getRangeByIndexes(table.row + filled, table.column, rows.length, rows[0].length);
    if (table.kind === "table" && filled + rows.length > table.rows + 1) {
      const old = sheet.tables.getItem(table.name);
      old.load("style");
      await context.sync();
      const { style } = old;
      old.convertToRange();
      writeTexts(target, rows);
      const grown = sheet.getRangeByIndexes(table.row, table.column, filled + rows.length, table.columns);
      const renewed = sheet.tables.add(grown, true);
      renewed.name = table.name;
      renewed.style = style;
    } else writeTexts(target, rows);
    await context.sync();
  });
}

/** The format stands first: text must find its cells to be text. */
function writeTexts(target: Excel.Range, rows: readonly (readonly string[])[]): void {
  target.numberFormat = rows.map((row) => row.map(() => "@"));
  target.values = rows.map((row) => [...row]);
}

function lastFilled(rows: CellValue[][]): number {
  for (let row = rows.length - 1; row > 0; row--) {
    if (rows[row].some((value) => value !== "" && value !== null)) return row;
  }
  return 0;
}
