import type { ClientBase } from "./clientBase";
import type { SalesLedger } from "./ledger";
import { NO_DAY, type PurchaseHistory } from "./purchaseHistory";
import { clientStatus } from "./status";
import type { ClientStatus, Period } from "./types";

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
 * @example statusesOfClients(ledger, history, base, windowPeriod(asOf, 3, 0), windowPeriod(asOf, 3, 1)).statuses // ["New"]
 */
export function statusesOfClients(
  ledger: SalesLedger,
  history: PurchaseHistory,
  base: ClientBase,
  period: Period,
  before: Period,
): ClientStatuses {
  const count = base.names.length;
  const bought = new Uint8Array(count);
  const boughtBefore = new Uint8Array(count);
  const statuses: ClientStatus[] = [];
  for (let client = 0; client < count; client++) {
    let firstPurchase: number | null = null;
    if (client < history.firstPurchase.length) {
      // Whoever stopped buying before both periods bought in neither.
      const start = ledger.documentStart[history.lastPurchase[client] < before[0] ? client + 1 : client];
      for (let id = start; id < ledger.documentStart[client + 1]; id++) {
        if (history.isPurchase[id] === 0) continue;
        const day = history.documentDay[id];
        if (day >= period[0] && day <= period[1]) bought[client] = 1;
        if (day >= before[0] && day <= before[1]) boughtBefore[client] = 1;
      }
      const first = history.firstPurchase[client];
      if (first !== NO_DAY && first <= period[1]) firstPurchase = first;
    }
    statuses.push(
      clientStatus({
        firstPurchase,
        boughtInWindow: bought[client] === 1,
        boughtInWindowBefore: boughtBefore[client] === 1,
        windowStart: period[0],
      }),
    );
  }
  return { statuses, bought, boughtBefore };
}
