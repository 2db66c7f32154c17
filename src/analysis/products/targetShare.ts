/**
 * Development of one client: used target products / target products of its segment, as a ratio.
 *
 * Shapes: net amount and target mark per product, in the same order; used = above 0. Edges: null without target
 * products. Source: spec 3.10.
 *
 * @example targetShare([120, 0, 50], [true, true, false]) // 0.5
 */
export function targetShare(amounts: ArrayLike<number>, targets: readonly boolean[]): number | null {
  let targetProducts = 0;
  let usedTargets = 0;
  for (let product = 0; product < targets.length; product++) {
    if (!targets[product]) continue;
    targetProducts++;
    if (amounts[product] > 0) usedTargets++;
  }
  return targetProducts > 0 ? usedTargets / targetProducts : null;
}
