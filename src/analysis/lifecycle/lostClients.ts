import { firstOfMonth, monthIndex } from "../time/calendar";
import { endOfRowsTo, firstRowFrom } from "../ledger/clientRows";
import { BLANK, nameOrNull } from "../cells/dictionary";
import type { SalesLedger } from "../ledger/ledger";
import { Sum } from "../sum";
import type { Day, Period } from "../types";
import type { Evidence } from "../evidence";

/** Analysis.lost: clients with the status Lost. */
export interface LostClients {
  /** The latest last purchase first, then by turnover falling, then by name. */
  readonly clients: readonly LostClient[];
  /** Every calendar month from the first to the last in which a lost client bought last, rising. */
  readonly months: readonly LostMonth[];
}

export interface LostClient {
  readonly client: string;
  readonly manager: string | null;
  readonly segment: string | null;
  readonly lastPurchase: Day;
  readonly daysSinceLast: number;
  /** Turnover of the 12 calendar months that end with the month of the last purchase. */
  readonly turnover: number;
  /** The product with the highest turnover in these months. */
  readonly mainProduct: string | null;
  /** As the Clients table names it. */
  readonly reason: string | null;
}

export interface LostMonth {
  /** First day of the month. */
  readonly month: Day;
  /** Clients whose last purchase lies in the month. */
  readonly clients: number;
  /** Sum of their LostClient.turnover. */
  readonly turnover: number;
}

const ACTIVE_MONTHS = 12;

/**
 * The clients with the status Lost, and how many were lost per month with how much turnover.
 *
 * Turnover is net of the 12 calendar months that end with the month of the last purchase, the main product that with the
 * highest turnover there (equal ones by name; null where none has any above 0). Lost per month goes by the month of the
 * last purchase. The manager is that of ClientFigures: who is to win the client back. Source: spec 3.14.
 *
 * @example lostClients(evidence).clients[0].mainProduct // "Paper"
 */
export function lostClients({ ledger, history, register, columns }: Evidence): LostClients {
  const { asOf } = history;
  const { status, manager } = columns;
  const productTurnover = new ProductTurnover(ledger);
  const clients: LostClient[] = [];
  for (let client = 0; client < history.lastPurchase.length; client++) {
    if (status[client] !== "Lost") continue;
    const lastPurchase = history.lastPurchase[client];
    const [from, to] = activeMonths(lastPurchase, asOf);
    productTurnover.read(client, from, to);
    clients.push({
      client: register.names[client],
      manager: nameOrNull(register.managers, manager[client]),
      segment: nameOrNull(register.segments.names, register.segment[client]),
      lastPurchase,
      daysSinceLast: asOf - lastPurchase,
      turnover: productTurnover.turnover,
      mainProduct: productTurnover.mainProduct,
      reason: register.records[client]?.lostReason ?? null,
    });
  }
  clients.sort(
    (left, right) =>
      right.lastPurchase - left.lastPurchase || right.turnover - left.turnover || (left.client < right.client ? -1 : 1),
  );
  return { clients, months: lostMonths(clients) };
}

/**
 * The 12 calendar months that end with that of the last purchase, cut at the as-of date. Source: spec 3.14.
 *
 * @example activeMonths(daySerial(2024, 5, 10), daySerial(2024, 12, 31)) // 1 June 2023 to 31 May 2024
 */
export function activeMonths(lastPurchase: Day, asOf: Day): Period {
  const month = monthIndex(lastPurchase);
  return [firstOfMonth(month - ACTIVE_MONTHS + 1), Math.min(firstOfMonth(month + 1) - 1, asOf)];
}

/** Turnover of one client at a time, in all and by product. */
class ProductTurnover {
  turnover = 0;
  mainProduct: string | null = null;
  private readonly sums: readonly Sum[];
  private readonly total = new Sum();

  constructor(private readonly ledger: SalesLedger) {
    this.sums = ledger.products.names.map(() => new Sum());
  }

  read(client: number, from: Day, to: Day): void {
    const { day, amount, product } = this.ledger;
    const seen: number[] = [];
    this.total.clear();
    const end = endOfRowsTo(this.ledger, client, to);
    for (let row = firstRowFrom(this.ledger, client, from); row < end; row++) {
      if (day[row] < from || day[row] > to) continue;
      this.total.add(amount[row]);
      if (product === null || product[row] < 0) continue;
      const sum = this.sums[product[row]];
      if (sum.count === 0) seen.push(product[row]);
      sum.add(amount[row]);
    }
    this.turnover = this.total.value;
    this.mainProduct = this.highest(seen);
    for (const id of seen) this.sums[id].clear();
  }

  private highest(products: readonly number[]): string | null {
    const { names } = this.ledger.products;
    let best = BLANK;
    for (const id of products) {
      const turnover = this.sums[id].value;
      if (turnover <= 0) continue;
      const lead = best === BLANK ? 1 : turnover - this.sums[best].value;
      if (lead > 0 || (lead === 0 && names[id] < names[best])) best = id;
    }
    return best === BLANK ? null : names[best];
  }
}

/** `latestFirst` falls by last purchase. */
function lostMonths(latestFirst: readonly LostClient[]): readonly LostMonth[] {
  if (latestFirst.length === 0) return [];
  const first = monthIndex(latestFirst[latestFirst.length - 1].lastPurchase);
  const last = monthIndex(latestFirst[0].lastPurchase);
  const counts = new Int32Array(last - first + 1);
  const sums = Array.from(counts, () => new Sum());
  for (const { lastPurchase, turnover } of latestFirst) {
    const place = monthIndex(lastPurchase) - first;
    counts[place]++;
    sums[place].add(turnover);
  }
  return sums.map((sum, place) => ({
    month: firstOfMonth(first + place),
    clients: counts[place],
    turnover: sum.value,
  }));
}
