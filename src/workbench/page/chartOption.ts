import type {
  BarSeriesOption,
  LineSeriesOption,
  PieSeriesOption,
  RadarSeriesOption,
  ScatterSeriesOption,
} from "echarts/charts";
import type {
  GridComponentOption,
  LegendComponentOption,
  RadarComponentOption,
  TitleComponentOption,
} from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { ChartCells, ChartRecord } from "../host/univer/chartModel";
import type { DataValue } from "../workbookData";
import { cartesianOption } from "./cartesianOption";
import { colors, ink, inkSoft } from "./chartColors";
import { isRound, roundOption } from "./roundOption";

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | PieSeriesOption
  | RadarSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | RadarComponentOption
  | TitleComponentOption
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

/** How ECharts is told to draw a chart of the workbook. */
export function chartOption(chart: ChartRecord, source: ChartSource, locale: string): ChartOption {
  const drawn = chart.series.filter((series) => series.values !== null);
  const [first] = drawn;
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
    ...(first !== undefined && isRound(first.kind)
      ? roundOption(drawn, source, plotArea(chart))
      : { grid: plotArea(chart), ...cartesianOption(chart, drawn, source, locale) }),
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
