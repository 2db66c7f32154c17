import type { Analysis } from "../analysis/analysis";
import { clientOfText } from "../analysis/figures/clientOfText";
import { listChart, type ListChart } from "./listChart";
import type { ListColumn, ListTable } from "./listTable";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportChart } from "./reportSheet";
import { statusText } from "./words";

/** Nobody calls more of them. */
export const MOST_LISTED = 1000;

/** What a group is called; months stand in a column of their own kind. */
export function groupColumn<Group extends { readonly name: string | null; readonly month: number | null }>(
  key: ReportText & ("product" | "manager" | "client" | "question" | "cause" | "month"),
  band: ReportText,
  none: ReportText,
  { translate }: ReportContext,
): ListColumn<Group> {
  const total = translate("reports.total");
  if (key === "month") return { key, band, format: "month", value: ({ month }) => month, total };
  return { key, band, format: "text", value: ({ name }) => name ?? translate(`reports.${none}`), total };
}

/** The status of the client of a line on the as-of date; blank where nothing is known of it. */
export function statusColumn<Line extends { readonly client: string | null }>(
  analysis: Analysis,
  { translate }: ReportContext,
): ListColumn<Line> {
  return {
    key: "status",
    format: "text",
    value: ({ client }) => {
      const id = client === null ? null : clientOfText(analysis, client);
      return id === null ? null : translate(`reports.${statusText[analysis.evidence.columns.status[id]]}`);
    },
  };
}

/** A chart below a list of groups; two groups show no shape. */
export function groupsChart(
  list: ListTable,
  title: ReportText,
  chart: Pick<ListChart, "labels" | "columns" | "line" | "most">,
  context: ReportContext,
): readonly ReportChart[] {
  const place = { row: list.nextRow + 1, column: 0, rows: 15, columns: 8 };
  return listChart(list, { ...chart, title: context.translate(`reports.${title}`), least: 3, place }, context);
}
