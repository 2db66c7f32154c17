import type { ClientBase } from "./clientBase";
import type { ClientStatuses } from "./clientStatuses";
import { endOfDocumentsTo, endOfRowsTo, firstDocumentFrom, firstRowFrom } from "./clientRows";
import type { SalesLedger } from "./ledger";
import { NO_DAY, type PurchaseHistory } from "./purchaseHistory";
import type { ClientStatus, Day, Period } from "./types";

export interface ManagerOfClientInput {
  readonly ledger: SalesLedger;
  readonly history: PurchaseHistory;
  readonly base: ClientBase;
  readonly period: Period;
  /** Statuses with the KPI period as window 0 and the period before it as window 1. */
  readonly statuses: ClientStatuses;
}

/** Under which manager a client counts in a KPI period, and as what. */
export interface CountedClient {
  /** BLANK = nobody. */
  readonly manager: number;
  readonly status: ClientStatus;
  /** Lost, and bought in the period before. */
  readonly lostInPeriod: boolean;
}

/**
 * The manager and the status under which a client counts; null = known only from sales after the period.
 *
 * New, regular and restored clients go to the manager of their first purchase in the period (the upper row where two
 * fall on one day), lost ones to that of the last purchase before it, potential ones to the manager in the Clients table.
 * Source: spec 3.8.
 *
 * @example countedClient(input, 0)?.status // "New"
 */
export function countedClient(input: ManagerOfClientInput, client: number): CountedClient | null {
  const { base, history, period, statuses } = input;
  if (base.records[client] === null && history.firstSale[client] > period[1]) return null;
  const status = statuses.statuses[client];
  if (status === "Lost") {
    const manager = managerOfLastPurchaseBefore(input, client, period[0]);
    return { manager, status, lostInPeriod: statuses.boughtBefore[client] === 1 };
  }
  const manager = status === "Potential" ? base.manager[client] : managerOfFirstPurchaseIn(input, client, period);
  return { manager, status, lostInPeriod: false };
}

function managerOfFirstPurchaseIn(input: ManagerOfClientInput, client: number, period: Period): number {
  const { ledger, history } = input;
  const { documentDay, documentManager, isPurchase } = history;
  const end = endOfDocumentsTo(ledger, history, client, period[1]);
  let first = period[1];
  for (let id = firstDocumentFrom(ledger, history, client, period[0]); id < end; id++) {
    if (isPurchase[id] === 1 && documentDay[id] >= period[0] && documentDay[id] < first) first = documentDay[id];
  }
  const [upper] = purchasesOn(input, client, first);
  return documentManager[upper];
}

function managerOfLastPurchaseBefore(input: ManagerOfClientInput, client: number, from: Day): number {
  const { ledger, history } = input;
  const { documentDay, documentManager, isPurchase } = history;
  const end = endOfDocumentsTo(ledger, history, client, from - 1);
  let last = NO_DAY;
  for (let id = ledger.documentStart[client]; id < end; id++) {
    if (isPurchase[id] === 1 && documentDay[id] < from && documentDay[id] > last) last = documentDay[id];
  }
  const onDay = [...purchasesOn(input, client, last)];
  return documentManager[onDay[onDay.length - 1]];
}

/** The purchases of one day in the order of their first rows; rows after the as-of date do not decide which is first. */
function purchasesOn({ ledger, history }: ManagerOfClientInput, client: number, day: Day): ReadonlySet<number> {
  const purchases = new Set<number>();
  const end = endOfRowsTo(ledger, client, day);
  for (let row = firstRowFrom(ledger, client, day); row < end; row++) {
    const id = ledger.document[row];
    if (ledger.day[row] === day && history.documentDay[id] === day && history.isPurchase[id] === 1) purchases.add(id);
  }
  return purchases;
}
