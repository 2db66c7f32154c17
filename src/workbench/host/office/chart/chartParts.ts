import { legendPlaces, type LegendPlace } from "../../univer/charts/chartModel";
import { invalidArgument } from "../request/errors";
import { excelObject } from "../request/properties";
import { changeChart, chartRecord, type ChartTarget } from "./chartTarget";

export const ChartTitle = excelObject<ChartTarget>()("ChartTitle", {
  format: { object: "ChartTitleFormat" },
  text: {
    read: (target, host) => chartRecord(host, target).title,
    /** A title that gets its text is shown. */
    write: (target, text, host) =>
      changeChart(host, target, (chart) => {
        chart.title = text;
        chart.titleVisible = true;
      }),
  },
  visible: {
    read: (target, host) => chartRecord(host, target).titleVisible,
    write: (target, visible, host) => changeChart(host, target, (chart) => (chart.titleVisible = visible)),
  },
});

const capitalised = (place: LegendPlace): string => place.charAt(0).toUpperCase() + place.slice(1);

export const ChartLegend = excelObject<ChartTarget>()("ChartLegend", {
  format: { object: "ChartLegendFormat" },
  position: {
    read: (target, host) => capitalised(chartRecord(host, target).legend),
    write(target, position, host) {
      const place = legendPlaces.find((each) => capitalised(each) === position);
      if (!place) throw invalidArgument(`not a place of a legend in the workbench: ${position}`);
      changeChart(host, target, (chart) => (chart.legend = place));
    },
  },
  visible: {
    read: (target, host) => chartRecord(host, target).legendVisible,
    write: (target, visible, host) => changeChart(host, target, (chart) => (chart.legendVisible = visible)),
  },
});
