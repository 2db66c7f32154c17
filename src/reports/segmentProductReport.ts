import type { Analysis } from "../analysis/analysis";
import type { SegmentProductCell, SegmentRow } from "../analysis/products/segmentProduct";
import type { Figure } from "../analysis/explanations/figure";
import { numberText } from "../locales";
import { breadthGrid } from "./breadthGrid";
import { columnWidths } from "./columnWidths";
import { dataLines, periodParams, sourcesLine } from "./footer";
import { gridTable, type Grid } from "./gridTable";
import { hasProducts, hasTargets } from "./inputs";
import { heatHigh, heatLow } from "./palette";
import { offTargetLists } from "./offTargetLists";
import type { ReportContext, ReportText } from "./reportContext";
import type {
  ReportBlock,
  ReportConditionalFormat,
  ReportFormat,
  ReportSheet,
  ReportTable,
  ReportValue,
} from "./reportSheet";
import { textBlock } from "./textBlock";

const firstRow = 3;
/** Segment and its number of clients stand before the products. */
const labelColumns = 2;
/** Beyond these nobody reads across a sheet; a sheet of Excel ends at 16,384 columns. */
export const mostProducts = 200;

/** Target matrix beside reality: one block per question, segments in rows, products in columns. */
export function segmentProductReport(analysis: Analysis, context: ReportContext): ReportSheet {
  const { translate, language } = context;
  const { segments } = analysis;
  // The analysis orders them: target products, then the largest turnovers.
  const shown = hasProducts(analysis) ? Math.min(segments.products.length, mostProducts) : 0;
  const blocks: ReportBlock[] = [
    textBlock(0, 0, "title", [translate("reports.segmentProductName")]),
    textBlock(1, 0, "note", [noteLine(analysis, shown, context)]),
  ];
  const heat: ReportConditionalFormat[] = [];
  let row = firstRow;
  for (const figure of shown === 0 ? [] : figures) {
    if (figure.needsTargets && !hasTargets(analysis)) continue;
    const grid = gridTable({ row, column: 0, ...gridContent(figure, analysis, shown, context) });
    blocks.push(...grid.blocks);
    const range = grid.bodyOf(labelColumns, shown);
    if (figure.heat && range !== null) heat.push({ kind: "colorScale", range, low: heatLow, high: heatHigh });
    row = grid.nextRow + 1;
  }
  if (shown > 0) {
    const breadth = breadthGrid(row, analysis, context);
    blocks.push(...breadth.blocks);
    row = breadth.nextRow + 1;
  }
  const tables: ReportTable[] = [];
  for (const list of offTargetLists(row, analysis, context)) {
    blocks.push(...list.blocks);
    if (list.table !== null) tables.push(list.table);
    row = list.nextRow + 1;
  }
  blocks.push(textBlock(row, 0, "footer", footerLines(analysis, context)));
  return {
    id: "segmentProduct",
    language,
    name: translate("reports.segmentProductName"),
    blocks,
    tables,
    columnWidths: columnWidths(blocks, language),
    frozenRows: 0,
    frozenColumns: 1,
    conditionalFormats: heat,
    charts: [],
  };
}

interface ProductFigure {
  /** null = marks, which are no figures. */
  readonly key: "users" | "penetration" | "turnover" | "gap" | null;
  readonly heading: ReportText;
  readonly format: ReportFormat;
  readonly value: (cell: SegmentProductCell) => ReportValue;
  readonly needsTargets: boolean;
  readonly heat: boolean;
  /** Only sums of these make sense over products: a client may use several. */
  readonly summed: boolean;
  /** Target marks have no total row. */
  readonly totalRow: boolean;
}

const figures: readonly ProductFigure[] = [
  {
    key: null,
    heading: "targetMarks",
    format: "text",
    value: (cell) => (cell.target ? "+" : null),
    needsTargets: true,
    heat: false,
    summed: false,
    totalRow: false,
  },
  {
    key: "users",
    heading: "users",
    format: "integer",
    value: (cell) => cell.users,
    needsTargets: false,
    heat: false,
    summed: false,
    totalRow: true,
  },
  {
    key: "penetration",
    heading: "penetration",
    format: "percent",
    value: (cell) => cell.penetration,
    needsTargets: false,
    heat: true,
    summed: false,
    totalRow: true,
  },
  {
    key: "turnover",
    heading: "productTurnover",
    format: "amount",
    value: (cell) => cell.turnover,
    needsTargets: false,
    heat: true,
    summed: true,
    totalRow: true,
  },
  {
    key: "gap",
    heading: "gap",
    format: "integer",
    value: (cell) => cell.gap,
    needsTargets: true,
    heat: false,
    summed: true,
    totalRow: true,
  },
];

function gridContent(
  figure: ProductFigure,
  analysis: Analysis,
  shown: number,
  { translate }: ReportContext,
): Omit<Grid, "row" | "column"> {
  const { products, rows, total } = analysis.segments;
  const hasOthers = figure.summed && shown < products.length;
  const line = (label: string, { clients, cells }: SegmentRow): readonly ReportValue[] => {
    const values: ReportValue[] = [label, clients];
    for (const cell of cells.slice(0, shown)) values.push(figure.value(cell));
    if (hasOthers) values.push(sumOfCells(cells.slice(shown), figure));
    if (figure.summed) values.push(sumOfCells(cells, figure));
    return values;
  };
  const figuresOf = (row: SegmentRow): readonly (Figure | null)[] => {
    const { key } = figure;
    const ofProducts = (from: number, to: number): Figure | null =>
      key === null ? null : { family: "segmentProduct", key, of: { row, from, to } };
    const ofRow: (Figure | null)[] = [null, { family: "segmentProduct", key: "clients", of: { row, from: 0, to: 0 } }];
    for (let place = 0; place < shown; place++) ofRow.push(ofProducts(place, place + 1));
    if (hasOthers) ofRow.push(ofProducts(shown, products.length));
    if (figure.summed) ofRow.push(ofProducts(0, products.length));
    return ofRow;
  };
  const headers = [translate("reports.segment"), translate("reports.clients")];
  headers.push(...products.slice(0, shown));
  if (hasOthers) headers.push(translate("reports.otherProducts"));
  if (figure.summed) headers.push(translate("reports.total"));
  const formats: ReportFormat[] = ["text", "integer"];
  while (formats.length < headers.length) formats.push(figure.format);
  return {
    heading: translate(`reports.${figure.heading}`),
    headers,
    formats,
    rows: rows.map((row) => line(row.segment ?? translate("reports.noGroup"), row)),
    total: figure.totalRow ? line(translate("reports.total"), total) : null,
    figures: rows.map(figuresOf),
    totalFigures: figuresOf(total),
  };
}

function sumOfCells(cells: readonly SegmentProductCell[], figure: ProductFigure): number | null {
  let sum: number | null = null;
  for (const cell of cells) {
    const value = figure.value(cell);
    if (typeof value === "number") sum = (sum ?? 0) + value;
  }
  return sum;
}

function noteLine(analysis: Analysis, shown: number, context: ReportContext): string {
  const { translate } = context;
  if (!hasProducts(analysis)) return translate("reports.noProducts");
  const period = `${translate("reports.noteSegmentProduct")} ${translate("reports.notePeriod", periodParams(analysis, context))}`;
  const total = analysis.segments.products.length;
  return shown === total ? period : `${period} ${translate("reports.productsCut", { shown, total })}`;
}

function turnoverWithoutProduct({ segments, clients }: Analysis): number {
  let rest = 0;
  for (const client of clients) rest += client.turnover;
  for (const cell of segments.total.cells) rest -= cell.turnover;
  return rest;
}

function footerLines(analysis: Analysis, context: ReportContext): readonly string[] {
  const { translate } = context;
  const lines = [sourcesLine(context), translate("reports.footerPeriod", periodParams(analysis, context))];
  if (hasProducts(analysis)) {
    lines.push(translate("reports.footerUse"));
    lines.push(translate(hasTargets(analysis) ? "reports.footerPerspective" : "reports.footerRisk"));
    const rest = turnoverWithoutProduct(analysis);
    if (Math.abs(rest) >= 0.005) {
      lines.push(translate("reports.footerNoProduct", { turnover: numberText(rest, context.language) }));
    }
  }
  lines.push(...dataLines(analysis, context));
  return lines;
}
