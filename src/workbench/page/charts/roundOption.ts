import type { GridComponentOption } from "echarts/components";
import type { ChartRecord, ChartSeriesRecord } from "../../host/univer/charts/chartModel";
import { ink, inkSoft, lines } from "./chartColors";
import type { ChartOption, ChartSource } from "./chartOption";
import { figuresOf, labelOf } from "./chartText";

// Pies, rings and radars: charts without a left and a bottom.

export const isRound = (kind: ChartSeriesRecord["kind"]): boolean =>
  kind === "pie" || kind === "doughnut" || kind === "radar";

/** Within the area that title and legend leave. */
export function roundOption(
  chart: ChartRecord,
  drawn: readonly ChartSeriesRecord[],
  source: ChartSource,
  area: GridComponentOption,
  locales: string[],
): Pick<ChartOption, "radar" | "series"> {
  const labels = partNames(drawn, source);
  return drawn[0].kind === "radar" ? radar(drawn, source, labels) : pies(chart, drawn, source, labels, area, locales);
}

/** Of the parts of a pie or a ring, and of the spokes of a radar. */
export function partNames(drawn: readonly ChartSeriesRecord[], source: ChartSource): readonly string[] {
  const categories = drawn.find((series) => series.categories !== null)?.categories;
  return categories ? source.texts(categories) : [];
}

function numbersOf(series: ChartSeriesRecord, source: ChartSource): (number | null)[] {
  const values = series.values === null ? [] : source.values(series.values);
  return values.map((value) => (typeof value === "number" ? value : null));
}

const nameOf = (series: ChartSeriesRecord, source: ChartSource): string => source.textAt(series.name) ?? series.name;

function radar(
  drawn: readonly ChartSeriesRecord[],
  source: ChartSource,
  labels: readonly string[],
): Pick<ChartOption, "radar" | "series"> {
  const all = drawn.map((series) => numbersOf(series, source));
  const largest = Math.max(0, ...all.flat().map((value) => value ?? 0));
  // One scale for all spokes, as in Excel.
  const indicator = all[0].map((_value, index) => ({ name: labels[index] ?? String(index + 1), max: largest || 1 }));
  return {
    radar: {
      indicator,
      center: ["50%", "52%"],
      radius: "52%",
      axisName: { color: inkSoft, fontSize: 11 },
      splitLine: { lineStyle: { color: lines } },
      splitArea: { show: false },
    },
    series: drawn.map((series, index) => ({
      type: "radar",
      name: nameOf(series, source),
      symbolSize: 4,
      data: [{ name: nameOf(series, source), value: all[index].map((value) => value ?? 0) }],
      ...(series.fill === null ? {} : { itemStyle: { color: series.fill }, lineStyle: { color: series.fill } }),
    })),
  };
}

const formatOf = ({ labels, values }: ChartSeriesRecord, source: ChartSource): string =>
  labels?.numberFormat ?? (values === null ? "General" : source.numberFormat(values));

/** A pie shows its first series only; rings lie around one another. */
function pies(
  { holeSize = 50 }: ChartRecord,
  drawn: readonly ChartSeriesRecord[],
  source: ChartSource,
  labels: readonly string[],
  { top, bottom, left, right }: GridComponentOption,
  locales: string[],
): Pick<ChartOption, "series"> {
  const isRing = drawn[0].kind === "doughnut";
  const shown = isRing ? drawn : drawn.slice(0, 1);
  const hole = 0.8 * holeSize;
  const width = (80 - hole) / shown.length;
  return {
    series: shown.map((series, index) => ({
      type: "pie",
      name: nameOf(series, source),
      top,
      bottom,
      left,
      right,
      radius: isRing ? [`${hole + index * width}%`, `${hole + (index + 1) * width}%`] : [0, "80%"],
      label: { color: ink, ...labelOf(series, figuresOf(formatOf(series, source), locales), locales) },
      data: numbersOf(series, source).map((value, part) => ({
        name: labels[part] ?? String(part + 1),
        value: Math.abs(value ?? 0),
        ...(series.points?.[part] !== undefined && { itemStyle: { color: series.points[part] } }),
      })),
    })),
  };
}
