import type { SalesLedger } from "../ledger/ledger";
import { median } from "../median";
import { purchaseHistory, saleDays, type PurchaseHistory } from "../ledger/purchaseHistory";
import type { Day } from "../types";

const FEWEST_GAPS = 3;
const DAYS_PER_MONTH = 365.25 / 12;
const LONGEST_PROPOSAL = 24;

/** The different days on which one client after the other bought, rising. */
class PurchaseDays {
  /** How many of `days` are those of the client read last. */
  count = 0;
  days = new Int32Array(0);

  constructor(
    private readonly ledger: SalesLedger,
    private readonly history: PurchaseHistory,
  ) {}

  read(client: number): void {
    const { documentDay, isPurchase } = this.history;
    const { documentStart, risesByDay } = this.ledger;
    const end = documentStart[client + 1];
    const most = end - documentStart[client];
    if (this.days.length < most) this.days = new Int32Array(most * 2);
    const { days } = this;
    let bought = 0;
    for (let id = documentStart[client]; id < end; id++) {
      if (isPurchase[id] === 1) days[bought++] = documentDay[id];
    }
    if (risesByDay[client] === 0) days.subarray(0, bought).sort();
    let kept = 0;
    for (let i = 0; i < bought; i++) if (kept === 0 || days[i] !== days[kept - 1]) days[kept++] = days[i];
    this.count = kept;
  }
}

/**
 * Whether a client has waited longer than usual: days since the last purchase > mean gap + 2 standard deviations.
 *
 * Shapes: the different purchase days, rising; only the first `count` of them are seen. Variant: population deviation
 * over the gaps between different days. Edges: null with fewer than three gaps. Source: spec 3.9.
 *
 * @example isOverdue([100, 110, 120, 130], 141) // true
 */
export function isOverdue(days: ArrayLike<Day>, asOf: Day, count = days.length): boolean | null {
  const gaps = count - 1;
  if (gaps < FEWEST_GAPS) return null;
  const mean = (days[gaps] - days[0]) / gaps;
  let squares = 0;
  for (let i = 0; i < gaps; i++) squares += (days[i + 1] - days[i] - mean) ** 2;
  return asOf - days[gaps] > mean + 2 * Math.sqrt(squares / gaps);
}

/**
 * isOverdue() for every client of the ledger. Source: spec 3.9.
 *
 * @example overdueClients(ledger, history)[0] // null where client 0 bought on fewer than four days
 */
export function overdueClients(ledger: SalesLedger, history: PurchaseHistory): readonly (boolean | null)[] {
  const purchases = new PurchaseDays(ledger, history);
  const overdue: (boolean | null)[] = [];
  for (let client = 0; client + 1 < ledger.clientStart.length; client++) {
    purchases.read(client);
    overdue.push(isOverdue(purchases.days, history.asOf, purchases.count));
  }
  return overdue;
}

/**
 * The usual interval of one client: mean days between its different purchase days.
 *
 * Null with fewer than three gaps, as for an overdue order. Source: spec 3.9.
 *
 * @example usualInterval(ledger, history, 0) // 30 where client 0 bought on days 100, 130, 160 and 190
 */
export function usualInterval(ledger: SalesLedger, history: PurchaseHistory, client: number): number | null {
  if (client + 1 >= ledger.clientStart.length) return null;
  const purchases = new PurchaseDays(ledger, history);
  purchases.read(client);
  const gaps = purchases.count - 1;
  return gaps < FEWEST_GAPS ? null : (purchases.days[gaps] - purchases.days[0]) / gaps;
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
  const purchases = new PurchaseDays(ledger, history);
  const gaps: number[] = [];
  for (let client = 0; client + 1 < ledger.clientStart.length; client++) {
    purchases.read(client);
    const { days, count } = purchases;
    for (let i = 1; i < count; i++) gaps.push(days[i] - days[i - 1]);
  }
  if (gaps.length === 0) return null;
  const gapDays = median(gaps);
  const months = Math.ceil(gapDays / DAYS_PER_MONTH);
  return { gapDays, windowMonths: Math.min(Math.max(months, 1), LONGEST_PROPOSAL) };
}
