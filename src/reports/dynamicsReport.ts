import { defineReport, type Report } from "./report";
import type { Analysis } from "../analysis/analysis";
import { heatFormats } from "./classFormats";
import { cohortGrid, mostMonths } from "./cohortGrid";
import { periodParams, windowLine } from "./footer";
import { historyList } from "./historyList";
import { ladderLists } from "./ladderLists";
import { listChart } from "./listChart";
import type { ListTable } from "./listTable";
import { migrationGrids } from "./migrationGrids";
import { cutMonthLines, daysLabels, monthLabels } from "./periodLabel";
import { periodList } from "./periodList";
import type { ReportContext } from "./reportContext";
import { below, placedList, placedGrid } from "./reportPart";
import type { ReportChart } from "./reportSheet";
import { spendList } from "./spendList";
import { xyzRuleLines } from "./xyzRuleText";

const chartRows = 18;
const chartColumns = 6;

/** How the base changes: months, windows, cohorts, migration between classes, the ladder, and the history of each client. */
export const dynamicsReport: Report<"dynamics"> = defineReport({
  id: "dynamics",
  frozenColumns: 1,
  note: (analysis, context) => [
    `${context.translate("reports.noteDynamics")} ${context.translate("reports.notePeriod", periodParams(analysis, context))}`,
    ...xyzRuleLines(analysis.xyzRule, context.translate, context.language),
  ],
  parts: (analysis, context) => {
    const { months, windows, cohorts, spendMonths, spendWindows } = analysis.dynamics;
    return [
      (place) => {
        const list = periodList(
          { name: "ClienteleMonths", ...below(place) },
          "byMonth",
          monthLabels(months),
          months,
          analysis,
          context,
        );
        return placedList(list, place, { charts: monthsChart(list, context) });
      },
      (place) => {
        const at = { name: "ClienteleWindows", ...below(place) };
        return placedList(periodList(at, "byWindow", daysLabels(context), windows, analysis, context), place);
      },
      (place) => {
        const at = { name: "ClienteleSpendMonths", ...below(place) };
        const list = spendList(at, "spendByMonth", monthLabels(spendMonths), spendMonths, analysis, context);
        return list && placedList(list, place);
      },
      (place) => {
        const at = { name: "ClienteleSpendWindows", ...below(place) };
        const list = spendList(at, "spendByWindow", daysLabels(context), spendWindows, analysis, context);
        return list && placedList(list, place);
      },
      ({ row }) => {
        const grid = cohortGrid(row, analysis, context);
        return placedGrid(grid, heatFormats(grid.bodyOf(2, mostMonths(cohorts))));
      },
      ...migrationGrids(analysis, context),
      ...ladderLists(analysis, context),
      // The longest list is last: a filter on it hides nothing else.
      historyList(analysis, context),
    ];
  },
  footer: footerLines,
});

/** Under the months, because the columns of a list may be many. */
function monthsChart(months: ListTable, context: ReportContext): readonly ReportChart[] {
  const place = { row: months.nextRow + 1, column: 0, rows: chartRows, columns: chartColumns };
  const title = context.translate("reports.chartDynamics");
  const chart = { title, labels: "month", columns: "turnover", line: "active", place } as const;
  return listChart(months, chart, context);
}

function footerLines(analysis: Analysis, context: ReportContext): readonly string[] {
  const { translate } = context;
  return [
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
  ];
}
