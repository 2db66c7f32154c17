import type { GridComponentOption, LegendComponentOption } from "echarts/components";
import type { ChartRecord } from "../../host/univer/charts/chartModel";
import { pixelsOfPoints } from "../../host/univer/sheets/lengths";
import { inkSoft } from "./chartColors";
import { textStyleOf } from "./chartText";

// How much of a chart its title and its legend take; the rest is for the figures. All in pixels.

const fontSize = 11;
const usualLetter = 6.2;
/** The coloured mark of a legend with the room around it and its name. */
const markWidth = 16 + 5 + 12;
const rowHeight = 20;

export const textWidth = (text: string): number => text.length * usualLetter;

export function legendOf(chart: ChartRecord, names: readonly string[]): LegendComponentOption {
  if (!chart.legendVisible) return { show: false };
  const text = {
    textStyle: { color: inkSoft, fontSize, ...textStyleOf(chart.legendFont) },
    itemWidth: 16,
    itemHeight: 10,
    ...(chart.legendFill !== undefined && { backgroundColor: chart.legendFill }),
  };
  if (chart.legend === "left" || chart.legend === "right") {
    const width = sideWidth(chart, names) - markWidth;
    return {
      ...text,
      textStyle: { ...text.textStyle, width, overflow: "truncate" },
      type: "scroll",
      orient: "vertical",
      top: "middle",
      [chart.legend]: 10,
    };
  }
  const place = chart.legend === "top" ? { top: chart.titleVisible ? 36 : 10 } : { bottom: 8 };
  return { ...text, ...place, left: "center", type: isTurned(chart, names) ? "scroll" : "plain" };
}

export function plotAreaOf(chart: ChartRecord, names: readonly string[]): GridComponentOption {
  const legendAt = chart.legendVisible ? chart.legend : null;
  const lying = (isTurned(chart, names) ? 1 : rowsOf(chart, names)) * rowHeight + 6;
  const standing = sideWidth(chart, names) + 10;
  return {
    left: legendAt === "left" ? standing : 16,
    right: legendAt === "right" ? standing : 16,
    top: 18 + (chart.titleVisible ? 28 : 0) + (legendAt === "top" ? lying : 0),
    bottom: 14 + (legendAt === "bottom" ? lying : 0),
    outerBoundsMode: "same",
    outerBoundsContain: "axisLabel",
  };
}

/** As wide as its longest name, and never more than two fifths of the chart. */
function sideWidth(chart: ChartRecord, names: readonly string[]): number {
  const longest = Math.max(0, ...names.map(textWidth));
  return Math.min(longest + markWidth, pixelsOfPoints(chart.width) * 0.4);
}

/** Of a legend above or below the figures. */
function rowsOf(chart: ChartRecord, names: readonly string[]): number {
  const room = pixelsOfPoints(chart.width) - 20;
  let rows = 1;
  let taken = 0;
  for (const name of names) {
    const width = textWidth(name) + markWidth;
    if (taken > 0 && taken + width > room) {
      rows += 1;
      taken = 0;
    }
    taken += width;
  }
  return rows;
}

/** Page by page, where all rows would take more than two fifths of the chart. */
const isTurned = (chart: ChartRecord, names: readonly string[]): boolean =>
  rowsOf(chart, names) * rowHeight > pixelsOfPoints(chart.height) * 0.4;
