import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { GridComponentOption, LegendComponentOption, TitleComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { ChartAxisRecord, ChartCells, ChartRecord, ChartSeriesRecord } from "../host/univer/chartModel";
import type { DataValue } from "../workbookData";

export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption | TitleComponentOption
>;

/** What is needed of the cells that a chart shows. */
export interface ChartSource {
  values(cells: ChartCells): readonly DataValue[];
  /** As the cells show it. */
  texts(cells: ChartCells): readonly string[];
  /** The number format of the first cell. */
  numberFormat(cells: ChartCells): string;
  /** The text of a cell named as in a formula ("'ABC-XYZ'!$J$4"), or null where that is no such name. */
  textAt(reference: string): string | null;
}

const colors = ["#1f4e5f", "#d98e32", "#6fa3b0", "#8a9a5b", "#b8405e"];
const ink = "#1b2a3a";
const inkSoft = "#55657a";
const lines = "#dde3ea";

/** How ECharts is told to draw a chart of the workbook. */
export function chartOption(chart: ChartRecord, source: ChartSource, locale: string): ChartOption {
  const drawn = chart.series.filter((series) => series.values !== null);
  const hasSecondary = drawn.some((series) => series.axis === "secondary");
  const categories = drawn.find((series) => series.categories !== null)?.categories;
  const labels = categories ? source.texts(categories) : [];
  const axes = [valueAxis(chart.axes.value, "primary", drawn, source, locale)];
  if (hasSecondary) axes.push(valueAxis(chart.axes.secondaryValue, "secondary", drawn, source, locale));

  return {
    color: colors,
    animation: false,
    textStyle: { fontFamily: "Segoe UI, system-ui, Open Sans, Arial, sans-serif", color: ink },
    title: {
      show: chart.titleVisible,
      text: chart.title,
      left: 12,
      top: 10,
      textStyle: { fontSize: 14, fontWeight: 600, color: ink },
    },
    legend: legend(chart),
    grid: plotArea(chart),
    xAxis: {
      type: "category",
      data: [...labels],
      axisTick: { show: false },
      axisLine: { lineStyle: { color: lines } },
      axisLabel: { color: inkSoft, fontSize: 11, rotate: labels.length > 8 ? 45 : 0, width: 110, overflow: "truncate" },
    },
    yAxis: axes,
    series: drawn.map((series) => drawnSeries(series, source)),
  };
}

function legend(chart: ChartRecord): LegendComponentOption {
  const text = { textStyle: { color: inkSoft, fontSize: 11 }, itemWidth: 16, itemHeight: 10 };
  if (!chart.legendVisible) return { show: false };
  if (chart.legend === "top") return { ...text, top: chart.titleVisible ? 36 : 10 };
  if (chart.legend === "bottom") return { ...text, bottom: 8 };
  return { ...text, orient: "vertical", top: "middle", [chart.legend]: 10 };
}

function plotArea(chart: ChartRecord): GridComponentOption {
  const legendAt = chart.legendVisible ? chart.legend : null;
  return {
    left: legendAt === "left" ? 130 : 16,
    right: legendAt === "right" ? 130 : 16,
    top: 18 + (chart.titleVisible ? 28 : 0) + (legendAt === "top" ? 26 : 0),
    bottom: legendAt === "bottom" ? 40 : 14,
    outerBoundsMode: "same",
    outerBoundsContain: "axisLabel",
  };
}

function valueAxis(
  axis: ChartAxisRecord,
  name: ChartSeriesRecord["axis"],
  series: readonly ChartSeriesRecord[],
  source: ChartSource,
  locale: string,
) {
  const first = series.find((candidate) => candidate.axis === name)?.values;
  const format = axis.numberFormat ?? (first ? source.numberFormat(first) : "General");
  const figures = new Intl.NumberFormat(
    locale,
    format.includes("%") ? { style: "percent", maximumFractionDigits: 1 } : { maximumFractionDigits: 2 },
  );
  return {
    type: "value" as const,
    show: axis.visible,
    ...(axis.title === null ? {} : { name: axis.title, nameTextStyle: { color: inkSoft } }),
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
    axisLabel: { color: inkSoft, fontSize: 11, formatter: (value: number) => figures.format(value) },
    splitLine: { show: name === "primary", lineStyle: { color: lines } },
  };
}

function drawnSeries(series: ChartSeriesRecord, source: ChartSource): BarSeriesOption | LineSeriesOption {
  const values = series.values === null ? [] : source.values(series.values);
  const shared = {
    name: source.textAt(series.name) ?? series.name,
    yAxisIndex: series.axis === "secondary" ? 1 : 0,
    data: values.map((value) => (typeof value === "number" ? value : null)),
    ...(series.fill === null ? {} : { itemStyle: { color: series.fill } }),
  };
  if (series.kind === "column") return { ...shared, type: "bar", barMaxWidth: 36 };
  return { ...shared, type: "line", symbolSize: 5, lineStyle: { width: 2 } };
}
