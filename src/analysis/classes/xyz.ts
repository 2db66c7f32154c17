import type { XyzClass, XyzDeviation } from "../types";

/** With fewer periods than this a variation says nothing. */
export const MINIMUM_PERIODS = 3;
// The bounds themselves belong to the better class, whatever floating point makes of them.
const TOLERANCE = 1e-9;

/**
 * Coefficient of variation of a series of sums per period: standard deviation / mean, as a ratio.
 *
 * Units and shapes: one sum per period, 0 = nothing was bought; only the places from `from` up to but not including
 * `to` are seen. Variant: population deviation, Excel's SQRT(DEVSQ(x)/n)/AVERAGE(x), or sample deviation,
 * STDEV.S(x)/AVERAGE(x). Edges: null where there are no periods (fewer than two for the sample) or the mean is not
 * above 0. Source: spec 3.3.
 *
 * @example coefficientOfVariation([1, 2, 3]) // 0.408248...
 * @example coefficientOfVariation([1, 2, 3], 0, 3, "sample") // 0.5
 */
export function coefficientOfVariation(
  series: ArrayLike<number>,
  from = 0,
  to = series.length,
  deviation: XyzDeviation = "population",
): number | null {
  const periods = to - from;
  const divisor = deviation === "sample" ? periods - 1 : periods;
  if (divisor <= 0) return null;
  let sum = 0;
  for (let i = from; i < to; i++) sum += series[i];
  const mean = sum / periods;
  if (!(mean > 0)) return null;
  let squares = 0;
  for (let i = from; i < to; i++) squares += (series[i] - mean) * (series[i] - mean);
  return Math.sqrt(squares / divisor) / mean;
}

/**
 * XYZ class of a series of sums per period; null = no class.
 *
 * Shapes as in coefficientOfVariation; bounds are the highest variation of X and of Y as ratios and belong to them.
 * Edges: fewer than three periods give no class, a mean of 0 or less gives Z. Source: spec 3.3.
 *
 * @example xyzClass([100, 110, 90], [0.1, 0.25]) // "X"
 */
export function xyzClass(
  series: ArrayLike<number>,
  bounds: readonly [x: number, y: number],
  from = 0,
  to = series.length,
): XyzClass | null {
  if (to - from < MINIMUM_PERIODS) return null;
  return xyzClassOfVariation(coefficientOfVariation(series, from, to), bounds);
}

/**
 * XYZ class of a known variation (null = the mean is not above 0, which is Z). Source: spec 3.3.
 *
 * @example xyzClassOfVariation(0.25, [0.1, 0.25]) // "Y"
 */
export function xyzClassOfVariation(variation: number | null, bounds: readonly [x: number, y: number]): XyzClass {
  if (variation === null) return "Z";
  if (variation <= highestOfClass(bounds[0])) return "X";
  if (variation <= highestOfClass(bounds[1])) return "Y";
  return "Z";
}

/** The highest variation that a bound still lets in. Source: spec 3.3. @example highestOfClass(0.1) >= 0.1 // true */
export function highestOfClass(bound: number): number {
  return bound + TOLERANCE;
}
