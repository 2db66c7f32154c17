import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { ChartAxisRecord, ChartRecord, ChartSeriesRecord } from "../../host/univer/charts/chartModel";
import { pixelsOfPoints } from "../../host/univer/sheets/lengths";
import { inkSoft, lines } from "./chartColors";
import { textWidth } from "./chartLayout";
import type { ChartOption, ChartSource } from "./chartOption";

type DrawnSeries = BarSeriesOption | LineSeriesOption | ScatterSeriesOption;

/** Axes and series of charts that stand on two axes; bars lie, so theirs change places. */
export function cartesianOption(
  chart: ChartRecord,
  drawn: readonly ChartSeriesRecord[],
  source: ChartSource,
  locales: string[],
): Pick<ChartOption, "xAxis" | "yAxis" | "series"> {
  const lies = drawn[0]?.kind === "bar";
  const valueAxes = [valueAxis(chart.axes.value, "primary", drawn, source, locales)];
  if (drawn.some((series) => series.axis === "secondary")) {
    valueAxes.push(valueAxis(chart.axes.secondaryValue, "secondary", drawn, source, locales));
  }
  const scattered = drawn[0]?.kind === "scatter";
  const across = scattered ? pointAxis(chart.axes.category, locales) : categoryAxis(chart, drawn, source, lies);
  return {
    xAxis: lies ? valueAxes : across,
    yAxis: lies ? across : valueAxes,
    series: drawn.map((series) => drawnSeries(series, source, lies)),
  } as Pick<ChartOption, "xAxis" | "yAxis" | "series">;
}

function categoryAxis(
  { axes, width }: ChartRecord,
  drawn: readonly ChartSeriesRecord[],
  source: ChartSource,
  lies: boolean,
) {
  const axis = axes.category;
  const categories = drawn.find((series) => series.categories !== null)?.categories;
  const labels = categories ? source.texts(categories) : [];
  // Side by side, with the figures of the other axis beside them.
  const room = (pixelsOfPoints(width) - 90) / Math.max(labels.length, 1);
  const slanted = !lies && labels.some((label) => textWidth(label) > room);
  return {
    type: "category" as const,
    show: axis.visible,
    data: [...labels],
    ...(axis.title === null ? {} : { name: axis.title, nameLocation: "middle", nameTextStyle: { color: inkSoft } }),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: lines } },
    axisLabel: { color: inkSoft, fontSize: 11, rotate: slanted ? 45 : 0, width: 110, overflow: "truncate" },
  };
}

function pointAxis(axis: ChartAxisRecord, locales: string[]) {
  return { ...boundsAndTitle(axis), type: "value" as const, show: axis.visible, axisLabel: labels("General", locales) };
}

function valueAxis(
  axis: ChartAxisRecord,
  name: ChartSeriesRecord["axis"],
  series: readonly ChartSeriesRecord[],
  source: ChartSource,
  locales: string[],
) {
  const first = series.find((candidate) => candidate.axis === name)?.values;
  const format = axis.numberFormat ?? (first ? source.numberFormat(first) : "General");
  return {
    type: "value" as const,
    show: axis.visible,
    ...boundsAndTitle(axis),
    axisLabel: labels(format, locales),
    splitLine: { show: name === "primary", lineStyle: { color: lines } },
  };
}

function labels(format: string, locales: string[]) {
  const figures = new Intl.NumberFormat(
    locales,
    format.includes("%") ? { style: "percent", maximumFractionDigits: 1 } : { maximumFractionDigits: 2 },
  );
  return { color: inkSoft, fontSize: 11, formatter: (value: number) => figures.format(value) };
}

const boundsAndTitle = (axis: ChartAxisRecord) => ({
  ...(axis.title === null ? {} : { name: axis.title, nameTextStyle: { color: inkSoft } }),
  ...(axis.minimum === null ? {} : { min: axis.minimum }),
  ...(axis.maximum === null ? {} : { max: axis.maximum }),
});

function drawnSeries(series: ChartSeriesRecord, source: ChartSource, lies: boolean): DrawnSeries {
  const values = series.values === null ? [] : source.values(series.values);
  const shared = {
    name: source.textAt(series.name) ?? series.name,
    [lies ? "xAxisIndex" : "yAxisIndex"]: series.axis === "secondary" ? 1 : 0,
    ...(series.fill === null ? {} : { itemStyle: { color: series.fill } }),
  };
  const numbers = values.map((value) => (typeof value === "number" ? value : null));
  if (series.kind === "scatter") {
    const across = series.categories === null ? [] : source.values(series.categories);
    // Without places across, Excel counts the points.
    const points = numbers.map((value, index) => [
      typeof across[index] === "number" ? across[index] : index + 1,
      value,
    ]);
    return { ...shared, type: "scatter", symbolSize: 8, clip: false, data: points } as ScatterSeriesOption;
  }
  if (series.kind === "column" || series.kind === "bar") {
    return { ...shared, type: "bar", barMaxWidth: 36, data: numbers };
  }
  const area = series.kind === "area" ? { areaStyle: {}, showSymbol: false } : {};
  return { ...shared, ...area, type: "line", symbolSize: 5, lineStyle: { width: 2 }, data: numbers };
}
