import { Sum } from "../analysis/sum";
import type { XyzClass } from "../analysis/types";
import { xyzClass } from "../analysis/classes/xyz";

/**
 * The class of one client's sums per period; counted from the first purchase on, a client who never bought has none.
 * Cost: three short passes over the sums, for the first purchase, the mean and the deviation.
 */
export function classOfPeriods(
  sums: ArrayLike<number>,
  bounds: readonly [number, number],
  fromFirstPurchase: boolean,
): XyzClass | null {
  if (!fromFirstPurchase) return xyzClass(sums, bounds);
  let first = 0;
  while (first < sums.length && sums[first] === 0) first++;
  return first === sums.length ? null : xyzClass(sums, bounds, first);
}

/** What one client bought in all periods; nothing where returns equal the purchases. */
export function sumOfPeriods(sums: readonly number[]): number {
  const total = new Sum();
  for (const sum of sums) total.add(sum);
  return total.value;
}
