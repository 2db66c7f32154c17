import type { Analysis } from "../analysis/analysis";
import { manualClassLines } from "./manualClass";
import { abcFormats, statusFormats } from "./classFormats";
import { clientColumns, measuredText } from "./clientColumns";
import { columnWidths } from "./columnWidths";
import {
  abcGroupLines,
  abcLines,
  dataLines,
  gradeTableLine,
  measureText,
  periodParams,
  sourcesLine,
  windowLine,
  xyzLine,
} from "./footer";
import { hasGrades, hasMargin, hasProducts, hasTargets } from "./inputs";
import { listTable, type ListTable } from "./listTable";
import { barColor } from "./palette";
import { percentText } from "../locales";
import type { ReportContext } from "./reportContext";
import type { ReportBlock, ReportChart, ReportConditionalFormat, ReportRange, ReportSheet } from "./reportSheet";
import { textBlock } from "./textBlock";

const headerRow = 3;
const chartClients = 30;
const chartRows = 22;
const chartColumns = 12;

/** One row per client: class, status, figures of the period and of the whole history. */
export function clientsReport(analysis: Analysis, context: ReportContext): ReportSheet {
  const { translate, language } = context;
  const { clients } = analysis;
  const list = listTable(
    { name: "ClienteleClients", row: headerRow, column: 0 },
    clientColumns(analysis, context),
    clients,
    context,
  );
  const charts = paretoChart(analysis, list, context);
  const note = [
    translate("reports.noteClientsOrder", { measure: translate(`reports.${measureText[analysis.settings.measure]}`) }),
    translate("reports.noteClients", { clients: clients.length, ...periodParams(analysis, context) }),
  ];
  if (charts.length > 0) note.push(translate("reports.noteChart"));
  const blocks: ReportBlock[] = [
    textBlock(0, 0, "title", [translate("reports.clientsName")]),
    textBlock(1, 0, "note", [note.join(" ")]),
    ...list.blocks,
    textBlock(list.nextRow + 1, 0, "footer", footerLines(analysis, context)),
  ];
  return {
    id: "clients",
    language,
    name: translate("reports.clientsName"),
    blocks,
    tables: list.table === null ? [] : [list.table],
    columnWidths: columnWidths(blocks, language),
    frozenRows: headerRow + 1,
    frozenColumns: 1,
    conditionalFormats: conditionalFormats(analysis, list, context),
    charts,
  };
}

function conditionalFormats(
  analysis: Analysis,
  list: ListTable,
  context: ReportContext,
): readonly ReportConditionalFormat[] {
  const formats: ReportConditionalFormat[] = [];
  const statuses = list.bodyOf("status");
  const classes = list.bodyOf("abc");
  const shares = list.bodyOf("share");
  if (statuses !== null) formats.push(...statusFormats(statuses, context));
  for (const range of [classes, list.bodyOf("abcInGroup"), list.bodyOf("manualClass")]) {
    if (range !== null) formats.push(...abcFormats(range, analysis.settings.abc.length + 1));
  }
  if (shares !== null) formats.push({ kind: "dataBar", range: shares, color: barColor });
  return formats;
}

/** Pareto: what ranks the clients as columns for the largest of them, the cumulative share as a line. */
function paretoChart(
  { clients, settings }: Analysis,
  list: ListTable,
  { translate }: ReportContext,
): readonly ReportChart[] {
  const figure = measuredText[settings.measure];
  let ranked = 0;
  while (ranked < clients.length && clients[ranked].cumulativeShare !== null) ranked++;
  const shown = Math.min(ranked, chartClients);
  const categories = list.bodyOf("client", shown);
  const figures = list.bodyOf(figure, shown);
  const cumulative = list.bodyOf("cumulativeShare", shown);
  if (categories === null || figures === null || cumulative === null) return [];
  const place: ReportRange = { row: headerRow, column: list.columns + 1, rows: chartRows, columns: chartColumns };
  return [
    {
      title: translate("reports.chartPareto", { measure: translate(`reports.${measureText[settings.measure]}`) }),
      categories,
      series: [
        { name: translate(`reports.${figure}`), values: figures, kind: "column", axis: "primary" },
        { name: translate("reports.cumulativeShare"), values: cumulative, kind: "line", axis: "secondary" },
      ],
      place,
    },
  ];
}

function footerLines(analysis: Analysis, context: ReportContext): readonly string[] {
  const { translate, language } = context;
  const lines = [
    sourcesLine(context),
    translate("reports.footerPeriod", periodParams(analysis, context)),
    windowLine(analysis, context),
    translate("reports.footerStatus"),
    ...abcLines(analysis, context),
    ...abcGroupLines(analysis, context),
    ...manualClassLines(analysis, context),
    xyzLine(analysis, context),
    translate("reports.footerLadder"),
  ];
  if (hasGrades(analysis)) lines.push(translate("reports.footerGrade"), gradeTableLine(analysis, context));
  lines.push(translate("reports.footerAverageCheck"), translate("reports.footerOverdue"));
  if (hasTargets(analysis)) lines.push(translate("reports.footerDevelopment"), translate("reports.footerPerspective"));
  else if (hasProducts(analysis)) lines.push(translate("reports.footerRisk"));
  if (analysis.ltv !== null) {
    lines.push(translate("reports.footerLtv"));
    const { marginShare } = analysis.settings;
    if (!hasMargin(analysis) && marginShare !== null) {
      lines.push(translate("reports.footerMarginShare", { share: percentText(marginShare, language) }));
    }
  }
  lines.push(translate("reports.footerKeyClient"), translate("reports.footerBlank"), ...dataLines(analysis, context));
  return lines;
}
