import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import { displayUnits } from "../../../workbooks/chartLooks";
import type { ChartAxisRecord, ChartRecord, ChartSeriesRecord } from "../../host/univer/charts/chartModel";
import { pixelsOfPoints } from "../../host/univer/sheets/lengths";
import { inkSoft, lines } from "./chartColors";
import { textWidth } from "./chartLayout";
import type { ChartOption, ChartSource } from "./chartOption";
import { figuresOf, labelOf, textStyleOf } from "./chartText";

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
  const shown = sharesOf(drawn, source);
  return {
    xAxis: lies ? valueAxes : across,
    yAxis: lies ? across : valueAxes,
    series: drawn.map((series) => drawnSeries(series, shown(series), source, locales)),
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
    axisLabel: {
      color: inkSoft,
      fontSize: 11,
      rotate: slanted ? 45 : 0,
      width: 110,
      overflow: "truncate",
      ...textStyleOf(axis.font),
    },
    ...gridlinesOf(axis, false),
  };
}

function pointAxis(axis: ChartAxisRecord, locales: string[]) {
  return {
    ...boundsAndTitle(axis, locales),
    type: "value" as const,
    show: axis.visible,
    axisLabel: labels("General", locales, axis),
    ...gridlinesOf(axis, true),
  };
}

function valueAxis(
  axis: ChartAxisRecord,
  name: ChartSeriesRecord["axis"],
  series: readonly ChartSeriesRecord[],
  source: ChartSource,
  locales: string[],
) {
  const first = series.find((candidate) => candidate.axis === name)?.values;
  const shares = series.some((one) => one.axis === name && one.stacking === "percent");
  const format = axis.numberFormat ?? (shares ? "0%" : first ? source.numberFormat(first) : "General");
  return {
    type: "value" as const,
    show: axis.visible,
    ...(shares && { max: 1 }),
    ...boundsAndTitle(axis, locales),
    axisLabel: labels(format, locales, axis),
    ...gridlinesOf(axis, name === "primary"),
  };
}

/** The lines across; those of the first axis of values are there unless they are taken away. */
const gridlinesOf = ({ gridlines, minorGridlines }: ChartAxisRecord, usual: boolean) => ({
  splitLine: { show: gridlines ?? usual, lineStyle: { color: lines } },
  ...(minorGridlines && {
    minorTick: { show: false },
    minorSplitLine: { show: true, lineStyle: { color: lines, opacity: 0.6 } },
  }),
});

function labels(format: string, locales: string[], axis: ChartAxisRecord) {
  const figures = figuresOf(format, locales);
  const unit = axis.displayUnit === undefined ? 1 : displayUnits[axis.displayUnit];
  return {
    color: inkSoft,
    fontSize: 11,
    ...textStyleOf(axis.font),
    formatter: (value: number) => figures(value / unit),
  };
}

/** The title of an axis, and its unit as a figure, which needs no language. */
function nameOf({ title, displayUnit, unitHidden }: ChartAxisRecord, locales: string[]): string | null {
  if (displayUnit === undefined || unitHidden) return title;
  const unit = `× ${figuresOf("0", locales)(displayUnits[displayUnit])}`;
  return title === null ? unit : `${title}, ${unit}`;
}

function boundsAndTitle(axis: ChartAxisRecord, locales: string[]) {
  const name = nameOf(axis, locales);
  return {
    ...(name === null ? {} : { name, nameTextStyle: { color: inkSoft } }),
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
  };
}

const numbersOf = (series: ChartSeriesRecord, source: ChartSource): (number | null)[] =>
  (series.values === null ? [] : source.values(series.values)).map((value) =>
    typeof value === "number" ? value : null,
  );

/** The figures of a series; of those that stand on each other to a hundred percent, their shares. */
function sharesOf(drawn: readonly ChartSeriesRecord[], source: ChartSource) {
  const figures = new Map(drawn.map((series) => [series, numbersOf(series, source)]));
  return (series: ChartSeriesRecord): (number | null)[] => {
    const own = figures.get(series) ?? [];
    if (series.stacking !== "percent") return own;
    const others = drawn.filter((one) => isOneStack(one, series));
    return own.map((value, index) => {
      const whole = others.reduce((sum, one) => sum + Math.abs(figures.get(one)?.[index] ?? 0), 0);
      return value === null || whole === 0 ? null : value / whole;
    });
  };
}

const isOneStack = (one: ChartSeriesRecord, other: ChartSeriesRecord): boolean =>
  one.kind === other.kind && one.axis === other.axis && one.stacking === other.stacking;

function drawnSeries(
  series: ChartSeriesRecord,
  numbers: readonly (number | null)[],
  source: ChartSource,
  locales: string[],
): DrawnSeries {
  const lies = series.kind === "bar";
  const { values, stacking, points: colors } = series;
  const format = series.labels?.numberFormat ?? (values === null ? "General" : source.numberFormat(values));
  const shared = {
    name: source.textAt(series.name) ?? series.name,
    [lies ? "xAxisIndex" : "yAxisIndex"]: series.axis === "secondary" ? 1 : 0,
    ...(series.fill === null ? {} : { itemStyle: { color: series.fill } }),
    ...(stacking !== undefined && { stack: `${series.kind} ${series.axis} ${stacking}` }),
    ...(series.labels !== undefined && {
      label: labelOf(series, figuresOf(format, locales), locales, numbersOf(series, source)),
    }),
  };
  const data = numbers.map((value, index) =>
    colors?.[index] === undefined ? value : { value, itemStyle: { color: colors[index] } },
  );
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
    return { ...shared, type: "bar", barMaxWidth: 36, data } as BarSeriesOption;
  }
  const area = series.kind === "area" ? { areaStyle: {}, showSymbol: false } : {};
  return { ...shared, ...area, type: "line", symbolSize: 5, lineStyle: { width: 2 }, data } as LineSeriesOption;
}
