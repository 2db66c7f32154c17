import { BooleanNumber } from "@univerjs/core";
import type { CellBlock } from "../cells/cellReading";
import type { UniverHandle } from "../univerHandle";
import { filteredOutRows } from "./tableFilters";

/** The rows of a block that are hidden or filtered out, in order. */
export function hiddenRowsIn(handle: UniverHandle, { sheetId, row, rows }: CellBlock): number[] {
  const filteredOut = [...filteredOutRows(handle, sheetId)].filter((index) => index >= row && index < row + rows);
  const hidden = new Set(filteredOut);
  // Rows about which nothing is known are not listed: a whole column costs no more than the rows that there are.
  for (const [key, data] of Object.entries(handle.sheet(sheetId)?.getConfig().rowData ?? {})) {
    const index = Number(key);
    if (data?.hd === BooleanNumber.TRUE && index >= row && index < row + rows) hidden.add(index);
  }
  return [...hidden].sort((one, other) => one - other);
}
