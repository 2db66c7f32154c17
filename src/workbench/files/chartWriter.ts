import type { Worksheet } from "@cj-tech-master/excelts";
import type {
  AddAxisOptions,
  AddChartOptions,
  AddChartSeriesOptions,
  ComboChartGroupOptions,
} from "@cj-tech-master/excelts/chart";
import type { DataChart, DataSeries, DataSheet } from "../workbookData";
import { fullAddress, parseFullAddress } from "./addresses";
import { cellAt, emu } from "./sheetGeometry";

const legendPlaces = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** Left out, Excel draws ticks on every axis that nobody asked for. */
const noTicks = { majorTickMark: "none", minorTickMark: "none" } as const;
const lightLines = { majorGridlines: true, majorGridlinesStyle: { border: "D9D9D9" } } as const;

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
    title: chart.title,
    showLegend: chart.legend !== null,
    ...(chart.legend === null ? {} : { legendPosition: legendPlaces[chart.legend] }),
  };
  const groups = seriesGroups(sheet, chart.series);
  if (groups.length === 1) worksheet.addChart({ ...groups[0], ...frame }, range);
  else worksheet.addComboChart({ groups, ...frame }, range);
}

/** Series of one kind on one axis form a group; columns come first, so that lines are drawn over them. */
function seriesGroups(sheet: DataSheet, series: readonly DataSeries[]): ComboChartGroupOptions[] {
  const groups: ComboChartGroupOptions[] = [];
  for (const kind of ["column", "line"] as const) {
    for (const axis of ["primary", "secondary"] as const) {
      const members = series.filter((one) => one.kind === kind && one.axis === axis);
      if (members.length === 0) continue;
      groups.push({
        ...groupKind(kind),
        series: members.map(seriesOptions),
        categoryAxis: noTicks,
        valueAxis: { ...noTicks, ...formatOf(sheet, members[0]), ...(axis === "primary" ? lightLines : {}) },
        ...(axis === "secondary" ? { useSecondaryAxis: true } : {}),
      });
    }
  }
  return groups;
}

/** The axis shows figures as the cells do. */
function formatOf(sheet: DataSheet, { values }: DataSeries): Pick<AddAxisOptions, "numFmt" | "numFmtLinked"> {
  const first = values.sheet === sheet.name ? sheet.cells.get(values.range.row)?.get(values.range.column) : undefined;
  return { numFmt: first?.numberFormat ?? "General", numFmtLinked: true };
}

function groupKind(kind: DataSeries["kind"]): Pick<AddChartOptions, "type" | "barDir" | "gapWidth"> {
  return kind === "column" ? { type: "bar", barDir: "col", gapWidth: 50 } : { type: "line" };
}

function seriesOptions(series: DataSeries): AddChartSeriesOptions {
  const color = series.color?.replace("#", "");
  return {
    name: parseFullAddress(series.name) === null ? series.name : { formula: series.name },
    values: fullAddress(series.values.sheet, series.values.range),
    ...(color === undefined ? {} : series.kind === "line" ? { line: color } : { fill: color }),
    ...(series.kind === "line" ? { marker: { symbol: "none" }, smooth: false } : {}),
    ...(series.categories === null
      ? {}
      : { categories: fullAddress(series.categories.sheet, series.categories.range) }),
  };
}
