import { displayUnits, type DisplayUnit } from "../../../../workbooks/chartLooks";
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

/** "HundredThousands" for "hundredThousands". */
const officeUnit = (unit: DisplayUnit): string => unit.charAt(0).toUpperCase() + unit.slice(1);

interface GridlinesTarget extends AxisTarget {
  readonly lines: "major" | "minor";
}

export const ChartGridlines = excelObject<GridlinesTarget>()("ChartGridlines", {
  visible: {
    read(target, host) {
      const { gridlines, minorGridlines } = axisRecord(host, target);
      return target.lines === "minor" ? minorGridlines === true : (gridlines ?? target.axis === "value");
    },
    write: (target, visible, host) =>
      changeAxis(host, target, (axis) => {
        if (target.lines === "minor") axis.minorGridlines = visible || undefined;
        else axis.gridlines = visible === (target.axis === "value") ? undefined : visible;
      }),
  },
});

const gridlines = (lines: GridlinesTarget["lines"]) => ({
  object: "ChartGridlines" as const,
  of: (target: AxisTarget): GridlinesTarget => ({ ...target, lines }),
});

export const ChartAxis = excelObject<AxisTarget>()("ChartAxis", {
  categoryType: {
    read: (target, host) => (axisRecord(host, target).texts ? "TextAxis" : "Automatic"),
    check(type) {
      if (type !== "Automatic" && type !== "TextAxis") throw apiNotFound(`ChartAxisCategoryType.${type}`);
    },
    write: (target, type, host) => changeAxis(host, target, (axis) => (axis.texts = type === "TextAxis")),
  },
  displayUnit: {
    read(target, host) {
      const { displayUnit } = axisRecord(host, target);
      return displayUnit === undefined ? "None" : officeUnit(displayUnit);
    },
    write(target, unit, host) {
      const known = (Object.keys(displayUnits) as DisplayUnit[]).find((each) => officeUnit(each) === unit);
      if (!known && unit !== "None") throw apiNotFound(`ChartAxisDisplayUnit.${unit}`);
      changeAxis(host, target, (axis) => (axis.displayUnit = known));
    },
  },
  format: { object: "ChartAxisFormat" },
  majorGridlines: gridlines("major"),
  maximum: bound("maximum"),
  minimum: bound("minimum"),
  minorGridlines: gridlines("minor"),
  numberFormat: {
    read: (target, host) => axisRecord(host, target).numberFormat ?? "General",
    write: (target, format, host) => changeAxis(host, target, (axis) => (axis.numberFormat = format)),
  },
  showDisplayUnitLabel: {
    read: (target, host) => !axisRecord(host, target).unitHidden,
    write: (target, shown, host) => changeAxis(host, target, (axis) => (axis.unitHidden = shown ? undefined : true)),
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
