import { SetRangeValuesMutation } from "@univerjs/sheets";
import { SetSheetTableMutation } from "@univerjs/sheets-table";
import { SheetReader } from "./cellReading";
import { tablesOf } from "./tables";
import type { UniverHandle } from "./univerHandle";

/**
 * As Excel does when somebody types right below a table: the row becomes its last one, formatted as the one above. Where
 * other cells of the row are filled, or a total row ends the table, it stays as it is.
 */
export function growTable(handle: UniverHandle, sheetId: string, row: number, column: number): void {
  const table = tablesOf(handle, sheetId).find(
    ({ block }) => block.row + block.rows === row && column >= block.column && column < block.column + block.columns,
  );
  const sheet = handle.sheet(sheetId);
  if (table === undefined || sheet === null || handle.extras.table(table.id).totals) return;
  const { block } = table;
  const end = block.column + block.columns;
  const reader = new SheetReader(handle, sheetId);
  const formats: Record<number, { s: unknown }> = {};
  for (let other = block.column; other < end; other++) {
    if (other !== column && reader.content(row, other).kind !== "empty") return;
    const above = sheet.getCellRaw(row - 1, other)?.s ?? null;
    const own = sheet.getCellRaw(row, other)?.s ?? null;
    if (above !== null && own === null) formats[other] = { s: above };
  }
  handle.mutate(SetRangeValuesMutation, { subUnitId: sheetId, cellValue: { [row]: formats } });
  handle.mutate(SetSheetTableMutation, {
    subUnitId: sheetId,
    tableId: table.id,
    config: {
      updateRange: { newRange: { startRow: block.row, startColumn: block.column, endRow: row, endColumn: end - 1 } },
    },
  });
}
