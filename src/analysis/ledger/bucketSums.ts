import { periodsOf, placeInBuckets, wholeBuckets, type Buckets } from "../time/buckets";
import { endOfRowsTo, firstRowFrom } from "./clientRows";
import type { SalesLedger } from "./ledger";
import { portionsOfClients, type Portion } from "./portions";
import { Spans } from "../time/spans";
import { lastOf } from "../lastOf";
import { settled } from "../sum";
import type { Period, XyzBucket } from "../types";

/** Net amount of each client of the ledger in each whole bucket of a period. */
export interface BucketSums {
  readonly buckets: Buckets;
  /** Client after client, each with one place per bucket. */
  readonly amount: Float64Array;
}

/**
 * The series that XYZ compares, for a period and for every period inside it; null where no bucket lies wholly inside.
 *
 * Cost: one pass over the sales; 8 bytes per client and bucket. Source: spec 3.3.
 *
 * @example bucketSums(ledger, [45292, 45657], "month").amount.length // 12 × number of clients
 */
export function bucketSums(ledger: SalesLedger, period: Period, bucket: XyzBucket): BucketSums | null {
  return lastOf(bucketSteps(ledger, period, bucket));
}

/**
 * As bucketSums(), giving way between portions of the rows. Source: spec 3.3.
 *
 * @example bucketSteps(ledger, [45292, 45657], "month").next().done // false: a portion is done
 */
export function* bucketSteps(
  ledger: SalesLedger,
  period: Period,
  bucket: XyzBucket,
): Generator<undefined, BucketSums | null> {
  const clients = ledger.clientStart.length - 1;
  const buckets = wholeBuckets(period, bucket);
  if (buckets === null) return null;

  const net = new Float64Array(clients * buckets.ends.length);
  for (const portion of portionsOfClients(ledger.clientStart)) {
    addRows(ledger, buckets, net, portion);
    yield;
  }
  return { buckets, amount: net };
}

function addRows(ledger: SalesLedger, buckets: Buckets, net: Float64Array, [from, to]: Portion): void {
  const { day, amount } = ledger;
  const { firstDay, ends } = buckets;
  const spans = new Spans(periodsOf(buckets));
  const lastDay = ends[ends.length - 1];
  const gross = new Float64Array(ends.length);
  for (let client = from; client < to; client++) {
    const first = client * ends.length;
    const end = endOfRowsTo(ledger, client, lastDay);
    for (let row = firstRowFrom(ledger, client, firstDay); row < end; row++) {
      if (day[row] < firstDay || day[row] > lastDay) continue;
      const place = spans.placeOf(day[row]);
      net[first + place] += amount[row];
      gross[place] += Math.abs(amount[row]);
    }
    for (let i = 0; i < ends.length; i++) {
      if (gross[i] === 0) continue;
      net[first + i] = settled(net[first + i], gross[i]);
      gross[i] = 0;
    }
  }
}

/**
 * Places of the buckets that lie wholly inside a period: from the first up to but not including the second.
 *
 * Source: spec 3.3.
 *
 * @example placesInside(wholeBuckets([45292, 45657], "month")!, [45293, 45382]) // [1, 3], February and March
 */
export function placesInside(buckets: Buckets, [from, to]: Period): readonly [first: number, end: number] {
  const { firstDay, ends } = buckets;
  const around = placeInBuckets(buckets, from);
  const startOfAround = around === 0 ? firstDay : ends[around - 1] + 1;
  return [startOfAround < from ? around + 1 : around, placeInBuckets(buckets, to + 1)];
}
