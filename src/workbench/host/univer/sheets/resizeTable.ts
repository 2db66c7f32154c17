import type { IMutationInfo } from "@univerjs/core";
import { SetSheetTableMutation } from "@univerjs/sheets-table";
import type { CellBlock } from "../cells/cellReading";
import type { UniverHandle } from "../univerHandle";
import { rangeOf } from "./sheets";
import type { TableRecord } from "./tables";

/** The change that gives a table other cells. */
export const tableChange = (handle: UniverHandle, table: TableRecord, block: CellBlock): IMutationInfo => ({
  id: SetSheetTableMutation.id,
  params: {
    unitId: handle.unitId,
    subUnitId: table.block.sheetId,
    tableId: table.id,
    config: { updateRange: { newRange: rangeOf(block) } },
  },
});

export function resizeTable(handle: UniverHandle, table: TableRecord, block: CellBlock): void {
  const { id, params } = tableChange(handle, table, block);
  handle.mutate({ id }, params ?? {});
}
