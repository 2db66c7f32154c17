import type { ClientRegister } from "../register/clientRegister";
import { BLANK } from "../cells/dictionary";
import type { SalesLedger } from "../ledger/ledger";
import type { PairAmounts } from "../ledger/pairAmounts";
import { Sum } from "../sum";
import type { TargetMatrix } from "../tables/targetMatrix";
import type { Passes } from "../evidence";

export interface SegmentProduct {
  readonly products: readonly string[];
  readonly rows: readonly SegmentRow[];
  readonly total: SegmentRow;
}

export interface SegmentRow {
  /** null = clients without a segment, and the total row. */
  readonly segment: string | null;
  readonly clients: number;
  /** One per product, in the order of SegmentProduct.products. */
  readonly cells: readonly SegmentProductCell[];
}

export interface SegmentProductCell {
  readonly target: boolean;
  readonly users: number;
  /** users / clients of the segment; null in an empty segment. */
  readonly penetration: number | null;
  readonly turnover: number;
  /** Clients of the segment that a target product has not reached; null where the product is no target. */
  readonly gap: number | null;
}

/** The products of the matrix: those of the target matrix in its order, then the others sold in the period. */
export interface MatrixProducts {
  readonly names: readonly string[];
  /** Place in `names` of each product of the ledger; BLANK = not sold in the period and no target. */
  readonly placeOfProduct: Int32Array;
  /** Target marks by segment id; segments without a row have none. */
  readonly targets: readonly (readonly boolean[])[];
}

/**
 * Lines up the products of the target matrix with those of the sales.
 *
 * Other products stand in the order of turnover, then of name. Source: spec 3.10.
 *
 * @example matrixProducts(ledger, use, register, null).names // all products sold in the period
 */
export function matrixProducts(
  ledger: SalesLedger,
  use: PairAmounts,
  register: ClientRegister,
  targets: TargetMatrix | null,
): MatrixProducts {
  const sold = ledger.products.names;
  const turnover = use.totals;
  const placeOfProduct = new Int32Array(sold.length).fill(BLANK);
  const names: string[] = [];
  for (const { name } of targets?.products ?? []) {
    const product = ledger.products.find(name);
    if (product !== BLANK) placeOfProduct[product] = names.length;
    names.push(product === BLANK ? name : sold[product]);
  }
  const others: number[] = [];
  for (let product = 0; product < sold.length; product++) {
    if (!Number.isNaN(turnover[product]) && placeOfProduct[product] === BLANK) others.push(product);
  }
  others.sort((left, right) => turnover[right] - turnover[left] || (sold[left] < sold[right] ? -1 : 1));
  for (const product of others) {
    placeOfProduct[product] = names.length;
    names.push(sold[product]);
  }
  const marks: boolean[][] = register.segments.names.map(() => names.map(() => false));
  for (const row of targets?.rows ?? []) {
    const rowMarks = marks[register.segments.find(row.segment)];
    row.targets.forEach((isTarget, product) => (rowMarks[product] = isTarget));
  }
  return { names, placeOfProduct, targets: marks };
}

/**
 * The segment × product matrix: target marks, users, penetration, turnover and gap.
 *
 * A row for every segment that the rules, the target matrix or the Clients table name, and one for clients without a
 * segment where there are any (or no segments at all). Use = net amount above 0 in the analysis period. In the total row
 * a product is a target where any segment wants it, and the gaps are added. Source: spec 3.10.
 *
 * @example segmentProduct(passes).total.clients // all clients
 */
export function segmentProduct({ register, productAmounts: use, products }: Passes): SegmentProduct {
  const segments = register.segments.names.length;
  const width = products.names.length;
  // The last row is that of the clients without a segment.
  const clients = new Int32Array(segments + 1);
  const users = new Int32Array((segments + 1) * width);
  const turnover = Array.from({ length: (segments + 1) * width }, () => new Sum());
  for (let client = 0; client < register.names.length; client++) {
    if (register.exists[client] === 0) continue;
    const segment = register.segment[client] === BLANK ? segments : register.segment[client];
    clients[segment]++;
    if (client + 1 >= use.start.length) continue;
    for (let pair = use.start[client]; pair < use.start[client + 1]; pair++) {
      const cell = segment * width + products.placeOfProduct[use.partner[pair]];
      turnover[cell].add(use.amount[pair]);
      if (use.amount[pair] > 0) users[cell]++;
    }
  }

  return segmentRows(
    register.segments.names,
    products,
    clients,
    users,
    turnover.map((sum) => sum.value),
  );
}

/**
 * The table from what was counted of each segment and product.
 *
 * Shapes: clients by segment, users and turnover by segment × number of products + product; behind the segments stand the
 * clients without one. Source: spec 3.10.
 *
 * @example segmentRows(["Shops"], products, [3, 0], [2, 0], [100, 0]).rows[0].cells[0].penetration // 0.666666
 */
export function segmentRows(
  names: readonly string[],
  products: MatrixProducts,
  clients: ArrayLike<number>,
  users: ArrayLike<number>,
  turnover: ArrayLike<number>,
): SegmentProduct {
  const segments = names.length;
  const width = products.names.length;
  const rows: SegmentRow[] = [];
  for (let segment = 0; segment <= segments; segment++) {
    const hasName = segment < segments;
    if (!hasName && clients[segment] === 0 && segments > 0) continue;
    const cells: SegmentProductCell[] = [];
    for (let product = 0; product < width; product++) {
      const cell = segment * width + product;
      const target = hasName && products.targets[segment][product];
      cells.push({
        target,
        users: users[cell],
        penetration: clients[segment] > 0 ? users[cell] / clients[segment] : null,
        turnover: turnover[cell],
        gap: target ? clients[segment] - users[cell] : null,
      });
    }
    rows.push({ segment: hasName ? names[segment] : null, clients: clients[segment], cells });
  }
  return { products: products.names, rows, total: totalRow(rows, width) };
}

function totalRow(rows: readonly SegmentRow[], width: number): SegmentRow {
  let clients = 0;
  for (const row of rows) clients += row.clients;
  const cells: SegmentProductCell[] = [];
  for (let product = 0; product < width; product++) {
    const turnover = new Sum();
    let users = 0;
    let gap: number | null = null;
    for (const row of rows) {
      const cell = row.cells[product];
      users += cell.users;
      turnover.add(cell.turnover);
      if (cell.gap !== null) gap = (gap ?? 0) + cell.gap;
    }
    const penetration = clients > 0 ? users / clients : null;
    cells.push({ target: gap !== null, users, penetration, turnover: turnover.value, gap });
  }
  return { segment: null, clients, cells };
}
