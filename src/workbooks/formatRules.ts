import type { DataRange } from "./workbookData";

// Conditional formats as plain data.

/** How cells look that a rule has found; what is absent stays as it is. */
export interface DataHighlight {
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
}

/** Where a colour of a scale stands among the values. */
export type ScalePlace =
  "lowest" | "highest" | { readonly percent: number } | { readonly percentile: number } | { readonly number: number };

/** By the names that files have for them; the number in front is how many icons there are. */
export const iconSets = [
  "3Arrows",
  "3ArrowsGray",
  "3Flags",
  "3TrafficLights1",
  "3TrafficLights2",
  "3Signs",
  "3Symbols",
  "3Symbols2",
  "3Stars",
  "3Triangles",
  "4Arrows",
  "4ArrowsGray",
  "4RedToBlack",
  "4Rating",
  "4TrafficLights",
  "5Arrows",
  "5ArrowsGray",
  "5Rating",
  "5Quarters",
  "5Boxes",
] as const;
export type IconSetName = (typeof iconSets)[number];

/** From which value on an icon stands. */
export interface IconStep {
  readonly by: "number" | "percent" | "percentile";
  readonly value: number;
  /** Only above that value. */
  readonly above?: true;
}

export const cellValueOperators = [
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
] as const;

export const textOperators = ["contains", "notContains", "beginsWith", "endsWith"] as const;

/** Rules that need no more than their name. */
export const presetCriteria = [
  "blanks",
  "nonBlanks",
  "errors",
  "nonErrors",
  "uniqueValues",
  "duplicateValues",
  "yesterday",
  "today",
  "tomorrow",
  "lastSevenDays",
  "lastWeek",
  "thisWeek",
  "nextWeek",
  "lastMonth",
  "thisMonth",
  "nextMonth",
  "aboveAverage",
  "belowAverage",
  "equalOrAboveAverage",
  "equalOrBelowAverage",
  "oneStdDevAboveAverage",
  "oneStdDevBelowAverage",
  "twoStdDevAboveAverage",
  "twoStdDevBelowAverage",
  "threeStdDevAboveAverage",
  "threeStdDevBelowAverage",
] as const;
export type PresetCriterion = (typeof presetCriteria)[number];

export type FormatRule =
  | {
      readonly kind: "colorScale";
      readonly colors: readonly string[];
      /** One for each colour; absent = from the lowest to the highest, the middle at half of the values. */
      readonly places?: readonly ScalePlace[];
    }
  | {
      readonly kind: "dataBar";
      readonly color: string;
      readonly gradient?: true;
      readonly barOnly?: true;
      /** Absent = as the sheet runs. */
      readonly direction?: "leftToRight";
    }
  | ({
      readonly kind: "cellValue";
      readonly operator: (typeof cellValueOperators)[number];
      /** As in a formula: `="Lost"` or `0.1`. */
      readonly formula: string;
    } & DataHighlight)
  | ({
      readonly kind: "text";
      readonly operator: (typeof textOperators)[number];
      readonly text: string;
    } & DataHighlight)
  /** True for the first cell of the range; its references move along for the others. */
  | ({ readonly kind: "custom"; readonly formula: string } & DataHighlight)
  | ({
      readonly kind: "topBottom";
      readonly rank: number;
      readonly percent?: true;
      readonly bottom?: true;
    } & DataHighlight)
  | ({ readonly kind: "preset"; readonly criterion: PresetCriterion } & DataHighlight)
  | {
      readonly kind: "iconSet";
      readonly icons: IconSetName;
      /** For each icon but the lowest, upwards. */
      readonly steps: readonly IconStep[];
      readonly iconsOnly?: true;
      readonly reversed?: true;
    };

export type DataConditionalFormat = FormatRule & {
  readonly range: DataRange;
  /** Where it holds, those after it do not count. */
  readonly stopIfTrue?: true;
};

/** From the lowest to the highest, the middle at half of the values. */
export const usualPlaces = (count: number): readonly ScalePlace[] =>
  count > 2 ? ["lowest", { percentile: 50 }, "highest"] : ["lowest", "highest"];

export const isUsual = (places: readonly ScalePlace[]): boolean =>
  JSON.stringify(places) === JSON.stringify(usualPlaces(places.length));
