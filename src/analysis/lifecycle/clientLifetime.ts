import { monthIndex } from "../time/calendar";
import { lifetimeValue } from "./lifetimeValue";
import { NO_DAY, type PurchaseHistory } from "../ledger/purchaseHistory";

/** Means over the clients with a purchase. */
export interface CompanyLtv {
  readonly averageCheck: number;
  readonly purchasesPerMonth: number;
  readonly marginShare: number;
  readonly lifetimeMonths: number;
  readonly ltv: number;
}

/** The parts of every client's lifetime value, over the whole history; one place per client of the ledger. */
export interface ClientLifetimes {
  /** Calendar months from first to last purchase, both counted; 0 = never bought, and then nothing else is known. */
  readonly months: Int32Array;
  /** NaN = not known, here and below. */
  readonly averageCheck: Float64Array;
  readonly purchasesPerMonth: Float64Array;
  /** Not known where neither the sales nor the settings tell a margin. */
  readonly marginShare: Float64Array;
  readonly ltv: Float64Array;
}

/**
 * S, C, P, T and LTV of each client of the ledger.
 *
 * S = turnover / purchases, T = calendar months from first to last purchase with both counted, C = purchases / T,
 * P = margin / turnover, else the margin share of the settings. Source: spec 3.13.
 *
 * @example clientLifetimes(history, 0.25).ltv[0] // 93.75
 */
export function clientLifetimes(history: PurchaseHistory, settingsMarginShare: number | null): ClientLifetimes {
  const clients = history.purchases.length;
  const unknown = (): Float64Array => new Float64Array(clients).fill(NaN);
  const lifetimes = {
    months: new Int32Array(clients),
    averageCheck: unknown(),
    purchasesPerMonth: unknown(),
    marginShare: unknown(),
    ltv: unknown(),
  };
  for (let client = 0; client < clients; client++) {
    if (history.firstPurchase[client] === NO_DAY) continue;
    const purchases = history.purchases[client];
    const averageCheck = history.turnover[client] / purchases;
    const months = monthIndex(history.lastPurchase[client]) - monthIndex(history.firstPurchase[client]) + 1;
    const purchasesPerMonth = purchases / months;
    const ownShare = history.marginShare[client];
    const marginShare = Number.isNaN(ownShare) ? (settingsMarginShare ?? NaN) : ownShare;
    lifetimes.months[client] = months;
    lifetimes.averageCheck[client] = averageCheck;
    lifetimes.purchasesPerMonth[client] = purchasesPerMonth;
    lifetimes.marginShare[client] = marginShare;
    lifetimes.ltv[client] = lifetimeValue(averageCheck, purchasesPerMonth, marginShare, months);
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
export function companyLtv(lifetimes: ClientLifetimes): CompanyLtv | null {
  let buyers = 0;
  let checks = 0;
  let frequencies = 0;
  let months = 0;
  let margins = 0;
  let marginsKnown = 0;
  for (let client = 0; client < lifetimes.months.length; client++) {
    if (lifetimes.months[client] === 0) continue;
    buyers++;
    checks += lifetimes.averageCheck[client];
    frequencies += lifetimes.purchasesPerMonth[client];
    months += lifetimes.months[client];
    if (Number.isNaN(lifetimes.marginShare[client])) continue;
    marginsKnown++;
    margins += lifetimes.marginShare[client];
  }
  return ltvOfSums({ buyers, checks, frequencies, months, margins, marginsKnown });
}

/** Sums over the clients with a purchase; margins are shares, over those whose share is known. */
export interface LifetimeSums {
  readonly buyers: number;
  readonly checks: number;
  readonly frequencies: number;
  readonly months: number;
  readonly margins: number;
  readonly marginsKnown: number;
}

/**
 * The company's lifetime value from sums over its clients. Source: spec 3.13.
 *
 * @example ltvOfSums({ buyers: 2, checks: 200, frequencies: 2, months: 20, margins: 0.4, marginsKnown: 2 })?.ltv // 200
 */
export function ltvOfSums(sums: LifetimeSums): CompanyLtv | null {
  const { buyers, marginsKnown } = sums;
  if (marginsKnown === 0) return null;
  const averageCheck = sums.checks / buyers;
  const purchasesPerMonth = sums.frequencies / buyers;
  const marginShare = sums.margins / marginsKnown;
  const lifetimeMonths = sums.months / buyers;
  const ltv = lifetimeValue(averageCheck, purchasesPerMonth, marginShare, lifetimeMonths);
  return { averageCheck, purchasesPerMonth, marginShare, lifetimeMonths, ltv };
}
