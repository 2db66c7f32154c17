import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";

export type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** More blocks than these are taken together: Univer compares each with every other. */
const mostRanges = 16;

/**
 * The blocks that make up these cells, or the one around them all where they are scattered; null where one of them
 * holds a formula. Each cell is looked at once.
 */
export function coveredRanges(cells: Cells | undefined): IRange[] | null {
  const ranges: IRange[] = [];
  let above: IRange[] = [];
  // Whole numbers as keys come in their order.
  for (const rowKey in cells) {
    const row = Number(rowKey);
    const inRow = cells[row];
    const runs: IRange[] = [];
    let run: IRange | null = null;
    for (const columnKey in inRow) {
      const column = Number(columnKey);
      const cell = inRow[column];
      if (cell?.f || cell?.si) return null;
      if (run?.endColumn === column - 1) run.endColumn = column;
      else {
        run = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        runs.push(run);
      }
    }
    above = runs.map((found) => continued(above, found) ?? found);
    for (const range of above) if (range.startRow === row) ranges.push(range);
  }
  return ranges.length > mostRanges ? [around(ranges)] : ranges;
}

function around(ranges: readonly IRange[]): IRange {
  const whole = { ...ranges[0] };
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    whole.startRow = Math.min(whole.startRow, startRow);
    whole.endRow = Math.max(whole.endRow, endRow);
    whole.startColumn = Math.min(whole.startColumn, startColumn);
    whole.endColumn = Math.max(whole.endColumn, endColumn);
  }
  return whole;
}

/** The block that ends right above this run of cells and is as wide, made longer by it. */
function continued(above: readonly IRange[], run: IRange): IRange | null {
  for (const range of above) {
    const joins = range.endRow === run.startRow - 1;
    if (!joins || range.startColumn !== run.startColumn || range.endColumn !== run.endColumn) continue;
    range.endRow = run.startRow;
    return range;
  }
  return null;
}
