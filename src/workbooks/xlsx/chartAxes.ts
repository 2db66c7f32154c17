import type { ChartModel } from "@cj-tech-master/excelts/chart";
import type { AxisLook } from "../chartLooks";
import type { ChartAxisName, DataAxis, DataChart } from "../workbookData";
import { readFont } from "./chartLooks";
import { titleText } from "./chartTitle";

type FileAxis = ChartModel["chart"]["plotArea"]["axes"][number];

/** What the axes of a chart say for themselves. */
export function readAxes(model: ChartModel): DataChart["axes"] {
  const told: { [Axis in ChartAxisName]?: DataAxis } = {};
  for (const [name, axis] of Object.entries(namedAxes(model)) as [ChartAxisName, FileAxis | undefined][]) {
    const read = axis === undefined ? {} : readAxis(axis, name === "value");
    if (Object.keys(read).length > 0) told[name] = read;
  }
  return told;
}

function namedAxes(model: ChartModel): { [Axis in ChartAxisName]: FileAxis | undefined } {
  const { axes, chartTypes } = model.chart.plotArea;
  const values = axes.filter((axis) => axis.axisType === "val");
  const [first, second] = values;
  // The first axis of a scatter chart lies where others have their categories.
  if (chartTypes[0]?.type === "scatter") return { category: first, value: second, secondaryValue: undefined };
  return { category: axes.find((axis) => axis.axisType !== "val"), value: first, secondaryValue: second };
}

/** `isFirst` = the axis that has lines across the chart unless they are taken away. */
function readAxis(axis: FileAxis, isFirst: boolean): DataAxis {
  const title = titleText(axis.title);
  const { numFmt, scaling } = axis;
  return {
    ...(title === null ? {} : { title }),
    ...(numFmt === undefined || numFmt.sourceLinked !== false ? {} : { numberFormat: numFmt.formatCode }),
    ...(scaling?.min === undefined ? {} : { minimum: scaling.min }),
    ...(scaling?.max === undefined ? {} : { maximum: scaling.max }),
    ...(axis.delete ? { hidden: true } : {}),
    ...(axis.axisType === "cat" && axis.auto === false ? { texts: true } : {}),
    ...readLook(axis, isFirst),
  };
}

function readLook(axis: FileAxis, isFirst: boolean): AxisLook {
  const units = "dispUnits" in axis ? axis.dispUnits : undefined;
  const font = readFont(axis.txPr);
  const gridlines = axis.majorGridlines !== undefined;
  return {
    ...(units?.builtInUnit !== undefined && { displayUnit: units.builtInUnit }),
    ...(units?.builtInUnit !== undefined && units.label === undefined && { unitHidden: true }),
    ...(gridlines !== isFirst && { gridlines }),
    ...(axis.minorGridlines !== undefined && { minorGridlines: true }),
    ...(font !== undefined && { font }),
  };
}
