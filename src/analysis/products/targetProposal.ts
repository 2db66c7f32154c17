import { BLANK } from "../cells/dictionary";
import type { Evidence } from "../evidence";

/** How many clients of a segment buy a product, and whether that makes it a target of the segment. */
export interface ProposedTarget {
  readonly users: number;
  readonly proposed: boolean;
}

export interface ProposedTargets {
  /** Clients of each segment that buy anything in the analysis period. */
  readonly buyers: Int32Array;
  /** By segment, then by product of MatrixProducts.names. */
  readonly cells: readonly (readonly ProposedTarget[])[];
}

/**
 * Proposes targets for segments that have none yet: what more than half of the buyers of a segment buy already.
 *
 * Shapes: the segment of every client of the base, BLANK = none. Use = net amount above 0 in the analysis period; a buyer
 * is a client with such a product. Edges: a segment without buyers gets no proposal. Source: spec 3.10.
 *
 * @example proposedTargets(evidence, Int32Array.of(0, 0, BLANK), 1).buyers // Int32Array [2]
 */
export function proposedTargets(
  { productAmounts: use, products }: Pick<Evidence, "productAmounts" | "products">,
  segmentOf: Int32Array,
  segments: number,
): ProposedTargets {
  const width = products.names.length;
  const buyers = new Int32Array(segments);
  const users = new Int32Array(segments * width);
  const known = Math.min(segmentOf.length, use.start.length - 1);
  for (let client = 0; client < known; client++) {
    const segment = segmentOf[client];
    if (segment === BLANK) continue;
    let isBuyer = false;
    for (let pair = use.start[client]; pair < use.start[client + 1]; pair++) {
      if (use.amount[pair] <= 0) continue;
      isBuyer = true;
      users[segment * width + products.placeOfProduct[use.partner[pair]]]++;
    }
    if (isBuyer) buyers[segment]++;
  }
  const cells = Array.from(buyers, (count, segment) =>
    products.names.map((_name, product) => {
      const bought = users[segment * width + product];
      return { users: bought, proposed: bought * 2 > count };
    }),
  );
  return { buyers, cells };
}
