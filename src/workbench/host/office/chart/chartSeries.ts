import type { ChartSeriesRecord } from "../../univer/charts/chartModel";
import { colorOf } from "../range/colors";
import { cellsOf } from "../range/areaOf";
import { invalidArgument, itemNotFound } from "../request/errors";
import { excelCollection, excelObject } from "../request/properties";
import { seriesFill } from "./chartFormats";
import { kindOfType, typeOfKind } from "./chartSource";
import { changeChart, changeSeries, chartRecord, type ChartTarget, type SeriesTarget } from "./chartTarget";

export const ChartLineFormat = excelObject<SeriesTarget>()("ChartLineFormat", {
  color: {
    read: ({ series }) => series.fill ?? "",
    write(target, color, host) {
      const fill = colorOf(color);
      changeSeries(host, target, (series) => (series.fill = fill));
    },
  },
});

export const ChartSeriesFormat = excelObject<SeriesTarget>()("ChartSeriesFormat", {
  fill: { object: "ChartFill", of: seriesFill },
  line: { object: "ChartLineFormat" },
});

const Properties = excelObject<SeriesTarget>()("ChartSeries", {
  axisGroup: {
    read: ({ series }) => (series.axis === "primary" ? "Primary" : "Secondary"),
    write: (target, group, host) =>
      changeSeries(host, target, (series) => {
        if (group !== "Primary" && group !== "Secondary") throw invalidArgument(`axisGroup: ${group}`);
        series.axis = group === "Primary" ? "primary" : "secondary";
      }),
  },
  chartType: {
    read: ({ series }) => typeOfKind(series),
    write(target, type, host) {
      const kind = kindOfType(type);
      changeSeries(host, target, (series) => Object.assign(series, kind));
    },
  },
  dataLabels: { object: "ChartDataLabels" },
  doughnutHoleSize: {
    read: (target, host) => chartRecord(host, target).holeSize ?? 50,
    /** Of the whole chart, as in Excel. */
    write(target, size, host) {
      if (!Number.isInteger(size) || size < 10 || size > 90) throw invalidArgument(`not the size of a hole: ${size}`);
      changeChart(host, target, (chart) => (chart.holeSize = size));
    },
  },
  format: { object: "ChartSeriesFormat" },
  hasDataLabels: {
    read: ({ series }) => series.labels !== undefined,
    write: (target, shown, host) =>
      changeSeries(host, target, (series) => (series.labels = shown ? (series.labels ?? { value: true }) : undefined)),
  },
  name: {
    read: ({ series }) => series.name,
    write: (target, name, host) => changeSeries(host, target, (series) => (series.name = name)),
  },
  points: { object: "ChartPointsCollection" },
});

export class ChartSeries extends Properties {
  setValues(sourceData: Excel.Range): void {
    this._act("setValues", (target) => {
      const values = cellsOf(sourceData);
      changeSeries(this._host, target, (series) => (series.values = values));
    });
  }
  setXAxisValues(sourceData: Excel.Range): void {
    this._act("setXAxisValues", (target) => {
      const categories = cellsOf(sourceData);
      changeSeries(this._host, target, (series) => (series.categories = categories));
    });
  }

  delete(): void {
    this._act("delete", (target) =>
      changeChart(this._host, target, (chart) => {
        const index = chart.series.indexOf(target.series);
        if (index < 0) throw itemNotFound();
        chart.series.splice(index, 1);
      }),
    );
  }
}

const Collection = excelCollection<ChartTarget, ChartSeries>()("ChartSeriesCollection", "ChartSeries", {
  count: { read: (target, host) => chartRecord(host, target).series.length },
});

export class ChartSeriesCollection extends Collection {
  protected _targets(target: ChartTarget): SeriesTarget[] {
    const { chartId } = target;
    return chartRecord(this._host, target).series.map((series) => ({ chartId, series }));
  }

  add(name?: string, index?: number): ChartSeries {
    return this._add((target) => {
      const { series: present } = chartRecord(this._host, target);
      const series: ChartSeriesRecord = {
        name: name ?? `Series${present.length + 1}`,
        kind: present[0]?.kind ?? "column",
        stacking: present[0]?.stacking,
        axis: "primary",
        values: null,
        categories: null,
        fill: null,
      };
      changeChart(this._host, target, (chart) => chart.series.splice(index ?? present.length, 0, series));
      return { chartId: target.chartId, series };
    });
  }

  getItemAt(index: number): ChartSeries {
    return this._find("getItemAt", (target) => this._targets(target)[index]);
  }
}
