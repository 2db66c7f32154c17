import { addMonths, firstOfMonth, monthIndex, wholeMonths } from "./calendar";
import type { SalesLedger } from "./ledger";
import { NO_DAY, type PurchaseHistory } from "./purchaseHistory";
import { settled } from "./sum";
import type { Period, XyzClass } from "./types";
import { coefficientOfVariation, xyzClass } from "./xyz";

/** XYZ of each client of the ledger; null = none. */
export interface ClientVariation {
  readonly classes: readonly (XyzClass | null)[];
  readonly variations: readonly (number | null)[];
}

/**
 * XYZ class and coefficient of variation of each client by its net amounts per calendar month of the analysis period.
 *
 * Whole months up to the as-of date only; months before that of the first purchase ever do not count. `steady` tells the clients that can
 * have a class: 0 = none (new or potential). A client without a sale in the period has none either; the variation is
 * shown where there is a class. Source: spec 3.3.
 *
 * @example clientVariation(ledger, history, [45292, 45657], [0.1, 0.25], steady).classes // ["X", null, "Z"]
 */
export function clientVariation(
  ledger: SalesLedger,
  history: PurchaseHistory,
  period: Period,
  bounds: readonly [x: number, y: number],
  steady: Uint8Array,
): ClientVariation {
  const { clientStart, day, amount } = ledger;
  const clients = clientStart.length - 1;
  const classes: (XyzClass | null)[] = new Array<XyzClass | null>(clients).fill(null);
  const variations: (number | null)[] = new Array<number | null>(clients).fill(null);
  const from = period[0];
  const to = Math.min(period[1], history.asOf);
  const months = wholeMonths([from, to]);
  if (months === null) return { classes, variations };

  const [firstMonth, lastMonth] = months;
  const buckets = lastMonth - firstMonth + 1;
  const monthEnds = endsOfMonths(firstMonth, buckets);
  const firstDay = firstOfMonth(firstMonth);
  const lastDay = monthEnds[buckets - 1];
  const series = new Float64Array(buckets);
  const gross = new Float64Array(buckets);
  for (let client = 0; client < clients; client++) {
    if (steady[client] === 0 || history.firstPurchase[client] === NO_DAY) continue;
    const start = Math.max(0, monthIndex(history.firstPurchase[client]) - firstMonth);
    series.fill(0, start);
    gross.fill(0, start);
    let salesInPeriod = 0;
    let bucket = 0;
    for (let row = clientStart[client]; row < clientStart[client + 1]; row++) {
      if (day[row] < from || day[row] > to) continue;
      salesInPeriod++;
      if (day[row] < firstDay || day[row] > lastDay) continue;
      // Rows mostly follow one another in time: the bucket is near.
      while (day[row] > monthEnds[bucket]) bucket++;
      while (bucket > 0 && day[row] <= monthEnds[bucket - 1]) bucket--;
      series[bucket] += amount[row];
      gross[bucket] += Math.abs(amount[row]);
    }
    if (salesInPeriod === 0) continue;
    for (let i = start; i < buckets; i++) series[i] = settled(series[i], gross[i]);
    classes[client] = xyzClass(series, bounds, start, buckets);
    if (classes[client] !== null) variations[client] = coefficientOfVariation(series, start, buckets);
  }
  return { classes, variations };
}

function endsOfMonths(firstMonth: number, buckets: number): Int32Array {
  const ends = new Int32Array(buckets);
  const endOfFirst = firstOfMonth(firstMonth + 1) - 1;
  for (let i = 0; i < buckets; i++) ends[i] = addMonths(endOfFirst, i);
  return ends;
}
