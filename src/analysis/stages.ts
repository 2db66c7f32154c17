import type { SalesLedger } from "./ledger";
import { NO_DAY, type PurchaseHistory } from "./purchaseHistory";
import { saleStages } from "./types";

/** Places in saleStages. */
export const FIRST = saleStages.indexOf("first");
export const NEW_DIRECTION = saleStages.indexOf("newDirection");
export const REPEAT = saleStages.indexOf("repeat");

/**
 * Stage of every sales row, as its place in saleStages.
 *
 * First: an amount above 0 on the client's first purchase day. New direction: later, an amount above 0 on the first day
 * on which the client buys that product. Repeat: everything else, returns and rows before the first purchase included.
 * Without a product there is no new direction. Rows after the as-of date are repeat and must not be asked for.
 * Shape: one place per row of the ledger. Source: spec 3.7.
 *
 * @example stagesOfRows(ledger, history)[0] === FIRST // true where row 0 is the client's first purchase
 */
export function stagesOfRows(ledger: SalesLedger, history: PurchaseHistory): Uint8Array {
  const { clientStart, day, amount, product } = ledger;
  const { asOf, firstPurchase } = history;
  const stages = new Uint8Array(ledger.rows).fill(REPEAT);
  const products = ledger.products.names.length;
  const firstDay = new Int32Array(products);
  const seenBy = new Int32Array(products).fill(-1);
  for (let client = 0; client + 1 < clientStart.length; client++) {
    const first = firstPurchase[client];
    if (first === NO_DAY) continue;
    const start = clientStart[client];
    const end = clientStart[client + 1];
    if (product !== null) {
      for (let row = start; row < end; row++) {
        const id = product[row];
        if (id < 0 || amount[row] <= 0 || day[row] > asOf) continue;
        if (seenBy[id] !== client || day[row] < firstDay[id]) {
          seenBy[id] = client;
          firstDay[id] = day[row];
        }
      }
    }
    for (let row = start; row < end; row++) {
      if (amount[row] <= 0 || day[row] < first || day[row] > asOf) continue;
      if (day[row] === first) stages[row] = FIRST;
      else if (product !== null && product[row] >= 0 && firstDay[product[row]] === day[row])
        stages[row] = NEW_DIRECTION;
    }
  }
  return stages;
}
