import type { ClientBase } from "./clientBase";
import type { ClientStatuses } from "./clientStatuses";
import { endOfDocumentsTo, firstDocumentFrom } from "./clientRows";
import { BLANK } from "./dictionary";
import type { SalesLedger } from "./ledger";
import type { PurchaseHistory } from "./purchaseHistory";
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
  let first = BLANK;
  for (let id = firstDocumentFrom(ledger, history, client, period[0]); id < end; id++) {
    if (isPurchase[id] === 0 || documentDay[id] < period[0] || documentDay[id] > period[1]) continue;
    if (first === BLANK || documentDay[id] < documentDay[first]) first = id;
  }
  return documentManager[first];
}

function managerOfLastPurchaseBefore(input: ManagerOfClientInput, client: number, from: Day): number {
  const { ledger, history } = input;
  const { documentDay, documentManager, isPurchase } = history;
  const end = endOfDocumentsTo(ledger, history, client, from - 1);
  let last = BLANK;
  for (let id = ledger.documentStart[client]; id < end; id++) {
    if (isPurchase[id] === 0 || documentDay[id] >= from) continue;
    if (last === BLANK || documentDay[id] >= documentDay[last]) last = id;
  }
  return documentManager[last];
}
