import { abcClasses, clientStatuses } from "../analysis/types";
import { abcPaint, barColor, heatHigh, heatLow, lossHigh, statusPaint } from "./palette";
import type { ReportContext } from "./reportContext";
import type { ReportConditionalFormat, ReportRange } from "./reportSheet";
import { statusText } from "./words";

/** Each status in its colours. */
export function statusFormats(range: ReportRange, { translate }: ReportContext): readonly ReportConditionalFormat[] {
  return clientStatuses.map((status) => ({
    kind: "textEquals",
    range,
    text: translate(`reports.${statusText[status]}`),
    ...statusPaint[status],
  }));
}

/** Each of the first so many ABC classes in its colours. */
export function abcFormats(range: ReportRange, classes: number): readonly ReportConditionalFormat[] {
  return abcClasses.slice(0, classes).map((abc) => ({ kind: "textEquals", range, text: abc, ...abcPaint[abc] }));
}

/** A bar in each cell, as long as its figure is large; none where the column is not shown. */
export function barFormats(range: ReportRange | null): readonly ReportConditionalFormat[] {
  return range === null ? [] : [{ kind: "dataBar", range, color: barColor }];
}

/** The larger, the darker. */
export function heatFormats(range: ReportRange | null): readonly ReportConditionalFormat[] {
  return range === null ? [] : [{ kind: "colorScale", range, low: heatLow, high: heatHigh }];
}

/** The more was lost, the darker. */
export function lossFormats(range: ReportRange | null): readonly ReportConditionalFormat[] {
  return range === null ? [] : [{ kind: "colorScale", range, low: heatLow, high: lossHigh }];
}
