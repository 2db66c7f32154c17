import type { BreadthRisk, Perspective } from "../types";

const MOST_PROMISING = 3;
const LOW_RISK = 3;

/**
 * What a client promises, by the number of target products of its segment: three and more are the most promising
 * clients, none a client that nobody aims at.
 *
 * Source: spec 3.10.
 *
 * @example perspectiveOf(3) // "promising"
 */
export function perspectiveOf(targetProducts: number): Perspective {
  if (targetProducts >= MOST_PROMISING) return "promising";
  return targetProducts >= 1 ? "ordinary" : "nonTarget";
}

/**
 * How easily a client is lost, by the number of products that it uses; null where it uses none.
 *
 * One product: high, for its end is the end of the relation; two: medium; three and more: low. Source: spec 3.10.
 *
 * @example breadthRisk(2) // "medium"
 */
export function breadthRisk(productsUsed: number): BreadthRisk | null {
  if (productsUsed <= 0) return null;
  if (productsUsed >= LOW_RISK) return "low";
  return productsUsed === 1 ? "high" : "medium";
}
