import type { SegmentRow } from "../../products/segmentProduct";
import { idOfClient, type ExplanationBasis } from "../explanationBasis";
import type { FigureFamilies, SegmentProducts, UntargetedUse } from "../figure";
import { explained, input, type FigureExplanation, type FigureList } from "../figureExplanation";
import { rowsBehind, type ExplainedRows } from "../rowsBehind";
import { clientList, clientNames } from "./clientLists";
import { sumOver } from "../../sum";
import { usersOfProduct } from "./usedProducts";

type SegmentKey = FigureFamilies["segmentProduct"]["key"];

/**
 * How a figure of segment × product, or of its totals over segments and products, came about.
 *
 * Source: spec 3.10.
 *
 * @example explainSegmentFigure(basis, "penetration", { row, from: 0, to: 1 }).equation?.operation // "ratio"
 */
export function explainSegmentFigure(basis: ExplanationBasis, key: SegmentKey, of: SegmentProducts): FigureExplanation {
  const { row, from, to } = of;
  const { period } = basis.analysis.settings;
  const cells = row.cells.slice(from, to);
  switch (key) {
    case "clients":
      return explained("segmentClients", "segmentProduct", row.clients, { list: clientsOf(basis, row) });
    case "users":
      return explained("users", "segmentProduct", cells[0].users, { period, list: usersOf(basis, row, from) });
    case "penetration":
      return explained("penetration", "segmentProduct", cells[0].penetration, {
        period,
        list: usersOf(basis, row, from),
        equation: {
          operation: "ratio",
          terms: [input("users", cells[0].users), input("clients", row.clients)],
        },
      });
    case "turnover":
      return explained(
        "productTurnover",
        "segmentProduct",
        sumOver(cells, (cell) => cell.turnover),
        {
          period,
          sales: rowsOfProducts(basis, row, from, to),
          list: to - from > 1 ? productsOf(basis, of, "turnover") : usersOf(basis, row, from),
        },
      );
    case "gap":
      return gapOf(basis, of);
  }
}

/**
 * Users or turnover of a product outside the target. Source: spec 3.11.
 *
 * @example explainUntargeted(basis, "users", analysis.clientProduct.offTarget[0]).rule // "users"
 */
export function explainUntargeted(
  basis: ExplanationBasis,
  key: FigureFamilies["untargeted"]["key"],
  { segment, product }: UntargetedUse,
): FigureExplanation {
  const { rows, total, products } = basis.analysis.segments;
  const row = segment === undefined ? total : rows.find((line) => line.segment === segment);
  if (row === undefined) throw new Error(`no such segment: ${segment}`);
  const place = products.indexOf(product);
  return explainSegmentFigure(basis, key, { row, from: place, to: place + 1 });
}

function isTotal({ analysis }: ExplanationBasis, row: SegmentRow): boolean {
  return row === analysis.segments.total;
}

function clientsOf(basis: ExplanationBasis, row: SegmentRow): FigureList {
  const all = basis.analysis.clients;
  return clientNames(isTotal(basis, row) ? all : all.filter(({ segment }) => segment === row.segment));
}

/** The clients that use a product, with what they use. */
function usersOf(basis: ExplanationBasis, row: SegmentRow, product: number): FigureList {
  const users = [...usersOfProduct(basis, product, isTotal(basis, row) ? undefined : row.segment)];
  users.sort((left, right) => right.value - left.value);
  return { kind: "clients", values: "turnover", format: "amount", items: users };
}

function productsOf(
  { analysis }: ExplanationBasis,
  { row, from, to }: SegmentProducts,
  key: "turnover" | "gap",
): FigureList {
  const items = analysis.segments.products
    .slice(from, to)
    .map((name, place) => ({ name, value: row.cells[from + place][key] }));
  return {
    kind: "products",
    values: key === "gap" ? null : "turnover",
    format: key === "gap" ? "integer" : "amount",
    items: items.filter(({ value }) => value !== null && value !== 0),
  };
}

/** The rows of products in the analysis period, of the clients of a segment or of all. */
function rowsOfProducts(basis: ExplanationBasis, row: SegmentRow, from: number, to: number): ExplainedRows {
  const { product } = basis.input.sales.ledger;
  const { placeOfProduct } = basis.products;
  const own = isTotal(basis, row)
    ? undefined
    : basis.analysis.clients
        .filter(({ segment }) => segment === row.segment)
        .map(({ client }) => idOfClient(basis, client));
  return rowsBehind(basis, {
    clients: own,
    period: basis.analysis.settings.period,
    counts: (sale) => {
      if (product === null || product[sale] < 0) return false;
      const place = placeOfProduct[product[sale]];
      return place >= from && place < to;
    },
  });
}

/** One gap is a difference and has names; several are added up. */
function gapOf(basis: ExplanationBasis, of: SegmentProducts): FigureExplanation {
  const { row, from, to } = of;
  const { period } = basis.analysis.settings;
  const value = sumOver(row.cells.slice(from, to), (cell) => cell.gap);
  if (to - from > 1) return explained("gap", "segmentProduct", value, { period, list: productsOf(basis, of, "gap") });
  if (isTotal(basis, row)) {
    const items = basis.analysis.segments.rows
      .filter(({ cells }) => cells[from].gap !== null)
      .map(({ segment, cells }) => ({ name: segment, value: cells[from].gap }));
    return explained("gap", "segmentProduct", value, {
      period,
      list: { kind: "segments", values: null, format: "integer", items },
    });
  }
  const users = new Set(usersOf(basis, row, from).items.map(({ name }) => name));
  const own = basis.analysis.clients.filter(({ segment, client }) => segment === row.segment && !users.has(client));
  const terms = [input("clients", row.clients), input("users", row.cells[from].users)];
  return explained("gap", "segmentProduct", value, {
    period,
    list: clientList(own),
    equation: { operation: "difference", terms },
  });
}
