import { Sum } from "../sum";

/**
 * The share of every value in the total of its group: of the company, a manager or a product.
 *
 * Units and shapes: one value and one group id (from 0) per client; the result has the shape of `values`, as ratios.
 * Edges: NaN where the total of the group is not above 0. Source: spec 3.12.
 *
 * @example sharesOfTotals([75, 25, 10], [0, 0, 1]) // Float64Array [0.75, 0.25, 1]
 */
export function sharesOfTotals(values: ArrayLike<number>, groups: ArrayLike<number>): Float64Array {
  const sums: Sum[] = [];
  for (let i = 0; i < values.length; i++) {
    while (sums.length <= groups[i]) sums.push(new Sum());
    sums[groups[i]].add(values[i]);
  }
  const totals = sums.map((sum) => sum.value);
  const shares = new Float64Array(values.length).fill(NaN);
  for (let i = 0; i < values.length; i++) {
    const total = totals[groups[i]];
    if (total > 0) shares[i] = values[i] / total;
  }
  return shares;
}
