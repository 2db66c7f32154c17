import { endOfRowsTo, firstRowFrom } from "../ledger/clientRows";
import { BLANK } from "../cells/dictionary";
import type { SalesLedger } from "../ledger/ledger";
import { portionsOfClients, type Portion } from "../ledger/portions";
import { NO_DAY, type PurchaseHistory } from "../ledger/purchaseHistory";
import { saleStages, type Day, type Period } from "../types";

/** Places in saleStages. */
export const FIRST = saleStages.indexOf("first");
export const NEW_DIRECTION = saleStages.indexOf("newDirection");
export const REPEAT = saleStages.indexOf("repeat");

/**
 * Stage of every sales row, as its place in saleStages.
 *
 * First: an amount above 0 on the client's first purchase day. New direction: later, an amount above 0 on the first day
 * on which the client buys that product. Repeat: everything else, returns and rows before the first purchase included.
 * Without a product there is no new direction. Rows outside the period (by default the whole history) and after the as-of
 * date are repeat and must not be asked for. Shape: one place per row of the ledger. Source: spec 3.7.
 *
 * @example stagesOfRows(ledger, history)[0] === FIRST // true where row 0 is the client's first purchase
 */
export function stagesOfRows(
  ledger: SalesLedger,
  history: PurchaseHistory,
  period: Period = [NO_DAY, history.asOf],
): Uint8Array {
  const stages = new Uint8Array(ledger.rows).fill(REPEAT);
  readStages(ledger, history, period, [0, history.firstPurchase.length], new Directions(ledger), stages);
  return stages;
}

/**
 * As stagesOfRows(), giving way between portions of the rows. Source: spec 3.7.
 *
 * @example stageSteps(ledger, history, [45292, 45657]).next().done // false: a portion is done
 */
export function* stageSteps(
  ledger: SalesLedger,
  history: PurchaseHistory,
  period: Period,
): Generator<undefined, Uint8Array> {
  const stages = new Uint8Array(ledger.rows).fill(REPEAT);
  const directions = new Directions(ledger);
  for (const portion of portionsOfClients(ledger.clientStart)) {
    readStages(ledger, history, period, portion, directions, stages);
    yield;
  }
  return stages;
}

function readStages(
  ledger: SalesLedger,
  history: PurchaseHistory,
  period: Period,
  [firstClient, endOfClients]: Portion,
  directions: Directions,
  stages: Uint8Array,
): void {
  const { day, amount, product } = ledger;
  const [from, to] = [period[0], Math.min(period[1], history.asOf)];
  for (let client = firstClient; client < endOfClients; client++) {
    const first = history.firstPurchase[client];
    const start = firstRowFrom(ledger, client, from);
    const end = endOfRowsTo(ledger, client, to);
    if (first === NO_DAY || start >= end) continue;
    directions.read(client, to);
    for (let row = start; row < end; row++) {
      if (amount[row] <= 0 || day[row] < Math.max(first, from) || day[row] > to) continue;
      if (day[row] === first) stages[row] = FIRST;
      else if (product !== null && directions.isFirstDay(product[row], day[row])) stages[row] = NEW_DIRECTION;
    }
  }
}

/** The first days on which one client after the other buys each product. */
class Directions {
  private client = BLANK;
  private readonly firstDay: Int32Array;
  private readonly boughtBy: Int32Array;

  constructor(private readonly ledger: SalesLedger) {
    const products = ledger.products.names.length;
    this.firstDay = new Int32Array(products);
    this.boughtBy = new Int32Array(products).fill(BLANK);
  }

  /** Sees the client's rows up to a day. */
  read(client: number, to: Day): void {
    const { clientStart, day, amount, product } = this.ledger;
    const { firstDay, boughtBy } = this;
    this.client = client;
    if (product === null) return;
    const end = endOfRowsTo(this.ledger, client, to);
    for (let row = clientStart[client]; row < end; row++) {
      const id = product[row];
      if (id < 0 || amount[row] <= 0 || day[row] > to) continue;
      if (boughtBy[id] === client && firstDay[id] <= day[row]) continue;
      boughtBy[id] = client;
      firstDay[id] = day[row];
    }
  }

  isFirstDay(product: number, day: Day): boolean {
    return product >= 0 && this.boughtBy[product] === this.client && this.firstDay[product] === day;
  }
}
