import type { ChartFont, ChartLabels } from "../../../workbooks/chartLooks";
import type { ChartSeriesRecord } from "../../host/univer/charts/chartModel";
import { pixelsOfPoints } from "../../host/univer/sheets/lengths";
import { inkSoft } from "./chartColors";

// Letters and figures of a chart.

export function textStyleOf(font: ChartFont | undefined) {
  return {
    ...(font?.color !== undefined && { color: font.color }),
    ...(font?.size !== undefined && { fontSize: pixelsOfPoints(font.size) }),
    ...(font?.name !== undefined && { fontFamily: font.name }),
    ...(font?.bold !== undefined && { fontWeight: font.bold ? ("bold" as const) : ("normal" as const) }),
    ...(font?.italic !== undefined && { fontStyle: font.italic ? ("italic" as const) : ("normal" as const) }),
  };
}

export function figuresOf(format: string, locales: string[]): (value: number) => string {
  const figures = new Intl.NumberFormat(
    locales,
    format.includes("%") ? { style: "percent", maximumFractionDigits: 1 } : { maximumFractionDigits: 2 },
  );
  return (value) => figures.format(value);
}

/** What a label is about. */
interface LabelledPoint {
  readonly seriesName?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly percent?: number | undefined;
  readonly dataIndex?: number;
}

/** The label of every point of a series; `told` = its figures, where others are drawn. */
export function labelOf(
  { labels, kind, stacking }: ChartSeriesRecord,
  figures: (value: number) => string,
  locales: string[],
  told: readonly (number | null)[] = [],
) {
  if (labels === undefined) return { show: false };
  const shares = figuresOf("0%", locales);
  const position = placeOf(labels, kind, stacking !== undefined);
  return {
    show: true,
    position,
    // Upon a colour ECharts chooses letters that can be read.
    ...(position.startsWith("in") ? {} : { color: inkSoft }),
    fontSize: 11,
    ...textStyleOf(labels.font),
    formatter({ seriesName, name, value, percent, dataIndex = -1 }: LabelledPoint): string {
      const figure = told[dataIndex] ?? (Array.isArray(value) ? (value.at(-1) as unknown) : value);
      const parts = [
        labels.seriesName && seriesName,
        labels.categoryName && name,
        labels.value && typeof figure === "number" && figures(figure),
        labels.percent && percent !== undefined && shares(percent / 100),
      ];
      return parts.filter((part) => typeof part === "string" && part !== "").join(labels.separator ?? ", ");
    },
  };
}

const places = {
  center: "inside",
  left: "left",
  right: "right",
  top: "top",
  bottom: "bottom",
} as const;

type LabelPlace =
  | (typeof places)[keyof typeof places]
  | "inner"
  | "outside"
  | "insideTop"
  | "insideBottom"
  | "insideLeft"
  | "insideRight";

/** Where Excel puts labels of which nothing is said depends on the kind. */
function placeOf({ position }: ChartLabels, kind: ChartSeriesRecord["kind"], stacked: boolean): LabelPlace {
  const lies = kind === "bar";
  if (kind === "pie" || kind === "doughnut") {
    if (kind === "doughnut" || position === "center") return "inside";
    return position?.startsWith("inside") ? "inner" : "outside";
  }
  if (kind === "column" || kind === "bar") {
    if (position === "insideEnd") return lies ? "insideRight" : "insideTop";
    if (position === "insideBase") return lies ? "insideLeft" : "insideBottom";
    if (position === "center" || stacked) return "inside";
    return lies ? "right" : "top";
  }
  if (position !== undefined && position in places) return places[position as keyof typeof places];
  return kind === "area" ? "inside" : "right";
}
