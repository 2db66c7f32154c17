import type { Analysis } from "../analysis/analysis";
import { actionProof, actionSentence } from "./actionText";
import { columnWidths } from "./columnWidths";
import { figureTable } from "./figureTable";
import { dataLines, kpiPeriodParams, periodParams, sourcesLine } from "./footer";
import { cutMonthLines } from "./periodLabel";
import type { ReportContext } from "./reportContext";
import type { ReportBlock, ReportId, ReportLink, ReportSheet } from "./reportSheet";
import { summaryCharts } from "./summaryCharts";
import { summaryFigures } from "./summaryFigures";
import { textBlock } from "./textBlock";
import { valueFigures } from "./valueFigures";

const firstRow = 4;

/** The client base on one page: main figures, what to do next, charts. */
export function summaryReport(analysis: Analysis, context: ReportContext): ReportSheet {
  const { translate, language } = context;
  const { actions } = analysis.summary;
  const mainRows = summaryFigures(analysis, context);
  const figures = figureTable({
    row: firstRow,
    heading: translate("reports.figures"),
    headers: (["figure", "now", "before", "change", "changePercent"] as const).map((key) =>
      translate(`reports.${key}`),
    ),
    rows: mainRows,
  });
  const steps = figureTable({
    row: figures.nextRow + 1,
    heading: translate("reports.nextSteps"),
    headers: (["seeSheet", "atStake", "step"] as const).map((key) => translate(`reports.${key}`)),
    rows: actions.map((action) => ({
      formats: ["text", "amount"],
      values: [translate(`reports.${actionProof(action)}Name`), action.weight],
      figures: [null, { family: "action", key: "weight", of: action }],
      sentence: actionSentence(action, translate, language),
    })),
  });
  const nothingToDo: ReportBlock[] = [];
  let row = steps.nextRow + 1;
  if (actions.length === 0) {
    nothingToDo.push(textBlock(steps.nextRow, 0, "note", [translate("reports.noSteps")]));
    row++;
  }
  const value = valueFigures(analysis, context);
  const values = figureTable({
    row,
    heading: translate("reports.baseValue"),
    headers: (["figure", "value", "meaning"] as const).map((key) => translate(`reports.${key}`)),
    rows: value.rows,
  });
  if (value.rows.length > 0) row = values.nextRow + 1;
  const charts = summaryCharts(row, analysis, context);
  const blocks: ReportBlock[] = [
    textBlock(0, 0, "title", [translate("reports.summaryName")]),
    textBlock(1, 0, "note", [
      translate("reports.noteSummary"),
      translate("reports.noteKpiPeriod", kpiPeriodParams(analysis, context)),
    ]),
    ...figures.blocks,
    ...steps.blocks,
    ...nothingToDo,
    ...(value.rows.length > 0 ? values.blocks : []),
    ...charts.blocks,
    textBlock(charts.nextRow + 1, 0, "footer", footerLines(analysis, value.leftOut, context)),
  ];
  return {
    id: "summary",
    language,
    name: translate("reports.summaryName"),
    blocks: [...blocks, ...steps.sentences, ...values.sentences],
    tables: [],
    columnWidths: columnWidths(blocks, language),
    frozenRows: 0,
    frozenColumns: 0,
    conditionalFormats: [],
    charts: charts.charts,
    links: [
      ...linksFrom(
        figures.firstRow,
        mainRows.map((line) => line.provedBy),
      ),
      ...linksFrom(steps.firstRow, actions.map(actionProof)),
      ...linksFrom(
        values.firstRow,
        value.rows.map((line) => line.provedBy),
      ),
    ],
  };
}

/** The first cell of each line leads to the sheet that proves it. */
function linksFrom(firstRow: number, proofs: readonly ReportId[]): readonly ReportLink[] {
  return proofs.map((to, line) => ({ row: firstRow + line, column: 0, to }));
}

function footerLines(analysis: Analysis, leftOut: readonly string[], context: ReportContext): readonly string[] {
  const { translate } = context;
  return [
    sourcesLine(context),
    translate("reports.footerKpiPeriod", kpiPeriodParams(analysis, context)),
    translate("reports.footerPeriod", periodParams(analysis, context)),
    translate("reports.footerChange"),
    translate("reports.footerRetention"),
    translate("reports.footerOldShare"),
    translate("reports.footerSteps"),
    translate("reports.footerBlank"),
    ...leftOut.map((figure) => translate("reports.footerLeftOut", { figure })),
    ...cutMonthLines(analysis.dynamics.months, context),
    ...dataLines(analysis, context),
  ];
}
