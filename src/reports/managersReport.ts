import { defineReport, type Report } from "./report";
import type { Analysis } from "../analysis/analysis";
import type { ManagerFigures } from "../analysis/managers/managerFigures";
import type { PlanFact } from "../analysis/managers/planFacts";
import { barFormats } from "./classFormats";
import { kpiPeriodParams } from "./footer";
import { hasMargin, hasProducts } from "./inputs";
import { listTable, type ListColumn, type ListTable } from "./listTable";
import { planTable } from "./planTable";
import type { ReportContext } from "./reportContext";
import { placedList, placedFigures } from "./reportPart";
import type { ReportChart, ReportFormat } from "./reportSheet";

const chartRows = 16;
const chartColumns = 8;
/** More columns than these no chart can show. */
const chartManagers = 40;

/** One row per manager for the KPI period, the largest turnover first, and a total row. */
export const managersReport: Report<"managers"> = defineReport({
  id: "managers",
  headerRow: 2,
  frozenColumns: 1,
  note: (analysis, context) => [
    `${context.translate("reports.noteManagers")} ${context.translate("reports.noteKpiPeriod", kpiPeriodParams(analysis, context))}`,
  ],
  parts: (analysis, context) => [
    (place) => {
      const { managers } = analysis;
      const list = listTable(
        { name: "ClienteleManagers", ...place },
        managerColumns(analysis, context),
        managers,
        context,
      );
      return placedList(list, place, {
        conditionalFormats: barFormats(list.bodyOf("turnover")),
        charts: turnoverChart(managers, list, context),
      });
    },
    ({ row }) => {
      const plan = planTable(row, analysis, context);
      return plan && placedFigures(plan);
    },
  ],
  footer: footerLines,
});

function managerColumns(analysis: Analysis, { translate }: ReportContext): readonly ListColumn<ManagerFigures>[] {
  const { managersTotal } = analysis;
  const none = translate("reports.noGroup");
  const products = hasProducts(analysis);
  const planned = (analysis.plan?.lines ?? []).filter((line) => line.indicator === "turnover");
  const planTotal = analysis.plan?.totals.find((line) => line.indicator === "turnover") ?? null;
  const planOf = (figures: ManagerFigures): PlanFact | null =>
    planned.find((line) => line.manager === figures.manager) ?? null;
  const figure = (
    key: Exclude<keyof ManagerFigures, "manager">,
    format: ReportFormat,
    shown = true,
  ): ListColumn<ManagerFigures> => ({
    key,
    format,
    value: (manager) => manager[key],
    figure: { family: "manager", key },
    total: managersTotal[key],
    totalFigure: { family: "manager", key, of: managersTotal },
    shown,
  });
  return [
    {
      key: "manager",
      format: "text",
      value: (manager) => manager.manager ?? none,
      total: translate("reports.total"),
    },
    figure("potential", "integer"),
    figure("new", "integer"),
    figure("regular", "integer"),
    figure("restored", "integer"),
    figure("lost", "integer"),
    figure("lostAll", "integer"),
    figure("firstSales", "integer"),
    figure("firstSalesAmount", "amount"),
    figure("repeatSales", "integer"),
    figure("repeatSalesAmount", "amount"),
    figure("newDirectionSales", "integer", products),
    figure("newDirectionAmount", "amount", products),
    figure("turnover", "amount"),
    figure("margin", "amount", hasMargin(analysis)),
    figure("purchases", "integer"),
    figure("averageCheck", "amount"),
    figure("conversion", "percent"),
    figure("clientsServed", "integer"),
    figure("keyClients", "integer"),
    {
      key: "plan",
      format: "amount",
      value: (manager) => planOf(manager)?.plan ?? null,
      figure: { family: "manager", key: "plan" },
      totalFigure: { family: "manager", key: "plan", of: managersTotal },
      total: planTotal?.plan ?? null,
      shown: planned.length > 0,
    },
    {
      key: "planShare",
      format: "percent",
      value: (manager) => planOf(manager)?.share ?? null,
      figure: { family: "manager", key: "planShare" },
      totalFigure: { family: "manager", key: "planShare", of: managersTotal },
      total: planTotal?.share ?? null,
      shown: planned.length > 0,
    },
  ];
}

function turnoverChart(
  managers: readonly ManagerFigures[],
  list: ListTable,
  { translate }: ReportContext,
): readonly ReportChart[] {
  const categories = list.bodyOf("manager", chartManagers);
  const turnover = list.bodyOf("turnover", chartManagers);
  if (managers.length < 2 || categories === null || turnover === null) return [];
  return [
    {
      title: translate("reports.chartManagers"),
      categories,
      series: [{ name: translate("reports.turnover"), values: turnover, kind: "column", axis: "primary" }],
      place: { row: list.nextRow + 1, column: 0, rows: chartRows, columns: chartColumns },
    },
  ];
}

function footerLines(analysis: Analysis, context: ReportContext): readonly string[] {
  const { translate } = context;
  return [
    translate("reports.footerKpiPeriod", kpiPeriodParams(analysis, context)),
    translate("reports.footerManagerCounts"),
    translate("reports.footerManagerLost"),
    translate("reports.footerStages"),
    translate("reports.footerManagerSums"),
    translate("reports.footerManagerClients"),
    ...(analysis.plan === null ? [] : [translate("reports.footerPlan")]),
    translate("reports.footerBlank"),
  ];
}
