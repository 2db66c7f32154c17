import { endOfDocumentsTo, firstDocumentFrom } from "./clientRows";
import type { SalesLedger } from "./ledger";
import type { PurchaseHistory } from "./purchaseHistory";
import { sumRows } from "./rowSums";
import { Sum } from "../sum";
import type { Measure, Period } from "../types";

/** What each client of the ledger bought in a period. */
export interface ClientPeriodSums {
  readonly saleRows: Int32Array;
  readonly turnover: Float64Array;
  /** NaN where no margin is known; the same for quantity. */
  readonly margin: Float64Array;
  readonly quantity: Float64Array;
  readonly purchases: Float64Array;
}

/** One measure of each client of the ledger in a period. */
export interface PeriodMeasure {
  readonly saleRows: Int32Array;
  /** NaN where no margin or quantity is known. */
  readonly values: Float64Array;
}

/**
 * Sums per client over the days of a period that the history sees, both ends included.
 *
 * Margin and quantity are the sums over the rows where they are known. Source: spec 3.2.
 *
 * @example clientPeriodSums(ledger, history, [45292, 45657]).turnover // turnover of each client in 2024
 */
export function clientPeriodSums(ledger: SalesLedger, history: PurchaseHistory, period: Period): ClientPeriodSums {
  const seen: Period = [period[0], Math.min(period[1], history.asOf)];
  const turnover = sumsOfColumn(ledger, ledger.amount, seen, 0);
  return {
    saleRows: turnover.rows,
    turnover: turnover.sums,
    margin: sumsOfColumn(ledger, ledger.margin, seen, NaN).sums,
    quantity: sumsOfColumn(ledger, ledger.quantity, seen, NaN).sums,
    purchases: purchasesOfClients(ledger, history, seen),
  };
}

/**
 * Of clientPeriodSums(), one measure only and the number of rows.
 *
 * Cost: one pass over the period's rows, and a search for where they begin and end. Source: spec 3.2.
 *
 * @example measureOfPeriod(ledger, history, [45292, 45657], "purchases").values // purchases of each client in 2024
 */
export function measureOfPeriod(
  ledger: SalesLedger,
  history: PurchaseHistory,
  period: Period,
  measure: Measure,
): PeriodMeasure {
  const seen: Period = [period[0], Math.min(period[1], history.asOf)];
  const { rows, sums } = sumsOfColumn(ledger, ledger.amount, seen, 0);
  switch (measure) {
    case "turnover":
      return { saleRows: rows, values: sums };
    case "margin":
    case "quantity":
      return { saleRows: rows, values: sumsOfColumn(ledger, ledger[measure], seen, NaN).sums };
    case "purchases":
      return { saleRows: rows, values: purchasesOfClients(ledger, history, seen) };
  }
}

/** For each client the number of rows that are known, and their sum; `missing` where there are none. */
function sumsOfColumn(
  ledger: SalesLedger,
  column: Float64Array | null,
  seen: Period,
  missing: number,
): { readonly rows: Int32Array; readonly sums: Float64Array } {
  const clients = ledger.clientStart.length - 1;
  const rows = new Int32Array(clients);
  const sums = new Float64Array(clients).fill(missing);
  if (column === null) return { rows, sums };
  const sum = new Sum();
  for (let client = 0; client < clients; client++) {
    sumRows(sum, ledger, client, column, seen);
    if (sum.count === 0) continue;
    rows[client] = sum.count;
    sums[client] = sum.value;
  }
  return { rows, sums };
}

function purchasesOfClients(ledger: SalesLedger, history: PurchaseHistory, [from, to]: Period): Float64Array {
  const { documentDay, isPurchase } = history;
  const purchases = new Float64Array(ledger.clientStart.length - 1);
  for (let client = 0; client < purchases.length; client++) {
    const end = endOfDocumentsTo(ledger, history, client, to);
    for (let id = firstDocumentFrom(ledger, history, client, from); id < end; id++) {
      if (isPurchase[id] === 1 && documentDay[id] >= from && documentDay[id] <= to) purchases[client]++;
    }
  }
  return purchases;
}
