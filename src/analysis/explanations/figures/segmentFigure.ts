import type { SegmentRow } from "../../products/segmentProduct";
import { idOfClient } from "../../figures/clientOfText";
import type { Analysis } from "../../analysis";
import type { FigureFamilies, SegmentProducts, UntargetedUse } from "../../figures/figure";
import { explained, input, type FigureExplanation, type FigureList } from "../../figures/figureExplanation";
import { rowsBehind, type ExplainedRows } from "../../figures/rowsBehind";
import { clientList, clientNames } from "../../figures/clientLists";
import { sumOver } from "../../sum";
import { usersOfProduct } from "../../products/usedProducts";

type SegmentKey = FigureFamilies["segmentProduct"]["key"];

/**
 * How a figure of segment × product, or of its totals over segments and products, came about.
 *
 * Source: spec 3.10.
 *
 * @example explainSegmentFigure(analysis, "penetration", { row, from: 0, to: 1 }).equation?.operation // "ratio"
 */
export function explainSegmentFigure(analysis: Analysis, key: SegmentKey, of: SegmentProducts): FigureExplanation {
  const { row, from, to } = of;
  const { period } = analysis.settings;
  const cells = row.cells.slice(from, to);
  switch (key) {
    case "clients":
      return explained("segmentClients", "segmentProduct", row.clients, { list: clientsOf(analysis, row) });
    case "users":
      return explained("users", "segmentProduct", cells[0].users, { period, list: usersOf(analysis, row, from) });
    case "penetration":
      return explained("penetration", "segmentProduct", cells[0].penetration, {
        period,
        list: usersOf(analysis, row, from),
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
          sales: rowsOfProducts(analysis, row, from, to),
          list: to - from > 1 ? productsOf(analysis, of, "turnover") : usersOf(analysis, row, from),
        },
      );
    case "gap":
      return gapOf(analysis, of);
  }
}

/**
 * Users or turnover of a product outside the target. Source: spec 3.11.
 *
 * @example explainUntargeted(analysis, "users", analysis.clientProduct.offTarget[0]).rule // "users"
 */
export function explainUntargeted(
  analysis: Analysis,
  key: FigureFamilies["untargeted"]["key"],
  { segment, product }: UntargetedUse,
): FigureExplanation {
  const { rows, total, products } = analysis.segments;
  const row = segment === undefined ? total : rows.find((line) => line.segment === segment);
  if (row === undefined) throw new Error(`no such segment: ${segment}`);
  const place = products.indexOf(product);
  return explainSegmentFigure(analysis, key, { row, from: place, to: place + 1 });
}

function isTotal(analysis: Analysis, row: SegmentRow): boolean {
  return row === analysis.segments.total;
}

function clientsOf(analysis: Analysis, row: SegmentRow): FigureList {
  const all = analysis.clients;
  return clientNames(isTotal(analysis, row) ? all : all.filter(({ segment }) => segment === row.segment));
}

/** The clients that use a product, with what they use. */
function usersOf(analysis: Analysis, row: SegmentRow, product: number): FigureList {
  const users = [...usersOfProduct(analysis, product, isTotal(analysis, row) ? undefined : row.segment)];
  users.sort((left, right) => right.value - left.value);
  return { kind: "clients", values: "turnover", format: "amount", items: users };
}

function productsOf(analysis: Analysis, { row, from, to }: SegmentProducts, key: "turnover" | "gap"): FigureList {
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
function rowsOfProducts(analysis: Analysis, row: SegmentRow, from: number, to: number): ExplainedRows {
  const { product } = analysis.evidence.ledger;
  const { placeOfProduct } = analysis.evidence.products;
  const own = isTotal(analysis, row)
    ? undefined
    : analysis.clients
        .filter(({ segment }) => segment === row.segment)
        .map(({ client }) => idOfClient(analysis, client));
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

/** One gap is a difference and has names; several are added up. */
function gapOf(analysis: Analysis, of: SegmentProducts): FigureExplanation {
  const { row, from, to } = of;
  const { period } = analysis.settings;
  const value = sumOver(row.cells.slice(from, to), (cell) => cell.gap);
  if (to - from > 1)
    return explained("gap", "segmentProduct", value, { period, list: productsOf(analysis, of, "gap") });
  if (isTotal(analysis, row)) {
    const items = analysis.segments.rows
      .filter(({ cells }) => cells[from].gap !== null)
      .map(({ segment, cells }) => ({ name: segment, value: cells[from].gap }));
    return explained("gap", "segmentProduct", value, {
      period,
      list: { kind: "segments", values: null, format: "integer", items },
    });
  }
  const users = new Set(usersOf(analysis, row, from).items.map(({ name }) => name));
  const own = analysis.clients.filter(({ segment, client }) => segment === row.segment && !users.has(client));
  const terms = [input("clients", row.clients), input("users", row.cells[from].users)];
  return explained("gap", "segmentProduct", value, {
    period,
    list: clientList(own),
    equation: { operation: "difference", terms },
  });
}
