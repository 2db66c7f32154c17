import type { SegmentProduct } from "../analysis/analysis";

/** Beyond these nobody reads across a sheet; a sheet of Excel ends at 16,384 columns. */
export const mostProducts = 200;

/** Indexes of the products that stand in the columns, in their order: target products, then the largest turnovers. */
export function shownProducts({ products, rows, total }: SegmentProduct, most = mostProducts): readonly number[] {
  const indexes = products.map((_product, index) => index);
  if (indexes.length <= most) return indexes;
  const isTarget = indexes.map((index) => rows.some((row) => row.cells[index].target));
  indexes.sort((one, other) => {
    if (isTarget[one] !== isTarget[other]) return isTarget[one] ? -1 : 1;
    return total.cells[other].turnover - total.cells[one].turnover || one - other;
  });
  return indexes.slice(0, most).sort((one, other) => one - other);
}
