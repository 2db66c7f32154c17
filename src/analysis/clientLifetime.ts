import type { CompanyLtv } from "./analysis";
import { monthIndex } from "./calendar";
import { lifetimeValue } from "./lifetimeValue";
import { NO_DAY, type PurchaseHistory } from "./purchaseHistory";

/** The parts of one client's lifetime value, over the whole history. */
export interface ClientLifetime {
  readonly averageCheck: number;
  readonly purchasesPerMonth: number;
  /** null = neither the sales nor the settings know a margin. */
  readonly marginShare: number | null;
  /** Calendar months from first to last purchase, both counted. */
  readonly months: number;
  readonly ltv: number | null;
}

/**
 * S, C, P, T and LTV of each client of the ledger; null = never bought.
 *
 * S = turnover / purchases, T = calendar months from first to last purchase with both counted, C = purchases / T,
 * P = margin / turnover, else the margin share of the settings. Source: spec 3.13.
 *
 * @example clientLifetimes(history, 0.25)[0]?.ltv // 93.75
 */
export function clientLifetimes(
  history: PurchaseHistory,
  settingsMarginShare: number | null,
): readonly (ClientLifetime | null)[] {
  const lifetimes: (ClientLifetime | null)[] = [];
  for (let client = 0; client < history.purchases.length; client++) {
    if (history.firstPurchase[client] === NO_DAY) {
      lifetimes.push(null);
      continue;
    }
    const purchases = history.purchases[client];
    const averageCheck = history.turnover[client] / purchases;
    const months = monthIndex(history.lastPurchase[client]) - monthIndex(history.firstPurchase[client]) + 1;
    const purchasesPerMonth = purchases / months;
    const ownShare = history.marginShare[client];
    const marginShare = Number.isNaN(ownShare) ? settingsMarginShare : ownShare;
    const ltv = marginShare === null ? null : lifetimeValue(averageCheck, purchasesPerMonth, marginShare, months);
    lifetimes.push({ averageCheck, purchasesPerMonth, marginShare, months, ltv });
  }
  return lifetimes;
}

/**
 * The company's S, C, P and T as means over the clients with a purchase, and their product.
 *
 * P is the mean over those clients whose margin is known; null where nobody bought or no margin is known.
 * Source: spec 3.13.
 *
 * @example companyLtv(clientLifetimes(history, 0.25))?.lifetimeMonths // 4.125
 */
export function companyLtv(lifetimes: readonly (ClientLifetime | null)[]): CompanyLtv | null {
  let buyers = 0;
  let checks = 0;
  let frequencies = 0;
  let months = 0;
  let margins = 0;
  let marginsKnown = 0;
  for (const lifetime of lifetimes) {
    if (lifetime === null) continue;
    buyers++;
    checks += lifetime.averageCheck;
    frequencies += lifetime.purchasesPerMonth;
    months += lifetime.months;
    if (lifetime.marginShare === null) continue;
    marginsKnown++;
    margins += lifetime.marginShare;
  }
  if (marginsKnown === 0) return null;
  const averageCheck = checks / buyers;
  const purchasesPerMonth = frequencies / buyers;
  const marginShare = margins / marginsKnown;
  const lifetimeMonths = months / buyers;
  const ltv = lifetimeValue(averageCheck, purchasesPerMonth, marginShare, lifetimeMonths);
  return { averageCheck, purchasesPerMonth, marginShare, lifetimeMonths, ltv };
}
