import { SheetReader, type CellBlock } from "../../univer/cells/cellReading";
import { mergesTouching } from "../../univer/sheets/sheets";
import { invalidArgument, OfficeError } from "../request/errors";
import type { HostState } from "../request/hostState";
import { excelObject } from "../request/properties";
import { rearrangeRows } from "./cellCopies";
import { displayText } from "./rangeReading";
import { clipped } from "./rangeWriting";

export interface DuplicatesRemoved {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

export const RemoveDuplicatesResult = excelObject<DuplicatesRemoved>()("RemoveDuplicatesResult", {
  removed: { read: ({ removed }) => removed },
  uniqueRemaining: { read: ({ uniqueRemaining }) => uniqueRemaining },
});

/** Rows that show the same in the columns named, whatever its case, are taken out; those below move up. */
export function removeDuplicateRows(
  host: HostState,
  range: CellBlock,
  columns: readonly number[],
  includesHeader: boolean,
): DuplicatesRemoved {
  host.requireEditable(range);
  const all = clipped(host, range);
  const isColumn = (column: unknown): boolean => Number.isInteger(column) && Number(column) >= 0;
  if (
    !Array.isArray(columns) ||
    columns.length === 0 ||
    !columns.every((column) => isColumn(column) && column < all.columns)
  ) {
    throw invalidArgument("not columns of the range");
  }
  if (mergesTouching(host.handle, all).length > 0) throw new OfficeError("InvalidOperation");
  const head = includesHeader ? 1 : 0;
  const block = { ...all, row: all.row + head, rows: all.rows - head };
  const reader = new SheetReader(host.handle, block.sheetId);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = 0; row < block.rows; row += 1) {
    const shown = columns.map((column) => displayText(reader, block.row + row, block.column + column, host.formLocale));
    const key = JSON.stringify(shown).toLowerCase();
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const removed = block.rows - kept.length;
  if (removed > 0) {
    rearrangeRows(
      host,
      block,
      Array.from({ length: block.rows }, (_row, row) => kept[row] ?? null),
    );
  }
  return { removed, uniqueRemaining: kept.length };
}
