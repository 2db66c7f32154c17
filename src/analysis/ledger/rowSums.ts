import { endOfRowsTo, firstRowFrom } from "./clientRows";
import type { SalesLedger } from "./ledger";
import type { Sum } from "../sum";
import type { Period } from "../types";

/**
 * Makes `sum` that of a column over a client's rows of a period, both days included, where the column is known.
 *
 * Source: spec 3.2.
 *
 * @example sumRows(sum, ledger, 0, ledger.amount, [45292, 45657]) // sum.value is the turnover of client 0 in 2024
 */
export function sumRows(sum: Sum, ledger: SalesLedger, client: number, column: Float64Array, period: Period): void {
  const [from, to] = period;
  const { day, risesByDay } = ledger;
  const first = firstRowFrom(ledger, client, from);
  const end = endOfRowsTo(ledger, client, to);
  sum.clear();
  if (risesByDay[client] === 1) {
    sum.addKnown(column, first, end);
    return;
  }
  for (let row = first; row < end; row++) if (day[row] >= from && day[row] <= to) sum.addKnown(column, row, row + 1);
}
