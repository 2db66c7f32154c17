import type { Analysis } from "../analysis";
import { clientList, clientNames } from "../figures/clientLists";
import { idOfClient } from "../figures/clientOfText";
import { defineFigure, figureFor, type Behind } from "../figures/defineFigure";
import { quotient } from "../figures/equation";
import { input, type FigureList } from "../figures/figureExplanation";
import { rowsBehind, type ExplainedRows } from "../figures/rowsBehind";
import { sumOver } from "../sum";
import type { SegmentProductCell, SegmentRow } from "./segmentProduct";
import { usersOfProduct } from "./usedProducts";

/** A segment, or the total, with some of its products: places from `from` up to but not including `to`. */
export interface SegmentProducts {
  readonly row: SegmentRow;
  readonly from: number;
  readonly to: number;
}

/** The figures of segment × product, and of its totals over segments and products. */
export const figuresOfSegmentProduct = {
  clients: defineFigure<SegmentProducts>({
    format: "integer",
    rule: "segmentClients",
    help: "segmentProduct",
    value: ({ row }) => row.clients,
    behind: ({ row }, analysis) => ({ list: clientNames(clientsOf(analysis, row)) }),
  }),
  users: defineFigure<SegmentProducts>({
    format: "integer",
    rule: "users",
    help: "segmentProduct",
    value: (of) => firstCell(of).users,
    behind: usersBehind,
  }),
  penetration: defineFigure<SegmentProducts>({
    format: "percent",
    rule: "penetration",
    help: "segmentProduct",
    why: (of) => quotient(input("users", firstCell(of).users), input("clients", of.row.clients)),
    behind: usersBehind,
  }),
  productTurnover: defineFigure<SegmentProducts>({
    format: "amount",
    rule: "productTurnover",
    help: "segmentProduct",
    value: (of) => sumOver(cellsOf(of), ({ turnover }) => turnover),
    behind: (of, analysis) => ({
      period: analysis.settings.period,
      sales: rowsOfProducts(analysis, of),
      list: isOneProduct(of) ? usersOf(of, analysis) : productsOf(of, analysis, "turnover"),
    }),
  }),
  gap: defineFigure<SegmentProducts>({
    format: "integer",
    rule: "gap",
    help: "segmentProduct",
    value: (of) => sumOver(cellsOf(of), ({ gap }) => gap),
    // Of one segment and one product the gap is a difference; others are added up.
    why: (of, analysis) =>
      isOneProduct(of) && !isTotal(of, analysis) && firstCell(of).target
        ? {
            operation: "difference",
            terms: [input("clients", of.row.clients), input("users", firstCell(of).users)],
          }
        : null,
    behind: (of, analysis) => ({ period: analysis.settings.period, list: gapList(of, analysis) }),
  }),
};

export type SegmentProductKey = keyof typeof figuresOfSegmentProduct;

/** A product outside the target of a segment, or of every segment. */
export interface UntargetedUse {
  readonly segment?: string;
  readonly product: string;
  readonly users: number;
  readonly turnover: number;
}

/** Users and turnover of a product outside the target. */
export const figuresOfUntargeted = {
  usersCount: figureFor(figuresOfSegmentProduct.users, cellOfUse),
  turnover: figureFor(figuresOfSegmentProduct.productTurnover, cellOfUse),
};

function cellOfUse({ segment, product }: UntargetedUse, { segments }: Analysis): SegmentProducts {
  const row = segment === undefined ? segments.total : segments.rows.find((line) => line.segment === segment);
  if (row === undefined) throw new Error(`no such segment: ${segment}`);
  const from = segments.products.indexOf(product);
  return { row, from, to: from + 1 };
}

function cellsOf({ row, from, to }: SegmentProducts): readonly SegmentProductCell[] {
  return row.cells.slice(from, to);
}

function firstCell({ row, from }: SegmentProducts): SegmentProductCell {
  return row.cells[from];
}

function isOneProduct({ from, to }: SegmentProducts): boolean {
  return to - from === 1;
}

function isTotal({ row }: Pick<SegmentProducts, "row">, { segments }: Analysis): boolean {
  return row === segments.total;
}

function clientsOf(analysis: Analysis, row: SegmentRow): Analysis["clients"] {
  const { clients } = analysis;
  return isTotal({ row }, analysis) ? clients : clients.filter(({ segment }) => segment === row.segment);
}

/** The clients that use the product, with what they use, the largest first. */
function usersOf({ row, from }: SegmentProducts, analysis: Analysis): FigureList {
  const users = [...usersOfProduct(analysis, from, isTotal({ row }, analysis) ? undefined : row.segment)];
  users.sort((left, right) => right.value - left.value);
  return { kind: "clients", values: "turnover", format: "amount", items: users };
}

function usersBehind(of: SegmentProducts, analysis: Analysis): Behind {
  return { period: analysis.settings.period, list: usersOf(of, analysis) };
}

function productsOf({ row, from, to }: SegmentProducts, { segments }: Analysis, key: "turnover" | "gap"): FigureList {
  const items = segments.products.slice(from, to).map((name, place) => ({ name, value: row.cells[from + place][key] }));
  return {
    kind: "products",
    values: key === "gap" ? null : "turnover",
    format: key === "gap" ? "integer" : "amount",
    items: items.filter(({ value }) => value !== null && value !== 0),
  };
}

/** The rows of products in the analysis period, of the clients of a segment or of all. */
function rowsOfProducts(analysis: Analysis, { row, from, to }: SegmentProducts): ExplainedRows {
  const { product } = analysis.evidence.ledger;
  const { placeOfProduct } = analysis.evidence.products;
  const own = isTotal({ row }, analysis)
    ? undefined
    : clientsOf(analysis, row).map(({ client }) => idOfClient(analysis, client));
  return rowsBehind(analysis, {
    clients: own,
    period: analysis.settings.period,
    counts: (sale) => {
      if (product === null || product[sale] < 0) return false;
      const place = placeOfProduct[product[sale]];
      return place >= from && place < to;
    },
  });
}

/** The products or segments whose gaps are added up, or the clients that make a single one. */
function gapList(of: SegmentProducts, analysis: Analysis): FigureList {
  const { from } = of;
  if (!isOneProduct(of)) return productsOf(of, analysis, "gap");
  if (isTotal(of, analysis)) {
    const items = analysis.segments.rows
      .filter(({ cells }) => cells[from].gap !== null)
      .map(({ segment, cells }) => ({ name: segment, value: cells[from].gap }));
    return { kind: "segments", values: null, format: "integer", items };
  }
  return clientList(nonUsers(of, analysis));
}

/**
 * The clients of a segment that do not use a product.
 *
 * Source: spec 3.10.
 *
 * @example nonUsers({ row, from: 0, to: 1 }, analysis).length // the gap, where the product is a target
 */
export function nonUsers(of: SegmentProducts, analysis: Analysis): Analysis["clients"] {
  const users = new Set(usersOf(of, analysis).items.map(({ name }) => name));
  return clientsOf(analysis, of.row).filter(({ client }) => !users.has(client));
}
