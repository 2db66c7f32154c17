import { Sum } from "../analysis/sum";
import type { XyzClass } from "../analysis/types";
import { xyzClass } from "../analysis/xyz";

/** The class of one client's sums per period; counted from the first purchase on, a client who never bought has none. */
export function classOfPeriods(
  sums: readonly number[],
  bounds: readonly [number, number],
  fromFirstPurchase: boolean,
): XyzClass | null {
  if (!fromFirstPurchase) return xyzClass(sums, bounds);
  const first = sums.findIndex((sum) => sum !== 0);
  return first < 0 ? null : xyzClass(sums, bounds, first);
}

/** What one client bought in all periods; nothing where returns equal the purchases. */
export function sumOfPeriods(sums: readonly number[]): number {
  const total = new Sum();
  for (const sum of sums) total.add(sum);
  return total.value;
}
