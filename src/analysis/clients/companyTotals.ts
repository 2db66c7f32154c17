import type { Evidence } from "../evidence";
import { sumOfKnown } from "../sum";
import type { ClientStatus } from "../types";

export interface CompanyTotals {
  /** With that of nobody who was named. */
  readonly turnover: number;
  readonly clientTurnover: number;
  readonly margin: number | null;
  readonly purchases: number;
  readonly clients: number;
  readonly statuses: Readonly<Record<ClientStatus, number>>;
}

/**
 * Turnover, margin and purchases of the analysis period, and the clients by status on the as-of date.
 *
 * Margin is null where that of no client is known. Source: spec 3.1, 3.9.
 *
 * @example companyTotals(evidence).statuses.Regular // 12
 */
export function companyTotals({ columns, sums }: Evidence): CompanyTotals {
  const { ids, status, turnover, companyTurnover, margin } = columns;
  const statuses = { Potential: 0, New: 0, Regular: 0, Restored: 0, Lost: 0 };
  for (let line = 0; line < ids.length; line++) statuses[status[ids[line]]]++;
  const margins = sumOfKnown(margin);
  let purchases = 0;
  for (let client = 0; client < sums.purchases.length; client++) purchases += sums.purchases[client];
  return {
    turnover: companyTurnover,
    clientTurnover: sumOfKnown(turnover).value,
    margin: margins.count > 0 ? margins.value : null,
    purchases,
    clients: ids.length,
    statuses,
  };
}
