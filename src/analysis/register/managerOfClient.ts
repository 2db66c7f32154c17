import { endOfDocumentsTo, endOfRowsTo, firstDocumentFrom, firstRowFrom } from "../ledger/clientRows";
import { BLANK } from "../cells/dictionary";
import type { SalesLedger } from "../ledger/ledger";
import { NO_DAY, type PurchaseHistory } from "../ledger/purchaseHistory";
import type { ClientStatus, Day, Period } from "../types";
import type { Evidence } from "../evidence";

type OfKpiPeriod = Pick<Evidence, "ledger" | "history" | "register" | "settings" | "kpiStatuses">;

/** Under which manager a client counts in a KPI period, and as what. */
export interface CountedClient {
  /** BLANK = nobody. */
  readonly manager: number;
  readonly status: ClientStatus;
  /** Lost, and bought in the period before. */
  readonly lostInPeriod: boolean;
}

/**
 * The manager and the status under which a client counts in the KPI period; null = known only from sales after the period.
 *
 * New, regular and restored clients go to the manager of their first purchase in the period (the upper row where two
 * fall on one day), lost ones to that of the last purchase before it, potential ones to the manager in the Clients table.
 * Source: spec 3.8.
 *
 * @example countedClient(evidence, 0)?.status // "New"
 */
export function countedClient(evidence: OfKpiPeriod, client: number): CountedClient | null {
  const { register, history, kpiStatuses } = evidence;
  const period = evidence.settings.kpiPeriod;
  if (register.records[client] === null && history.firstSale[client] > period[1]) return null;
  const status = kpiStatuses.statuses[client];
  if (status === "Lost") {
    const manager = managerOfLastPurchaseBefore(evidence, client, period[0]);
    return { manager, status, lostInPeriod: kpiStatuses.boughtBefore[client] === 1 };
  }
  const manager =
    status === "Potential" ? register.manager[client] : managerOfFirstPurchaseIn(evidence, client, period);
  return { manager, status, lostInPeriod: false };
}

function managerOfFirstPurchaseIn({ ledger, history }: OfKpiPeriod, client: number, period: Period): number {
  const { documentDay, documentManager, isPurchase } = history;
  const end = endOfDocumentsTo(ledger, history, client, period[1]);
  let day = period[1];
  for (let id = firstDocumentFrom(ledger, history, client, period[0]); id < end; id++) {
    if (isPurchase[id] === 1 && documentDay[id] >= period[0] && documentDay[id] < day) day = documentDay[id];
  }
  const endOfRows = endOfRowsTo(ledger, client, day);
  for (let row = firstRowFrom(ledger, client, day); row < endOfRows; row++) {
    if (isPurchaseOn(ledger, history, row, day)) return documentManager[ledger.document[row]];
  }
  return BLANK;
}

function managerOfLastPurchaseBefore({ ledger, history }: OfKpiPeriod, client: number, from: Day): number {
  const { documentDay, documentManager, isPurchase } = history;
  const end = endOfDocumentsTo(ledger, history, client, from - 1);
  let day = NO_DAY;
  for (let id = ledger.documentStart[client]; id < end; id++) {
    if (isPurchase[id] === 1 && documentDay[id] < from && documentDay[id] > day) day = documentDay[id];
  }
  let last = BLANK;
  // A document has its place by the upper one of its rows of the day.
  const seen = new Set<number>();
  const endOfRows = endOfRowsTo(ledger, client, day);
  for (let row = firstRowFrom(ledger, client, day); row < endOfRows; row++) {
    const id = ledger.document[row];
    if (id === last || !isPurchaseOn(ledger, history, row, day) || seen.has(id)) continue;
    seen.add(id);
    last = id;
  }
  return documentManager[last];
}

/** Whether a row of the day belongs to a purchase of it; rows after the as-of date do not decide which is first. */
function isPurchaseOn(ledger: SalesLedger, history: PurchaseHistory, row: number, day: Day): boolean {
  const id = ledger.document[row];
  return ledger.day[row] === day && history.documentDay[id] === day && history.isPurchase[id] === 1;
}
