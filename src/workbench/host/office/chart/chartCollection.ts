import { blankAxis } from "../../univer/charts/chartModel";
import { Chart, type ChartTarget } from "./chart";
import { kindOfType, seriesOf } from "./chartSource";
import { itemNotFound } from "../request/errors";
import { ClientCollection, type Readers, type Surface } from "../request/loadTracking";
import type { Range } from "../range/range";
import type { SheetTarget } from "../sheet/worksheet";

/** Excel's own size for a new chart, in points. */
const newChart = { left: 48, top: 48, width: 360, height: 216 };

export class ChartCollection
  extends ClientCollection<Chart, SheetTarget>
  implements Surface<Excel.ChartCollection, "add" | "count" | "getItem" | "getItemAt" | "getItemOrNullObject">
{
  readonly _entity = "ChartCollection";

  private _records({ sheetId }: SheetTarget) {
    this.context._host.requireSheet(sheetId);
    return this.context._host.handle.extras.charts.list(sheetId);
  }

  protected override _readers(): Readers<SheetTarget> {
    return { count: (target) => this._records(target).length };
  }

  get count(): number {
    return this._read("count") as number;
  }

  protected _list(target: SheetTarget): Chart[] {
    return this._records(target).map(({ id }) => new Chart(this.context, () => ({ chartId: id })));
  }

  add(type: string, sourceData: Excel.Range, seriesBy: string = "Auto"): Chart {
    const kind = kindOfType(type);
    const chart = new Chart(this.context, () => {
      const host = this.context._host;
      host.beforeWrite();
      const { sheetId } = this._use();
      host.requireEditable({ sheetId, row: 0, column: 0, rows: 1, columns: 1 });
      const series = seriesOf(host, (sourceData as unknown as Range)._use(), seriesBy, kind);
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
    return chart._instantiate("add");
  }

  getItem(name: string): Chart {
    return new Chart(this.context, () => {
      const found = this._find(name);
      if (!found) throw itemNotFound();
      return found;
    })._instantiate("getItem");
  }
  getItemOrNullObject(name: string): Chart {
    return new Chart(this.context, () => this._find(name))._instantiate("getItemOrNullObject");
  }
  getItemAt(index: number): Chart {
    return new Chart(this.context, () => {
      const record = this._records(this._use())[index];
      if (!record) throw itemNotFound();
      return { chartId: record.id };
    })._instantiate("getItemAt");
  }

  private _find(name: string): ChartTarget | null {
    const record = this._records(this._use()).find((chart) => chart.name === name || chart.id === name);
    return record ? { chartId: record.id } : null;
  }
}
