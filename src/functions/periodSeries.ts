import type { XyzClass } from "../analysis/types";
import { xyzClass } from "../analysis/xyz";

/** The class of one client's sums per period; null where nothing was ever bought or too few periods are known. */
export function classOfPeriods(
  sums: readonly number[],
  bounds: readonly [number, number],
  fromFirstPurchase: boolean,
): XyzClass | null {
  const first = sums.findIndex((sum) => sum !== 0);
  if (first < 0) return null;
  return xyzClass(sums, bounds, fromFirstPurchase ? first : 0);
}
