import type { Analysis } from "../analysis/analysis";
import type { Figure } from "../analysis/figures/figure";
import { abcClasses, clientStatuses, type Day } from "../analysis/types";
import { figureGrid } from "./figureGrid";
import { cutMonthsOf, monthOf } from "./periodLabel";
import type { ReportContext, ReportText } from "./reportContext";
import type { ReportBlock, ReportChart, ReportFormat, ReportValue } from "./reportSheet";
import { statusText } from "./words";
import type { PlacedPart } from "./reportPart";

const chartRows = 15;

interface ChartRow {
  readonly label: ReportValue;
  readonly figure: Figure;
}

/** A small table of labels and figures, and the chart above it. */
interface ChartTable {
  readonly column: number;
  readonly chartColumns: number;
  readonly title: ReportText;
  readonly headers: readonly [label: ReportText, figure: ReportText];
  readonly labels: ReportFormat;
  readonly rows: readonly ChartRow[];
  readonly cutMonths?: readonly Day[];
}

/** Turnover by month, clients by status, turnover by class: three charts side by side, their figures below them. */
export function summaryCharts(row: number, analysis: Analysis, context: ReportContext): PlacedPart {
  const { translate } = context;
  const blocks: ReportBlock[] = [];
  const charts: ReportChart[] = [];
  let nextRow = row;
  for (const table of chartTables(analysis, context)) {
    const { column, title, headers, labels, rows } = table;
    if (rows.length === 0) continue;
    const grid = figureGrid(
      {
        row: row + chartRows + 1,
        column,
        heading: translate(`reports.${title}`),
        headers: headers.map((header) => translate(`reports.${header}`)),
        labels,
        lines: rows.map(({ label, figure }) => ({ label, figures: [figure] })),
        cutMonths: table.cutMonths,
      },
      analysis,
    );
    blocks.push(...grid.blocks);
    nextRow = Math.max(nextRow, grid.nextRow);
    const categories = grid.bodyOf(0, 1);
    const values = grid.bodyOf(1, 1);
    if (categories === null || values === null) continue;
    charts.push({
      title: translate(`reports.${title}`),
      categories,
      series: [{ name: translate(`reports.${headers[1]}`), values, kind: "column", axis: "primary" }],
      place: { row, column, rows: chartRows, columns: table.chartColumns },
    });
  }
  return { blocks, charts, nextRow };
}

function chartTables(analysis: Analysis, { translate }: ReportContext): readonly ChartTable[] {
  const { dynamics, settings } = analysis;
  return [
    {
      column: 0,
      chartColumns: 2,
      title: "chartMonths",
      headers: ["month", "turnover"],
      labels: "month",
      cutMonths: cutMonthsOf(dynamics.months),
      rows: dynamics.months.map((month) => ({
        label: monthOf(month.period),
        figure: { family: "period", key: "turnover", of: month },
      })),
    },
    {
      column: 3,
      chartColumns: 4,
      title: "chartStatuses",
      headers: ["status", "clients"],
      labels: "text",
      rows: clientStatuses.map((status) => ({
        label: translate(`reports.${statusText[status]}`),
        figure: { family: "status", key: "clients", of: status },
      })),
    },
    {
      column: 8,
      chartColumns: 3,
      title: "chartAbc",
      headers: ["abc", "turnover"],
      labels: "text",
      rows: abcClasses.slice(0, settings.abc.length + 1).map((abc) => ({
        label: abc,
        figure: { family: "abcXyz", key: "turnover", of: { abc, xyz: "all" } },
      })),
    },
  ];
}
