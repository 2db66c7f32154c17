import { legendPlaces, type LegendPlace } from "../../univer/charts/chartModel";
import { changeChart, chartRecord, type ChartTarget } from "./chart";
import { invalidArgument } from "../request/errors";
import { ClientObject, type Readers, type Surface } from "../request/loadTracking";

export class ChartTitle extends ClientObject<ChartTarget> implements Surface<Excel.ChartTitle, "text" | "visible"> {
  readonly _entity = "ChartTitle";

  protected _readers(): Readers<ChartTarget> {
    return {
      text: (target) => chartRecord(this.context._host, target).title,
      visible: (target) => chartRecord(this.context._host, target).titleVisible,
    };
  }

  get text(): string {
    return this._read("text") as string;
  }
  /** A title that gets its text is shown. */
  set text(text: string) {
    this._write("text", text, (target) =>
      changeChart(this.context._host, target, (chart) => {
        chart.title = text;
        chart.titleVisible = true;
      }),
    );
  }

  get visible(): boolean {
    return this._read("visible") as boolean;
  }
  set visible(visible: boolean) {
    this._write("visible", visible, (target) =>
      changeChart(this.context._host, target, (chart) => (chart.titleVisible = visible)),
    );
  }
}

const capitalised = (place: LegendPlace): string => place.charAt(0).toUpperCase() + place.slice(1);

export class ChartLegend
  extends ClientObject<ChartTarget>
  implements Surface<Excel.ChartLegend, "position" | "visible">
{
  readonly _entity = "ChartLegend";

  protected _readers(): Readers<ChartTarget> {
    return {
      position: (target) => capitalised(chartRecord(this.context._host, target).legend),
      visible: (target) => chartRecord(this.context._host, target).legendVisible,
    };
  }

  get position(): Excel.ChartLegend["position"] {
    return this._read("position") as Excel.ChartLegend["position"];
  }
  set position(position: Excel.ChartLegend["position"]) {
    this._write("position", position, (target) => {
      const place = legendPlaces.find((each) => capitalised(each) === position);
      if (!place) throw invalidArgument(`not a place of a legend in the workbench: ${position}`);
      changeChart(this.context._host, target, (chart) => (chart.legend = place));
    });
  }

  get visible(): boolean {
    return this._read("visible") as boolean;
  }
  set visible(visible: boolean) {
    this._write("visible", visible, (target) =>
      changeChart(this.context._host, target, (chart) => (chart.legendVisible = visible)),
    );
  }
}
