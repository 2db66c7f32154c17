import { endOfRowsTo, firstRowFrom } from "./clientRows";
import type { SalesLedger } from "./ledger";
import type { PurchaseHistory } from "./purchaseHistory";
import { Sum } from "./sum";
import type { Period } from "./types";

/** What each client of the ledger bought in a period. */
export interface PeriodFigures {
  readonly saleRows: Int32Array;
  readonly turnover: Float64Array;
  /** NaN where no margin is known; the same for quantity. */
  readonly margin: Float64Array;
  readonly quantity: Float64Array;
  readonly purchases: Float64Array;
}

/**
 * Sums per client over the days of a period that the history sees, both ends included.
 *
 * Margin and quantity are the sums over the rows where they are known. Source: spec 3.2.
 *
 * @example periodFigures(ledger, history, [45292, 45657]).turnover // turnover of each client in 2024
 */
export function periodFigures(ledger: SalesLedger, history: PurchaseHistory, period: Period): PeriodFigures {
  const { clientStart, documentStart, day, amount, margin, quantity } = ledger;
  const { documentDay, isPurchase } = history;
  const clients = clientStart.length - 1;
  const from = period[0];
  const to = Math.min(period[1], history.asOf);
  const figures = {
    saleRows: new Int32Array(clients),
    turnover: new Float64Array(clients),
    margin: new Float64Array(clients).fill(NaN),
    quantity: new Float64Array(clients).fill(NaN),
    purchases: new Float64Array(clients),
  };
  const turnoverSum = new Sum();
  const marginSum = new Sum();
  const quantitySum = new Sum();
  for (let client = 0; client < clients; client++) {
    turnoverSum.clear();
    marginSum.clear();
    quantitySum.clear();
    const end = endOfRowsTo(ledger, client, to);
    for (let row = firstRowFrom(ledger, client, from); row < end; row++) {
      if (day[row] < from || day[row] > to) continue;
      turnoverSum.add(amount[row]);
      if (margin !== null && !Number.isNaN(margin[row])) marginSum.add(margin[row]);
      if (quantity !== null && !Number.isNaN(quantity[row])) quantitySum.add(quantity[row]);
    }
    figures.saleRows[client] = turnoverSum.count;
    figures.turnover[client] = turnoverSum.value;
    if (marginSum.count > 0) figures.margin[client] = marginSum.value;
    if (quantitySum.count > 0) figures.quantity[client] = quantitySum.value;
    for (let id = documentStart[client]; id < documentStart[client + 1]; id++) {
      if (isPurchase[id] === 1 && documentDay[id] >= from && documentDay[id] <= to) figures.purchases[client]++;
    }
  }
  return figures;
}
