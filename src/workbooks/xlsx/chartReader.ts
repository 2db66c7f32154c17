import type { Worksheet } from "@cj-tech-master/excelts";
import {
  getSpPrFillColor,
  getSpPrLine,
  type BarSeries,
  type ChartModel,
  type ChartTypeGroup,
  type ScatterSeries,
  type SeriesBase,
} from "@cj-tech-master/excelts/chart";
import type { SeriesLook } from "../chartLooks";
import { chartKinds, type ChartKind, type DataChart, type DataSeries } from "../workbookData";
import { parseFullAddress } from "./addresses";
import { readAxes } from "./chartAxes";
import { readLabels, readLook, readStacking } from "./chartLooks";
import { titleText } from "./chartTitle";
import { placeInPoints, type DrawnChart } from "./drawnCharts";
import type { Sizes } from "./sheetGeometry";

/** Charts of the kinds that the workbench draws; a chart of other kinds only is left out. */
export function readCharts(worksheet: Worksheet, sizes: Sizes, drawn: ReadonlyMap<number, DrawnChart>): DataChart[] {
  const read: DataChart[] = [];
  for (const chart of worksheet.getCharts()) {
    const model = chart.chartModel;
    const frame = drawn.get(chart.chartNumber);
    const series = model === undefined ? [] : readSeries(model);
    if (model === undefined || frame === undefined || series.length === 0) continue;
    read.push({
      id: `chart${chart.chartNumber}`,
      name: frame.name,
      title: titleText(model.chart.title),
      series,
      legend: readLegend(model),
      axes: readAxes(model),
      ...readLook(model),
      ...placeInPoints(frame, sizes),
    });
  }
  return read;
}

function readSeries(model: ChartModel): DataSeries[] {
  const { chartTypes, axes } = model.chart.plotArea;
  const valueAxes = axes.filter((axis) => axis.axisType === "val").map((axis) => axis.axId);
  const read: DataSeries[] = [];
  for (const group of chartTypes) {
    const kind = groupKind(group);
    if (kind === null) continue;
    const isPie = kind === "pie" || kind === "doughnut";
    const isScatter = kind === "scatter";
    // A scatter chart has two axes of values of its own.
    const secondary = !isPie && !isScatter && valueAxes.length > 1 && !(group.axisIds ?? []).includes(valueAxes[0]);
    for (const series of group.series as readonly AnySeries[]) {
      const values = parseFullAddress((series.val ?? series.yVal)?.numRef?.formula ?? "");
      if (values === null) continue;
      const source = series.cat ?? series.xVal;
      const labels = source?.strRef ?? source?.numRef;
      read.push({
        name: literal(series.tx?.strRef?.formula) ?? series.tx?.value ?? "",
        kind,
        axis: secondary ? "secondary" : "primary",
        values,
        categories: labels === undefined ? null : parseFullAddress(labels.formula),
        ...seriesColor(series, kind),
        ...lookOf(group, series),
      });
    }
  }
  return read;
}

function seriesColor({ spPr, marker }: AnySeries, kind: ChartKind): Pick<DataSeries, "color"> {
  const look = kind === "scatter" ? marker?.spPr : spPr;
  if (look === undefined || kind === "pie" || kind === "doughnut") return {};
  const color = kind === "line" || kind === "radar" ? getSpPrLine(look)?.color : getSpPrFillColor(look);
  return color?.srgb === undefined ? {} : { color: `#${color.srgb.toUpperCase()}` };
}

function lookOf(group: ChartTypeGroup, series: AnySeries): SeriesLook {
  const stacking = "grouping" in group ? readStacking(group.grouping) : undefined;
  const labels = readLabels(series.dataLabels ?? ("dataLabels" in group ? group.dataLabels : undefined));
  const points = (series.dataPoints ?? []).flatMap(({ index, spPr }): [number, string][] => {
    const color = spPr && getSpPrFillColor(spPr)?.srgb;
    return color === undefined ? [] : [[index, `#${color.toUpperCase()}`]];
  });
  return {
    ...(stacking !== undefined && { stacking }),
    ...(labels !== undefined && { labels }),
    ...(points.length > 0 && { points: Object.fromEntries(points) }),
  };
}

/** LibreOffice stores a name that is no reference as the formula of a text. */
function literal(formula: string | undefined): string | undefined {
  const quoted = /^"(.*)"$/s.exec(formula ?? "");
  return quoted === null ? formula : quoted[1].replace(/""/g, '"');
}

type AnySeries = SeriesBase & Partial<BarSeries & ScatterSeries>;

function groupKind(group: ChartTypeGroup): ChartKind | null {
  if (group.type === "bar") return group.barDir === "col" ? "column" : "bar";
  return chartKinds.find((kind) => kind === group.type) ?? null;
}

function readLegend(model: ChartModel): DataChart["legend"] {
  const legend = model.chart.legend;
  if (legend === undefined) return null;
  switch (legend.legendPos) {
    case "t":
      return "top";
    case "b":
      return "bottom";
    case "l":
      return "left";
    default:
      return "right";
  }
}
