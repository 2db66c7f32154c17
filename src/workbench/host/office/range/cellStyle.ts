import type { IStyleData } from "@univerjs/core";
import type { CellBlock } from "../../univer/cells/cellReading";
import type { StylePatch } from "../../univer/cells/cellStyles";
import { patchCellStyles } from "../../univer/cells/cellWriting";
import type { HostState } from "../request/hostState";
import { blocksOf, common, type FormattedCells } from "./formattedCells";
import { clipped } from "./rangeWriting";

/** What all cells of the block have in common; `mixed` where they differ. */
function commonStyle<Value, Mixed>(
  host: HostState,
  block: CellBlock,
  part: (style: IStyleData) => Value,
  mixed: Mixed,
): Value | Mixed {
  const sheet = host.requireSheet(block.sheetId);
  const matrix = sheet.getCellMatrix();
  const styles = host.handle.workbook.getStyles();
  // Most cells share a few styles: each is looked at once.
  const seen = new Set<unknown>();
  let common: Value | undefined;
  let first = true;
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const cell = matrix.getValue(row, column);
      const key = cell?.s ?? null;
      if (seen.has(key)) continue;
      seen.add(key);
      const value = part(styles.getStyleByCell(cell) ?? {});
      if (first) common = value;
      else if (common !== value) return mixed;
      first = false;
    }
  }
  return common as Value;
}

/** Changes one part of the style of all cells of the block. */
export function patchStyle(host: HostState, cells: FormattedCells, patchOf: () => StylePatch): void {
  const patch = patchOf();
  for (const block of blocksOf(cells)) {
    host.requireEditable(block);
    patchCellStyles(host.handle, clipped(host, block), () => patch);
  }
}

/** A part of the cells' style as a property of Excel: how it is read, what it is where cells differ, and the change. */
export function cellStyle<Value, Shown, Mixed extends null | "">(
  part: (style: IStyleData) => Shown,
  mixed: Mixed,
  patchOf: (value: Value) => StylePatch,
) {
  return {
    read: (cells: FormattedCells, host: HostState): Shown | Mixed =>
      common(cells, (block) => commonStyle(host, block, part, mixed), mixed),
    write: (block: FormattedCells, value: Value, host: HostState) => patchStyle(host, block, () => patchOf(value)),
  };
}
