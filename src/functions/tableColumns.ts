import { shapeFailure } from "./elementwise";
import type { RangeArgument } from "./rangeArgument";

/**
 * The shape that columns of one table have in common: equal ones, or single cells that serve every row. Any other
 * difference is an error that names the argument.
 */
export function commonShape(columns: readonly RangeArgument[]): RangeArgument {
  const longest = columns.reduce((left, right) => (cellCount(right) > cellCount(left) ? right : left));
  for (const column of columns) refuseOtherShape(column, longest);
  return longest;
}

/** A second argument about the same clients has the shape of the first, or is a single cell that serves all. */
export function refuseOtherShape(range: RangeArgument, clients: RangeArgument): void {
  const sameShape = range.rows === clients.rows && range.columns === clients.columns;
  if (!sameShape && cellCount(range) !== 1) throw shapeFailure(range, clients);
}

/** The cell of a column of the table at a place of the common shape. */
export function cellAt(range: RangeArgument, row: number, column: number): unknown {
  return cellCount(range) === 1 ? range.cells[0][0] : range.cells[row][column];
}

/** The row that a message names; a single cell has none. */
export function rowOf(range: RangeArgument, row: number): number | undefined {
  return cellCount(range) === 1 ? undefined : row;
}

function cellCount(range: RangeArgument): number {
  return range.rows * range.columns;
}
