import { blankAxis, type ChartRecord } from "../../univer/charts/chartModel";
import { cellsOf } from "../range/areaOf";
import type { HostState } from "../request/hostState";
import { excelCollection } from "../request/properties";
import type { SheetTarget } from "../sheet/sheetTarget";
import type { Chart } from "./chart";
import { kindOfType, seriesOf } from "./chartSource";
import type { ChartTarget } from "./chartTarget";

/** Excel's own size for a new chart, in points. */
const newChart = { left: 48, top: 48, width: 360, height: 216 };

function recordsOf(host: HostState, { sheetId }: SheetTarget): readonly ChartRecord[] {
  host.requireSheet(sheetId);
  return host.handle.extras.charts.list(sheetId);
}

const Collection = excelCollection<SheetTarget, Chart>()("ChartCollection", "Chart", {
  count: { read: (target, host) => recordsOf(host, target).length },
});

export class ChartCollection extends Collection {
  protected _targets(target: SheetTarget): ChartTarget[] {
    return recordsOf(this._host, target).map(({ id }) => ({ chartId: id }));
  }

  add(type: string, sourceData: Excel.Range, seriesBy: string = "Auto"): Chart {
    const kind = kindOfType(type);
    return this._add(({ sheetId }) => {
      const host = this._host;
      host.requireEditable({ sheetId, row: 0, column: 0, rows: 1, columns: 1 });
      const series = seriesOf(host, cellsOf(sourceData), seriesBy, kind);
      const { charts } = host.handle.extras;
      const id = charts.nextId();
      charts.add({
        id,
        sheetId,
        name: `Chart ${charts.list(sheetId).length + 1}`,
        title: series.length === 1 ? series[0].name : "Chart Title",
        titleVisible: true,
        legend: "bottom",
        legendVisible: true,
        series,
        axes: { category: blankAxis(), value: blankAxis(), secondaryValue: blankAxis() },
        ...newChart,
      });
      return { chartId: id };
    });
  }

  getItem(name: string): Chart {
    return this._find("getItem", (target) => this._named(target, name));
  }
  getItemOrNullObject(name: string): Chart {
    return this._find("getItemOrNullObject", (target) => this._named(target, name));
  }
  getItemAt(index: number): Chart {
    return this._find("getItemAt", (target) => this._targets(target)[index]);
  }

  private _named(target: SheetTarget, name: string): ChartTarget | null {
    const record = recordsOf(this._host, target).find((chart) => chart.name === name || chart.id === name);
    return record ? { chartId: record.id } : null;
  }
}
