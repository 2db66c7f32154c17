import { endOfDocumentsTo, firstDocumentFrom } from "./clientRows";
import type { SalesLedger } from "./ledger";
import type { PurchaseHistory } from "./purchaseHistory";
import { sumRows } from "./rowSums";
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
  const clients = ledger.clientStart.length - 1;
  const from = period[0];
  const to = Math.min(period[1], history.asOf);
  const figures = {
    saleRows: new Int32Array(clients),
    turnover: new Float64Array(clients),
    margin: new Float64Array(clients).fill(NaN),
    quantity: new Float64Array(clients).fill(NaN),
    purchases: new Float64Array(clients),
  };
  const seen: Period = [from, to];
  const sum = new Sum();
  for (let client = 0; client < clients; client++) {
    sumRows(sum, ledger, client, ledger.amount, seen);
    figures.saleRows[client] = sum.count;
    figures.turnover[client] = sum.value;
    if (ledger.margin !== null) {
      sumRows(sum, ledger, client, ledger.margin, seen);
      if (sum.count > 0) figures.margin[client] = sum.value;
    }
    if (ledger.quantity !== null) {
      sumRows(sum, ledger, client, ledger.quantity, seen);
      if (sum.count > 0) figures.quantity[client] = sum.value;
    }
    figures.purchases[client] = purchasesIn(ledger, history, client, seen);
  }
  return figures;
}

function purchasesIn(ledger: SalesLedger, history: PurchaseHistory, client: number, [from, to]: Period): number {
  const { documentDay, isPurchase } = history;
  const end = endOfDocumentsTo(ledger, history, client, to);
  let purchases = 0;
  for (let id = firstDocumentFrom(ledger, history, client, from); id < end; id++) {
    if (isPurchase[id] === 1 && documentDay[id] >= from && documentDay[id] <= to) purchases++;
  }
  return purchases;
}
