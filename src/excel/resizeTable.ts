import type { TableRef } from "../app/workbookPort";
import { rangeAt } from "./rangeAt";

/** What a table grows or shrinks to, its header counted as a row. */
export interface NewSize {
  readonly table: TableRef;
  readonly rows: number;
  readonly columns: number;
}

/** Gives Excel tables other sizes; their first cells stay where they are, and what is no table needs none. */
export async function resizeTables(context: Excel.RequestContext, sizes: readonly NewSize[]): Promise<void> {
  const resized = sizes.filter(({ table }) => table.kind === "table");
  if (resized.length === 0) return;
  const { tables, worksheets } = context.workbook;
  const rangeOf = ({ table, rows, columns }: NewSize): Excel.Range =>
    rangeAt(worksheets.getItem(table.sheet), table.row, table.column, rows, columns);
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.13")) {
    for (const size of resized) tables.getItem(size.table.name).resize(rangeOf(size));
    await context.sync();
    return;
  }
  // An older Excel makes the table again, and its filter goes.
  const known = resized.map(({ table }) => tables.getItem(table.name).load("style"));
  await context.sync();
  resized.forEach((size, place) => {
    const { style } = known[place];
    known[place].convertToRange();
    const renewed = worksheets.getItem(size.table.sheet).tables.add(rangeOf(size), true);
    renewed.name = size.table.name;
    renewed.style = style;
  });
  await context.sync();
}
