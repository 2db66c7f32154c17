import { BarChart, LineChart, PieChart, RadarChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use as register, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { createElement, useEffect, useRef, type ReactElement } from "react";
import type { ChartOption } from "./chartOption";

register([
  AriaComponent,
  BarChart,
  GridComponent,
  LegendComponent,
  LineChart,
  PieChart,
  RadarChart,
  RadarComponent,
  ScatterChart,
  SVGRenderer,
  TitleComponent,
  TooltipComponent,
]);

/** Draws a chart as soon as the element has a size, follows that size, and returns how to end it. */
function drawChart(place: HTMLElement, option: ChartOption): () => void {
  let drawing: EChartsType | null = null;
  const sizeWatch = new ResizeObserver(() => {
    if (place.clientWidth === 0 || place.clientHeight === 0) return;
    if (drawing !== null) drawing.resize();
    else {
      drawing = init(place, null, { renderer: "svg" });
      drawing.setOption({
        ...option,
        aria: { enabled: true },
        tooltip: { trigger: tooltipTrigger(option), confine: true },
      });
    }
  });
  sizeWatch.observe(place);
  return () => {
    sizeWatch.disconnect();
    drawing?.dispose();
  };
}

/** Columns and lines are read category by category, the parts of a pie and single points one by one. */
const tooltipTrigger = ({ xAxis }: ChartOption): "axis" | "item" =>
  xAxis === undefined || (Array.isArray(xAxis) ? xAxis[0] : xAxis)?.type === "value" ? "item" : "axis";

/** The element that Univer keeps over the grid; Univer's components are React's. */
export function ChartDrawing({ option }: { readonly option: ChartOption }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current === null ? undefined : drawChart(place.current, option)), [option]);
  return createElement("div", { ref: place, className: "chart" });
}
