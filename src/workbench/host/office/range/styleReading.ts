import type { IStyleData } from "@univerjs/core";
import type { CellBlock } from "../../univer/cells/cellReading";
import type { HostState } from "../request/hostState";

/** What all cells of the block have in common; `mixed` where they differ. */
export function commonStyle<Value, Mixed>(
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
