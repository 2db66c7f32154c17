import type { Worksheet } from "@cj-tech-master/excelts";
import {
  getSpPrFillColor,
  type AddChartOptions,
  type AddDataLabelsOptions,
  type ChartModel,
  type ChartTextProperties,
  type DataLabels,
} from "@cj-tech-master/excelts/chart";
import { xmlDecode } from "@cj-tech-master/excelts";
import {
  labelPositions,
  type ChartFont,
  type ChartLabels,
  type ChartLook,
  type LabelPosition,
  type Stacking,
} from "../chartLooks";
import type { DataChart } from "../workbookData";

// Fonts, labels and stacks of charts, as files and the library have them.

export const stackings = { stacked: "stacked", percent: "percentStacked" } as const;

export const readStacking = (grouping: string | undefined): Stacking | undefined =>
  (Object.keys(stackings) as Stacking[]).find((each) => stackings[each] === grouping);

const filePositions: Readonly<Record<LabelPosition, NonNullable<DataLabels["position"]>>> = {
  bestFit: "bestFit",
  center: "ctr",
  insideEnd: "inEnd",
  insideBase: "inBase",
  outsideEnd: "outEnd",
  left: "l",
  right: "r",
  top: "t",
  bottom: "b",
};

const hundredths = 100;

export function textLook({ color, size, name, ...marks }: ChartFont): ChartTextProperties {
  return {
    ...marks,
    ...(size !== undefined && { size: size * hundredths }),
    ...(color !== undefined && { color: { srgb: color.replace("#", "") } }),
    ...(name !== undefined && { fontFamily: name }),
  };
}

/** Of the letters that XML of a file tells; undefined where it says nothing about them. */
export function readFont(properties: unknown): ChartFont | undefined {
  const xml = (properties as { _rawXml?: string } | undefined)?._rawXml ?? "";
  const run = /<a:(?:defRPr|rPr)\b([^>]*?)(?:\/>|>([\s\S]*?)<\/a:(?:defRPr|rPr)>)/.exec(xml);
  if (run === null) return undefined;
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(run[1])?.[1];
  const inner = run[2] ?? "";
  const [size, bold, italic, underline] = ["sz", "b", "i", "u"].map(attribute);
  const color = /<a:solidFill>\s*<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(inner)?.[1];
  const name = /<a:latin\b[^>]*typeface="([^"]*)"/.exec(inner)?.[1];
  const isOn = (mark: string) => mark === "1" || mark === "true";
  const font: ChartFont = {
    ...(color !== undefined && { color: `#${color.toUpperCase()}` }),
    ...(size !== undefined && { size: Number(size) / hundredths }),
    ...(name !== undefined && { name: xmlDecode(name) }),
    ...(bold !== undefined && { bold: isOn(bold) }),
    ...(italic !== undefined && { italic: isOn(italic) }),
    ...(underline !== undefined && { underline: underline !== "none" }),
  };
  return Object.keys(font).length === 0 ? undefined : font;
}

export function fileLabels({ position, separator, numberFormat, font, ...shown }: ChartLabels): AddDataLabelsOptions {
  return {
    showLegendKey: false,
    showVal: shown.value === true,
    showPercent: shown.percent === true,
    showSerName: shown.seriesName === true,
    showCatName: shown.categoryName === true,
    showBubbleSize: false,
    ...(position !== undefined && { position: filePositions[position] }),
    ...(separator !== undefined && { separator }),
    ...(numberFormat !== undefined && { numFmt: numberFormat, numFmtLinked: false }),
    ...(font !== undefined && { txPr: textLook(font) }),
  };
}

export function readLabels(labels: DataLabels | undefined): ChartLabels | undefined {
  if (labels === undefined || labels.delete) return undefined;
  const { showVal, showPercent, showSerName, showCatName, separator, numFmt } = labels;
  const position = labelPositions.find((each) => filePositions[each] === labels.position);
  const font = readFont(labels.txPr);
  if (!showVal && !showPercent && !showSerName && !showCatName) return undefined;
  return {
    ...(showVal && { value: true }),
    ...(showPercent && { percent: true }),
    ...(showSerName && { seriesName: true }),
    ...(showCatName && { categoryName: true }),
    ...(position !== undefined && { position }),
    ...(separator !== undefined && { separator }),
    ...(numFmt !== undefined && numFmt.sourceLinked === false && { numberFormat: numFmt.formatCode }),
    ...(font !== undefined && { font }),
  };
}

export function legendLook({ legendFont, legendFill }: ChartLook): Pick<AddChartOptions, "legendOptions"> {
  if (legendFont === undefined && legendFill === undefined) return {};
  return {
    legendOptions: {
      ...(legendFont !== undefined && { txPr: textLook(legendFont) }),
      ...(legendFill !== undefined && { spPr: { fill: legendFill.replace("#", "") } }),
    },
  };
}

/** What a new chart of ours has anyway is not told. */
const usualTitle: ChartFont = { size: 14, bold: false };

export function readLook(model: ChartModel): ChartLook {
  const { title, legend, plotArea } = model.chart;
  const written = title?.text?.paragraphs[0]?.runs?.[0]?.properties;
  const titleXml = title?.rawTx ?? "";
  const titleFont = written === undefined ? readFont({ _rawXml: titleXml }) : undefined;
  const told = Object.entries(titleFont ?? {}).filter(([name, value]) => usualTitle[name as keyof ChartFont] !== value);
  const legendFont = readFont(legend?.txPr);
  const fill = legend?.spPr && getSpPrFillColor(legend.spPr)?.srgb;
  const ring = plotArea.chartTypes.find((group) => group.type === "doughnut");
  const holeSize = ring !== undefined && "holeSize" in ring ? ring.holeSize : undefined;
  return {
    ...(told.length > 0 && { titleFont: Object.fromEntries(told) }),
    ...(legendFont !== undefined && { legendFont }),
    ...(fill !== undefined && { legendFill: `#${fill.toUpperCase()}` }),
    ...(holeSize !== undefined && holeSize !== usualHole && { holeSize }),
  };
}

export const usualHole = 50;

/** The library names no unit of its own; Excel writes the word in its user's language. */
export function nameUnits(worksheet: Worksheet, { axes }: DataChart): void {
  const all = worksheet.getCharts().at(-1)?.chartModel?.chart.plotArea.axes ?? [];
  const values = all.filter((axis) => axis.axisType === "val");
  [axes.value, axes.secondaryValue].forEach((told, index) => {
    const axis = values.at(index);
    if (axis !== undefined && "dispUnits" in axis && axis.dispUnits && !told?.unitHidden) axis.dispUnits.label = {};
  });
}
