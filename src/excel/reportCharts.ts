import { seriesColors } from "../reports/look";
import type { ReportChart, ReportRange } from "../reports/reportSheet";
import { rangeAt } from "./rangeAt";

export function addChart(sheet: Excel.Worksheet, chart: ReportChart): void {
  const area = (range: ReportRange): Excel.Range => rangeAt(sheet, range.row, range.column, range.rows, range.columns);
  const [first] = chart.series;
  if (first === undefined) return;
  // Made from one row or column of numbers the chart has exactly one series; the others are added.
  const seriesBy = first.values.rows >= first.values.columns ? "Columns" : "Rows";
  const isRadar = first.kind === "radar";
  const added = sheet.charts.add(isRadar ? "Radar" : "ColumnClustered", area(first.values), seriesBy);
  added.title.text = chart.title;
  added.legend.visible = chart.series.length > 1;
  if (chart.series.length > 1) added.legend.position = "Bottom";
  chart.series.forEach((described, i) => {
    const series = i === 0 ? added.series.getItemAt(0) : added.series.add(described.name);
    if (i === 0) series.name = described.name;
    else series.setValues(area(described.values));
    series.setXAxisValues(area(chart.categories));
    const color = seriesColors[i % seriesColors.length];
    if (described.kind === "line" || described.kind === "radar") {
      series.chartType = described.kind === "line" ? "Line" : "Radar";
      series.format.line.color = color;
    } else {
      series.chartType = "ColumnClustered";
      series.format.fill.setSolidColor(color);
    }
    if (described.axis === "secondary") series.axisGroup = "Secondary";
  });
  // Months are names as well: on an axis of dates those without a row would leave gaps.
  if (isRadar) {
    added.axes.valueAxis.minimum = 0;
    added.axes.valueAxis.maximum = 1;
  } else added.axes.categoryAxis.categoryType = "TextAxis";
  const { row, column, rows, columns } = chart.place;
  const start = rangeAt(sheet, row, column, 1, 1);
  const end = rangeAt(sheet, row + rows - 1, column + columns - 1, 1, 1);
  added.setPosition(start, end);
}
