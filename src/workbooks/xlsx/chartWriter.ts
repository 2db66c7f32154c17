import type { Worksheet } from "@cj-tech-master/excelts";
import type {
  AddAxisOptions,
  AddChartOptions,
  AddChartSeriesOptions,
  ComboChartGroupOptions,
} from "@cj-tech-master/excelts/chart";
import {
  chartKinds,
  type ChartKind,
  type DataCell,
  type DataAxis,
  type DataChart,
  type DataSeries,
  type DataSheet,
} from "../workbookData";
import { fullAddress, parseFullAddress } from "./addresses";
import { fileLabels, legendLook, nameUnits, stackings, textLook, usualHole } from "./chartLooks";
import { titleOf } from "./chartTitle";
import { cellAt, emu } from "./sheetGeometry";

const legendPlaces = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** Left out, Excel draws ticks on every axis that nobody asked for. */
const noTicks = { majorTickMark: "none", minorTickMark: "none" } as const;
const lightLines = { majorGridlines: true, majorGridlinesStyle: { border: "D9D9D9" } } as const;

/** The colours that Excel gives to series in turn. */
const accents = ["4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646"];

/** A chart without a series cannot be stored, and shows nothing. */
export function drawableCharts(sheet: DataSheet): DataChart[] {
  return sheet.charts.filter((chart) => chart.series.length > 0);
}

export function writeChart(worksheet: Worksheet, sheet: DataSheet, chart: DataChart): void {
  const at = cellAt(sheet, chart.left, chart.top);
  const range = {
    tl: { nativeCol: at.column, nativeRow: at.row, nativeColOff: at.right, nativeRowOff: at.down, col: 0, row: 0 },
    ext: { cx: emu(chart.width), cy: emu(chart.height) },
    editAs: "oneCell",
  } as const;
  const frame = {
    title: chart.title === null ? null : titleOf(chart.title, chart.titleFont),
    showLegend: chart.legend !== null,
    ...(chart.legend === null ? {} : { legendPosition: legendPlaces[chart.legend] }),
    ...legendLook(chart),
  };
  const groups = seriesGroups(sheet, chart);
  if (groups.length === 1) worksheet.addChart({ ...groups[0], ...frame }, range);
  else worksheet.addComboChart({ groups, ...frame }, range);
  if (chart.axes.category?.texts) nameCategories(worksheet);
  nameUnits(worksheet, chart);
}

/** The library writes every axis as one that Excel turns into an axis of dates where the categories are dates. */
function nameCategories(worksheet: Worksheet): void {
  const axes = worksheet.getCharts().at(-1)?.chartModel?.chart.plotArea.axes ?? [];
  for (const axis of axes) if (axis.axisType === "cat") axis.auto = false;
}

/** Series of one kind on one axis form a group; areas and columns come first, so that lines are drawn over them. */
function seriesGroups(sheet: DataSheet, { series, axes, holeSize }: DataChart): ComboChartGroupOptions[] {
  const groups: ComboChartGroupOptions[] = [];
  for (const [kind, axis, stacking] of groupings) {
    const members = series.filter((one) => one.kind === kind && one.axis === axis && one.stacking === stacking);
    if (members.length === 0) continue;
    const group = {
      ...groupKinds[kind],
      ...(kind === "doughnut" && holeSize !== undefined && { holeSize }),
      ...(stacking !== undefined && stacked(kind, stackings[stacking])),
      series: members.map((one) => seriesOptions(sheet, one, series.indexOf(one))),
    };
    if (kind === "pie" || kind === "doughnut") {
      groups.push(group);
      continue;
    }
    const primary = axis === "primary";
    groups.push({
      ...group,
      categoryAxis: {
        ...noTicks,
        ...formatOf(sheet, members[0].categories),
        ...(primary ? axisOptions(axes.category) : {}),
      },
      valueAxis: {
        ...noTicks,
        ...(stacking === "percent" ? shares : formatOf(sheet, members[0].values)),
        ...(primary ? lightLines : {}),
        ...axisOptions(primary ? axes.value : axes.secondaryValue),
      },
      ...(primary ? {} : { useSecondaryAxis: true }),
    });
  }
  return groups;
}

const groupings = chartKinds.flatMap((kind) =>
  (["primary", "secondary"] as const).flatMap((axis) =>
    ([undefined, "stacked", "percent"] as const).map((stacking) => [kind, axis, stacking] as const),
  ),
);

function axisOptions(axis: DataAxis | undefined): AddAxisOptions {
  if (axis === undefined) return {};
  const { title, numberFormat, minimum, maximum, hidden, displayUnit, gridlines, minorGridlines, font } = axis;
  return {
    ...(title === undefined ? {} : { title }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat, numFmtLinked: false }),
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
    ...(hidden ? { hidden } : {}),
    ...(displayUnit === undefined ? {} : { displayUnits: displayUnit }),
    ...(gridlines === undefined ? {} : gridlines ? lightLines : { majorGridlines: false }),
    ...(minorGridlines ? { minorGridlines } : {}),
    ...(font === undefined ? {} : { txPr: textLook(font) }),
  };
}

/** As Excel itself writes it for series of a hundred percent. */
const shares = { numFmt: "0%", numFmtLinked: true } as const;

/** The axis shows figures as the cells do. */
function formatOf(sheet: DataSheet, cells: DataSeries["categories"]): Pick<AddAxisOptions, "numFmt" | "numFmtLinked"> {
  const [first] = cellsIn(sheet, cells);
  return { numFmt: first?.numberFormat ?? "General", numFmtLinked: true };
}

/** None where they stand on another sheet. */
function cellsIn(sheet: DataSheet, cells: DataSeries["categories"]): readonly (DataCell | undefined)[] {
  if (cells?.sheet !== sheet.name) return [];
  const { row, column, rows, columns } = cells.range;
  return Array.from({ length: rows * columns }, (_none, index) =>
    sheet.cells.get(row + Math.floor(index / columns))?.get(column + (index % columns)),
  );
}

const groupKinds: Readonly<Record<ChartKind, Pick<AddChartOptions, "type"> & Partial<AddChartOptions>>> = {
  area: { type: "area" },
  column: { type: "bar", barDir: "col", gapWidth: 50 },
  bar: { type: "bar", barDir: "bar", gapWidth: 50 },
  line: { type: "line" },
  scatter: { type: "scatter", scatterStyle: "lineMarker" },
  pie: { type: "pie", varyColors: true },
  doughnut: { type: "doughnut", varyColors: true, holeSize: usualHole },
  radar: { type: "radar", radarStyle: "standard" },
};

function seriesOptions(sheet: DataSheet, series: DataSeries, index: number): AddChartSeriesOptions {
  const categories =
    series.categories === null ? undefined : fullAddress(series.categories.sheet, series.categories.range);
  return {
    name: parseFullAddress(series.name) === null ? series.name : { formula: series.name },
    values: fullAddress(series.values.sheet, series.values.range),
    ...seriesLook(series, index),
    ...(series.labels && { dataLabels: fileLabels(series.labels) }),
    ...(series.points && { dataPoints: dataPoints(series.points) }),
    ...(series.kind === "scatter" && { xValues: categories ?? countedPoints(series) }),
    ...(series.kind !== "scatter" &&
      categories !== undefined && { categories: categoryData(sheet, series, categories) }),
  };
}

/** Columns that stand on each other stand in one place. */
const stacked = (kind: ChartKind, grouping: "stacked" | "percentStacked") => ({
  grouping,
  ...((kind === "column" || kind === "bar") && { overlap: 100 }),
});

const dataPoints = (points: NonNullable<DataSeries["points"]>): AddChartSeriesOptions["dataPoints"] =>
  Object.entries(points).map(([index, color]) => ({ index: Number(index), fill: color.replace("#", "") }));

/** Numbers are told from names, so that those who show the stored chart give them the format of their cells. */
function categoryData(
  sheet: DataSheet,
  { categories }: DataSeries,
  formula: string,
): AddChartSeriesOptions["categories"] {
  const told = cellsIn(sheet, categories).filter((cell) => cell !== undefined && cell.value !== null);
  const [first] = told;
  if (first === undefined || told.some((cell) => typeof cell?.value !== "number")) return formula;
  return { numRef: { formula, cache: { formatCode: first.numberFormat ?? "General", points: [] } } };
}

/** Without places across, Excel counts the points. */
function countedPoints({ values: { range } }: DataSeries): AddChartSeriesOptions["xValues"] {
  const count = range.rows * range.columns;
  return { numLit: { points: Array.from({ length: count }, (_point, index) => ({ index, value: index + 1 })) } };
}

function seriesLook({ kind, color }: DataSeries, index: number): Partial<AddChartSeriesOptions> {
  const told = color?.replace("#", "");
  switch (kind) {
    case "pie":
    case "doughnut":
      return {};
    case "line":
    case "radar":
      return { ...(told && { line: told }), marker: { symbol: "none" }, ...(kind === "line" && { smooth: false }) };
    case "scatter":
      // Left out, Excel joins the points: a line of no opacity joins them out of sight. LibreOffice gives its colour to
      // the points.
      return {
        line: `${told ?? accents[index % accents.length]}00`,
        marker: { symbol: "circle", size: 7, ...(told && { fill: told }) },
      };
    default:
      return told === undefined ? {} : { fill: told };
  }
}
