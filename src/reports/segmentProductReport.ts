import { defineReport, type Report } from "./report";
import type { Analysis } from "../analysis/analysis";
import type { SegmentProductCell, SegmentRow } from "../analysis/products/segmentProduct";
import type { Figure } from "../analysis/figures/figure";
import { amountText } from "../locales";
import { breadthGrid } from "./breadthGrid";
import { periodParams } from "./footer";
import { gridTable, type Grid } from "./gridTable";
import { hasProducts, hasTargets } from "./inputs";
import { offTargetLists } from "./offTargetLists";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportFormat, ReportValue } from "./reportSheet";
import { heatFormats } from "./classFormats";
import { type ReportPart, placedGrid } from "./reportPart";

/** Segment and its number of clients stand before the products. */
const labelColumns = 2;
/** Beyond these nobody reads across a sheet; a sheet of Excel ends at 16,384 columns. */
export const mostProducts = 200;

/** Target matrix beside reality: one block per question, segments in rows, products in columns. */
export const segmentProductReport: Report<"segmentProduct"> = defineReport({
  id: "segmentProduct",
  isEmpty: (analysis) => !hasProducts(analysis),
  needs: ["product"],
  frozenColumns: 1,
  note: (analysis, context) => [noteLine(analysis, shownProducts(analysis), context)],
  parts: (analysis, context) => {
    const shown = shownProducts(analysis);
    if (shown === 0) return offTargetLists(analysis, context);
    const grids = figures.filter(({ needsTargets }) => !needsTargets || hasTargets(analysis));
    return [
      ...grids.map((figure): ReportPart => (place) => {
        const grid = gridTable({ ...place, ...gridContent(figure, analysis, shown, context) });
        return placedGrid(grid, figure.heat ? heatFormats(grid.bodyOf(labelColumns, shown)) : []);
      }),
      ({ row }) => placedGrid(breadthGrid(row, analysis, context)),
      ...offTargetLists(analysis, context),
    ];
  },
  footer: footerLines,
});

/** The analysis orders them: target products, then the largest turnovers. */
function shownProducts(analysis: Analysis): number {
  return hasProducts(analysis) ? Math.min(analysis.segments.products.length, mostProducts) : 0;
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
  const lines = [translate("reports.footerPeriod", periodParams(analysis, context))];
  if (hasProducts(analysis)) {
    lines.push(translate("reports.footerUse"));
    lines.push(translate(hasTargets(analysis) ? "reports.footerPerspective" : "reports.footerRisk"));
    const rest = turnoverWithoutProduct(analysis);
    if (Math.abs(rest) >= 0.005) {
      lines.push(translate("reports.footerNoProduct", { turnover: amountText(rest, context.language) }));
    }
  }
  return lines;
}
