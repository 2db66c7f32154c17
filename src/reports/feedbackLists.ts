import type { Analysis } from "../analysis/analysis";
import { clientOfText } from "../analysis/figures/clientOfText";
import type { ListColumn } from "./listTable";
import type { ReportContext, ReportText } from "./reportContext";
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
