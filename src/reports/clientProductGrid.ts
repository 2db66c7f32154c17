import type { Analysis } from "../analysis/analysis";
import { type ProductState, productState } from "../analysis/products/clientProduct";
import { alignmentOf } from "./alignment";
import type { BlockFigures } from "./blockFigures";
import { hasManagers, hasSegments } from "./inputs";
import type { ReportContext } from "./reportContext";
import type { ReportBlock, ReportFormat, ReportRange, ReportValue } from "./reportSheet";
import { rowsThatFit } from "./rowsOnSheet";
import { offerStateText } from "./offerStateText";
import { productStateText } from "./words";

export interface ClientProductGrid {
  readonly blocks: readonly ReportBlock[];
  /** The cells with the states; null without clients or products. */
  readonly states: ReportRange | null;
  readonly nextRow: number;
}

/** Clients by segment in the rows; the states of the first `shown` products in the columns, then their turnovers. */
export function clientProductGrid(
  analysis: Analysis,
  shown: number,
  headerRow: number,
  context: ReportContext,
): ClientProductGrid {
  const { translate } = context;
  const { products, groups } = analysis.clientProduct;
  const none = translate("reports.noGroup");
  const segments = hasSegments(analysis);
  const managers =
    hasManagers(analysis) && groups.some(({ clients }) => clients.some(({ manager }) => manager !== null));
  const textOf = (state: ProductState): string | null => {
    const text = productStateText[state];
    return text === null ? null : translate(`reports.${text}`);
  };

  const labelHeaders: string[] = [translate("reports.client")];
  if (segments) labelHeaders.push(translate("reports.segment"));
  if (managers) labelHeaders.push(translate("reports.manager"));
  const labels = labelHeaders.length;
  const shownProducts = products.slice(0, shown);
  const headers = [...labelHeaders, ...shownProducts, ...shownProducts];
  const formats: ReportFormat[] = headers.map((_header, column) => (column < labels + shown ? "text" : "amount"));
  const alignments = formats.map((format, column) =>
    column >= labels && column < labels + shown ? "center" : alignmentOf(format),
  );
  const texts = headers.map((): ReportFormat => "text");

  const fitting = rowsThatFit(headerRow + 1, context);
  const rows: ReportValue[][] = [];
  let more = 0;
  const all = shownProducts.map((): number | null => null);
  const left = shownProducts.map((): number | null => null);
  for (const group of groups) {
    const { segment, clients, turnover } = group;
    for (let place = 0; place < clients.length; place++) {
      for (let product = 0; product < shown; product++) {
        const amount = turnover[place * products.length + product];
        if (!(amount > 0)) continue;
        all[product] = (all[product] ?? 0) + amount;
        if (rows.length === fitting) left[product] = (left[product] ?? 0) + amount;
      }
      if (rows.length === fitting) {
        more++;
        continue;
      }
      const { client, manager } = clients[place];
      const row: ReportValue[] = [client];
      if (segments) row.push(segment ?? none);
      if (managers) row.push(manager ?? none);
      for (let product = 0; product < shown; product++) {
        const state = productState(group, place, product);
        const deal = state === "uses" ? null : (analysis.newestOffers?.of(client, product) ?? null);
        row.push(deal === null ? textOf(state) : offerStateText(deal, analysis, context));
      }
      for (let product = 0; product < shown; product++) {
        const amount = turnover[place * products.length + product];
        row.push(amount > 0 ? amount : null);
      }
      rows.push(row);
    }
  }
  const blocks: ReportBlock[] = [
    { row: headerRow, column: 0, style: "header", formats: texts, alignments, values: [headers] },
  ];
  if (shown > 0) {
    blocks.push(band(headerRow - 1, labels, shown, translate("reports.bandStates")));
    blocks.push(band(headerRow - 1, labels + shown, shown, translate("reports.bandAmounts")));
  }
  if (rows.length === 0) return { blocks, states: null, nextRow: headerRow + 1 };

  const sums = (label: string, of: readonly (number | null)[]): readonly ReportValue[] =>
    headers.map((_header, column) => {
      if (column === 0) return label;
      return column < labels + shown ? null : of[column - labels - shown];
    });
  const firstRow = headerRow + 1;
  const moreRow = firstRow + rows.length;
  const totalRow = moreRow + (more > 0 ? 1 : 0);
  const clients = groups.flatMap((group) => group.clients).slice(0, rows.length);
  const figuresOf = (of: readonly ({ readonly client: string } | null)[]): BlockFigures =>
    headers.map((product, column) => (column < labels + shown ? null : { family: "clientProduct", key: product, of }));
  const look = { column: 0, formats, alignments };
  blocks.push({ ...look, row: firstRow, style: "body", values: rows, figures: figuresOf(clients) });
  if (more > 0) {
    const label = translate("files.moreRows", { count: more });
    blocks.push({ ...look, row: moreRow, style: "total", values: [sums(label, left)] });
  }
  const total = sums(translate("reports.total"), all);
  blocks.push({ ...look, row: totalRow, style: "total", values: [total], figures: figuresOf([null]) });
  return {
    blocks,
    states: shown === 0 ? null : { row: firstRow, column: labels, rows: rows.length, columns: shown },
    nextRow: totalRow + 1,
  };
}

function band(row: number, column: number, columns: number, text: string): ReportBlock {
  const cells: ReportValue[] = new Array<ReportValue>(columns).fill(null);
  cells[0] = text;
  return { row, column, style: "band", formats: cells.map((): ReportFormat => "text"), values: [cells] };
}
