import type { Analysis } from "../analysis/analysis";
import type { LostClient, LostMonth } from "../analysis/lifecycle/lostClients";
import { columnWidths } from "./columnWidths";
import { dataLines, sourcesLine, windowLine } from "./footer";
import { hasLostReasons, hasManagers, hasProducts, hasSegments } from "./inputs";
import { listTable, type ListColumn, type ListTable } from "./listTable";
import { sumOver } from "../analysis/sum";
import { barColor } from "./palette";
import type { ReportContext } from "./reportContext";
import type { ReportBlock, ReportChart, ReportSheet, ReportTable } from "./reportSheet";
import { textBlock } from "./textBlock";

const headerRow = 3;
const chartRows = 18;
const chartColumns = 10;

/** Who stopped buying, the latest first; beside it the losses of each month. */
export function lostClientsReport(analysis: Analysis, context: ReportContext): ReportSheet {
  const { translate, language } = context;
  const { clients, months } = analysis.lost;
  const list = listTable(
    { name: "ClienteleLostClients", row: headerRow, column: 0 },
    lostColumns(analysis, context),
    clients,
    context,
  );
  const blocks: ReportBlock[] = [
    textBlock(0, 0, "title", [translate("reports.lostClientsName")]),
    textBlock(1, 0, "note", [
      clients.length === 0
        ? translate("reports.noLost")
        : translate("reports.noteLostClients", { clients: clients.length }),
    ]),
    ...list.blocks,
  ];
  const tables: ReportTable[] = list.table === null ? [] : [list.table];
  const charts: ReportChart[] = [];
  let endRow = list.nextRow;
  if (months.length > 0) {
    const place = { name: "ClienteleLostMonths", row: headerRow, column: list.columns + 1 };
    const monthList = listTable(place, monthColumns(analysis, context), months, context);
    blocks.push(...monthList.blocks);
    if (monthList.table !== null) tables.push(monthList.table);
    charts.push(...lostChart(monthList, place.column + monthList.columns + 1, context));
    endRow = Math.max(endRow, monthList.nextRow);
  }
  blocks.push(textBlock(endRow + 1, 0, "footer", footerLines(analysis, context)));
  const lostTurnover = list.bodyOf("lostTurnover");
  return {
    id: "lostClients",
    language,
    name: translate("reports.lostClientsName"),
    blocks,
    tables,
    columnWidths: columnWidths(blocks, language),
    frozenRows: headerRow + 1,
    frozenColumns: 1,
    conditionalFormats: lostTurnover === null ? [] : [{ kind: "dataBar", range: lostTurnover, color: barColor }],
    charts,
  };
}

function lostColumns(analysis: Analysis, { translate }: ReportContext): readonly ListColumn<LostClient>[] {
  const none = translate("reports.noGroup");
  return [
    { key: "client", format: "text", value: (lost) => lost.client, total: translate("reports.total") },
    { key: "manager", format: "text", value: (lost) => lost.manager ?? none, shown: hasManagers(analysis) },
    { key: "segment", format: "text", value: (lost) => lost.segment ?? none, shown: hasSegments(analysis) },
    { key: "mainProduct", format: "text", value: (lost) => lost.mainProduct, shown: hasProducts(analysis) },
    { key: "lostReason", format: "text", value: (lost) => lost.reason, shown: hasLostReasons(analysis) },
    {
      key: "lastPurchase",
      format: "date",
      value: (lost) => lost.lastPurchase,
      figure: { family: "client", key: "lastPurchase" },
    },
    {
      key: "daysSinceLast",
      format: "integer",
      value: (lost) => lost.daysSinceLast,
      figure: { family: "client", key: "daysSinceLast" },
    },
    {
      key: "lostTurnover",
      format: "amount",
      value: (lost) => lost.turnover,
      figure: { family: "lost", key: "turnover" },
      totalFigure: { family: "lost", key: "turnover", of: null },
      total: sumOver(analysis.lost.clients, (lost) => lost.turnover),
    },
  ];
}

function monthColumns({ lost: { months } }: Analysis, { translate }: ReportContext): readonly ListColumn<LostMonth>[] {
  const band = { band: "lostByMonth" } as const;
  return [
    {
      key: "month",
      format: "month",
      value: ({ month }) => month,
      total: translate("reports.total"),
      ...band,
    },
    {
      key: "lostClients",
      format: "integer",
      value: (month) => month.clients,
      figure: { family: "lostMonth", key: "clients" },
      totalFigure: { family: "lostMonth", key: "clients", of: null },
      total: sumOver(months, (month) => month.clients),
      ...band,
    },
    {
      key: "turnover",
      format: "amount",
      value: (month) => month.turnover,
      figure: { family: "lostMonth", key: "turnover" },
      totalFigure: { family: "lostMonth", key: "turnover", of: null },
      total: sumOver(months, (month) => month.turnover),
      ...band,
    },
  ];
}

function lostChart(months: ListTable, column: number, { translate }: ReportContext): readonly ReportChart[] {
  const categories = months.bodyOf("month");
  const clients = months.bodyOf("lostClients");
  const turnover = months.bodyOf("turnover");
  if (categories === null || clients === null || turnover === null) return [];
  return [
    {
      title: translate("reports.chartLost"),
      categories,
      series: [
        { name: translate("reports.lostClients"), values: clients, kind: "column", axis: "primary" },
        { name: translate("reports.turnover"), values: turnover, kind: "line", axis: "secondary" },
      ],
      place: { row: headerRow, column, rows: chartRows, columns: chartColumns },
    },
  ];
}

function footerLines(analysis: Analysis, context: ReportContext): readonly string[] {
  const { translate } = context;
  const lines = [sourcesLine(context), windowLine(analysis, context), translate("reports.footerLost")];
  if (hasProducts(analysis)) lines.push(translate("reports.footerMainProduct"));
  if (hasLostReasons(analysis)) lines.push(translate("reports.footerLostReason"));
  lines.push(...dataLines(analysis, context));
  return lines;
}
