import type { ClientRegister } from "../register/clientRegister";
import { endOfDocumentsTo, firstDocumentFrom } from "../ledger/clientRows";
import type { SalesLedger } from "../ledger/ledger";
import { NO_DAY, type PurchaseHistory } from "../ledger/purchaseHistory";
import { Spans } from "../time/spans";
import { clientStatus } from "./status";
import type { ClientStatus, Period } from "../types";

/** Status of every client, and what it was judged by; one place per client of the base. */
export interface ClientStatuses {
  readonly statuses: readonly ClientStatus[];
  /** 1 = bought in the period. */
  readonly bought: Uint8Array;
  readonly boughtBefore: Uint8Array;
}

/**
 * Status of every client with any period as window 0 and the one before it as window 1.
 *
 * Purchases after the period are not seen. Source: spec 3.1, 3.8.
 *
 * @example statusesOfClients(ledger, history, register, windowPeriod(asOf, 3, 0), windowPeriod(asOf, 3, 1)).statuses // ["New"]
 */
export function statusesOfClients(
  ledger: SalesLedger,
  history: PurchaseHistory,
  register: ClientRegister,
  period: Period,
  before: Period,
): ClientStatuses {
  const [statuses] = statusesInTurn(ledger, history, register, [before, period]);
  return statuses;
}

/**
 * The same for periods that follow one another without a gap, the oldest first: one result for each but the first, with
 * the one before it as window 1.
 *
 * Cost: one pass over the documents of the periods, and one look at each client per period. Source: spec 3.1, 3.14.
 *
 * @example statusesInTurn(ledger, history, register, [january, february, march])[0].statuses // at the end of February
 */
export function statusesInTurn(
  ledger: SalesLedger,
  history: PurchaseHistory,
  register: ClientRegister,
  periods: readonly Period[],
): readonly ClientStatuses[] {
  const boughtIn = buyersOfPeriods(ledger, history, register.names.length, periods);
  const inTurn: ClientStatuses[] = [];
  for (let place = 1; place < periods.length; place++) {
    const bought = boughtIn[place];
    const boughtBefore = boughtIn[place - 1];
    inTurn.push({ statuses: statusesIn(history, periods[place], bought, boughtBefore), bought, boughtBefore });
  }
  return inTurn;
}

/** For each period one mark per client: 1 = bought in it. */
function buyersOfPeriods(
  ledger: SalesLedger,
  history: PurchaseHistory,
  clients: number,
  periods: readonly Period[],
): readonly Uint8Array[] {
  const { documentDay, isPurchase } = history;
  const spans = new Spans(periods);
  const { from, to } = spans;
  const buyers = periods.map(() => new Uint8Array(clients));
  for (let client = 0; client < history.purchases.length; client++) {
    const end = endOfDocumentsTo(ledger, history, client, to);
    for (let id = firstDocumentFrom(ledger, history, client, from); id < end; id++) {
      const day = documentDay[id];
      if (isPurchase[id] === 1 && day >= from && day <= to) buyers[spans.placeOf(day)][client] = 1;
    }
  }
  return buyers;
}

function statusesIn(
  history: PurchaseHistory,
  period: Period,
  bought: Uint8Array,
  boughtBefore: Uint8Array,
): readonly ClientStatus[] {
  const statuses = new Array<ClientStatus>(bought.length);
  for (let client = 0; client < statuses.length; client++) {
    const first = client < history.firstPurchase.length ? history.firstPurchase[client] : NO_DAY;
    statuses[client] = clientStatus({
      firstPurchase: first === NO_DAY || first > period[1] ? null : first,
      boughtInWindow: bought[client] === 1,
      boughtInWindowBefore: boughtBefore[client] === 1,
      windowStart: period[0],
    });
  }
  return statuses;
}
