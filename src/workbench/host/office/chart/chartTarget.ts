import type { ChartAxisRecord, ChartRecord, ChartSeriesRecord } from "../../univer/charts/chartModel";
import { itemNotFound } from "../request/errors";
import type { HostState } from "../request/hostState";

/** What a chart and its parts stand for. */
export interface ChartTarget {
  readonly chartId: string;
}

export interface AxisTarget extends ChartTarget {
  readonly axis: keyof ChartRecord["axes"];
}

export interface SeriesTarget extends ChartTarget {
  /** The record itself: series have neither id nor lasting index. */
  readonly series: ChartSeriesRecord;
}

export function chartRecord(host: HostState, { chartId }: ChartTarget): ChartRecord {
  const record = host.handle.extras.charts.find(chartId);
  if (!record) throw itemNotFound();
  return record;
}

export const axisRecord = (host: HostState, target: AxisTarget): ChartAxisRecord =>
  chartRecord(host, target).axes[target.axis];

export function changeChart(host: HostState, target: ChartTarget, apply: (chart: ChartRecord) => void): void {
  const { sheetId, id } = chartRecord(host, target);
  host.requireEditable({ sheetId, row: 0, column: 0, rows: 1, columns: 1 });
  host.handle.extras.charts.change(id, apply);
}

export function changeAxis(host: HostState, target: AxisTarget, apply: (axis: ChartAxisRecord) => void): void {
  changeChart(host, target, (chart) => apply(chart.axes[target.axis]));
}

export function changeSeries(host: HostState, target: SeriesTarget, apply: (series: ChartSeriesRecord) => void): void {
  changeChart(host, target, (chart) => {
    if (!chart.series.includes(target.series)) throw itemNotFound();
    apply(target.series);
  });
}
