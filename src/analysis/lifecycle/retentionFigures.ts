import { retentionRate } from "./retention";
import type { Evidence } from "../evidence";

export interface Retention {
  /** S: clients with a purchase in the period before. */
  readonly startClients: number;
  /** E: clients with a purchase in the KPI period. */
  readonly endClients: number;
  /** N: of them, new. */
  readonly newClients: number;
  /** (E - N) / S × 100; null where S = 0. */
  readonly crr: number | null;
  /** |S ∩ E| / S × 100. */
  readonly setRate: number | null;
  /** Clients with a repeat purchase / clients with a purchase. */
  readonly loyaltyIndex: number | null;
}

/**
 * Retention in the KPI period: CRR by counts, the rate by sets beside it, and the loyalty index over the whole history.
 *
 * Edges: no clients in the period before gives no rates; nobody with a purchase gives no loyalty index.
 * Source: spec 3.13.
 *
 * @example retentionFigures(evidence).crr // 133.333333
 */
export function retentionFigures({ register, history, kpiStatuses: statuses }: Evidence): Retention {
  let startClients = 0;
  let endClients = 0;
  let newClients = 0;
  let keptClients = 0;
  let buyers = 0;
  let repeatBuyers = 0;
  for (let client = 0; client < register.names.length; client++) {
    const bought = statuses.bought[client];
    const boughtBefore = statuses.boughtBefore[client];
    startClients += boughtBefore;
    endClients += bought;
    keptClients += bought & boughtBefore;
    if (statuses.statuses[client] === "New") newClients++;
    if (client >= history.purchases.length) continue;
    if (history.purchases[client] >= 1) buyers++;
    if (history.purchases[client] >= 2) repeatBuyers++;
  }
  return retentionOf({ startClients, endClients, newClients, keptClients, buyers, repeatBuyers });
}

/** Numbers of clients: S, E and N, those in both S and E, and of the whole history those that bought, and bought again. */
export interface RetentionCounts {
  readonly startClients: number;
  readonly endClients: number;
  readonly newClients: number;
  readonly keptClients: number;
  readonly buyers: number;
  readonly repeatBuyers: number;
}

/**
 * Retention from what was counted. Source: spec 3.13.
 *
 * @example retentionOf({ startClients: 4, endClients: 3, newClients: 1, keptClients: 2, buyers: 9, repeatBuyers: 3 }).crr // 50
 */
export function retentionOf({ keptClients, buyers, repeatBuyers, ...counts }: RetentionCounts): Retention {
  const { startClients, endClients, newClients } = counts;
  return {
    ...counts,
    crr: retentionRate(endClients, newClients, startClients),
    setRate: startClients > 0 ? (keptClients / startClients) * 100 : null,
    loyaltyIndex: buyers > 0 ? repeatBuyers / buyers : null,
  };
}
