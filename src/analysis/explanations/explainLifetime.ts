import { salesOfClient, type ExplainedSale } from "../figures/explainedSales";
import type { Analysis } from "../analysis";

/** A client's lifetime value as S × C × P × T. */
export interface LifetimeExplanation {
  readonly averageCheck: number;
  readonly purchasesPerMonth: number;
  /** null = neither the sales nor the settings know a margin. */
  readonly marginShare: number | null;
  /** Calendar months from first to last purchase, both counted. */
  readonly months: number;
  readonly ltv: number | null;
  /** The margin share comes from the settings, because the sales tell no margin of this client. */
  readonly marginFromSettings: boolean;
  /** All rows up to the as-of date: their sum is the turnover. */
  readonly sales: readonly ExplainedSale[];
}

/**
 * The parts of a client's lifetime value; null = it never bought.
 *
 * Source: spec 3.13.
 *
 * @example explainLifetime(analysis, 0)?.months // 5
 */
export function explainLifetime(analysis: Analysis, client: number): LifetimeExplanation | null {
  const { history, lifetimes } = analysis.evidence;
  const months = lifetimes.months[client] ?? 0;
  if (months === 0) return null;
  const hasMargin = !Number.isNaN(lifetimes.marginShare[client]);
  return {
    averageCheck: lifetimes.averageCheck[client],
    purchasesPerMonth: lifetimes.purchasesPerMonth[client],
    marginShare: hasMargin ? lifetimes.marginShare[client] : null,
    months,
    ltv: hasMargin ? lifetimes.ltv[client] : null,
    marginFromSettings: Number.isNaN(history.marginShare[client]),
    sales: salesOfClient(analysis, client, () => true),
  };
}
