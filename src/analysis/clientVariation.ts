import { placeInBuckets, wholeBuckets } from "./buckets";
import type { SalesLedger } from "./ledger";
import { NO_DAY, type PurchaseHistory } from "./purchaseHistory";
import { settled } from "./sum";
import type { ClientStatus, Day, Period, XyzBucket, XyzClass, XyzDeviation } from "./types";
import { coefficientOfVariation, MINIMUM_PERIODS, xyzClassOfVariation } from "./xyz";

export interface VariationRule {
  readonly period: Period;
  /** The day up to which sales are seen. */
  readonly asOf: Day;
  readonly bucket: XyzBucket;
  readonly deviation: XyzDeviation;
}

/**
 * Coefficient of variation of each client by its net amounts per bucket of the analysis period, one place per client of
 * the ledger: NaN = no XYZ class, Infinity = the mean is not above 0, which is class Z.
 *
 * Whole buckets up to the as-of date only; buckets before that of the first purchase ever do not count, and fewer than
 * three give no class. `steady` tells the clients that can have a class: 0 = none (new or potential). A client without a
 * sale in the period has none either. Cost: one pass over the sales, the same for every bucket. Source: spec 3.3.
 *
 * @example clientVariations(ledger, history, { period, asOf, bucket: "month", deviation: "population" }, steady)[0] // 0.17
 */
export function clientVariations(
  ledger: SalesLedger,
  history: PurchaseHistory,
  { period, asOf, bucket, deviation }: VariationRule,
  steady: Uint8Array,
): Float64Array {
  const { clientStart, day, amount } = ledger;
  const variations = new Float64Array(clientStart.length - 1).fill(NaN);
  const from = period[0];
  const to = Math.min(period[1], asOf);
  const buckets = wholeBuckets([from, to], bucket);
  if (buckets === null) return variations;

  const { firstDay, ends } = buckets;
  const lastDay = ends[ends.length - 1];
  const series = new Float64Array(ends.length);
  const gross = new Float64Array(ends.length);
  for (let client = 0; client < variations.length; client++) {
    if (steady[client] === 0 || history.firstPurchase[client] === NO_DAY) continue;
    const start = placeInBuckets(buckets, history.firstPurchase[client]);
    if (ends.length - start < MINIMUM_PERIODS) continue;
    series.fill(0, start);
    gross.fill(0, start);
    let salesInPeriod = 0;
    let place = 0;
    for (let row = clientStart[client]; row < clientStart[client + 1]; row++) {
      if (day[row] < from || day[row] > to) continue;
      salesInPeriod++;
      if (day[row] < firstDay || day[row] > lastDay) continue;
      // Rows mostly follow one another in time: the bucket is near.
      while (day[row] > ends[place]) place++;
      while (place > 0 && day[row] <= ends[place - 1]) place--;
      series[place] += amount[row];
      gross[place] += Math.abs(amount[row]);
    }
    if (salesInPeriod === 0) continue;
    for (let i = start; i < ends.length; i++) series[i] = settled(series[i], gross[i]);
    variations[client] = coefficientOfVariation(series, start, ends.length, deviation) ?? Infinity;
  }
  return variations;
}

/**
 * XYZ class of a place of clientVariations(). Source: spec 3.3.
 *
 * @example xyzClassOfClient(Infinity, [0.1, 0.25]) // "Z"
 */
export function xyzClassOfClient(variation: number, bounds: readonly [x: number, y: number]): XyzClass | null {
  return Number.isNaN(variation) ? null : xyzClassOfVariation(variation, bounds);
}

/** 1 = the client can have an XYZ class: it is neither new nor potential. Source: spec 3.3. */
export function steadyClients(statuses: readonly ClientStatus[]): Uint8Array {
  return Uint8Array.from(statuses, (status) => (status === "New" || status === "Potential" ? 0 : 1));
}
