import type { ClientFigures } from "../clients/clientFigures";
import type { SegmentProduct, SegmentRow, MatrixProducts } from "./segmentProduct";
import { BLANK } from "../cells/dictionary";
import { lazy } from "../lazy";
import type { PairAmounts } from "../ledger/pairAmounts";
import type { Evidence } from "../evidence";

export const productStates = ["uses", "notOffered", "noTarget"] as const;

export type ProductState = (typeof productStates)[number];

/** Analysis.clientProduct. */
export interface ClientProduct {
  readonly products: readonly string[];
  /** In the order of SegmentProduct.rows; segments without clients are left out. */
  readonly groups: readonly ClientProductGroup[];
  /** Products that clients of a segment use although it does not target them; turnover falling. */
  readonly offTarget: readonly OffTargetProduct[];
  /** Products that were sold and that no segment targets; turnover falling. */
  readonly untargeted: readonly UntargetedProduct[];
}

export interface ClientProductGroup {
  /** null = clients without a segment. */
  readonly segment: string | null;
  /** By product: whether the segment targets it. */
  readonly targets: readonly boolean[];
  /** In the order of Analysis.clients. */
  readonly clients: readonly ClientProductRow[];
  /** Client after client, with one place per product: net amount where the client uses it, else 0. See productState(). */
  readonly turnover: Float64Array;
}

export interface ClientProductRow {
  readonly client: string;
  readonly manager: string | null;
}

export interface OffTargetProduct {
  readonly segment: string;
  readonly product: string;
  readonly users: number;
  readonly turnover: number;
}

export interface UntargetedProduct {
  readonly product: string;
  readonly users: number;
  readonly turnover: number;
}

/** Without a product column nobody can be said to lack a product. */
const noClientProduct: ClientProduct = { products: [], groups: [], offTarget: [], untargeted: [] };

/**
 * What every client uses, the clients grouped by segment, and the sales beside the targets.
 *
 * Products outside the target and products without a target are named only where a target matrix has marks: those that a
 * segment with a name uses, and those sold to anybody. `figures` gives the lines of the clients. Cost: 8 bytes
 * per client and product, and one pass over the pairs. Source: spec 3.10, 3.11.
 *
 * @example productState(clientProduct(evidence, figures, matrix).groups[0], 0, 0) // "uses"
 */
export function clientProduct(
  { ledger, columns: { ids }, register, productAmounts: use, products }: Evidence,
  figures: () => readonly ClientFigures[],
  matrix: SegmentProduct,
): ClientProduct {
  if (ledger.product === null) return noClientProduct;
  const noSegment = register.segments.names.length;
  const places: number[][] = Array.from({ length: noSegment + 1 }, () => []);
  for (let place = 0; place < ids.length; place++) {
    const segment = register.segment[ids[place]];
    places[segment === BLANK ? noSegment : segment].push(place);
  }
  const groups: ClientProductGroup[] = [];
  for (let segment = 0; segment <= noSegment; segment++) {
    if (places[segment].length === 0) continue;
    const hasName = segment < noSegment;
    const clients = lazy(() => places[segment].map((place) => figures()[place]));
    groups.push({
      segment: hasName ? register.segments.names[segment] : null,
      targets: products.names.map((_, product) => hasName && products.targets[segment][product]),
      get clients() {
        return clients();
      },
      turnover: turnoverOfUse(
        places[segment].map((place) => ids[place]),
        use,
        products,
      ),
    });
  }
  const hasTargets = matrix.total.cells.some((cell) => cell.target);
  return {
    products: products.names,
    groups,
    offTarget: hasTargets ? offTargetProducts(matrix) : [],
    untargeted: hasTargets ? untargetedProducts(matrix.total, matrix.products) : [],
  };
}

/**
 * The state of a client with a product, by their places in the group and in ClientProduct.products.
 *
 * Uses = net amount above 0 in the analysis period; not offered = a target of the client's segment that it does not use;
 * else no target. Source: spec 3.11.
 *
 * @example productState(group, 0, 0) // "notOffered"
 */
export function productState({ targets, turnover }: ClientProductGroup, client: number, product: number): ProductState {
  if (turnover[client * targets.length + product] > 0) return "uses";
  return targets[product] ? "notOffered" : "noTarget";
}

function turnoverOfUse(ids: readonly number[], use: PairAmounts, products: MatrixProducts): Float64Array {
  const width = products.names.length;
  const turnover = new Float64Array(ids.length * width);
  for (let client = 0; client < ids.length; client++) {
    const id = ids[client];
    if (id + 1 >= use.start.length) continue;
    for (let pair = use.start[id]; pair < use.start[id + 1]; pair++) {
      if (use.amount[pair] <= 0) continue;
      turnover[client * width + products.placeOfProduct[use.partner[pair]]] = use.amount[pair];
    }
  }
  return turnover;
}

function offTargetProducts(matrix: SegmentProduct): readonly OffTargetProduct[] {
  const found: OffTargetProduct[] = [];
  for (const { segment, cells } of matrix.rows) {
    if (segment === null) continue;
    for (let product = 0; product < cells.length; product++) {
      const { target, users, turnover } = cells[product];
      if (!target && users > 0) found.push({ segment, product: matrix.products[product], users, turnover });
    }
  }
  return found.sort((left, right) => right.turnover - left.turnover);
}

function untargetedProducts(total: SegmentRow, names: readonly string[]): readonly UntargetedProduct[] {
  const found: UntargetedProduct[] = [];
  for (let product = 0; product < total.cells.length; product++) {
    const { target, users, turnover } = total.cells[product];
    if (!target && users > 0) found.push({ product: names[product], users, turnover });
  }
  return found.sort((left, right) => right.turnover - left.turnover);
}
