import type { CellBlock } from "../../univer/cells/cellReading";
import type { ChartRecord } from "../../univer/charts/chartModel";
import { pointsOf } from "../../univer/sheets/lengths";
import { parseAddress } from "../range/address";
import { ChartAxes } from "./chartAxes";
import { ChartLegend, ChartTitle } from "./chartParts";
import { ChartSeriesCollection } from "./chartSeries";
import { kindOfType, seriesOf, typeOfKind } from "./chartSource";
import { invalidArgument, itemNotFound } from "../request/errors";
import type { HostState } from "../request/hostState";
import { ChildCache, ClientObject, type Readers, type Surface } from "../request/loadTracking";
import type { Range } from "../range/range";
import { Worksheet } from "../sheet/worksheet";

export interface ChartTarget {
  readonly chartId: string;
}

export function chartRecord(host: HostState, { chartId }: ChartTarget): ChartRecord {
  const record = host.handle.extras.charts.find(chartId);
  if (!record) throw itemNotFound();
  return record;
}

export function changeChart(host: HostState, target: ChartTarget, apply: (chart: ChartRecord) => void): void {
  const { sheetId, id } = chartRecord(host, target);
  host.requireEditable({ sheetId, row: 0, column: 0, rows: 1, columns: 1 });
  host.handle.extras.charts.change(id, apply);
}

type ChartSurface =
  | "axes"
  | "chartType"
  | "delete"
  | "height"
  | "id"
  | "left"
  | "legend"
  | "name"
  | "series"
  | "setData"
  | "setPosition"
  | "title"
  | "top"
  | "width"
  | "worksheet";

export class Chart extends ClientObject<ChartTarget> implements Surface<Excel.Chart, ChartSurface> {
  readonly _entity = "Chart";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<ChartTarget> {
    const record = (target: ChartTarget) => chartRecord(this._host, target);
    return {
      chartType: (target) => typeOfKind(record(target).series[0]?.kind ?? "column"),
      height: (target) => record(target).height,
      id: (target) => record(target).id,
      left: (target) => record(target).left,
      name: (target) => record(target).name,
      top: (target) => record(target).top,
      width: (target) => record(target).width,
    };
  }

  protected override _children() {
    return {
      axes: () => this.axes,
      legend: () => this.legend,
      series: () => this.series,
      title: () => this.title,
      worksheet: () => this.worksheet,
    };
  }

  private get _host(): HostState {
    return this.context._host;
  }

  get axes(): ChartAxes {
    return this._made.of("axes", () => new ChartAxes(this.context, () => this._use()));
  }
  get legend(): ChartLegend {
    return this._made.of("legend", () => new ChartLegend(this.context, () => this._use()));
  }
  get series(): ChartSeriesCollection {
    return this._made.of("series", () => new ChartSeriesCollection(this.context, () => this._use()));
  }
  get title(): ChartTitle {
    return this._made.of("title", () => new ChartTitle(this.context, () => this._use()));
  }
  get worksheet(): Worksheet {
    return this._made.of(
      "worksheet",
      () => new Worksheet(this.context, () => ({ sheetId: chartRecord(this._host, this._use()).sheetId })),
    );
  }

  get chartType(): Excel.Chart["chartType"] {
    return this._read("chartType") as Excel.Chart["chartType"];
  }
  /** Of all series at once. */
  set chartType(type: Excel.Chart["chartType"]) {
    this._write("chartType", type, (target) => {
      const kind = kindOfType(type);
      changeChart(this._host, target, ({ series }) => {
        for (const one of series) one.kind = kind;
      });
    });
  }
  get id(): string {
    return this._read("id") as string;
  }

  get name(): string {
    return this._read("name") as string;
  }
  set name(name: string) {
    this._write("name", name, (target) => changeChart(this._host, target, (chart) => (chart.name = name)));
  }

  get left(): number {
    return this._read("left") as number;
  }
  set left(points: number) {
    this._setPlace("left", points);
  }
  get top(): number {
    return this._read("top") as number;
  }
  set top(points: number) {
    this._setPlace("top", points);
  }
  get width(): number {
    return this._read("width") as number;
  }
  set width(points: number) {
    this._setPlace("width", points);
  }
  get height(): number {
    return this._read("height") as number;
  }
  set height(points: number) {
    this._setPlace("height", points);
  }

  private _setPlace(side: "left" | "top" | "width" | "height", points: number): void {
    this._write(side, points, (target) => {
      if (typeof points !== "number" || points < 0) throw invalidArgument(`not a place in points: ${points}`);
      changeChart(this._host, target, (chart) => (chart[side] = points));
    });
  }

  /** Over the cells from the first to the last, both covered. */
  setPosition(startCell: Excel.Range | string, endCell?: Excel.Range | string): void {
    this._act("setPosition", (target) => {
      const { sheetId } = chartRecord(this._host, target);
      const start = cellsOf(startCell, sheetId);
      const end = endCell === undefined ? null : cellsOf(endCell, sheetId);
      const left = columnsWidth(this._host, sheetId, start.column);
      const top = rowsHeight(this._host, sheetId, start.row);
      changeChart(this._host, target, (chart) => {
        chart.left = left;
        chart.top = top;
        if (!end) return;
        chart.width = columnsWidth(this._host, sheetId, end.column + end.columns) - left;
        chart.height = rowsHeight(this._host, sheetId, end.row + end.rows) - top;
      });
    });
  }

  setData(sourceData: Excel.Range, seriesBy: string = "Auto"): void {
    this._act("setData", (target) => {
      const block = (sourceData as unknown as Range)._use();
      const kind = chartRecord(this._host, target).series[0]?.kind ?? "column";
      const series = seriesOf(this._host, block, seriesBy, kind);
      changeChart(this._host, target, (chart) => chart.series.splice(0, chart.series.length, ...series));
    });
  }

  delete(): void {
    this._act("delete", (target) => {
      changeChart(this._host, target, () => undefined);
      this._host.handle.extras.charts.remove(target.chartId);
    });
  }
}

function cellsOf(cells: Excel.Range | string, sheetId: string): CellBlock {
  if (typeof cells !== "string") return (cells as unknown as Range)._use();
  const area = parseAddress(cells);
  if (!area) throw invalidArgument(`not an address: ${cells}`);
  return { sheetId, row: area.row, column: area.column, rows: area.rows, columns: area.columns };
}

/** Of all columns before this one, in points. */
function columnsWidth(host: HostState, sheetId: string, before: number): number {
  const sheet = host.requireSheet(sheetId);
  let pixels = 0;
  for (let column = 0; column < before; column += 1)
    if (sheet.getColVisible(column)) pixels += sheet.getColumnWidth(column);
  return pointsOf(pixels);
}

function rowsHeight(host: HostState, sheetId: string, before: number): number {
  const sheet = host.requireSheet(sheetId);
  let pixels = 0;
  for (let row = 0; row < before; row += 1) if (sheet.getRowVisible(row)) pixels += sheet.getRowHeight(row);
  return pointsOf(pixels);
}
