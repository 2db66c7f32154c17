import type { ChartFont as FontLook } from "../../../../workbooks/chartLooks";
import { colorOf } from "../range/colors";
import { invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { excelObject } from "../request/properties";
import {
  axisRecord,
  changeAxis,
  changeChart,
  changeSeries,
  chartRecord,
  type AxisTarget,
  type ChartTarget,
  type SeriesTarget,
} from "./chartTarget";

// Fonts and fills of the parts of a chart. Their objects are the same for all parts: a part says where its own are kept.

export interface FontTarget extends ChartTarget {
  readonly font: (host: HostState) => FontLook;
  readonly changeFont: (host: HostState, change: (font: FontLook) => FontLook) => void;
  /** In points, where nobody has said anything else. */
  readonly usualSize: number;
}

export interface FillTarget extends ChartTarget {
  readonly changeFill: (host: HostState, color: string | null) => void;
}

/** As new charts of Excel have them. */
const usualFont = { color: "#595959", name: "Calibri", bold: false, italic: false, underline: false } as const;

const letters = <Name extends "bold" | "italic" | "name">(name: Name) => ({
  read: (target: FontTarget, host: HostState) => target.font(host)[name] ?? usualFont[name],
  write: (target: FontTarget, value: FontLook[Name], host: HostState) =>
    target.changeFont(host, (font) => ({ ...font, [name]: value })),
});

export const ChartFont = excelObject<FontTarget>()("ChartFont", {
  bold: letters("bold"),
  color: {
    read: (target, host) => target.font(host).color ?? usualFont.color,
    write(target, color, host) {
      const known = colorOf(color);
      target.changeFont(host, (font) => ({ ...font, color: known }));
    },
  },
  italic: letters("italic"),
  name: letters("name"),
  size: {
    read: (target, host) => target.font(host).size ?? target.usualSize,
    write(target, size, host) {
      if (typeof size !== "number" || size < 1 || size > 409) throw invalidArgument(`not a size of letters: ${size}`);
      target.changeFont(host, (font) => ({ ...font, size }));
    },
  },
  underline: {
    read: (target, host) => (target.font(host).underline ? "Single" : "None"),
    write(target, underline, host) {
      if (underline !== "None" && underline !== "Single") throw invalidArgument(`underline: ${underline}`);
      target.changeFont(host, (font) => ({ ...font, underline: underline === "Single" }));
    },
  },
});

export class ChartFill extends excelObject<FillTarget>()("ChartFill", {}) {
  setSolidColor(color: string): void {
    this._act("setSolidColor", (target) => target.changeFill(this._host, colorOf(color)));
  }
  clear(): void {
    this._act("clear", (target) => target.changeFill(this._host, null));
  }
}

export const ChartTitleFormat = excelObject<ChartTarget>()("ChartTitleFormat", {
  font: {
    object: "ChartFont",
    of: (target): FontTarget => ({
      ...target,
      font: (host) => chartRecord(host, target).titleFont ?? {},
      changeFont: (host, change) =>
        changeChart(host, target, (chart) => (chart.titleFont = change(chart.titleFont ?? {}))),
      usualSize: 14,
    }),
  },
});

export const ChartLegendFormat = excelObject<ChartTarget>()("ChartLegendFormat", {
  fill: {
    object: "ChartFill",
    of: (target): FillTarget => ({
      ...target,
      changeFill: (host, color) => changeChart(host, target, (chart) => (chart.legendFill = color ?? undefined)),
    }),
  },
  font: {
    object: "ChartFont",
    of: (target): FontTarget => ({
      ...target,
      font: (host) => chartRecord(host, target).legendFont ?? {},
      changeFont: (host, change) =>
        changeChart(host, target, (chart) => (chart.legendFont = change(chart.legendFont ?? {}))),
      usualSize: 9,
    }),
  },
});

export const ChartAxisFormat = excelObject<AxisTarget>()("ChartAxisFormat", {
  font: {
    object: "ChartFont",
    of: (target): FontTarget => ({
      ...target,
      font: (host) => axisRecord(host, target).font ?? {},
      changeFont: (host, change) => changeAxis(host, target, (axis) => (axis.font = change(axis.font ?? {}))),
      usualSize: 9,
    }),
  },
});

/** The fill of a series. */
export const seriesFill = (target: SeriesTarget): FillTarget => ({
  ...target,
  changeFill: (host, color) => changeSeries(host, target, (series) => (series.fill = color)),
});
