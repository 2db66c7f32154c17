import type { ChartSeriesRecord } from "../../univer/charts/chartModel";
import { changeChart, chartRecord, type ChartTarget } from "./chart";
import { kindOfType, typeOfKind } from "./chartSource";
import { colorOf } from "../range/colors";
import { invalidArgument, itemNotFound } from "../request/errors";
import type { HostState } from "../request/hostState";
import { ChildCache, ClientCollection, ClientObject, type Readers, type Surface } from "../request/loadTracking";
import type { Range } from "../range/range";

interface SeriesTarget extends ChartTarget {
  /** The record itself: series have neither id nor lasting index. */
  readonly series: ChartSeriesRecord;
}

function changeSeries(host: HostState, target: SeriesTarget, apply: (series: ChartSeriesRecord) => void): void {
  changeChart(host, target, (chart) => {
    if (!chart.series.includes(target.series)) throw itemNotFound();
    apply(target.series);
  });
}

export class ChartFill
  extends ClientObject<SeriesTarget>
  implements Surface<Excel.ChartFill, "clear" | "setSolidColor">
{
  readonly _entity = "ChartFill";

  protected _readers(): Readers<SeriesTarget> {
    return {};
  }

  setSolidColor(color: string): void {
    this._act("setSolidColor", (target) => {
      const fill = colorOf(color);
      changeSeries(this.context._host, target, (series) => (series.fill = fill));
    });
  }
  clear(): void {
    this._act("clear", (target) => changeSeries(this.context._host, target, (series) => (series.fill = null)));
  }
}

export class ChartLineFormat extends ClientObject<SeriesTarget> implements Surface<Excel.ChartLineFormat, "color"> {
  readonly _entity = "ChartLineFormat";

  protected _readers(): Readers<SeriesTarget> {
    return { color: ({ series }) => series.fill ?? "" };
  }

  get color(): string {
    return this._read("color") as string;
  }
  set color(color: string) {
    this._write("color", color, (target) => {
      const fill = colorOf(color);
      changeSeries(this.context._host, target, (series) => (series.fill = fill));
    });
  }
}

export class ChartSeriesFormat
  extends ClientObject<SeriesTarget>
  implements Surface<Excel.ChartSeriesFormat, "fill" | "line">
{
  readonly _entity = "ChartSeriesFormat";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<SeriesTarget> {
    return {};
  }
  protected override _children() {
    return { fill: () => this.fill, line: () => this.line };
  }

  get fill(): ChartFill {
    return this._made.of("fill", () => new ChartFill(this.context, () => this._use()));
  }
  get line(): ChartLineFormat {
    return this._made.of("line", () => new ChartLineFormat(this.context, () => this._use()));
  }
}

type SeriesSurface = "axisGroup" | "chartType" | "delete" | "format" | "name" | "setValues" | "setXAxisValues";

export class ChartSeries extends ClientObject<SeriesTarget> implements Surface<Excel.ChartSeries, SeriesSurface> {
  readonly _entity = "ChartSeries";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<SeriesTarget> {
    return {
      axisGroup: ({ series }) => (series.axis === "primary" ? "Primary" : "Secondary"),
      chartType: ({ series }) => typeOfKind(series.kind),
      name: ({ series }) => series.name,
    };
  }
  protected override _children() {
    return { format: () => this.format };
  }

  get format(): ChartSeriesFormat {
    return this._made.of("format", () => new ChartSeriesFormat(this.context, () => this._use()));
  }

  get axisGroup(): Excel.ChartSeries["axisGroup"] {
    return this._read("axisGroup") as Excel.ChartSeries["axisGroup"];
  }
  set axisGroup(group: Excel.ChartSeries["axisGroup"]) {
    this._change("axisGroup", group, (series) => {
      if (group !== "Primary" && group !== "Secondary") throw invalidArgument(`axisGroup: ${group}`);
      series.axis = group === "Primary" ? "primary" : "secondary";
    });
  }

  get chartType(): Excel.ChartSeries["chartType"] {
    return this._read("chartType") as Excel.ChartSeries["chartType"];
  }
  set chartType(type: Excel.ChartSeries["chartType"]) {
    this._change("chartType", type, (series) => (series.kind = kindOfType(type)));
  }

  get name(): string {
    return this._read("name") as string;
  }
  set name(name: string) {
    this._change("name", name, (series) => (series.name = name));
  }

  private _change(name: string, value: unknown, apply: (series: ChartSeriesRecord) => void): void {
    this._write(name, value, (target) => changeSeries(this.context._host, target, apply));
  }

  setValues(sourceData: Excel.Range): void {
    this._act("setValues", (target) => {
      const values = (sourceData as unknown as Range)._use();
      changeSeries(this.context._host, target, (series) => (series.values = values));
    });
  }
  setXAxisValues(sourceData: Excel.Range): void {
    this._act("setXAxisValues", (target) => {
      const categories = (sourceData as unknown as Range)._use();
      changeSeries(this.context._host, target, (series) => (series.categories = categories));
    });
  }

  delete(): void {
    this._act("delete", (target) =>
      changeChart(this.context._host, target, (chart) => {
        const index = chart.series.indexOf(target.series);
        if (index < 0) throw itemNotFound();
        chart.series.splice(index, 1);
      }),
    );
  }
}

export class ChartSeriesCollection
  extends ClientCollection<ChartSeries, ChartTarget>
  implements Surface<Excel.ChartSeriesCollection, "add" | "count" | "getItemAt">
{
  readonly _entity = "ChartSeriesCollection";

  protected override _readers(): Readers<ChartTarget> {
    return { count: (target) => chartRecord(this.context._host, target).series.length };
  }

  get count(): number {
    return this._read("count") as number;
  }

  protected _list(target: ChartTarget): ChartSeries[] {
    return chartRecord(this.context._host, target).series.map(
      (series) => new ChartSeries(this.context, () => ({ chartId: target.chartId, series })),
    );
  }

  add(name?: string, index?: number): ChartSeries {
    const added = new ChartSeries(this.context, () => {
      this.context._host.beforeWrite();
      const target = this._use();
      const { series: present } = chartRecord(this.context._host, target);
      const series: ChartSeriesRecord = {
        name: name ?? `Series${present.length + 1}`,
        kind: present[0]?.kind ?? "column",
        axis: "primary",
        values: null,
        categories: null,
        fill: null,
      };
      changeChart(this.context._host, target, (chart) => chart.series.splice(index ?? present.length, 0, series));
      return { chartId: target.chartId, series };
    });
    return added._instantiate("add");
  }

  getItemAt(index: number): ChartSeries {
    return new ChartSeries(this.context, () => {
      const { chartId } = this._use();
      const series = chartRecord(this.context._host, { chartId }).series[index];
      if (!series) throw itemNotFound();
      return { chartId, series };
    })._instantiate("getItemAt");
  }
}
