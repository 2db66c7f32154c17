import type { CellBlock } from "../../univer/cells/cellReading";
import type { Place } from "./r1c1";

/** As few blocks as come of joining cells in a row first, and then rows that are alike; the cells come in their order. */
export function joinedBlocks(sheetId: string, cells: readonly Place[]): CellBlock[] {
  const runs: CellBlock[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({ sheetId, row, column, rows: 1, columns: 1 });
    }
  }
  const blocks: CellBlock[] = [];
  /** By its columns, the block that ended last. */
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.column}:${run.columns}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : blocks[at];
    if (at !== undefined && above !== undefined && above.row + above.rows === run.row) {
      blocks[at] = { ...above, rows: above.rows + 1 };
    } else {
      open.set(key, blocks.length);
      blocks.push(run);
    }
  }
  return blocks;
}
