import type { PeriodKpis } from "./periodKpis";
import type { ExpectedLifetime } from "./expectedLifetime";
import { isReferral } from "../cells/referral";
import { Sum } from "../sum";
import type { SpendFigures } from "./spendFigures";
import type { Evidence } from "../evidence";

/** What the base is worth and could bring; null = the inputs are missing. */
export interface BaseValue {
  /** By the windows of the analysis period. */
  readonly expectedLifetime: ExpectedLifetime;
  /** Turnover / purchases from all suppliers, of the clients where those are known. */
  readonly penetration: number | null;
  /** Clients won by recommendation, the turnover of the analysis period and its share. */
  readonly referral: { readonly clients: number; readonly turnover: number; readonly share: number | null } | null;
  /** Of the KPI period. */
  readonly marketCapacity: number | null;
  /** Of the KPI period; null = no spend table. */
  readonly spend: SpendFigures | null;
}

/**
 * What the active and the potential clients together could buy in a period.
 *
 * Average check × purchases per client × (active + potential clients). Edges: null where nobody bought or no potential
 * client is known: then it would be nothing but the turnover. Source: spec 3.13.
 *
 * @example
 * // Turnover 1,000 of 4 purchases by 2 clients, 3 potential clients: 250 × 2 × 5
 * marketCapacity(quarter, 3) // 2500
 */
export function marketCapacity(period: PeriodKpis, potentialClients: number): number | null {
  const { averageCheck, purchases, active } = period;
  if (averageCheck === null || active === 0 || potentialClients === 0) return null;
  return averageCheck * (purchases / active) * (active + potentialClients);
}

/**
 * Penetration and clients won by referral, of the analysis period.
 *
 * Penetration = turnover / purchases from all suppliers, of the clients for
 * which the Clients table names the latter above 0. Referral clients = those with a purchase whose source speaks of a
 * recommendation. Edges: null where the Clients table names no such amount, or no source. Source: spec 3.13.
 *
 * @example
 * // Turnover 30 and 20 of clients that buy for 100 and 150 in all: 50 / 250
 * clientTableFigures(evidence).penetration // 0.2
 */
export function clientTableFigures({
  columns: { turnover },
  history: { purchases },
  register: { records },
}: Evidence): Pick<BaseValue, "penetration" | "referral"> {
  const ours = new Sum();
  const allSuppliers = new Sum();
  const referred = new Sum();
  const company = new Sum();
  let referredClients = 0;
  let sources = 0;
  for (let client = 0; client < records.length; client++) {
    const record = records[client];
    const own = turnover[client];
    company.add(own);
    if (record !== null && record.penetrationBase !== null && record.penetrationBase > 0) {
      ours.add(own);
      allSuppliers.add(record.penetrationBase);
    }
    if (record === null || record.source === null) continue;
    sources++;
    if (!(purchases[client] > 0) || !isReferral(record.source)) continue;
    referredClients++;
    referred.add(own);
  }
  const share = company.value > 0 ? referred.value / company.value : null;
  return {
    penetration: allSuppliers.value > 0 ? ours.value / allSuppliers.value : null,
    referral: sources === 0 ? null : { clients: referredClients, turnover: referred.value, share },
  };
}
