import { BLANK } from "./dictionary";
import type { SalesLedger } from "./ledger";
import { settled, Sum } from "./sum";
import type { Day } from "./types";

/** Stands where there is no day: days count from 1. */
export const NO_DAY = 0;

/** Documents and clients as the sales up to the as-of date show them; one place per document or client of the ledger. */
export interface PurchaseHistory {
  readonly asOf: Day;
  /** Of the first row seen; NO_DAY where every row lies after the as-of date. */
  readonly documentDay: Int32Array;
  /** Manager of the document's first row. */
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
 * Variant: a purchase is a document whose amount is above zero; its day is that of its first row; what lies after the
 * as-of date is not seen. Source: spec 2.
 *
 * @example purchaseHistory(ledger, daySerial(2024, 12, 31)).purchases // purchases of each client
 */
export function purchaseHistory(ledger: SalesLedger, asOf: Day): PurchaseHistory {
  const clients = ledger.clientStart.length - 1;
  const documents = ledger.documentStart[clients];
  const history = {
    asOf,
    documentDay: new Int32Array(documents),
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
  readRows(ledger, history);
  countPurchases(ledger, history);
  return history;
}

function readRows(ledger: SalesLedger, history: PurchaseHistory): void {
  const { clientStart, day, amount, margin, manager } = ledger;
  const turnover = new Sum();
  const marginSum = new Sum();
  const marginBase = new Sum();
  for (let client = 0; client + 1 < clientStart.length; client++) {
    turnover.clear();
    marginSum.clear();
    marginBase.clear();
    let firstSale = NO_DAY;
    let lastSale = NO_DAY;
    for (let row = clientStart[client]; row < clientStart[client + 1]; row++) {
      if (day[row] > history.asOf) continue;
      turnover.add(amount[row]);
      if (margin !== null && !Number.isNaN(margin[row])) {
        marginSum.add(margin[row]);
        marginBase.add(amount[row]);
      }
      if (firstSale === NO_DAY || day[row] < firstSale) firstSale = day[row];
      // Of two rows on one day the lower one is the later.
      if (day[row] >= lastSale) {
        lastSale = day[row];
        if (manager !== null) history.lastSaleManager[client] = manager[row];
      }
    }
    history.saleRows[client] = turnover.count;
    history.firstSale[client] = firstSale;
    history.turnover[client] = turnover.value;
    history.marginShare[client] = marginBase.value > 0 ? marginSum.value / marginBase.value : NaN;
  }
}

function countPurchases(ledger: SalesLedger, history: PurchaseHistory): void {
  const { clientStart, documentStart, day, amount, manager, document } = ledger;
  const { documentDay, documentManager, isPurchase, asOf } = history;
  const documentAmount = new Float64Array(documentDay.length);
  const documentGross = new Float64Array(documentDay.length);
  for (let row = 0; row < ledger.rows; row++) {
    if (day[row] > asOf) continue;
    const id = document[row];
    if (documentDay[id] === NO_DAY) {
      documentDay[id] = day[row];
      if (manager !== null) documentManager[id] = manager[row];
    }
    documentAmount[id] += amount[row];
    documentGross[id] += Math.abs(amount[row]);
  }
  for (let client = 0; client + 1 < clientStart.length; client++) {
    for (let id = documentStart[client]; id < documentStart[client + 1]; id++) {
      if (settled(documentAmount[id], documentGross[id]) <= 0) continue;
      isPurchase[id] = 1;
      const bought = documentDay[id];
      history.purchases[client]++;
      if (history.firstPurchase[client] === NO_DAY || bought < history.firstPurchase[client]) {
        history.firstPurchase[client] = bought;
      }
      if (bought > history.lastPurchase[client]) history.lastPurchase[client] = bought;
    }
  }
}

/** Day of the first and of the last sale in the ledger, NO_DAY where it is empty. */
export function saleDays(ledger: SalesLedger): readonly [first: Day, last: Day] {
  let first = NO_DAY;
  let last = NO_DAY;
  for (let row = 0; row < ledger.rows; row++) {
    const day = ledger.day[row];
    if (first === NO_DAY || day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}
