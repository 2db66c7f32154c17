import { firstOfMonth, monthIndex, previousPeriod, windowPeriod } from "../time/calendar";
import { endOfDocumentsTo, endOfRowsTo, firstDocumentFrom, firstRowFrom } from "../ledger/clientRows";
import { collectiveTurnover } from "../ledger/collectiveSales";
import { lastOf } from "../lastOf";
import type { SalesLedger } from "../ledger/ledger";
import { portionsOfClients, type Portion } from "../ledger/portions";
import { NO_DAY, type PurchaseHistory } from "../ledger/purchaseHistory";
import { retentionRate } from "../lifecycle/retention";
import { Spans } from "../time/spans";
import { settled, Sum } from "../sum";
import type { Day, Period } from "../types";

/** Figures of one period; its clients are judged against the period before it. */
export interface PeriodKpis {
  readonly period: Period;
  /** With that of nobody who was named. */
  readonly turnover: number;
  /** Of buyers whom nobody named, such as takings by card; absent = none. */
  readonly collective?: number;
  readonly purchases: number;
  readonly averageCheck: number | null;
  /** Clients with a purchase = new + regular + restored. */
  readonly active: number;
  readonly new: number;
  readonly regular: number;
  readonly restored: number;
  /** Bought in the period before, not in this one. */
  readonly lost: number;
  /** (E - N) / S × 100 and |S ∩ E| / S × 100; null where nobody bought in the period before. */
  readonly crr: number | null;
  readonly setRate: number | null;
  /** Share of turnover from clients whose first purchase lies before the period; null where turnover is not above 0. */
  readonly oldClientsShare: number | null;
}

/**
 * The calendar months of which a period has a day, each whole whatever the period cuts, the last up to the as-of date, and
 * none that ends before the first day of the sales: nothing is known of it (NO_DAY = no sales).
 *
 * Edges: none where the period begins after the as-of date. Source: spec 2 (months with their statuses).
 *
 * @example monthsOfPeriod([daySerial(2024, 1, 15), daySerial(2024, 2, 20)], asOf, firstSale) // January, February
 */
export function monthsOfPeriod(period: Period, asOf: Day, firstDay: Day): readonly Period[] {
  const last = monthIndex(Math.min(period[1], asOf));
  const months: Period[] = [];
  if (firstDay === NO_DAY) return months;
  for (let month = monthIndex(Math.max(period[0], firstDay)); period[0] <= asOf && month <= last; month++) {
    months.push([firstOfMonth(month), Math.min(firstOfMonth(month + 1) - 1, asOf)]);
  }
  return months;
}

/**
 * The last windows, the oldest first: at most `most`, and none that ends before the first sale (NO_DAY = no sales).
 *
 * Source: spec 2.
 *
 * @example lastWindows(daySerial(2024, 12, 31), 3, 8, daySerial(2024, 8, 1)) // July to September, October to December
 */
export function lastWindows(asOf: Day, windowMonths: number, most: number, firstSale: Day): readonly Period[] {
  const windows: Period[] = [];
  for (let k = 0; k < most && firstSale !== NO_DAY; k++) {
    const window = windowPeriod(asOf, windowMonths, k);
    if (window[1] < firstSale) break;
    windows.unshift(window);
  }
  return windows;
}

/**
 * Turnover, purchases, clients and retention of periods that follow one another without a gap, the oldest first.
 *
 * Each period's clients are judged against the period before it: new = first purchase ever in the period, regular =
 * bought in both, restored = bought in the period, not in the one before, and earlier; lost = bought in the one before
 * only. The first of the periods is judged against previousPeriod(). Old clients = first purchase before the period;
 * their returns count in their turnover. Source: spec 3.8, 3.13.
 *
 * @example periodKpis(ledger, history, monthsOfPeriod(period, asOf, firstDay))[0].active // 12
 */
export function periodKpis(
  ledger: SalesLedger,
  history: PurchaseHistory,
  periods: readonly Period[],
): readonly PeriodKpis[] {
  return lastOf(periodSteps(ledger, history, periods));
}

/**
 * As periodKpis(), giving way between portions of the rows. Source: spec 3.8, 3.13.
 *
 * @example periodSteps(ledger, history, monthsOfPeriod(period, asOf, firstDay)).next().done // false: a portion is done
 */
export function* periodSteps(
  ledger: SalesLedger,
  history: PurchaseHistory,
  periods: readonly Period[],
): Generator<undefined, readonly PeriodKpis[]> {
  if (periods.length === 0) return [];
  const spans = new Spans([previousPeriod(periods[0]), ...periods]);
  const tallies = spans.periods.map((span) => new PeriodTally(span));
  const purchases = new Int32Array(tallies.length);
  for (const portion of portionsOfClients(ledger.clientStart)) {
    addClients(ledger, history, spans, portion, tallies, purchases);
    yield;
  }
  return tallies.slice(1).map((tally, place) => {
    const collective = collectiveTurnover(ledger, tally.period, history.asOf);
    return tally.figures(purchases[place + 1], collective);
  });
}

function addClients(
  ledger: SalesLedger,
  history: PurchaseHistory,
  spans: Spans,
  [firstClient, endOfClients]: Portion,
  tallies: readonly PeriodTally[],
  purchases: Int32Array,
): void {
  const { from } = spans;
  const to = Math.min(spans.to, history.asOf);
  // Of one client, by span.
  const net = new Float64Array(tallies.length);
  const gross = new Float64Array(tallies.length);
  const boughtBy = new Int32Array(tallies.length).fill(-1);
  const { day, amount } = ledger;
  const { documentDay, isPurchase } = history;
  for (let client = firstClient; client < endOfClients; client++) {
    const firstPurchase = history.firstPurchase[client];
    const end = endOfRowsTo(ledger, client, to);
    for (let row = firstRowFrom(ledger, client, from); row < end; row++) {
      if (day[row] < from || day[row] > to) continue;
      const span = spans.placeOf(day[row]);
      net[span] += amount[row];
      gross[span] += Math.abs(amount[row]);
    }
    const endOfDocuments = endOfDocumentsTo(ledger, history, client, to);
    for (let id = firstDocumentFrom(ledger, history, client, from); id < endOfDocuments; id++) {
      if (isPurchase[id] === 0 || documentDay[id] < from || documentDay[id] > to) continue;
      const span = spans.placeOf(documentDay[id]);
      purchases[span]++;
      boughtBy[span] = client;
    }
    for (let span = 1; span < tallies.length; span++) {
      const bought = boughtBy[span] === client;
      const boughtBefore = boughtBy[span - 1] === client;
      if (bought || boughtBefore) tallies[span].countClient(bought, boughtBefore, firstPurchase);
      if (gross[span] === 0) continue;
      tallies[span].addTurnover(settled(net[span], gross[span]), firstPurchase);
      net[span] = 0;
      gross[span] = 0;
    }
  }
}

/**
 * Turnover of the clients that have a name: what they spent, and nobody else. Source: spec 6 (card takings).
 *
 * @example turnoverOfClients({ ...quarter, turnover: 900, collective: 200 }) // 700
 */
export function turnoverOfClients({ turnover, collective }: PeriodKpis): number {
  return collective === undefined ? turnover : turnover - collective;
}

/** Counts and sums of one period while the clients go by. */
class PeriodTally {
  private new = 0;
  private regular = 0;
  private restored = 0;
  private lost = 0;
  private readonly turnover = new Sum();
  private readonly oldTurnover = new Sum();

  constructor(readonly period: Period) {}

  addTurnover(turnover: number, firstPurchase: Day): void {
    this.turnover.add(turnover);
    if (firstPurchase !== NO_DAY && firstPurchase < this.period[0]) this.oldTurnover.add(turnover);
  }

  /** A client that bought in the period, in the one before it, or in both. */
  countClient(bought: boolean, boughtBefore: boolean, firstPurchase: Day): void {
    if (!bought) this.lost++;
    else if (firstPurchase >= this.period[0]) this.new++;
    else if (boughtBefore) this.regular++;
    else this.restored++;
  }

  figures(purchases: number, collective: number): PeriodKpis {
    const { lost, regular, restored } = this;
    const counts = { new: this.new, regular, restored, lost };
    return kpisOfPeriod(this.period, {
      ...counts,
      purchases,
      turnover: this.turnover.value,
      oldTurnover: this.oldTurnover.value,
      collective,
    });
  }
}

/**
 * What is counted and added up of one period, over its clients; oldTurnover is that of clients whose first purchase lies
 * before it, collective that of nobody who was named.
 */
export interface PeriodCounts {
  readonly turnover: number;
  readonly oldTurnover: number;
  readonly collective: number;
  readonly purchases: number;
  readonly new: number;
  readonly regular: number;
  readonly restored: number;
  readonly lost: number;
}

/**
 * The figures of a period from what was counted of it. Source: spec 3.8, 3.13.
 *
 * @example kpisOfPeriod(period, counts).active // new + regular + restored
 */
export function kpisOfPeriod(period: Period, { oldTurnover, collective, ...counts }: PeriodCounts): PeriodKpis {
  const { turnover, purchases, regular, restored, lost } = counts;
  const active = counts.new + regular + restored;
  const startClients = regular + lost;
  return {
    ...counts,
    period,
    turnover: collective === 0 ? turnover : turnover + collective,
    ...(collective !== 0 && { collective }),
    averageCheck: purchases > 0 ? turnover / purchases : null,
    active,
    crr: retentionRate(active, counts.new, startClients),
    setRate: startClients > 0 ? (regular / startClients) * 100 : null,
    oldClientsShare: turnover > 0 ? oldTurnover / turnover : null,
  };
}
