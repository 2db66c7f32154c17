import { placeInBuckets, wholeBuckets } from "../time/buckets";
import { steadyClients } from "../classes/clientVariation";
import { settled } from "../sum";
import type { Period, XyzBucket, XyzClass, XyzDeviation } from "../types";
import { coefficientOfVariation, MINIMUM_PERIODS } from "../classes/xyz";
import { lineOfClient } from "../figures/clientOfText";
import { isWithin } from "../time/isWithin";
import { salesInPeriod, type ExplainedSale } from "../figures/explainedSales";
import type { Analysis } from "../analysis";

/** Why a client has no XYZ class. */
export const xyzGaps = ["unsteady", "tooFewBuckets", "noSales"] as const;
export type XyzGap = (typeof xyzGaps)[number];

export interface XyzBucketAmount {
  readonly period: Period;
  readonly amount: number;
}

/** How a client came to its XYZ class. */
export interface XyzExplanation {
  readonly xyz: XyzClass | null;
  /** null where there is a class. */
  readonly gap: XyzGap | null;
  readonly bucket: XyzBucket;
  readonly deviation: XyzDeviation;
  readonly bounds: readonly [x: number, y: number];
  /** The whole buckets that count, from that of the first purchase on. */
  readonly series: readonly XyzBucketAmount[];
  /** null where there is no class. */
  readonly mean: number | null;
  /** Standard deviation; null where the mean is not above 0 or there is no class. */
  readonly spread: number | null;
  readonly cv: number | null;
  /** The rows in the buckets. */
  readonly sales: readonly ExplainedSale[];
}

/**
 * The series per bucket with its mean, deviation and variation: what decides a client's XYZ class.
 *
 * Without a class the series is empty and `gap` says why: the client is new or potential, fewer than three whole buckets
 * count, or it bought nothing in the period. Source: spec 3.3.
 *
 * @example explainXyz(analysis, 0).series.length // 12
 */
export function explainXyz(analysis: Analysis, client: number): XyzExplanation {
  const { history } = analysis.evidence;
  const { settings } = analysis;
  const { xyzBucket: bucket, xyzDeviation: deviation, xyz: bounds, asOf } = settings;
  const { xyz, status } = lineOfClient(analysis, client);
  const rule = { bucket, deviation, bounds };
  const without = (gap: XyzGap): XyzExplanation => ({
    xyz,
    gap,
    ...rule,
    series: [],
    mean: null,
    spread: null,
    cv: null,
    sales: [],
  });
  if (steadyClients([status])[0] === 0) return without("unsteady");
  const period: Period = [settings.period[0], Math.min(settings.period[1], asOf)];
  const buckets = wholeBuckets(period, bucket);
  if (buckets === null) return without("tooFewBuckets");
  const start = placeInBuckets(buckets, history.firstPurchase[client]);
  if (buckets.ends.length - start < MINIMUM_PERIODS) return without("tooFewBuckets");
  const inPeriod = salesInPeriod(analysis, client, period);
  if (inPeriod.length === 0) return without("noSales");

  const starts = [buckets.firstDay];
  for (const end of buckets.ends) starts.push(end + 1);
  const series: XyzBucketAmount[] = [];
  for (let place = start; place < buckets.ends.length; place++) {
    const days: Period = [starts[place], buckets.ends[place]];
    const ofBucket = inPeriod.filter(({ day }) => isWithin(days, day));
    const amount = ofBucket.reduce((sum, sale) => sum + sale.value, 0);
    const gross = ofBucket.reduce((sum, sale) => sum + Math.abs(sale.value), 0);
    series.push({ period: days, amount: settled(amount, gross) });
  }
  const amounts = series.map(({ amount }) => amount);
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
  const cv = coefficientOfVariation(amounts, 0, amounts.length, deviation);
  const lastDay = buckets.ends[buckets.ends.length - 1];
  const sales = inPeriod.filter(({ day }) => isWithin([starts[start], lastDay], day));
  return { xyz, gap: null, ...rule, series, mean, spread: cv === null ? null : cv * mean, cv, sales };
}
