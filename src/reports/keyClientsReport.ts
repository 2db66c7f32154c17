import { defineReport, type Report } from "./report";
import type { Analysis } from "../analysis/analysis";
import { MOST_KEY_CLIENTS } from "../analysis/dependence/keyClientList";
import { barFormats } from "./classFormats";
import { dependenceRows } from "./dependenceRows";
import { figureTable } from "./figureTable";
import { periodParams } from "./footer";
import { hasManagers } from "./inputs";
import {
  breadwinnerColumns,
  breadwinnerShares,
  commentedKeyClient,
  keyClientColumns,
  loadColumns,
} from "./keyClientLists";
import { listChart } from "./listChart";
import { listTable, type ListTable } from "./listTable";
import type { ReportContext } from "./reportContext";
import { below, placedList, sentence, type PlacedPart, placedFigures } from "./reportPart";
import type { ReportChart } from "./reportSheet";

const chartClients = 15;
const chartRows = 18;
const chartColumns = 5;

/** On whom the company depends: concentration in words, the key clients, where they are breadwinners, who is overloaded. */
export const keyClientsReport: Report<"keyClients"> = defineReport({
  id: "keyClients",
  frozenColumns: 1,
  isEmpty: (analysis, context) =>
    analysis.keyClients.clients.length === 0 && dependenceRows(analysis, context).length === 0,
  commentedLines: ({ keyClients }) => keyClients.clients.map(commentedKeyClient),
  note: (analysis, context) => [
    `${context.translate("reports.noteKeyClients")} ${context.translate("reports.notePeriod", periodParams(analysis, context))}`,
  ],
  parts: (analysis, context) => [
    ({ row }) => dependence(row, analysis, context),
    (place) => {
      const { clients } = analysis.keyClients;
      if (clients.length === 0) return sentence("note", context.translate("reports.noKeyClients"))(place);
      const columns = keyClientColumns(analysis, context);
      const list = listTable({ name: "ClienteleKeyClients", ...below(place) }, columns, clients, context);
      const conditionalFormats = barFormats(list.bodyOf("share"));
      return placedList(list, place, { conditionalFormats, charts: sharesChart(list, context) });
    },
    (place) => {
      const shares = breadwinnerShares(analysis);
      if (shares.length === 0) return null;
      const list = listTable(
        { name: "ClienteleBreadwinners", ...below(place) },
        breadwinnerColumns(analysis, context),
        shares,
        context,
      );
      return placedList(list, place, { conditionalFormats: barFormats(list.bodyOf("shareOfLevel")) });
    },
    (place) => {
      if (!hasManagers(analysis)) return null;
      const { overloaded } = analysis.keyClients;
      if (overloaded.length === 0) {
        return sentence("note", context.translate("reports.noOverload", { most: MOST_KEY_CLIENTS }))(place);
      }
      return placedList(
        listTable({ name: "ClienteleOverload", ...below(place) }, loadColumns(analysis), overloaded, context),
        place,
      );
    },
  ],
  footer: footerLines,
});

function dependence(row: number, analysis: Analysis, context: ReportContext): PlacedPart | null {
  const { translate } = context;
  const rows = dependenceRows(analysis, context);
  if (rows.length === 0) return null;
  const headers = [translate("reports.figure"), translate("reports.value"), translate("reports.meaning")];
  return placedFigures(figureTable({ row, heading: translate("reports.dependence"), headers, rows }));
}

/** Under the list, so that all lists fit onto one page across. */
function sharesChart(list: ListTable, context: ReportContext): readonly ReportChart[] {
  const place = { row: list.nextRow + 1, column: 0, rows: chartRows, columns: chartColumns };
  const title = context.translate("reports.chartShares");
  const chart = { title, labels: "client", columns: "share", place } as const;
  return listChart(list, { ...chart, most: chartClients, least: 2 }, context);
}

function footerLines(analysis: Analysis, context: ReportContext): readonly string[] {
  const { translate } = context;
  const lines = [
    translate("reports.footerPeriod", periodParams(analysis, context)),
    translate("reports.footerReasons"),
    translate("reports.footerDependence"),
    translate("reports.footerConcentration"),
  ];
  if (hasManagers(analysis)) lines.push(translate("reports.footerOverload", { most: MOST_KEY_CLIENTS }));
  lines.push(translate("reports.footerComment"));
  return lines;
}
