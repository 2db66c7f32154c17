import type { SalesLedger } from "./ledger";
import type { PurchaseHistory } from "./purchaseHistory";
import type { Day } from "../types";

/**
 * The first row of a client that may lie on a day or after it; the end of its rows where none does.
 *
 * Where the client's rows do not rise by day it is simply its first row: the days must still be looked at.
 * Cost: a halving search. Source: spec 2.
 *
 * @example firstRowFrom(ledger, 0, 45292) // 0 where client 0 has no sale before 2024
 */
export function firstRowFrom({ clientStart, risesByDay, day }: SalesLedger, client: number, from: Day): number {
  const start = clientStart[client];
  if (risesByDay[client] === 0) return start;
  return halve(day, start, clientStart[client + 1], from);
}

/**
 * The row after the last one of a client that may lie on a day or before it.
 *
 * Where the client's rows do not rise by day it is the end of its rows, as in firstRowFrom(). Cost: a halving search.
 * Source: spec 2.
 *
 * @example endOfRowsTo(ledger, 0, 45657) // the number of client 0's rows where none lies after 2024
 */
export function endOfRowsTo({ clientStart, risesByDay, day }: SalesLedger, client: number, to: Day): number {
  const end = clientStart[client + 1];
  if (risesByDay[client] === 0) return end;
  return halve(day, clientStart[client], end, to + 1);
}

/**
 * The first document of a client that lies on a day or after it; the end of its documents where none does.
 *
 * Documents rise by day, whatever the order of the rows. Cost: a halving search. Source: spec 2.
 *
 * @example firstDocumentFrom(ledger, history, 0, 45292) // 0 where client 0 has no document before 2024
 */
export function firstDocumentFrom(ledger: SalesLedger, history: PurchaseHistory, client: number, from: Day): number {
  const start = ledger.documentStart[client];
  return halve(history.documentDay, start, ledger.documentStart[client + 1], from);
}

/**
 * The document after the last one of a client that lies on a day or before it.
 *
 * As firstDocumentFrom(). Source: spec 2.
 *
 * @example endOfDocumentsTo(ledger, history, 0, 45657) // the number of client 0's documents where none lies after 2024
 */
export function endOfDocumentsTo(ledger: SalesLedger, history: PurchaseHistory, client: number, to: Day): number {
  const end = ledger.documentStart[client + 1];
  return halve(history.documentDay, ledger.documentStart[client], end, to + 1);
}

/** The first place between `low` and `high` whose day is not before `from`; `high` where there is none. */
function halve(days: Int32Array, low: number, high: number, from: Day): number {
  // The usual ends need no search: a period that begins before the sales or reaches over them.
  if (low === high || days[low] >= from) return low;
  if (days[high - 1] < from) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle] < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
