import { abcClasses, clientStatuses } from "../analysis/types";
import { abcPaint, barColor, heatHigh, heatLow, lossHigh, statusPaint, type Paint } from "./palette";
import type { ReportContext } from "./reportContext";
import type { ReportConditionalFormat, ReportRange } from "./reportSheet";
import { statusText } from "./words";

/** Cells in the colours of the words that they hold; none where the column is not shown. */
export function textFormats(
  range: ReportRange | null,
  painted: readonly (readonly [text: string, paint: Paint])[],
): readonly ReportConditionalFormat[] {
  if (range === null) return [];
  return painted.map(([text, paint]) => ({ kind: "textEquals", range, text, ...paint }));
}

/** Each status in its colours. */
export function statusFormats(range: ReportRange, { translate }: ReportContext): readonly ReportConditionalFormat[] {
  return textFormats(
    range,
    clientStatuses.map((status) => [translate(`reports.${statusText[status]}`), statusPaint[status]]),
  );
}

/** Each of the first so many ABC classes in its colours. */
export function abcFormats(range: ReportRange, classes: number): readonly ReportConditionalFormat[] {
  return textFormats(
    range,
    abcClasses.slice(0, classes).map((abc) => [abc, abcPaint[abc]]),
  );
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
