/**
 * Lifetime value of a client: S × C × P × T.
 *
 * Units: S average check in money, C purchases per month, P margin as a share of turnover (0.2 = 20 %), T lifetime in
 * months; the result is margin in money. Variant: what the client has brought so far, no discounting.
 * Source: spec 3.13.
 *
 * @example lifetimeValue(1000, 2, 0.2, 12) // 4800
 */
export function lifetimeValue(
  averageCheck: number,
  purchasesPerMonth: number,
  marginShare: number,
  lifetimeMonths: number,
): number {
  return averageCheck * purchasesPerMonth * marginShare * lifetimeMonths;
}
