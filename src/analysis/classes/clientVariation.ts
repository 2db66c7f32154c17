import { placeInBuckets } from "../time/buckets";
import { placesInside, type BucketSums } from "../ledger/bucketSums";
import { NO_DAY, type PurchaseHistory } from "../ledger/purchaseHistory";
import type { ClientStatus, Period, XyzClass, XyzDeviation } from "../types";
import { coefficientOfVariation, MINIMUM_PERIODS, xyzClassOfVariation } from "./xyz";

export interface VariationRule {
  /** Cut to the day up to which sales are seen. */
  readonly period: Period;
  readonly deviation: XyzDeviation;
  /** By client: rows in the period. */
  readonly saleRows: Int32Array;
  /** By client: 0 = it can have no class, as it is new or potential. */
  readonly steady: Uint8Array;
}

/**
 * Coefficient of variation of each client by its net amounts per bucket of a period, one place per client of the
 * ledger: NaN = no XYZ class, Infinity = the mean is not above 0, which is class Z.
 *
 * `sums` reaches at least over the period. Whole buckets only; buckets before that of the first purchase ever do not
 * count, and fewer than three give no class; a client without a sale in the period has none either. Cost: one pass over
 * the sums. Source: spec 3.3.
 *
 * @example clientVariations(sums, history, { period, deviation: "population", saleRows, steady })[0] // 0.17
 */
export function clientVariations(
  sums: BucketSums | null,
  history: PurchaseHistory,
  { period, deviation, saleRows, steady }: VariationRule,
): Float64Array {
  const variations = new Float64Array(saleRows.length).fill(NaN);
  if (sums === null) return variations;
  const { buckets, amount } = sums;
  const [first, end] = placesInside(buckets, period);
  for (let client = 0; client < variations.length; client++) {
    const firstPurchase = history.firstPurchase[client];
    if (steady[client] === 0 || firstPurchase === NO_DAY || saleRows[client] === 0) continue;
    const start = Math.max(first, placeInBuckets(buckets, firstPurchase));
    if (end - start < MINIMUM_PERIODS) continue;
    const series = client * buckets.ends.length;
    variations[client] = coefficientOfVariation(amount, series + start, series + end, deviation) ?? Infinity;
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

/**
 * 1 = the client can have an XYZ class: it is neither new nor potential. Source: spec 3.3.
 *
 * @example steadyClients(["New", "Regular", "Lost"]) // Uint8Array [0, 1, 1]
 */
export function steadyClients(statuses: readonly ClientStatus[]): Uint8Array {
  const steady = new Uint8Array(statuses.length);
  for (let client = 0; client < steady.length; client++) {
    if (statuses[client] !== "New" && statuses[client] !== "Potential") steady[client] = 1;
  }
  return steady;
}
