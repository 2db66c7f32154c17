import { labelPositions, type ChartLabels as Labels, type LabelPosition } from "../../../../workbooks/chartLooks";
import type { ChartSeriesRecord } from "../../univer/charts/chartModel";
import { invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { excelObject } from "../request/properties";
import type { FontTarget } from "./chartFormats";
import { changeChart, chartRecord, type ChartTarget } from "./chartTarget";

/** The labels of one series, or of all series of a chart. */
export interface LabelsTarget extends ChartTarget {
  /** null = all of them. */
  readonly series: ChartSeriesRecord | null;
}

function labelsOf(host: HostState, target: LabelsTarget): Labels {
  const { series } = chartRecord(host, target);
  return (target.series ?? series.at(0))?.labels ?? {};
}

/** Whoever says how labels look wants to see them: the values, where nothing else is said. */
function changeLabels(host: HostState, target: LabelsTarget, change: (labels: Labels) => Labels): void {
  changeChart(host, target, ({ series }) => {
    const changed = target.series === null ? series : [target.series];
    for (const one of changed) one.labels = change(one.labels ?? { value: true });
  });
}

const shown = (name: "value" | "percent" | "seriesName" | "categoryName") => ({
  read: (target: LabelsTarget, host: HostState) => labelsOf(host, target)[name] === true,
  write: (target: LabelsTarget, on: boolean, host: HostState) =>
    changeLabels(host, target, (labels) => ({ ...labels, [name]: on })),
});

/** "InsideEnd" for "insideEnd". */
const officePosition = (position: LabelPosition): string => position.charAt(0).toUpperCase() + position.slice(1);

export const ChartDataLabelFormat = excelObject<LabelsTarget>()("ChartDataLabelFormat", {
  font: {
    object: "ChartFont",
    of: (target): FontTarget => ({
      ...target,
      font: (host) => labelsOf(host, target).font ?? {},
      changeFont: (host, change) =>
        changeLabels(host, target, (labels) => ({ ...labels, font: change(labels.font ?? {}) })),
      usualSize: 9,
    }),
  },
});

export const ChartDataLabels = excelObject<LabelsTarget>()("ChartDataLabels", {
  format: { object: "ChartDataLabelFormat" },
  numberFormat: {
    read: (target, host) => labelsOf(host, target).numberFormat ?? "General",
    write: (target, numberFormat, host) => changeLabels(host, target, (labels) => ({ ...labels, numberFormat })),
  },
  position: {
    read(target, host) {
      const { position } = labelsOf(host, target);
      return position === undefined ? "None" : officePosition(position);
    },
    write(target, position, host) {
      const known = labelPositions.find((each) => officePosition(each) === position);
      if (!known) throw invalidArgument(`not a place of labels: ${position}`);
      changeLabels(host, target, (labels) => ({ ...labels, position: known }));
    },
  },
  separator: {
    read: (target, host) => labelsOf(host, target).separator ?? ", ",
    write: (target, separator, host) => changeLabels(host, target, (labels) => ({ ...labels, separator })),
  },
  showCategoryName: shown("categoryName"),
  showPercentage: shown("percent"),
  showSeriesName: shown("seriesName"),
  showValue: shown("value"),
});
