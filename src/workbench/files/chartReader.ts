import { xmlDecode, type Worksheet } from "@cj-tech-master/excelts";
import {
  getSpPrFillColor,
  getSpPrLine,
  type ChartModel,
  type ChartTitle,
  type ChartTypeGroup,
  type SeriesBase,
} from "@cj-tech-master/excelts/chart";
import type { DataChart, DataSeries, DataSheet } from "../workbookData";
import { parseFullAddress } from "./addresses";
import { placeInPoints, type DrawnChart } from "./drawnCharts";

type Sizes = Pick<DataSheet, "columnWidths" | "rowHeights">;

/** Charts of columns and lines; a chart of other kinds only is left out. */
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
    const secondary = valueAxes.length > 1 && !(group.axisIds ?? []).includes(valueAxes[0]);
    for (const series of group.series as readonly (SeriesBase & ColumnsOrLine)[]) {
      const values = parseFullAddress(series.val?.numRef?.formula ?? "");
      if (values === null) continue;
      const labels = series.cat?.strRef ?? series.cat?.numRef;
      read.push({
        name: literal(series.tx?.strRef?.formula) ?? series.tx?.value ?? "",
        kind,
        axis: secondary ? "secondary" : "primary",
        values,
        categories: labels === undefined ? null : parseFullAddress(labels.formula),
        ...seriesColor(series, kind),
      });
    }
  }
  return read;
}

function seriesColor({ spPr }: SeriesBase, kind: DataSeries["kind"]): Pick<DataSeries, "color"> {
  if (spPr === undefined) return {};
  const color = kind === "line" ? getSpPrLine(spPr)?.color : getSpPrFillColor(spPr);
  return color?.srgb === undefined ? {} : { color: `#${color.srgb.toUpperCase()}` };
}

/** LibreOffice stores a name that is no reference as the formula of a text. */
function literal(formula: string | undefined): string | undefined {
  const quoted = /^"(.*)"$/s.exec(formula ?? "");
  return quoted === null ? formula : quoted[1].replace(/""/g, '"');
}

type ColumnsOrLine = Extract<ChartTypeGroup, { type: "line" | "line3D" }>["series"][number];

function groupKind(group: ChartTypeGroup): DataSeries["kind"] | null {
  if (group.type === "line") return "line";
  return group.type === "bar" && group.barDir === "col" ? "column" : null;
}

/** The library keeps a title of its own making as text, and one that it has read as the XML of the file. */
function titleText(title: ChartTitle | undefined): string | null {
  const runs = (title?.text?.paragraphs ?? []).flatMap((paragraph) => paragraph.runs ?? []);
  const texts = title?.rawTx === undefined ? runs.map((run) => run.text) : readRuns(title.rawTx);
  return texts.length === 0 ? null : texts.join("");
}

function readRuns(xml: string): string[] {
  return [...xml.matchAll(/<(?:a:t|c:v)>([^<]*)</g)].map((match) => xmlDecode(match[1]));
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
