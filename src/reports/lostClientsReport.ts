import { defineReport, type Report } from "./report";
import type { Analysis } from "../analysis/analysis";
import type { LostClient, LostMonth } from "../analysis/lifecycle/lostClients";
import { commentColumns, type CommentedLine } from "./comments";
import { figureColumns, figureKeys } from "./figureColumn";
import { windowLine } from "./footer";
import { hasLostReasons, hasManagers, hasProducts, hasSegmentColumn } from "./inputs";
import { listChart } from "./listChart";
import { listTable, type ListColumn, type ListTable } from "./listTable";
import type { ReportContext } from "./reportContext";
import type { ReportChart } from "./reportSheet";
import { barFormats } from "./classFormats";
import { beside, type PartPlace, placedList } from "./reportPart";

const chartRows = 18;
const chartColumns = 10;

/** Who stopped buying, the latest first; beside it the losses of each month. */
export const lostClientsReport: Report<"lostClients"> = defineReport({
  id: "lostClients",
  isEmpty: ({ lost }) => lost.clients.length === 0,
  commentedLines: ({ lost }) => lost.clients.map(commentedLine),
  headerRow: 3,
  frozenColumns: 1,
  note: ({ lost: { clients } }, { translate }) => [
    clients.length === 0
      ? translate("reports.noLost")
      : translate("reports.noteLostClients", { clients: clients.length }),
  ],
  parts: (analysis, context) => [
    beside(
      (place) => {
        const columns = lostColumns(analysis, context);
        const list = listTable({ name: "ClienteleLostClients", ...place }, columns, analysis.lost.clients, context);
        return placedList(list, place, { conditionalFormats: barFormats(list.bodyOf("lostTurnover")) });
      },
      (place) => {
        const { months } = analysis.lost;
        if (months.length === 0) return null;
        const list = listTable(
          { name: "ClienteleLostMonths", ...place },
          monthColumns(analysis, context),
          months,
          context,
        );
        // The chart is beside the lists: what is below them need not wait for its end. Every page repeats the header's row.
        const at = { row: place.row + 1, column: place.column + list.columns + 1 };
        return { ...placedList(list, place), charts: lostChart(list, at, context) };
      },
    ),
  ],
  footer: footerLines,
});

function commentedLine({ client }: LostClient): CommentedLine {
  return { list: "lostClients", client, product: null };
}

function lostColumns(analysis: Analysis, context: ReportContext): readonly ListColumn<LostClient>[] {
  const { translate } = context;
  const none = translate("reports.noGroup");
  return [
    { key: "client", format: "text", value: (lost) => lost.client, total: translate("reports.total") },
    { key: "manager", format: "text", value: (lost) => lost.manager ?? none, shown: hasManagers(analysis) },
    { key: "segment", format: "text", value: (lost) => lost.segment ?? none, shown: hasSegmentColumn(analysis) },
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
    ...figureColumns("lost", figureKeys("lost"), analysis, { total: null }),
    ...commentColumns(commentedLine, context),
  ];
}

function monthColumns(analysis: Analysis, { translate }: ReportContext): readonly ListColumn<LostMonth>[] {
  const band = { band: "lostByMonth" } as const;
  return [
    {
      key: "month",
      format: "month",
      value: ({ month }) => month,
      total: translate("reports.total"),
      ...band,
    },
    ...figureColumns("lostMonth", figureKeys("lostMonth"), analysis, { ...band, total: null }),
  ];
}

function lostChart(months: ListTable, at: PartPlace, context: ReportContext): readonly ReportChart[] {
  const place = { ...at, rows: chartRows, columns: chartColumns };
  const title = context.translate("reports.chartLost");
  const chart = { title, labels: "month", columns: "lostClients", line: "turnover", place } as const;
  return listChart(months, chart, context);
}

function footerLines(analysis: Analysis, context: ReportContext): readonly string[] {
  const { translate } = context;
  const lines = [windowLine(analysis, context), translate("reports.footerLost")];
  if (hasProducts(analysis)) lines.push(translate("reports.footerMainProduct"));
  if (hasLostReasons(analysis)) lines.push(translate("reports.footerLostReason"));
  lines.push(translate("reports.footerComment"));
  return lines;
}
