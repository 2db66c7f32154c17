/** With this share of a level's turnover a client is a breadwinner, and a product counts. */
export const LARGE_SHARE = 0.1;
// A share of exactly a tenth counts, whatever floating point makes of it.
const TOLERANCE = 1e-9;

/**
 * Whether an amount is 10 % and more of a total; false where the total is not above 0.
 *
 * Source: spec 3.12.
 *
 * @example isLargeShare(10, 100) // true
 */
export function isLargeShare(amount: number, total: number): boolean {
  return total > 0 && amount >= total * (LARGE_SHARE - TOLERANCE);
}
