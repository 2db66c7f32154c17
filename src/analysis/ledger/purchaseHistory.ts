import { endOfRowsTo } from "./clientRows";
import { BLANK } from "../cells/dictionary";
import type { SalesLedger } from "./ledger";
import { portionsOfClients, type Portion } from "./portions";
import { sumRows } from "./rowSums";
import { settled, Sum } from "../sum";
import type { Day, Period } from "../types";

/** Stands where there is no day: days count from 1. */
export const NO_DAY = 0;

/** Documents and clients as the sales up to the as-of date show them; one place per document or client of the ledger. */
export interface PurchaseHistory {
  readonly asOf: Day;
  /** As the ledger has it. */
  readonly documentDay: Int32Array;
  /** Manager of the document's first row on its day. */
  readonly documentManager: Int32Array;
  /** 1 = the document's amount is above 0. */
  readonly isPurchase: Uint8Array;
  readonly saleRows: Int32Array;
  readonly firstSale: Int32Array;
  readonly lastSaleManager: Int32Array;
  readonly purchases: Int32Array;
  readonly firstPurchase: Int32Array;
  readonly lastPurchase: Int32Array;
  readonly turnover: Float64Array;
  /** Margin / turnover over the rows whose margin is known; NaN where that says nothing. */
  readonly marginShare: Float64Array;
}

/**
 * What the clients bought up to a day, over the whole history loaded.
 *
 * Variant: a purchase is a document whose amount, less what was returned of it up to the as-of date, is above zero; what
 * lies after the as-of date is not seen. Source: spec 2.
 *
 * @example purchaseHistory(ledger, daySerial(2024, 12, 31)).purchases // purchases of each client
 */
export function purchaseHistory(ledger: SalesLedger, asOf: Day): PurchaseHistory {
  const begun = beginHistory(ledger, asOf);
  readPortion(ledger, begun, [0, ledger.clientStart.length - 1]);
  return begun.history;
}

/**
 * As purchaseHistory(), giving way between portions of the rows. Source: spec 2.
 *
 * @example historySteps(ledger, daySerial(2024, 12, 31)).next().done // false: a portion is done
 */
export function* historySteps(ledger: SalesLedger, asOf: Day): Generator<undefined, PurchaseHistory> {
  const begun = beginHistory(ledger, asOf);
  for (const portion of portionsOfClients(ledger.clientStart)) {
    readPortion(ledger, begun, portion);
    yield;
  }
  return begun.history;
}

interface BegunHistory {
  readonly history: PurchaseHistory;
  /** Of one client at a time, so that they stay near at hand. */
  readonly sums: DocumentSums;
}

function beginHistory(ledger: SalesLedger, asOf: Day): BegunHistory {
  const clients = ledger.clientStart.length - 1;
  const documents = ledger.documentStart[clients];
  const history = {
    asOf,
    documentDay: ledger.documentDay,
    documentManager: new Int32Array(documents).fill(BLANK),
    isPurchase: new Uint8Array(documents),
    saleRows: new Int32Array(clients),
    firstSale: new Int32Array(clients),
    lastSaleManager: new Int32Array(clients).fill(BLANK),
    purchases: new Int32Array(clients),
    firstPurchase: new Int32Array(clients),
    lastPurchase: new Int32Array(clients),
    turnover: new Float64Array(clients),
    marginShare: new Float64Array(clients),
  };
  const most = mostDocuments(ledger.documentStart);
  const sums = { net: new Float64Array(most), gross: new Float64Array(most), met: new Uint8Array(most) };
  return { history, sums };
}

function readPortion(ledger: SalesLedger, { history, sums }: BegunHistory, portion: Portion): void {
  readRows(ledger, history, portion);
  countPurchases(ledger, history, portion, sums);
}

function readRows(ledger: SalesLedger, history: PurchaseHistory, [from, to]: Portion): void {
  const seen: Period = [NO_DAY, history.asOf];
  const sum = new Sum();
  for (let client = from; client < to; client++) {
    sumRows(sum, ledger, client, ledger.amount, seen);
    history.saleRows[client] = sum.count;
    history.turnover[client] = sum.value;
    if (sum.count > 0) findFirstAndLast(ledger, history, client);
  }
  if (ledger.margin === null) history.marginShare.fill(NaN, from, to);
  else readMargins(ledger, ledger.margin, history, [from, to]);
}

function readMargins(ledger: SalesLedger, margin: Float64Array, history: PurchaseHistory, [from, to]: Portion): void {
  const seen: Period = [NO_DAY, history.asOf];
  const sum = new Sum();
  for (let client = from; client < to; client++) {
    sumRows(sum, ledger, client, margin, seen);
    const isKnownThroughout = sum.count === history.saleRows[client];
    const base = isKnownThroughout
      ? history.turnover[client]
      : turnoverWithMargin(ledger, margin, client, history.asOf);
    history.marginShare[client] = base > 0 ? sum.value / base : NaN;
  }
}

function turnoverWithMargin(ledger: SalesLedger, margin: Float64Array, client: number, asOf: Day): number {
  const { clientStart, day, amount } = ledger;
  const sum = new Sum();
  for (let row = clientStart[client]; row < clientStart[client + 1]; row++) {
    if (day[row] <= asOf && !Number.isNaN(margin[row])) sum.add(amount[row]);
  }
  return sum.value;
}

function findFirstAndLast(ledger: SalesLedger, history: PurchaseHistory, client: number): void {
  const { clientStart, day, manager, risesByDay } = ledger;
  const end = endOfRowsTo(ledger, client, history.asOf);
  let first = clientStart[client];
  let last = end - 1;
  if (risesByDay[client] === 0) {
    first = BLANK;
    last = BLANK;
    for (let row = clientStart[client]; row < end; row++) {
      if (day[row] > history.asOf) continue;
      if (first === BLANK || day[row] < day[first]) first = row;
      // Of two rows on one day the lower one is the later.
      if (last === BLANK || day[row] >= day[last]) last = row;
    }
  }
  history.firstSale[client] = day[first];
  if (manager !== null) history.lastSaleManager[client] = manager[last];
}

function countPurchases(ledger: SalesLedger, history: PurchaseHistory, [from, to]: Portion, sums: DocumentSums): void {
  const { documentStart, documentDay } = ledger;
  for (let client = from; client < to; client++) {
    readDocuments(ledger, history, client, sums);
    const start = documentStart[client];
    const end = documentStart[client + 1];
    for (let id = start; id < end; id++) {
      const place = id - start;
      const amount = settled(sums.net[place], sums.gross[place]);
      sums.net[place] = 0;
      sums.gross[place] = 0;
      sums.met[place] = 0;
      if (amount > 0) addPurchase(history, client, id, documentDay[id]);
    }
  }
}

/** Of one client's documents, the first of which is at place 0. */
interface DocumentSums {
  readonly net: Float64Array;
  readonly gross: Float64Array;
  /** 1 = a row of the document's day was met. */
  readonly met: Uint8Array;
}

function mostDocuments(documentStart: Int32Array): number {
  let most = 0;
  for (let client = 0; client + 1 < documentStart.length; client++) {
    most = Math.max(most, documentStart[client + 1] - documentStart[client]);
  }
  return most;
}

function readDocuments(ledger: SalesLedger, history: PurchaseHistory, client: number, sums: DocumentSums): void {
  const { clientStart, documentStart, documentDay, day, amount, manager, document } = ledger;
  const { documentManager, asOf } = history;
  const { net, gross, met } = sums;
  const start = documentStart[client];
  for (let row = clientStart[client]; row < clientStart[client + 1]; row++) {
    const id = document[row];
    if (manager !== null && met[id - start] === 0 && day[row] === documentDay[id]) {
      met[id - start] = 1;
      documentManager[id] = manager[row];
    }
    if (day[row] > asOf) continue;
    net[id - start] += amount[row];
    gross[id - start] += Math.abs(amount[row]);
  }
}

function addPurchase(history: PurchaseHistory, client: number, id: number, bought: Day): void {
  history.isPurchase[id] = 1;
  history.purchases[client]++;
  if (history.firstPurchase[client] === NO_DAY || bought < history.firstPurchase[client]) {
    history.firstPurchase[client] = bought;
  }
  if (bought > history.lastPurchase[client]) history.lastPurchase[client] = bought;
}

/**
 * Day of the first and of the last sale in the ledger, NO_DAY where it is empty. Source: spec 2 (as-of date).
 *
 * @example saleDays(ledger) // [45292, 45657]
 */
export function saleDays(ledger: SalesLedger): readonly [first: Day, last: Day] {
  const { clientStart, day, risesByDay } = ledger;
  let first = NO_DAY;
  let last = NO_DAY;
  for (let client = 0; client + 1 < clientStart.length; client++) {
    const lastRow = clientStart[client + 1] - 1;
    // Where the days rise, the ends are enough.
    const step = risesByDay[client] === 1 ? Math.max(lastRow - clientStart[client], 1) : 1;
    for (let row = clientStart[client]; row <= lastRow; row += step) {
      if (first === NO_DAY || day[row] < first) first = day[row];
      if (day[row] > last) last = day[row];
    }
  }
  for (const on of ledger.collective?.day ?? []) {
    if (first === NO_DAY || on < first) first = on;
    if (on > last) last = on;
  }
  return [first, last];
}
