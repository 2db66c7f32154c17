import type { ListTable } from "./listTable";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportChart, ReportRange } from "./reportSheet";

/** A chart of columns of a list, each called as its header. */
export interface ListChart {
  readonly title: string;
  /** The column of the labels. */
  readonly labels: ReportText;
  /** Its values are columns of the chart. */
  readonly columns: ReportText;
  /** Its values are a line, on an axis of their own. */
  readonly line?: ReportText;
  /** So many rows from the top; absent = all. */
  readonly most?: number;
  /** A chart of fewer rows says nothing. */
  readonly least?: number;
  readonly place: ReportRange;
}

/** The chart; none where the list does not show one of its columns. */
export function listChart(
  list: ListTable,
  { title, labels, columns, line, most, least = 1, place }: ListChart,
  { translate }: ReportContext,
): readonly ReportChart[] {
  const categories = list.bodyOf(labels, most);
  const values = list.bodyOf(columns, most);
  const lineValues = line === undefined ? null : list.bodyOf(line, most);
  if (categories === null || values === null || categories.rows < least) return [];
  if (line !== undefined && lineValues === null) return [];
  return [
    {
      title,
      categories,
      series: [
        { name: translate(`reports.${columns}`), values, kind: "column", axis: "primary" },
        ...(line === undefined || lineValues === null
          ? []
          : [{ name: translate(`reports.${line}`), values: lineValues, kind: "line", axis: "secondary" } as const]),
      ],
      place,
    },
  ];
}
