import type { CellBlock } from "../../univer/cells/cellReading";
import { hiddenRowsIn } from "../../univer/sheets/hiddenRows";
import type { HostState } from "../request/hostState";
import { clipped } from "./rangeWriting";

/** Rows of a range, those that are in sight. */
export interface ViewTarget {
  readonly range: CellBlock;
  /** Of the sheet. */
  readonly rows: readonly number[];
  /** Of a row among the rows of a view. */
  readonly index: number;
}

export function visibleView(host: HostState, range: CellBlock): ViewTarget {
  host.requireSheet(range.sheetId);
  const block = clipped(host, range);
  const hidden = new Set(hiddenRowsIn(host.handle, block));
  const rows = Array.from({ length: block.rows }, (_row, place) => block.row + place);
  return { range: block, rows: rows.filter((row) => !hidden.has(row)), index: 0 };
}
