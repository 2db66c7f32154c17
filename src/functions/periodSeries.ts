import { isPlausibleDay } from "../analysis/columns/plausibleDay";
import { Sum } from "../analysis/sum";
import type { XyzClass } from "../analysis/types";
import { xyzClass } from "../analysis/classes/xyz";
import { failure } from "./functionFailure";
import type { RangeArgument } from "./rangeArgument";

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

const LEAST_PERIODS = 3;
const STEPS: readonly (readonly [number, number])[] = [
  [1, 1],
  [7, 7],
  [28, 31],
  [90, 92],
  [365, 366],
];

/** Months or years above the sums would be a client whose sums hardly vary. */
export function refuseHeader(periods: RangeArgument): void {
  const [first] = periods.cells;
  if (periods.rows < 2 || periods.columns < LEAST_PERIODS || !isPeriods(first)) return;
  throw failure("invalidValue", "headerOfPeriods", { argument: periods.name });
}

/** Days, or years, one period apart. */
function isPeriods(cells: readonly unknown[]): boolean {
  const numbers = cells.map((cell) => (typeof cell === "number" ? cell : NaN));
  const steps = numbers.slice(1).map((number, place) => number - numbers[place]);
  if (numbers.every((number) => number >= 1990 && number <= 2099)) return steps.every((step) => step === 1);
  const isStep = (step: number): boolean =>
    STEPS.some(([least, most]) => step >= least && step <= most && steps[0] >= least && steps[0] <= most);
  return numbers.every(isPlausibleDay) && steps.every(isStep);
}
