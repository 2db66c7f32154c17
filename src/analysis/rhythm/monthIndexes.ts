const MONTHS = 12;
export const MONTHS_OF_TWO_YEARS = 24;

/** How the index of a month was found; "none" = there is less than a year. */
export type MonthRule = "twoYears" | "oneYear" | "none";

/** index = above / below */
export interface IndexParts {
  readonly above: number;
  readonly below: number;
}

/**
 * By how many whole months there are. Source: spec 3.21.
 *
 * @example monthRuleOf(24) // "twoYears"
 */
export function monthRuleOf(months: number): MonthRule {
  return months >= MONTHS_OF_TWO_YEARS ? "twoYears" : months >= MONTHS ? "oneYear" : "none";
}

/**
 * The mean of the twelve months around each month, the two at the ends by half; null where they are not all known.
 *
 * Source: spec 3.21 (centred 12-month mean).
 *
 * @example centredMeans(new Array(24).fill(5))[6] // 5
 */
export function centredMeans(values: readonly number[]): readonly (number | null)[] {
  const half = MONTHS / 2;
  return values.map((_value, place) => {
    if (place < half || place + half >= values.length) return null;
    let sum = (values[place - half] + values[place + half]) / 2;
    for (let near = place - half + 1; near < place + half; near++) sum += values[near];
    return sum / MONTHS;
  });
}

/**
 * What the index of each month of the year is made of, January first; null = it has none.
 *
 * From 24 months on: the mean ratio of the month to the centred mean of 12 months, against the mean of all such ratios, so
 * that a trend leaves no trace. From 12 to 23 months: the mean of the month against the mean of all months. `first` =
 * month of the year of the first value, 0 = January. Edge: a mean of 0 gives no ratio. Source: spec 3.21.
 *
 * @example monthIndexes([1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 0)[1] // { above: 3, below: 1.1666666666666667 }
 */
export function monthIndexes(values: readonly number[], first: number): readonly (IndexParts | null)[] {
  const rule = monthRuleOf(values.length);
  if (rule === "none") return new Array<null>(MONTHS).fill(null);
  const means = rule === "oneYear" ? [] : centredMeans(values);
  const ofMonth: number[][] = Array.from({ length: MONTHS }, () => []);
  values.forEach((value, place) => {
    if (rule === "oneYear") ofMonth[(first + place) % MONTHS].push(value);
    const mean = means[place] ?? 0;
    if (mean > 0) ofMonth[(first + place) % MONTHS].push(value / mean);
  });
  const above = ofMonth.map((each) => (each.length === 0 ? null : meanOf(each)));
  const known = rule === "oneYear" ? values : above.filter((each) => each !== null);
  const below = known.length === 0 ? 0 : meanOf(known);
  return above.map((each) => (each === null || below <= 0 ? null : { above: each, below }));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
