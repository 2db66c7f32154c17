import { areListsCut } from "../analysis/clients/areListsCut";
import { defineReport, type Report } from "./report";
import type { Analysis } from "../analysis/analysis";
import { figureValue } from "../analysis/explanations/explainFigure";
import type { SegmentProductKey } from "../analysis/products/figuresOfSegmentProduct";
import type { SegmentRow } from "../analysis/products/segmentProduct";
import type { Figure } from "../analysis/figures/figure";
import { amountText } from "../locales";
import { breadthGrid } from "./breadthGrid";
import { periodParams, servingSegmentLines } from "./footer";
import { figureGrid, type FigureLine } from "./figureGrid";
import { gridTable, type Grid, type GridTable } from "./gridTable";
import { hasProducts, hasTargets } from "./inputs";
import { offTargetLists } from "./offTargetLists";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportFormat, ReportValue } from "./reportSheet";
import { heatFormats } from "./classFormats";
import { type PartPlace, type ReportPart, placedGrid } from "./reportPart";

/** Segment and its number of clients stand before the products. */
const labelColumns = 2;
/** Beyond these nobody reads across a sheet; a sheet of Excel ends at 16,384 columns. */
export const mostProducts = 200;

/** Target matrix beside reality: one block per question, segments in rows, products in columns. */
export const segmentProductReport: Report<"segmentProduct"> = defineReport({
  id: "segmentProduct",
  isEmpty: (analysis) => shownProducts(analysis) === 0,
  needs: ["product"],
  frozenColumns: 1,
  note: (analysis, context) => [
    noteLine(analysis, shownProducts(analysis), context),
    ...servingSegmentLines(analysis, context),
  ],
  parts: (analysis, context) => {
    const shown = shownProducts(analysis);
    if (shown === 0) return offTargetLists(analysis, context);
    const grids = figures.filter(({ needsTargets }) => !needsTargets || hasTargets(analysis));
    return [
      ...grids.map((figure): ReportPart => (place) => {
        const grid = productGrid(place, figure, analysis, shown, context);
        return placedGrid(grid, figure.heat ? heatFormats(grid.bodyOf(labelColumns, shown)) : []);
      }),
      // How broadly clients buy is known of listed clients only.
      ...(areListsCut(analysis) ? [] : [({ row }: PartPlace) => placedGrid(breadthGrid(row, analysis, context))]),
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
  readonly key: Exclude<SegmentProductKey, "clients"> | null;
  readonly heading: ReportText;
  readonly needsTargets: boolean;
  readonly heat: boolean;
  /** Only sums of these make sense over products: a client may use several. */
  readonly summed: boolean;
}

const figures: readonly ProductFigure[] = [
  { key: null, heading: "targetMarks", needsTargets: true, heat: false, summed: false },
  { key: "users", heading: "users", needsTargets: false, heat: false, summed: false },
  { key: "penetration", heading: "penetration", needsTargets: false, heat: true, summed: false },
  { key: "productTurnover", heading: "productTurnover", needsTargets: false, heat: true, summed: true },
  { key: "gap", heading: "gap", needsTargets: true, heat: false, summed: true },
];

function productGrid(
  place: PartPlace,
  { key, heading, summed }: ProductFigure,
  analysis: Analysis,
  shown: number,
  { translate }: ReportContext,
): GridTable {
  const { products, rows, total } = analysis.segments;
  const hasOthers = summed && shown < products.length;
  const headers = [translate("reports.segment"), translate("reports.clients"), ...products.slice(0, shown)];
  if (hasOthers) headers.push(translate("reports.otherProducts"));
  if (summed) headers.push(translate("reports.total"));
  const look = { ...place, heading: translate(`reports.${heading}`), headers };
  const labelOf = ({ segment }: SegmentRow): string => segment ?? translate("reports.noGroup");
  if (key === null) return marksGrid(look, rows, labelOf, shown, analysis);
  const line = (row: SegmentRow, label: string): FigureLine => {
    const ofProducts = (from: number, to: number): Figure => ({
      family: "segmentProduct",
      key,
      of: { row, from, to },
    });
    const ofRow: Figure[] = [clientsOf(row)];
    for (let at = 0; at < shown; at++) ofRow.push(ofProducts(at, at + 1));
    if (hasOthers) ofRow.push(ofProducts(shown, products.length));
    if (summed) ofRow.push(ofProducts(0, products.length));
    return { label, figures: ofRow };
  };
  const lines = rows.map((row) => line(row, labelOf(row)));
  return figureGrid({ ...look, lines, total: line(total, translate("reports.total")) }, analysis);
}

/** Which products each segment should buy. Marks have no total. */
function marksGrid(
  look: Pick<Grid, "row" | "column" | "heading" | "headers">,
  rows: readonly SegmentRow[],
  labelOf: (row: SegmentRow) => string,
  shown: number,
  analysis: Analysis,
): GridTable {
  const marksOf = ({ cells }: SegmentRow): readonly ReportValue[] =>
    cells.slice(0, shown).map(({ target }) => (target ? "+" : null));
  return gridTable({
    ...look,
    formats: ["text", "integer", ...new Array<ReportFormat>(shown).fill("text")],
    rows: rows.map((row) => [labelOf(row), figureValue(clientsOf(row), analysis), ...marksOf(row)]),
    figures: rows.map((row) => [null, clientsOf(row), ...new Array<null>(shown).fill(null)]),
    total: null,
  });
}

function clientsOf(row: SegmentRow): Figure {
  return { family: "segmentProduct", key: "clients", of: { row, from: 0, to: 0 } };
}

function noteLine(analysis: Analysis, shown: number, context: ReportContext): string {
  const { translate } = context;
  if (!hasProducts(analysis)) return translate("reports.noProducts");
  const period = `${translate("reports.noteSegmentProduct")} ${translate("reports.notePeriod", periodParams(analysis, context))}`;
  const total = analysis.segments.products.length;
  return shown === total ? period : `${period} ${translate("reports.productsCut", { shown, total })}`;
}

function turnoverWithoutProduct({ segments, totals }: Analysis): number {
  let rest = totals.clientTurnover;
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
