import { pointsOf } from "../../univer/sheets/lengths";
import { areaOf, cellsOf } from "../range/areaOf";
import { invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { excelObject } from "../request/properties";
import type { LabelsTarget } from "./chartLabels";
import { kindOfType, seriesOf, typeOfKind, type SeriesKind } from "./chartSource";
import { changeChart, chartRecord, type ChartTarget } from "./chartTarget";

/** In points from the sheet's top left corner. */
const place = (side: "left" | "top" | "width" | "height") => ({
  read: (target: ChartTarget, host: HostState) => chartRecord(host, target)[side],
  write(target: ChartTarget, points: number, host: HostState) {
    if (typeof points !== "number" || points < 0) throw invalidArgument(`not a place in points: ${String(points)}`);
    changeChart(host, target, (chart) => (chart[side] = points));
  },
});

function kindOf(host: HostState, target: ChartTarget): SeriesKind {
  const [first] = chartRecord(host, target).series;
  return first === undefined ? { kind: "column" } : { kind: first.kind, stacking: first.stacking };
}

const Properties = excelObject<ChartTarget>()("Chart", {
  axes: { object: "ChartAxes" },
  chartType: {
    read: (target, host) => typeOfKind(kindOf(host, target)),
    /** Of all series at once. */
    write(target, type, host) {
      const kind = kindOfType(type);
      changeChart(host, target, ({ series }) => {
        for (const one of series) Object.assign(one, kind);
      });
    },
  },
  dataLabels: { object: "ChartDataLabels", of: (target): LabelsTarget => ({ ...target, series: null }) },
  height: place("height"),
  id: { read: (target, host) => chartRecord(host, target).id },
  left: place("left"),
  legend: { object: "ChartLegend" },
  name: {
    read: (target, host) => chartRecord(host, target).name,
    write: (target, name, host) => changeChart(host, target, (chart) => (chart.name = name)),
  },
  series: { object: "ChartSeriesCollection" },
  title: { object: "ChartTitle" },
  top: place("top"),
  width: place("width"),
  worksheet: { object: "Worksheet", of: (target, host) => ({ sheetId: chartRecord(host, target).sheetId }) },
});

export class Chart extends Properties {
  /** Over the cells from the first to the last, both covered. */
  setPosition(startCell: Excel.Range | string, endCell?: Excel.Range | string): void {
    this._act("setPosition", (target) => {
      const { sheetId } = chartRecord(this._host, target);
      const start = areaOf(startCell);
      const end = endCell === undefined ? null : areaOf(endCell);
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
      const block = cellsOf(sourceData);
      const series = seriesOf(this._host, block, seriesBy, kindOf(this._host, target));
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
