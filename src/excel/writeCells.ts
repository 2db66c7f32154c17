import type { KeyedCells } from "../app/newSheet";
import { WorkbookError } from "../app/workbookPort";
import { placeText } from "../reports/cellAddress";
import { hostRun } from "./hostRun";

/** Writes texts into cells of rows that are known by their keys; nothing is written where one row is another one by now. */
export async function writeCells({ table, keyColumn, cells }: KeyedCells): Promise<void> {
  await hostRun(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const cellAt = (row: number, column: number): Excel.Range =>
      sheet.getRangeByIndexes(table.row + 1 + row, table.column + column, 1, 1);
    const keys = cells.map(({ row }) => cellAt(row, keyColumn).load("values"));
    await context.sync();
    cells.forEach(({ row, column, key }, place) => {
      if (keys[place].values[0][0] === key) return;
      const where = { sheet: table.sheet, row: table.row + 1 + row, column: table.column + column };
      throw new WorkbookError("changedMeanwhile", { place: placeText(where) });
    });
    for (const { row, column, text } of cells) {
      const cell = cellAt(row, column);
      // The format is first: "-" and "+-" must find their cell to be text.
      cell.numberFormat = [["@"]];
      cell.values = [[text]];
    }
    await context.sync();
  });
}
