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
import type { ChartCells, ChartRecord, ChartSeriesRecord } from "../../host/univer/charts/chartModel";
import type { DataValue } from "../../../workbooks/workbookData";
import { cartesianOption } from "./cartesianOption";
import { colors, ink } from "./chartColors";
import { legendOf, plotAreaOf } from "./chartLayout";
import { textStyleOf } from "./chartText";
import { isRound, partNames, roundOption } from "./roundOption";

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
export function chartOption(chart: ChartRecord, source: ChartSource, locales: string[]): ChartOption {
  const drawn = chart.series.filter((series) => series.values !== null);
  const [first] = drawn;
  const names = legendNames(drawn, source);
  return {
    color: colors,
    animation: false,
    textStyle: { fontFamily: "Segoe UI, system-ui, Open Sans, Arial, sans-serif", color: ink },
    title: {
      show: chart.titleVisible,
      text: chart.title,
      left: 12,
      top: 10,
      textStyle: { fontSize: 14, fontWeight: 600, color: ink, ...textStyleOf(chart.titleFont) },
    },
    legend: legendOf(chart, names),
    ...(first !== undefined && isRound(first.kind)
      ? roundOption(chart, drawn, source, plotAreaOf(chart, names), locales)
      : { grid: plotAreaOf(chart, names), ...cartesianOption(chart, drawn, source, locales) }),
  };
}

/** The legend of a pie names its parts, any other its series. */
function legendNames(drawn: readonly ChartSeriesRecord[], source: ChartSource): readonly string[] {
  const kind = drawn.at(0)?.kind;
  if (kind === "pie" || kind === "doughnut") return partNames(drawn, source);
  return drawn.map(({ name }) => source.textAt(name) ?? name);
}
