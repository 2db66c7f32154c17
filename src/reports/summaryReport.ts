import { defineReport, type Report } from "./report";
import type { Analysis } from "../analysis/analysis";
import { actionProof, actionSentence, checkFirst } from "./actionText";
import { brokenLine, figureRow, figureTable, type FigureRow } from "./figureTable";
import { daysLabel } from "./periodLabel";
import { kpiPeriodParams, periodParams } from "./footer";
import { cutMonthLines } from "./periodLabel";
import type { ReportContext } from "./reportContext";
import { type PlacedPart, placedFigures } from "./reportPart";
import type { ReportLink } from "./reportSheet";
import type { ReportId } from "./reports";
import { summaryCharts } from "./summaryCharts";
import { summaryFigures } from "./summaryFigures";
import { textBlock } from "./textBlock";
import { valueFigures } from "./valueFigures";

/** Sentences of more letters would make the printed page wider than it can be read. */
const mostLetters = 100;

/** The client base on one page: main figures, what to do next, charts. */
export const summaryReport: Report<"summary"> = defineReport({
  id: "summary",
  printHeader: (analysis, context) => context.translate("reports.noteKpiPeriod", kpiPeriodParams(analysis, context)),
  note: (analysis, context) => [
    context.translate("reports.noteSummary"),
    context.translate("reports.noteKpiPeriod", kpiPeriodParams(analysis, context)),
  ],
  parts: (analysis, context) => [
    ({ row }) => mainFigures(row, analysis, context),
    ({ row }) => nextSteps(row, analysis, context),
    ({ row }) => baseValue(row, analysis, context),
    ({ row }) => summaryCharts(row, analysis, context),
  ],
  rules: (_analysis, { translate }) => [
    translate("reports.footerChange"),
    translate("reports.footerRetention"),
    translate("reports.footerOldShare"),
    translate("reports.footerSteps"),
    translate("reports.footerBlank"),
  ],
  footer: footerLines,
  isOnePage: true,
});

function mainFigures(row: number, analysis: Analysis, context: ReportContext): PlacedPart {
  const { translate, language } = context;
  const rows = summaryFigures(analysis, context);
  const table = figureTable({
    row,
    heading: translate("reports.figures"),
    headers: [
      translate("reports.figure"),
      daysLabel(analysis.settings.kpiPeriod, language),
      daysLabel(analysis.previousPeriod, language),
      translate("reports.change"),
      translate("reports.changePercent"),
    ],
    rows,
  });
  const proofs = rows.map((line) => line.provedBy);
  return placedFigures(table, linksFrom(table.firstRow, proofs));
}

function nextSteps(
  row: number,
  analysis: Analysis,
  { translate, language, otherSpellings = new Map() }: ReportContext,
): PlacedPart {
  const { actions } = analysis.summary;
  const heading = translate("reports.nextSteps");
  if (actions.length === 0) {
    const blocks = [
      textBlock(row, 0, "band", [heading]),
      textBlock(row + 1, 0, "note", [translate("reports.noSteps")]),
    ];
    return { blocks, nextRow: row + 2 };
  }
  const steps = actions.flatMap((action) => {
    const step = {
      provedBy: actionProof(action),
      anchor: action.code,
      ...figureRow(
        translate(`reports.${actionProof(action)}Name`),
        [{ family: "action", key: action.code, of: action }],
        analysis,
      ),
      sentence: actionSentence(action, translate, language),
    };
    const first = checkFirst(action, otherSpellings, translate);
    if (first === null) return [step];
    return [step, { ...step, provedBy: null, values: [null, null], figures: [null, null], sentence: first }];
  });
  const lines = steps.flatMap(onLines);
  const table = figureTable({
    row,
    heading,
    headers: (["seeSheet", "atStake", "step"] as const).map((key) => translate(`reports.${key}`)),
    rows: lines,
  });
  const proofs = lines.map((line) => line.provedBy);
  return placedFigures(table, [...linksFrom(table.firstRow, proofs), ...worklistLinks(table.firstRow, lines)]);
}

function baseValue(row: number, analysis: Analysis, context: ReportContext): PlacedPart | null {
  const { translate } = context;
  const rows = valueFigures(analysis, context).rows.flatMap(onLines);
  if (rows.length === 0) return null;
  const table = figureTable({
    row,
    heading: translate("reports.baseValue"),
    headers: (["figure", "value", "meaning"] as const).map((key) => translate(`reports.${key}`)),
    rows,
  });
  const proofs = rows.map((line) => line.provedBy);
  return placedFigures(table, linksFrom(table.firstRow, proofs));
}

/** Only the first of the lines leads to what proves it. */
function onLines<Line extends FigureRow & { readonly provedBy: ReportId | null }>(
  line: Line,
): readonly (Line & { readonly provedBy: ReportId | null })[] {
  return brokenLine(line, mostLetters).map((part, place) => (place === 0 ? part : { ...part, provedBy: null }));
}

/** The sentence of each step leads to its worklist. */
function worklistLinks(
  firstRow: number,
  lines: readonly { readonly provedBy: ReportId | null; readonly anchor: string }[],
): readonly ReportLink[] {
  return lines.flatMap(({ provedBy, anchor }, line) =>
    provedBy === null ? [] : [{ row: firstRow + line, column: 2, to: "worklists" as const, anchor }],
  );
}

/** The first cell of each line leads to the sheet that proves it. */
function linksFrom(firstRow: number, proofs: readonly (ReportId | null)[]): readonly ReportLink[] {
  return proofs.flatMap((to, line) => (to === null ? [] : [{ row: firstRow + line, column: 0, to }]));
}

function footerLines(analysis: Analysis, context: ReportContext): readonly string[] {
  const { translate } = context;
  const { leftOut } = valueFigures(analysis, context);
  return [
    translate("reports.footerKpiPeriod", kpiPeriodParams(analysis, context)),
    translate("reports.footerPeriod", periodParams(analysis, context)),
    ...lostCounts(analysis, context),
    ...emptySheets(context),
    ...leftOut.map((figure) => translate("reports.footerLeftOut", { figure })),
    ...cutMonthLines(analysis.dynamics.months, context),
  ];
}

/** Why the main figures and the chart of statuses count lost clients differently. */
function lostCounts({ summary, totals }: Analysis, { translate }: ReportContext): readonly string[] {
  const counts = { lost: summary.kpi.now.lost, all: totals.statuses.Lost };
  return counts.lost === counts.all ? [] : [translate("reports.footerLostCounts", counts)];
}

/** A sheet that was asked for and is not there: why. */
function emptySheets({ emptyReports = [], translate }: ReportContext): readonly string[] {
  const sheets = emptyReports.map((id) => translate(`reports.${id}Name`)).join(", ");
  return emptyReports.length === 0 ? [] : [translate("reports.footerEmptySheets", { sheets })];
}
