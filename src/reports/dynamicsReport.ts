import type { Analysis } from "../analysis/analysis";
import { cohortGrid, mostMonths } from "./cohortGrid";
import { columnWidths } from "./columnWidths";
import { dataLines, periodParams, sourcesLine, windowLine } from "./footer";
import type { GridTable } from "./gridTable";
import { historyList } from "./historyList";
import { ladderLists } from "./ladderLists";
import type { ListTable } from "./listTable";
import { migrationGrids } from "./migrationGrids";
import { heatHigh, heatLow } from "./palette";
import { cutMonthLines, daysLabels, monthLabels } from "./periodLabel";
import { periodList } from "./periodList";
import type { ReportContext } from "./reportContext";
import type { ReportBlock, ReportChart, ReportConditionalFormat, ReportSheet, ReportTable } from "./reportSheet";
import { spendList } from "./spendList";
import { textBlock } from "./textBlock";

const firstRow = 3;
const chartRows = 18;
const chartColumns = 6;

/** How the base changes: months, windows, cohorts, migration between classes, the ladder, and the history of each client. */
export function dynamicsReport(analysis: Analysis, context: ReportContext): ReportSheet {
  const { translate, language } = context;
  const { months, windows, cohorts } = analysis.dynamics;
  const blocks: ReportBlock[] = [
    textBlock(0, 0, "title", [translate("reports.dynamicsName")]),
    textBlock(1, 0, "note", [
      `${translate("reports.noteDynamics")} ${translate("reports.notePeriod", periodParams(analysis, context))}`,
    ]),
  ];
  const tables: ReportTable[] = [];
  const formats: ReportConditionalFormat[] = [];
  let row = firstRow;
  const put = (part: ListTable | GridTable): void => {
    blocks.push(...part.blocks);
    if ("table" in part && part.table !== null) tables.push(part.table);
    row = part.nextRow + 1;
  };

  const byMonth = periodList(
    { name: "ClienteleMonths", row: row + 1, column: 0 },
    "byMonth",
    monthLabels(months),
    months,
    context,
  );
  put(byMonth);
  const charts = monthsChart(byMonth, context);
  if (charts.length > 0) row = Math.max(row, charts[0].place.row + chartRows + 1);
  const byWindow = periodList(
    { name: "ClienteleWindows", row: row + 1, column: 0 },
    "byWindow",
    daysLabels(context),
    windows,
    context,
  );
  put(byWindow);
  for (const part of spendLists(row, analysis, context)) put(part);
  const cohortTable = cohortGrid(row, cohorts, context);
  const shares = cohortTable.bodyOf(2, mostMonths(cohorts));
  if (shares !== null) formats.push({ kind: "colorScale", range: shares, low: heatLow, high: heatHigh });
  put(cohortTable);
  for (const part of migrationGrids(row, analysis, context)) put(part);
  for (const part of ladderLists(analysis, row, context)) put(part);
  // The longest list stands last: a filter on it hides nothing else.
  const history = historyList(row, analysis, context);
  if (history !== null) {
    put(history.list);
    formats.push(...history.formats);
  }
  blocks.push(textBlock(row, 0, "footer", footerLines(analysis, context)));
  return {
    id: "dynamics",
    language,
    name: translate("reports.dynamicsName"),
    blocks,
    tables,
    columnWidths: columnWidths(blocks, language),
    frozenRows: 0,
    frozenColumns: 1,
    conditionalFormats: formats,
    charts,
  };
}

/** Under the months, because the columns of a list may be many. */
function monthsChart(months: ListTable, { translate }: ReportContext): readonly ReportChart[] {
  const categories = months.bodyOf("month");
  const turnover = months.bodyOf("turnover");
  const active = months.bodyOf("active");
  if (categories === null || turnover === null || active === null) return [];
  return [
    {
      title: translate("reports.chartDynamics"),
      categories,
      series: [
        { name: translate("reports.turnover"), values: turnover, kind: "column", axis: "primary" },
        { name: translate("reports.active"), values: active, kind: "line", axis: "secondary" },
      ],
      place: { row: months.nextRow + 1, column: 0, rows: chartRows, columns: chartColumns },
    },
  ];
}

function spendLists(firstRow: number, analysis: Analysis, context: ReportContext): readonly ListTable[] {
  const { spendMonths, spendWindows } = analysis.dynamics;
  const lists: ListTable[] = [];
  const byMonth = spendList(
    { name: "ClienteleSpendMonths", row: firstRow + 1, column: 0 },
    "spendByMonth",
    monthLabels(spendMonths),
    spendMonths,
    context,
  );
  if (byMonth !== null) lists.push(byMonth);
  const nextRow = byMonth === null ? firstRow : byMonth.nextRow + 1;
  const byWindow = spendList(
    { name: "ClienteleSpendWindows", row: nextRow + 1, column: 0 },
    "spendByWindow",
    daysLabels(context),
    spendWindows,
    context,
  );
  if (byWindow !== null) lists.push(byWindow);
  return lists;
}

function footerLines(analysis: Analysis, context: ReportContext): readonly string[] {
  const { translate } = context;
  return [
    sourcesLine(context),
    translate("reports.footerPeriod", periodParams(analysis, context)),
    windowLine(analysis, context),
    ...cutMonthLines(analysis.dynamics.months, context),
    translate("reports.footerDynamics"),
    translate("reports.footerRetention"),
    translate("reports.footerOldShare"),
    ...(analysis.value.spend === null ? [] : [translate("reports.footerSpend"), translate("reports.footerCac")]),
    translate("reports.footerCohorts"),
    translate("reports.footerMoves"),
    translate("reports.footerHistory"),
    translate("reports.footerLadder"),
    translate("reports.footerConversionBelow"),
    translate("reports.footerBlank"),
    ...dataLines(analysis, context),
  ];
}
