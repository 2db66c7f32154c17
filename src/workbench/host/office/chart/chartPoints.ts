import { SheetReader } from "../../univer/cells/cellReading";
import { itemNotFound } from "../request/errors";
import { excelCollection, excelObject } from "../request/properties";
import type { FillTarget } from "./chartFormats";
import { changeSeries, type SeriesTarget } from "./chartTarget";

export interface PointTarget extends SeriesTarget {
  readonly point: number;
}

export const ChartPointFormat = excelObject<PointTarget>()("ChartPointFormat", {
  fill: {
    object: "ChartFill",
    of: (target): FillTarget => ({
      ...target,
      changeFill: (host, color) =>
        changeSeries(host, target, (series) => {
          const points = { ...series.points };
          if (color === null) delete points[target.point];
          else points[target.point] = color;
          series.points = Object.keys(points).length === 0 ? undefined : points;
        }),
    }),
  },
});

export const ChartPoint = excelObject<PointTarget>()("ChartPoint", {
  format: { object: "ChartPointFormat" },
  value: {
    read({ series: { values }, point }, host) {
      if (values === null) throw itemNotFound();
      const { row, column, columns, sheetId } = values;
      const reader = new SheetReader(host.handle, sheetId);
      return reader.content(row + Math.floor(point / columns), column + (point % columns)).value;
    },
  },
});

const countOf = ({ series: { values } }: SeriesTarget): number => (values === null ? 0 : values.rows * values.columns);

const Collection = excelCollection<SeriesTarget, InstanceType<typeof ChartPoint>>()(
  "ChartPointsCollection",
  "ChartPoint",
  { count: { read: countOf } },
);

export class ChartPointsCollection extends Collection {
  protected _targets(target: SeriesTarget): PointTarget[] {
    return Array.from({ length: countOf(target) }, (_point, point) => ({ ...target, point }));
  }

  getItemAt(index: number): InstanceType<typeof ChartPoint> {
    return this._find("getItemAt", (target) => this._targets(target)[index]);
  }
}
