import type { ClientRegister } from "../register/clientRegister";
import { BLANK } from "../cells/dictionary";
import { median } from "../median";
import type { PairAmounts } from "../ledger/pairAmounts";
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
 * @example userMedians(register, use, products).medians[0] // 60 where the first segment's users spend 20 and 100 on it
 */
export function userMedians(register: ClientRegister, use: PairAmounts, products: MatrixProducts): UserMedians {
  const width = products.names.length;
  const cells = register.segments.names.length * width;
  const cellOfPair = new Int32Array(use.partner.length).fill(BLANK);
  const users = new Int32Array(cells);
  for (let client = 0; client + 1 < use.start.length; client++) {
    const segment = register.segment[client];
    if (segment === BLANK) continue;
    for (let pair = use.start[client]; pair < use.start[client + 1]; pair++) {
      if (use.amount[pair] <= 0) continue;
      cellOfPair[pair] = segment * width + products.placeOfProduct[use.partner[pair]];
      users[cellOfPair[pair]]++;
    }
  }
  const amounts = Array.from(users, (count) => new Float64Array(count));
  const filled = new Int32Array(cells);
  for (let pair = 0; pair < cellOfPair.length; pair++) {
    const cell = cellOfPair[pair];
    if (cell !== BLANK) amounts[cell][filled[cell]++] = use.amount[pair];
  }
  return { medians: Float64Array.from(amounts, (ofUsers) => (ofUsers.length > 0 ? median(ofUsers) : 0)), users };
}
