import type { ChartAxisRecord, ChartRecord } from "../../univer/charts/chartModel";
import { changeChart, chartRecord, type ChartTarget } from "./chart";
import { apiNotFound, invalidArgument } from "../request/errors";
import { ChildCache, ClientObject, type Readers, type Surface } from "../request/loadTracking";

interface AxisTarget extends ChartTarget {
  readonly axis: keyof ChartRecord["axes"];
}

export class ChartAxisTitle
  extends ClientObject<AxisTarget>
  implements Surface<Excel.ChartAxisTitle, "text" | "visible">
{
  readonly _entity = "ChartAxisTitle";

  protected _readers(): Readers<AxisTarget> {
    const axis = (target: AxisTarget) => chartRecord(this.context._host, target).axes[target.axis];
    return { text: (target) => axis(target).title ?? "", visible: (target) => axis(target).title !== null };
  }

  get text(): string {
    return this._read("text") as string;
  }
  set text(text: string) {
    this._write("text", text, (target) =>
      changeChart(this.context._host, target, (chart) => (chart.axes[target.axis].title = text)),
    );
  }

  get visible(): boolean {
    return this._read("visible") as boolean;
  }
  set visible(visible: boolean) {
    this._write("visible", visible, (target) =>
      changeChart(this.context._host, target, (chart) => {
        const axis = chart.axes[target.axis];
        axis.title = visible ? (axis.title ?? "Axis Title") : null;
      }),
    );
  }
}

type AxisSurface = "categoryType" | "maximum" | "minimum" | "numberFormat" | "title" | "visible";

export class ChartAxis extends ClientObject<AxisTarget> implements Surface<Excel.ChartAxis, AxisSurface> {
  readonly _entity = "ChartAxis";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<AxisTarget> {
    const axis = (target: AxisTarget) => chartRecord(this.context._host, target).axes[target.axis];
    return {
      categoryType: (target) => (axis(target).texts ? "TextAxis" : "Automatic"),
      // An empty text stands for what Excel chooses by itself.
      maximum: (target) => axis(target).maximum ?? "",
      minimum: (target) => axis(target).minimum ?? "",
      numberFormat: (target) => axis(target).numberFormat ?? "General",
      visible: (target) => axis(target).visible,
    };
  }

  protected override _children() {
    return { title: () => this.title };
  }

  get title(): ChartAxisTitle {
    return this._made.of("title", () => new ChartAxisTitle(this.context, () => this._use()));
  }

  get categoryType(): Excel.ChartAxis["categoryType"] {
    return this._read("categoryType") as Excel.ChartAxis["categoryType"];
  }
  set categoryType(type: Excel.ChartAxis["categoryType"]) {
    if (type !== "Automatic" && type !== "TextAxis") throw apiNotFound(`ChartAxisCategoryType.${type}`);
    this._change("categoryType", type, (axis) => (axis.texts = type === "TextAxis"));
  }

  get maximum(): unknown {
    return this._read("maximum");
  }
  set maximum(maximum: unknown) {
    this._change("maximum", maximum, (axis) => (axis.maximum = boundOf(maximum)));
  }

  get minimum(): unknown {
    return this._read("minimum");
  }
  set minimum(minimum: unknown) {
    this._change("minimum", minimum, (axis) => (axis.minimum = boundOf(minimum)));
  }

  get numberFormat(): string {
    return this._read("numberFormat") as string;
  }
  set numberFormat(format: string) {
    this._change("numberFormat", format, (axis) => (axis.numberFormat = format));
  }

  get visible(): boolean {
    return this._read("visible") as boolean;
  }
  set visible(visible: boolean) {
    this._change("visible", visible, (axis) => (axis.visible = visible));
  }

  private _change(name: string, value: unknown, apply: (axis: ChartAxisRecord) => void): void {
    this._write(name, value, (target) =>
      changeChart(this.context._host, target, (chart) => apply(chart.axes[target.axis])),
    );
  }
}

function boundOf(value: unknown): number | null {
  if (value === "") return null;
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(`not a bound: ${String(value)}`);
  return value;
}

export class ChartAxes
  extends ClientObject<ChartTarget>
  implements Surface<Excel.ChartAxes, "categoryAxis" | "getItem" | "valueAxis">
{
  readonly _entity = "ChartAxes";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<ChartTarget> {
    return {};
  }
  protected override _children() {
    return { categoryAxis: () => this.categoryAxis, valueAxis: () => this.valueAxis };
  }

  get categoryAxis(): ChartAxis {
    return this._axis("category");
  }
  get valueAxis(): ChartAxis {
    return this._axis("value");
  }

  getItem(type: string, group: string = "Primary"): ChartAxis {
    if (type === "Category" && group === "Primary") return this._axis("category");
    if (type === "Value" && group === "Primary") return this._axis("value");
    if (type === "Value" && group === "Secondary") return this._axis("secondaryValue");
    throw apiNotFound(`ChartAxes.getItem(${type}, ${group})`);
  }

  private _axis(axis: keyof ChartRecord["axes"]): ChartAxis {
    return this._made.of(axis, () => new ChartAxis(this.context, () => ({ ...this._use(), axis })));
  }
}
