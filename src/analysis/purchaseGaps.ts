import type { SalesLedger } from "./ledger";
import { purchaseHistory, saleDays, type PurchaseHistory } from "./purchaseHistory";
import type { Day } from "./types";

const FEWEST_GAPS = 3;
const DAYS_PER_MONTH = 365.25 / 12;
const LONGEST_PROPOSAL = 24;

/** The different days on which one client bought, rising. */
function purchaseDays(ledger: SalesLedger, history: PurchaseHistory, client: number): Int32Array {
  const start = ledger.documentStart[client];
  const days = new Int32Array(ledger.documentStart[client + 1] - start);
  let count = 0;
  let isRising = true;
  for (let id = start; id < start + days.length; id++) {
    if (history.isPurchase[id] === 0) continue;
    days[count] = history.documentDay[id];
    if (count > 0 && days[count] < days[count - 1]) isRising = false;
    count++;
  }
  const bought = days.subarray(0, count);
  // Most sheets are in the order of time already.
  if (!isRising) bought.sort();
  let kept = 0;
  for (let i = 0; i < count; i++) if (i === 0 || bought[i] !== bought[kept - 1]) bought[kept++] = bought[i];
  return bought.subarray(0, kept);
}

/**
 * Whether a client has waited longer than usual: days since the last purchase > mean gap + 2 standard deviations.
 *
 * Shapes: the different purchase days, rising. Variant: population deviation over the gaps between different days.
 * Edges: null with fewer than three gaps. Source: spec 3.9.
 *
 * @example isOverdue([100, 110, 120, 130], 141) // true
 */
export function isOverdue(days: ArrayLike<Day>, asOf: Day): boolean | null {
  const gaps = days.length - 1;
  if (gaps < FEWEST_GAPS) return null;
  const mean = (days[gaps] - days[0]) / gaps;
  let squares = 0;
  for (let i = 0; i < gaps; i++) squares += (days[i + 1] - days[i] - mean) ** 2;
  return asOf - days[gaps] > mean + 2 * Math.sqrt(squares / gaps);
}

/** isOverdue for every client of the ledger. */
export function overdueClients(ledger: SalesLedger, history: PurchaseHistory): readonly (boolean | null)[] {
  const overdue: (boolean | null)[] = [];
  for (let client = 0; client + 1 < ledger.clientStart.length; client++) {
    overdue.push(isOverdue(purchaseDays(ledger, history, client), history.asOf));
  }
  return overdue;
}

/** How often clients buy, and the window that fits it. */
export interface BuyingRhythm {
  /** Median days between two purchase days of one client. */
  readonly gapDays: number;
  readonly windowMonths: number;
}

/**
 * The window that fits the usual buying rhythm: the median gap between purchases, rounded up to whole months.
 *
 * All gaps of all clients count alike. Between 1 and 24; null where nobody bought on two days. Source: spec 2.
 *
 * @example buyingRhythm(ledger) // { gapDays: 40, windowMonths: 2 }
 */
export function buyingRhythm(ledger: SalesLedger): BuyingRhythm | null {
  const history = purchaseHistory(ledger, saleDays(ledger)[1]);
  const gaps: number[] = [];
  for (let client = 0; client + 1 < ledger.clientStart.length; client++) {
    const days = purchaseDays(ledger, history, client);
    for (let i = 1; i < days.length; i++) gaps.push(days[i] - days[i - 1]);
  }
  if (gaps.length === 0) return null;
  const gapDays = median(gaps);
  const months = Math.ceil(gapDays / DAYS_PER_MONTH);
  return { gapDays, windowMonths: Math.min(Math.max(months, 1), LONGEST_PROPOSAL) };
}

/**
 * The middle value, the mean of the two middle ones where their number is even; NaN for none.
 *
 * @example median([3, 1, 2, 10]) // 2.5
 */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
