import { defineReport, type Report } from "./report";
import type { Analysis } from "../analysis/analysis";
import type { ClientFigures } from "../analysis/clients/clientFigures";
import { manualClassLines } from "./manualClass";
import { abcFormats, barFormats, statusFormats } from "./classFormats";
import { clientColumns, measuredText } from "./clientColumns";
import { abcGroupLines, abcLines, gradeTableLine, measureText, periodParams, windowLine, xyzLine } from "./footer";
import { hasGrades, hasMargin, hasProducts, hasTargets } from "./inputs";
import { commentColumns, type CommentedLine } from "./comments";
import { listChart } from "./listChart";
import { listTable, type ListTable } from "./listTable";
import { roundPercentText } from "../locales";
import type { ReportContext } from "./reportContext";
import type { ReportChart, ReportConditionalFormat } from "./reportSheet";
import { placedList } from "./reportPart";
import { xyzRuleLines } from "./xyzRuleText";

const chartClients = 30;
const chartRows = 22;
const chartColumns = 12;

/** One row per client: class, status, figures of the period and of the whole history. */
export const clientsReport: Report<"clients"> = defineReport({
  id: "clients",
  commentedLines: ({ clients }) => clients.map(commentedLine),
  headerRow: 3,
  frozenColumns: 1,
  note: (analysis, context) => [
    noteLine(analysis, context),
    ...xyzRuleLines(analysis.xyzRule, context.translate, context.language),
  ],
  parts: (analysis, context) => [
    (place) => {
      const { clients } = analysis;
      const list = listTable(
        { name: "ClienteleClients", ...place },
        [...clientColumns(analysis, context), ...commentColumns(commentedLine, context)],
        clients,
        context,
      );
      const formats = conditionalFormats(analysis, list, context);
      // The chart is beside the list: what is below it need not wait for its end.
      const charts = paretoChart(analysis, list, context);
      return { ...placedList(list, place, { conditionalFormats: formats }), charts };
    },
  ],
  footer: footerLines,
});

function commentedLine({ client }: ClientFigures): CommentedLine {
  return { list: "clients", client, product: null };
}

function noteLine(analysis: Analysis, context: ReportContext): string {
  const { translate } = context;
  const { clients, settings } = analysis;
  const note = [
    translate("reports.noteClientsOrder", { measure: translate(`reports.${measureText[settings.measure]}`) }),
    translate("reports.noteClients", { clients: clients.length, ...periodParams(analysis, context) }),
  ];
  if (clients.some(({ cumulativeShare }) => cumulativeShare !== null)) note.push(translate("reports.noteChart"));
  return note.join(" ");
}

function conditionalFormats(
  analysis: Analysis,
  list: ListTable,
  context: ReportContext,
): readonly ReportConditionalFormat[] {
  const formats: ReportConditionalFormat[] = [];
  const statuses = list.bodyOf("status");
  const classes = list.bodyOf("abc");
  if (statuses !== null) formats.push(...statusFormats(statuses, context));
  for (const range of [classes, list.bodyOf("abcInGroup"), list.bodyOf("manualClass")]) {
    if (range !== null) formats.push(...abcFormats(range, analysis.settings.abc.length + 1));
  }
  formats.push(...barFormats(list.bodyOf("share")));
  return formats;
}

/** Pareto: what ranks the clients as columns for the largest of them, the cumulative share as a line. */
function paretoChart({ clients, settings }: Analysis, list: ListTable, context: ReportContext): readonly ReportChart[] {
  const { translate } = context;
  const columns = measuredText[settings.measure];
  const title = translate("reports.chartPareto", { measure: translate(`reports.${measureText[settings.measure]}`) });
  let ranked = 0;
  while (ranked < clients.length && clients[ranked].cumulativeShare !== null) ranked++;
  // Below the header, which every printed page repeats with all that is in its row.
  const row = list.bodyOf("client")?.row ?? 0;
  const place = { row, column: list.columns + 1, rows: chartRows, columns: chartColumns };
  const chart = { title, labels: "client", columns, line: "cumulativeShare", place } as const;
  return listChart(list, { ...chart, most: Math.min(ranked, chartClients) }, context);
}

function footerLines(analysis: Analysis, context: ReportContext): readonly string[] {
  const { translate, language } = context;
  const lines = [
    translate("reports.footerPeriod", periodParams(analysis, context)),
    windowLine(analysis, context),
    translate("reports.footerStatus"),
    ...abcLines(analysis, context),
    ...abcGroupLines(analysis, context),
    translate("reports.footerShares"),
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
      lines.push(translate("reports.footerMarginShare", { share: roundPercentText(marginShare, language, 2) }));
    }
  }
  lines.push(
    translate("reports.footerKeyClient"),
    translate("reports.footerBlank"),
    translate("reports.footerComment"),
  );
  return lines;
}
