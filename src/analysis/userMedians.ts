import type { ClientBase } from "./clientBase";
import { BLANK } from "./dictionary";
import type { PairAmounts } from "./pairAmounts";
import { median } from "./purchaseGaps";
import type { MatrixProducts } from "./segmentProduct";

/** What users of a product spend on it; the place of a segment's product is segment × number of products + product. */
export interface UserMedians {
  /** Median turnover among the segment's users; 0 = no users. */
  readonly medians: Float64Array;
  readonly users: Int32Array;
}

/**
 * Median turnover and number of users of each product in each segment.
 *
 * Use = net amount above 0 in the analysis period; clients without a segment are not seen. Source: spec 3.11.
 *
 * @example userMedians(base, use, products).medians[0] // 60 where the first segment's users spend 20 and 100 on it
 */
export function userMedians(base: ClientBase, use: PairAmounts, products: MatrixProducts): UserMedians {
  const width = products.names.length;
  const amounts: number[][] = Array.from({ length: base.segments.names.length * width }, () => []);
  for (let client = 0; client + 1 < use.start.length; client++) {
    const segment = base.segment[client];
    if (segment === BLANK) continue;
    for (let pair = use.start[client]; pair < use.start[client + 1]; pair++) {
      const product = products.placeOfProduct[use.partner[pair]];
      if (use.amount[pair] > 0) amounts[segment * width + product].push(use.amount[pair]);
    }
  }
  return {
    medians: Float64Array.from(amounts, (ofUsers) => (ofUsers.length > 0 ? median(ofUsers) : 0)),
    users: Int32Array.from(amounts, (ofUsers) => ofUsers.length),
  };
}
