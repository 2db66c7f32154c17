import { apiNotFound, invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { excelObject } from "../request/properties";
import { axisRecord, changeAxis, type AxisTarget, type ChartTarget } from "./chartTarget";

export const ChartAxisTitle = excelObject<AxisTarget>()("ChartAxisTitle", {
  text: {
    read: (target, host) => axisRecord(host, target).title ?? "",
    write: (target, text, host) => changeAxis(host, target, (axis) => (axis.title = text)),
  },
  visible: {
    read: (target, host) => axisRecord(host, target).title !== null,
    write: (target, visible, host) =>
      changeAxis(host, target, (axis) => (axis.title = visible ? (axis.title ?? "Axis Title") : null)),
  },
});

/** An empty text stands for what Excel chooses by itself. */
const bound = (end: "maximum" | "minimum") => ({
  read: (target: AxisTarget, host: HostState) => axisRecord(host, target)[end] ?? "",
  write: (target: AxisTarget, value: unknown, host: HostState) =>
    changeAxis(host, target, (axis) => (axis[end] = boundOf(value))),
});

function boundOf(value: unknown): number | null {
  if (value === "") return null;
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(`not a bound: ${String(value)}`);
  return value;
}

export const ChartAxis = excelObject<AxisTarget>()("ChartAxis", {
  categoryType: {
    read: (target, host) => (axisRecord(host, target).texts ? "TextAxis" : "Automatic"),
    check(type) {
      if (type !== "Automatic" && type !== "TextAxis") throw apiNotFound(`ChartAxisCategoryType.${type}`);
    },
    write: (target, type, host) => changeAxis(host, target, (axis) => (axis.texts = type === "TextAxis")),
  },
  maximum: bound("maximum"),
  minimum: bound("minimum"),
  numberFormat: {
    read: (target, host) => axisRecord(host, target).numberFormat ?? "General",
    write: (target, format, host) => changeAxis(host, target, (axis) => (axis.numberFormat = format)),
  },
  title: { object: "ChartAxisTitle" },
  visible: {
    read: (target, host) => axisRecord(host, target).visible,
    write: (target, visible, host) => changeAxis(host, target, (axis) => (axis.visible = visible)),
  },
});

const axisOf =
  (axis: AxisTarget["axis"]) =>
  (target: ChartTarget): AxisTarget => ({ ...target, axis });

const Properties = excelObject<ChartTarget>()("ChartAxes", {
  categoryAxis: { object: "ChartAxis", of: axisOf("category") },
  valueAxis: { object: "ChartAxis", of: axisOf("value") },
});

export class ChartAxes extends Properties {
  getItem(type: string, group: string = "Primary"): object {
    if (type === "Category" && group === "Primary") return this.categoryAxis;
    if (type === "Value" && group === "Primary") return this.valueAxis;
    if (type === "Value" && group === "Secondary") {
      return this._objectOnce("secondaryValueAxis", "ChartAxis", () => axisOf("secondaryValue")(this._use()));
    }
    throw apiNotFound(`ChartAxes.getItem(${type}, ${group})`);
  }
}
