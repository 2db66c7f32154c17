import type { ClientBase } from "./clientBase";
import { BLANK } from "./dictionary";
import type { PairAmounts } from "./pairAmounts";
import type { MatrixProducts } from "./segmentProduct";
import type { UserMedians } from "./userMedians";

/** How far one client has come towards the target products of its segment. */
export interface ClientDevelopment {
  readonly productsUsed: number;
  readonly targetProducts: number;
  readonly usedTargets: number;
  /** The missing target product with the highest median turnover among the segment's users. */
  readonly nextProduct: string | null;
}

/**
 * Products used, target products and the product to offer next, for every client.
 *
 * Among missing target products nobody of the segment uses, and among equal medians, the order of the target matrix
 * decides. Source: spec 3.10, 3.11.
 *
 * @example clientDevelopments(base, use, products, medians)[0].nextProduct // "Ink"
 */
export function clientDevelopments(
  base: ClientBase,
  use: PairAmounts,
  products: MatrixProducts,
  { medians }: UserMedians,
): readonly ClientDevelopment[] {
  const width = products.names.length;
  const usedBy = new Int32Array(width).fill(-1);
  const developments: ClientDevelopment[] = [];
  for (let client = 0; client < base.names.length; client++) {
    let productsUsed = 0;
    if (client + 1 < use.start.length) {
      for (let pair = use.start[client]; pair < use.start[client + 1]; pair++) {
        if (use.amount[pair] <= 0) continue;
        usedBy[products.placeOfProduct[use.partner[pair]]] = client;
        productsUsed++;
      }
    }
    const segment = base.segment[client];
    let targetProducts = 0;
    let usedTargets = 0;
    let next = BLANK;
    for (let product = 0; segment !== BLANK && product < width; product++) {
      if (!products.targets[segment][product]) continue;
      targetProducts++;
      if (usedBy[product] === client) usedTargets++;
      else if (next === BLANK || medians[segment * width + product] > medians[segment * width + next]) next = product;
    }
    const nextProduct = next === BLANK ? null : products.names[next];
    developments.push({ productsUsed, targetProducts, usedTargets, nextProduct });
  }
  return developments;
}
