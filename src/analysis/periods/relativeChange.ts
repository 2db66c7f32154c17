/**
 * A change as a share of what was before; null where there was nothing to compare with, or so little that it is no number.
 *
 * Source: spec 3.9.
 *
 * @example relativeChange(50, 200) // 0.25
 */
export function relativeChange(change: number, before: number): number | null {
  const ratio = before > 0 ? change / before : NaN;
  return Number.isFinite(ratio) ? ratio : null;
}
