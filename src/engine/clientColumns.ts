import { wholeBuckets } from "../analysis/time/buckets";
import { MINIMUM_PERIODS } from "../analysis/classes/xyz";
import type { Period, XyzBucket, XyzDeviation } from "../analysis/types";
import { bucketPlace, placeOfBucket } from "./spans";
import { hasMargin, type RunPlan } from "./runPlan";
import { dateOf, dayOf, listIf, number, settledText, within } from "./sqlText";

// Figures of one client as SQL over its facts; the counterparts of the rules in analysis/.

/** Sum of a client's amounts in a period, as Sum.value has it. */
export function turnoverIn(period: Period): string {
  return settledText(sumIn("amounts", period), sumIn("grosses", period));
}

/** Sum of a list of a client over the spans of a period. */
function sumIn(list: string, period: Period): string {
  return `arraySum((d, v) -> if(${within("d", period)}, v, 0.), days, ${list})`;
}

/** Turnover over all days. */
export const turnoverEver = settledText("arraySum(amounts)", "arraySum(grosses)");

/** Number of a client's rows in a period. */
export function rowsIn(period: Period): string {
  return sumIn("counts", period);
}

/** Number of a client's purchases in a period. */
export function purchasesIn(period: Period): string {
  return `arrayCount(d -> ${within("d", period)}, bought)`;
}

/** Sum of a measure whose values may be unknown, NaN where none is known. */
export function knownSumIn(measure: "margin" | "quantity", period: Period): string {
  const sum = settledText(sumIn(`${measure}Sums`, period), sumIn(`${measure}Grosses`, period));
  return `if(${sumIn(`${measure}Counts`, period)} = 0, nan, ${sum})`;
}

/** The ABC measure of a client in a period; NaN = no value, as of clients without any sale. */
export function measureIn(plan: RunPlan, period: Period): string {
  const values = {
    turnover: turnoverIn(period),
    purchases: `toFloat64(${purchasesIn(period)})`,
    margin: hasMargin(plan.source) ? knownSumIn("margin", period) : "nan",
    quantity: plan.source.sales.columns.quantity !== undefined ? knownSumIn("quantity", period) : "nan",
  };
  return `if(empty(days), nan, ${values[plan.settings.measure]})`;
}

/** Status as clientStatus() has it, with any window. */
export function statusText(window: Period, before: Period): string {
  const isUnknown = `firstBought = 0 OR firstBought > ${window[1]}`;
  const bought = `arrayExists(d -> ${within("d", window)}, bought)`;
  const boughtBefore = `arrayExists(d -> ${within("d", before)}, bought)`;
  return (
    `multiIf(${isUnknown}, 'Potential', NOT ${bought}, 'Lost', ` +
    `firstBought >= ${window[0]}, 'New', ${boughtBefore}, 'Regular', 'Restored')`
  );
}

/** Number of the ABC class as abcClassIndexes() has it, by the lowest value of every class but the last. */
export function abcText(value: string, lowest: readonly number[]): string {
  const above = lowest.map((bound) => `(${value} < ${number(bound)})`).join(" + ");
  return `multiIf(${value} > 0, 1 + ${above}, ${value} < 0, ${lowest.length + 1}, 0)`;
}

/** XYZ class of a variation as xyzClassOfVariation() has it; '' = none. */
export function xyzText(variation: string, [x, y]: readonly [number, number]): string {
  const bound = (value: number): string => number(value + 1e-9);
  return `multiIf(isNaN(${variation}), '', ${variation} <= ${bound(x)}, 'X', ${variation} <= ${bound(y)}, 'Y', 'Z')`;
}

/** The buckets that count for a client: how many, and the sums of those in which it bought or gave back. */
export interface CountedBuckets {
  readonly count: string;
  readonly sums: string;
}

/** The whole buckets of a period that count for a client: those that end before its first purchase do not. */
export function countedBuckets(bucket: XyzBucket, period: Period): CountedBuckets | null {
  const buckets = wholeBuckets(period, bucket);
  if (buckets === null) return null;
  const first = placeOfBucket(bucket, buckets.firstDay);
  const end = first + buckets.ends.length;
  const from = `greatest(toInt64(${first}), toInt64(${bucketPlace(bucket, "firstBought")}))`;
  const isCounted = `toInt64(p) >= ${from} AND p < ${end}`;
  return {
    count: `greatest(toInt64(${end}) - ${from}, 0)`,
    sums: `if(firstBought = 0, emptyArrayFloat64(), arrayFilter((s, p) -> ${isCounted}, by_${bucket}.2, by_${bucket}.1))`,
  };
}

/**
 * Coefficient of variation of a client, as clientVariations() has it: NaN = no class, infinite = the mean is not above 0.
 *
 * The names of columns: number of buckets, sums of those that are not empty, mean. Source: spec 3.3.
 */
export function variationText(
  { count, sums, mean }: CountedBuckets & { readonly mean: string },
  isOpen: string,
  deviation: XyzDeviation,
): string {
  const divisor = deviation === "sample" ? `(${count} - 1)` : count;
  const squares = `(arraySum(s -> (s - ${mean}) * (s - ${mean}), ${sums}) + (${count} - length(${sums})) * ${mean} * ${mean})`;
  const noMean = `${mean} * ${count} <= arraySum(s -> abs(s), ${sums}) * 1e-12`;
  return `multiIf(${isOpen} OR ${count} < ${MINIMUM_PERIODS}, nan, ${noMean}, inf, sqrt(${squares} / ${divisor}) / ${mean})`;
}

/** First and last day of the twelve calendar months that end with that of the last purchase; see activeMonths(). */
export function activeMonthFields(asOf: number): Readonly<Record<"activeFrom" | "activeTo", string>> {
  const month = `toStartOfMonth(${dateOf("lastBought")})`;
  return {
    activeFrom: dayOf(`addMonths(${month}, -11)`),
    activeTo: `least(${dayOf(`addMonths(${month}, 1)`)} - 1, ${asOf})`,
  };
}

const isActive = "d >= activeFrom AND d <= activeTo";

/** Turnover of these months. */
export const lostTurnoverText = `if(activeTo < activeFrom, 0., ${settledText(
  `arraySum((d, a) -> if(${isActive}, a, 0.), days, amounts)`,
  `arraySum((d, a) -> if(${isActive}, a, 0.), days, grosses)`,
)})`;

/** Turnover of these months by product, in the order of `byProduct`. */
export const lostByProductText = listIf(
  "activeFrom <= activeTo",
  `arrayMap((ds, vs) -> arraySum((d, a) -> if(${isActive}, a, 0.), ds, vs), productDays, productAmounts)`,
);

/**
 * Whether a client has waited longer than usual: 1 or 0, -1 = too few gaps; the counterpart of isOverdue().
 *
 * `gaps` are the days between different days of purchase, `meanGap` their mean. Source: spec 3.9.
 */
export function overdueText(asOf: number): string {
  const squares = "arraySum(g -> (g - meanGap) * (g - meanGap), gaps)";
  return `multiIf(length(gaps) < 3, -1, ${asOf} - lastBought > meanGap + 2 * sqrt(${squares} / length(gaps)), 1, 0)`;
}
