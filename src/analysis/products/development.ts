import type { ClientRegister } from "../register/clientRegister";
import { BLANK } from "../cells/dictionary";
import type { PairAmounts } from "../ledger/pairAmounts";
import type { MatrixProducts } from "./segmentProduct";
import type { UserMedians } from "./userMedians";

/** How far every client has come towards the target products of its segment; one place per client of the base. */
export interface ClientDevelopments {
  readonly productsUsed: Int32Array;
  readonly targetProducts: Int32Array;
  readonly usedTargets: Int32Array;
  /** Place of the missing target product with the highest median turnover among the segment's users; BLANK = none. */
  readonly nextProduct: Int32Array;
  /** The missing target products, client after client and in the order of the products. */
  readonly missing: MissingTargets;
}

export interface MissingTargets {
  readonly client: readonly number[];
  /** Segment × number of products + product. */
  readonly cell: readonly number[];
}

/**
 * Products used, target products and the product to offer next, for every client.
 *
 * Among missing target products nobody of the segment uses, and among equal medians, the order of the target matrix
 * decides. Source: spec 3.10, 3.11.
 *
 * @example products.names[clientDevelopments(register, use, products, medians).nextProduct[0]] // "Ink"
 */
export function clientDevelopments(
  register: ClientRegister,
  use: PairAmounts,
  products: MatrixProducts,
  { medians }: UserMedians,
): ClientDevelopments {
  const width = products.names.length;
  const clients = register.names.length;
  const usedBy = new Int32Array(width).fill(-1);
  const missing = { client: [] as number[], cell: [] as number[] };
  const developments = {
    productsUsed: new Int32Array(clients),
    targetProducts: new Int32Array(clients),
    usedTargets: new Int32Array(clients),
    nextProduct: new Int32Array(clients).fill(BLANK),
    missing,
  };
  for (let client = 0; client < clients; client++) {
    if (client + 1 < use.start.length) {
      for (let pair = use.start[client]; pair < use.start[client + 1]; pair++) {
        if (use.amount[pair] <= 0) continue;
        usedBy[products.placeOfProduct[use.partner[pair]]] = client;
        developments.productsUsed[client]++;
      }
    }
    const segment = register.segment[client];
    let next = BLANK;
    for (let product = 0; segment !== BLANK && product < width; product++) {
      if (!products.targets[segment][product]) continue;
      developments.targetProducts[client]++;
      if (usedBy[product] === client) {
        developments.usedTargets[client]++;
        continue;
      }
      missing.client.push(client);
      missing.cell.push(segment * width + product);
      if (next === BLANK || medians[segment * width + product] > medians[segment * width + next]) next = product;
    }
    developments.nextProduct[client] = next;
  }
  return developments;
}
