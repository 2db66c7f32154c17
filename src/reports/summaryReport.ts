import { defineReport, type Report } from "./report";
import type { Analysis } from "../analysis/analysis";
import { actionProof, actionSentence } from "./actionText";
import { figureTable } from "./figureTable";
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

/** The client base on one page: main figures, what to do next, charts. */
export const summaryReport: Report<"summary"> = defineReport({
  id: "summary",
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
  footer: footerLines,
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
  { summary: { actions } }: Analysis,
  { translate, language }: ReportContext,
): PlacedPart {
  const table = figureTable({
    row,
    heading: translate("reports.nextSteps"),
    headers: (["seeSheet", "atStake", "step"] as const).map((key) => translate(`reports.${key}`)),
    rows: actions.map((action) => ({
      formats: ["text", "amount"],
      values: [translate(`reports.${actionProof(action)}Name`), action.weight],
      figures: [null, { family: "action", key: "weight", of: action }],
      sentence: actionSentence(action, translate, language),
    })),
  });
  const placed = placedFigures(table, linksFrom(table.firstRow, actions.map(actionProof)));
  if (actions.length > 0) return placed;
  const nothing = textBlock(table.nextRow, 0, "note", [translate("reports.noSteps")]);
  return { ...placed, blocks: [...placed.blocks, nothing], nextRow: table.nextRow + 1 };
}

function baseValue(row: number, analysis: Analysis, context: ReportContext): PlacedPart | null {
  const { translate } = context;
  const { rows } = valueFigures(analysis, context);
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

/** The first cell of each line leads to the sheet that proves it. */
function linksFrom(firstRow: number, proofs: readonly ReportId[]): readonly ReportLink[] {
  return proofs.map((to, line) => ({ row: firstRow + line, column: 0, to }));
}

function footerLines(analysis: Analysis, context: ReportContext): readonly string[] {
  const { translate } = context;
  const { leftOut } = valueFigures(analysis, context);
  return [
    translate("reports.footerKpiPeriod", kpiPeriodParams(analysis, context)),
    translate("reports.footerPeriod", periodParams(analysis, context)),
    translate("reports.footerChange"),
    translate("reports.footerRetention"),
    translate("reports.footerOldShare"),
    translate("reports.footerSteps"),
    translate("reports.footerBlank"),
    ...leftOut.map((figure) => translate("reports.footerLeftOut", { figure })),
    ...cutMonthLines(analysis.dynamics.months, context),
  ];
}
