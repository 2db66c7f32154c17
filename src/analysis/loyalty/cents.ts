/**
 * An amount in whole cents, halves away from 0.
 *
 * What floating point takes off a half is given back: 1.005 is 1.01. Source: spec 3.20.
 *
 * @example inCents(1.005) // 101
 * @example inCents(-0.125) // -13
 */
export function inCents(amount: number): number {
  const cents = Math.floor(Math.abs(amount) * 100 * (1 + 4 * Number.EPSILON) + 0.5);
  return amount < 0 && cents > 0 ? -cents : cents;
}
