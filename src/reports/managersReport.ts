import { defineReport, type Report } from "./report";
import type { Analysis } from "../analysis/analysis";
import type { ManagerFigures } from "../analysis/managers/managerFigures";
import { barFormats } from "./classFormats";
import { kpiPeriodParams, periodParams } from "./footer";
import { listChart } from "./listChart";
import { listTable, type ListColumn, type ListTable } from "./listTable";
import { managerOffersPart } from "./managerOffersPart";
import { planTable } from "./planTable";
import type { ReportContext } from "./reportContext";
import { placedList, placedFigures } from "./reportPart";
import type { ReportChart } from "./reportSheet";
import type { figuresOfManager } from "../analysis/managers/figuresOfManager";
import type { turnoverPlanOfManager } from "../analysis/managers/figuresOfPlan";
import { figureColumns, figureKeys } from "./figureColumn";

const chartRows = 16;
const chartColumns = 8;
/** More columns than these no chart can show. */
const chartManagers = 40;

/** One row per manager for the KPI period, the largest turnover first, and a total row. */
export const managersReport: Report<"managers"> = defineReport({
  id: "managers",
  printHeader: (analysis, context) => context.translate("reports.noteKpiPeriod", kpiPeriodParams(analysis, context)),
  isEmpty: ({ managers }) => managers.every(({ manager }) => manager === null),
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
        charts: turnoverChart(list, context),
      });
    },
    managerOffersPart(analysis, context),
    ({ row }) => {
      const plan = planTable(row, analysis, context);
      return plan && placedFigures(plan);
    },
  ],
  footer: footerLines,
});

/** What is asked first of a manager; the other figures follow. */
const first: readonly (keyof typeof figuresOfManager | keyof typeof turnoverPlanOfManager)[] = [
  "turnover",
  "plan",
  "planShare",
  "purchases",
  "averageCheck",
  "regular",
  "new",
];

function managerColumns(analysis: Analysis, { translate }: ReportContext): readonly ListColumn<ManagerFigures>[] {
  const keys = [...first, ...figureKeys("manager").filter((key) => !first.includes(key))];
  return [
    {
      key: "manager",
      format: "text",
      value: ({ manager }) => manager ?? translate("reports.noGroup"),
      total: translate("reports.total"),
    },
    ...figureColumns("manager", keys, analysis, { total: analysis.managersTotal }),
  ];
}

function turnoverChart(list: ListTable, context: ReportContext): readonly ReportChart[] {
  const place = { row: list.nextRow + 1, column: 0, rows: chartRows, columns: chartColumns };
  const title = context.translate("reports.chartManagers");
  const chart = { title, labels: "manager", columns: "turnover", place } as const;
  return listChart(list, { ...chart, most: chartManagers, least: 2 }, context);
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
    ...(analysis.funnel === null ? [] : [translate("reports.footerManagerOffers", periodParams(analysis, context))]),
    translate("reports.footerBlank"),
  ];
}
