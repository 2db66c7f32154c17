import type { SegmentProduct, SegmentRow } from "./analysis";
import type {
  ClientProduct,
  ClientProductCell,
  ClientProductGroup,
  ClientProductRow,
  OffTargetProduct,
  UntargetedProduct,
} from "./analysisLists";
import type { ClientBase } from "./clientBase";
import type { ClientLines } from "./clientFigures";
import { BLANK } from "./dictionary";
import type { PairAmounts } from "./pairAmounts";
import type { MatrixProducts } from "./segmentProduct";

// One object for all cells that say the same: there are clients × products of them.
const notOffered: ClientProductCell = { state: "notOffered", turnover: null };
const noTarget: ClientProductCell = { state: "noTarget", turnover: null };

/** Without a product column nobody can be said to lack a product. */
export const noClientProduct: ClientProduct = { products: [], groups: [], offTarget: [], untargeted: [] };

/**
 * The state of every client with every product, the clients grouped by segment, and the sales beside the targets.
 *
 * Uses = net amount above 0 in the analysis period; not offered = a target of the client's segment that it does not use;
 * else no target. Products outside the target and products without a target are named only where a target matrix has
 * marks: those that a segment with a name uses, and those sold to anybody. Source: spec 3.10, 3.11.
 *
 * @example clientProduct(lines, base, use, products, matrix).groups[0].clients[0].cells[0].state // "uses"
 */
export function clientProduct(
  lines: ClientLines,
  base: ClientBase,
  use: PairAmounts,
  products: MatrixProducts,
  matrix: SegmentProduct,
): ClientProduct {
  const noSegment = base.segments.names.length;
  const unused = unusedCells(noSegment, products);
  const rows: ClientProductRow[][] = Array.from({ length: noSegment + 1 }, () => []);
  for (let place = 0; place < lines.ids.length; place++) {
    const id = lines.ids[place];
    const { client, manager } = lines.clients[place];
    const segment = base.segment[id] === BLANK ? noSegment : base.segment[id];
    rows[segment].push({ client, manager, cells: cellsOf(id, unused[segment], use, products) });
  }
  const groups: ClientProductGroup[] = [];
  for (let segment = 0; segment <= noSegment; segment++) {
    if (rows[segment].length === 0) continue;
    groups.push({ segment: segment < noSegment ? base.segments.names[segment] : null, clients: rows[segment] });
  }
  const hasTargets = matrix.total.cells.some((cell) => cell.target);
  return {
    products: products.names,
    groups,
    offTarget: hasTargets ? offTargetProducts(matrix) : [],
    untargeted: hasTargets ? untargetedProducts(matrix.total, matrix.products) : [],
  };
}

/** The cells of a client that uses nothing, by segment; those of the clients without a segment last. */
function unusedCells(segments: number, products: MatrixProducts): readonly (readonly ClientProductCell[])[] {
  const unused: ClientProductCell[][] = [];
  for (let segment = 0; segment <= segments; segment++) {
    const targets = segment < segments ? products.targets[segment] : [];
    unused.push(products.names.map((_, product) => (targets[product] ? notOffered : noTarget)));
  }
  return unused;
}

function cellsOf(
  id: number,
  unused: readonly ClientProductCell[],
  use: PairAmounts,
  products: MatrixProducts,
): readonly ClientProductCell[] {
  const cells = unused.slice();
  if (id + 1 >= use.start.length) return cells;
  for (let pair = use.start[id]; pair < use.start[id + 1]; pair++) {
    if (use.amount[pair] <= 0) continue;
    const product = products.placeOfProduct[use.partner[pair]];
    cells[product] = { state: "uses", turnover: use.amount[pair] };
  }
  return cells;
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
