import type { IRange } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  CFValueType,
  type IConditionalFormattingRuleConfig,
  type IHighlightCell,
  type IIconSet,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import {
  cellValueOperators,
  iconSets,
  isUsual,
  usualPlaces,
  type DataHighlight,
  type FormatRule,
  type IconStep,
  type PresetCriterion,
  type ScalePlace,
} from "../../../../workbooks/formatRules";
import { rangeAddress } from "../../../../workbooks/xlsx/addresses";
import { textRules } from "../../../../workbooks/xlsx/conditionalRules";
import { blockOf } from "./sheets";

// The rules of conditional formats as the grid knows them. A rule of ours travels with the grid's, since the grid has fewer
// words; where the user has changed a rule by the grid's own dialog, it is read from what the grid has.

type GridRule = IConditionalFormattingRuleConfig & { readonly told?: FormatRule };

export function gridRule(rule: FormatRule, ranges: readonly IRange[]): IConditionalFormattingRuleConfig {
  return { ...drawnRule(rule, ranges), told: rule } as GridRule;
}

/** null for rules that only the grid's own dialogs make. */
export function ruleOfGrid(rule: GridRule, ranges: readonly IRange[]): FormatRule | null {
  const { told, ...drawn } = rule;
  if (told !== undefined && isSame(drawnRule(told, ranges), drawn)) return told;
  return readRule(drawn as IConditionalFormattingRuleConfig);
}

/** The cells that a formula names may have moved. */
function isSame(expected: object, drawn: object): boolean {
  const { value: formula, ...rest } = drawn as { value?: unknown };
  const { value, ...others } = expected as { value?: unknown };
  const isFormula = "subType" in drawn && drawn.subType === CFSubRuleType.formula;
  return JSON.stringify(rest) === JSON.stringify(others) && (isFormula || value === formula);
}

const highlightStyle = ({ fill, color, bold, italic, underline, strike }: DataHighlight): IHighlightCell["style"] => ({
  ...(fill && { bg: { rgb: fill } }),
  ...(color && { cl: { rgb: color } }),
  ...(bold && { bl: 1 }),
  ...(italic && { it: 1 }),
  ...(underline && { ul: { s: 1 } }),
  ...(strike && { st: { s: 1 } }),
});

function highlightOf({ style }: IHighlightCell): DataHighlight {
  const fill = style.bg?.rgb;
  const color = style.cl?.rgb;
  return {
    ...(fill && { fill }),
    ...(color && { color }),
    ...(style.bl === 1 && { bold: true }),
    ...(style.it === 1 && { italic: true }),
    ...(style.ul?.s === 1 && { underline: true }),
    ...(style.st?.s === 1 && { strike: true }),
  };
}

function drawnRule(rule: FormatRule, ranges: readonly IRange[]): IConditionalFormattingRuleConfig {
  const highlight = { type: CFRuleType.highlightCell, style: highlightStyle(rule as DataHighlight) } as const;
  switch (rule.kind) {
    case "colorScale":
      return {
        type: CFRuleType.colorScale,
        config: rule.colors.map((color, index) => ({
          index,
          color,
          value: placeValue((rule.places ?? usualPlaces(rule.colors.length))[index]),
        })),
      };
    case "dataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: !rule.barOnly,
        config: {
          min: { type: CFValueType.min },
          max: { type: CFValueType.max },
          isGradient: rule.gradient === true,
          positiveColor: rule.color,
          nativeColor: "#FF555A",
        },
      };
    case "iconSet":
      return iconRule(rule);
    case "cellValue":
      return cellValueRule(rule, highlight, ranges);
    case "text":
      return { ...highlight, subType: CFSubRuleType.formula, value: textFormula(rule, firstCell(ranges)) };
    case "custom":
      return { ...highlight, subType: CFSubRuleType.formula, value: rule.formula };
    case "topBottom":
      return {
        ...highlight,
        subType: CFSubRuleType.rank,
        isBottom: rule.bottom === true,
        isPercent: rule.percent === true,
        value: rule.rank,
      };
    case "preset":
      return { ...highlight, ...presetRule(rule.criterion, ranges) } as IConditionalFormattingRuleConfig;
  }
}

/** By itself the grid finds texts in the same case only. */
function textFormula({ operator, text }: FormatRule & { kind: "text" }, cell: string): string {
  const known = textRules.find((rule) => rule.operator === operator);
  return `=${known?.formula(cell, `"${text.replaceAll('"', '""')}"`, text.length)}`;
}

const textOperatorsOfGrid = {
  contains: CFTextOperator.containsText,
  notContains: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
} as const;

function placeValue(place: ScalePlace): IValueConfig {
  if (place === "lowest") return { type: CFValueType.min };
  if (place === "highest") return { type: CFValueType.max };
  if ("percent" in place) return { type: CFValueType.percent, value: place.percent };
  if ("percentile" in place) return { type: CFValueType.percentile, value: place.percentile };
  return { type: CFValueType.num, value: place.number };
}

type Icons = FormatRule & { kind: "iconSet" };

/** The grid looks for the highest icon first; what no step takes has the lowest. */
function iconRule({ icons, steps, iconsOnly, reversed }: Icons): IIconSet {
  const last = steps.length;
  const shown = [...steps].reverse().map((step) => ({
    operator: step.above ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
    value: { type: CFValueType[step.by === "number" ? "num" : step.by], value: step.value },
  }));
  const lowest = {
    operator: CFNumberOperator.lessThanOrEqual,
    value: { type: CFValueType.num, value: Number.MAX_SAFE_INTEGER },
  };
  return {
    type: CFRuleType.iconSet,
    isShowValue: !iconsOnly,
    config: [...shown, lowest].map((step, index) => ({
      ...step,
      iconType: icons as IIconSet["config"][number]["iconType"],
      iconId: String(reversed ? last - index : index),
    })),
  };
}

type Highlighting = Pick<IHighlightCell, "style"> & { readonly type: CFRuleType.highlightCell };

/** The grid compares with a literal by itself, and with the value of a formula by a formula. */
function cellValueRule(
  rule: FormatRule & { kind: "cellValue" },
  highlight: Highlighting,
  ranges: readonly IRange[],
): IConditionalFormattingRuleConfig {
  const literal = rule.formula.replace(/^=/, "");
  const text = /^"((?:[^"]|"")*)"$/.exec(literal);
  if (text !== null && (rule.operator === "equal" || rule.operator === "notEqual")) {
    return {
      ...highlight,
      subType: CFSubRuleType.text,
      operator: rule.operator === "notEqual" ? CFTextOperator.notEqual : CFTextOperator.equal,
      value: text[1].replaceAll('""', '"'),
    };
  }
  const number = literal === "" ? NaN : Number(literal);
  if (Number.isFinite(number)) {
    return { ...highlight, subType: CFSubRuleType.number, operator: CFNumberOperator[rule.operator], value: number };
  }
  const value = `=${firstCell(ranges)}${signs[rule.operator]}(${literal})`;
  return { ...highlight, subType: CFSubRuleType.formula, value };
}

const signs = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
} as const;

const firstCell = ([first]: readonly IRange[]): string => rangeAddress(blockOf("", first)).split(":")[0];

type Drawn = Readonly<Record<string, string>>;

const { average, text, timePeriod, uniqueValues, duplicateValues } = CFSubRuleType;

const presets: Readonly<Partial<Record<PresetCriterion, Drawn>>> = {
  blanks: { subType: text, operator: CFTextOperator.containsBlanks },
  nonBlanks: { subType: text, operator: CFTextOperator.notContainsBlanks },
  errors: { subType: text, operator: CFTextOperator.containsErrors },
  nonErrors: { subType: text, operator: CFTextOperator.notContainsErrors },
  uniqueValues: { subType: uniqueValues },
  duplicateValues: { subType: duplicateValues },
  yesterday: { subType: timePeriod, operator: CFTimePeriodOperator.yesterday },
  today: { subType: timePeriod, operator: CFTimePeriodOperator.today },
  tomorrow: { subType: timePeriod, operator: CFTimePeriodOperator.tomorrow },
  lastSevenDays: { subType: timePeriod, operator: CFTimePeriodOperator.last7Days },
  lastWeek: { subType: timePeriod, operator: CFTimePeriodOperator.lastWeek },
  thisWeek: { subType: timePeriod, operator: CFTimePeriodOperator.thisWeek },
  nextWeek: { subType: timePeriod, operator: CFTimePeriodOperator.nextWeek },
  lastMonth: { subType: timePeriod, operator: CFTimePeriodOperator.lastMonth },
  thisMonth: { subType: timePeriod, operator: CFTimePeriodOperator.thisMonth },
  nextMonth: { subType: timePeriod, operator: CFTimePeriodOperator.nextMonth },
  aboveAverage: { subType: average, operator: CFNumberOperator.greaterThan },
  belowAverage: { subType: average, operator: CFNumberOperator.lessThan },
  equalOrAboveAverage: { subType: average, operator: CFNumberOperator.greaterThanOrEqual },
  equalOrBelowAverage: { subType: average, operator: CFNumberOperator.lessThanOrEqual },
};

/** The grid has no rule for standard deviations, but formulas. */
function presetRule(criterion: PresetCriterion, ranges: readonly IRange[]): Drawn {
  const known = presets[criterion];
  if (known !== undefined) return known;
  const areas = ranges.map((range) => rangeAddress(blockOf("", range)));
  const all = areas.map((area) => area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")).join(",");
  const cell = firstCell(ranges);
  const count = { one: 1, two: 2, three: 3 }[/^(one|two|three)/.exec(criterion)?.[0] as "one"];
  const isAbove = criterion.endsWith("AboveAverage");
  const bound = `AVERAGE(${all})${isAbove ? "+" : "-"}${count}*STDEV(${all})`;
  return { subType: CFSubRuleType.formula, value: `=AND(ISNUMBER(${cell}),${cell}${isAbove ? ">" : "<"}${bound})` };
}

function readRule(rule: IConditionalFormattingRuleConfig): FormatRule | null {
  if (rule.type === CFRuleType.colorScale && "config" in rule) {
    const config = rule.config as { color: string; value: IValueConfig }[];
    const places = config.map(({ value }) => placeOf(value));
    const known = places.filter((place) => place !== null);
    if (known.length !== places.length) return null;
    const colors = config.map(({ color }) => color);
    return { kind: "colorScale", colors, ...(!isUsual(known) && { places: known }) };
  }
  if (rule.type === CFRuleType.dataBar && "config" in rule && "positiveColor" in rule.config) {
    const { isGradient, positiveColor } = rule.config;
    return {
      kind: "dataBar",
      color: positiveColor,
      ...(isGradient && { gradient: true }),
      ...(!rule.isShowValue && { barOnly: true }),
    };
  }
  if (rule.type === CFRuleType.iconSet) return iconsOf(rule as IIconSet);
  return "subType" in rule ? highlightRule(rule) : null;
}

function placeOf({ type, value }: IValueConfig): ScalePlace | null {
  switch (type) {
    case CFValueType.min:
      return "lowest";
    case CFValueType.max:
      return "highest";
    case CFValueType.percent:
      return { percent: Number(value) };
    case CFValueType.percentile:
      return { percentile: Number(value) };
    case CFValueType.num:
      return { number: Number(value) };
    default:
      return null;
  }
}

/** Icons of one set in their order; others cannot be told. */
function iconsOf({ config, isShowValue }: IIconSet): FormatRule | null {
  const icons = iconSets.find((name) => config.every(({ iconType }) => (iconType as string) === name));
  if (icons === undefined || config.length !== Number(icons[0])) return null;
  const reversed = config.every(({ iconId }, index) => Number(iconId) === config.length - 1 - index);
  if (!reversed && !config.every(({ iconId }, index) => Number(iconId) === index)) return null;
  const steps: IconStep[] = [];
  for (const { operator, value } of config.slice(0, -1)) {
    const by = value.type === CFValueType.num ? "number" : value.type;
    if (by !== "number" && by !== CFValueType.percent && by !== CFValueType.percentile) return null;
    steps.unshift({
      by,
      value: Number(value.value),
      ...(operator === CFNumberOperator.greaterThan && { above: true }),
    });
  }
  return {
    kind: "iconSet",
    icons,
    steps,
    ...(!isShowValue && { iconsOnly: true }),
    ...(reversed && { reversed: true }),
  };
}

type Highlighted = Extract<IConditionalFormattingRuleConfig, { subType: CFSubRuleType }>;

function highlightRule(rule: Highlighted): FormatRule | null {
  const look = highlightOf(rule);
  const operator = "operator" in rule ? rule.operator : undefined;
  const preset = (Object.keys(presets) as PresetCriterion[]).find(
    (name) => presets[name]?.subType === rule.subType && presets[name].operator === operator,
  );
  if (preset !== undefined) return { kind: "preset", criterion: preset, ...look };
  if (rule.subType === CFSubRuleType.formula) return { kind: "custom", formula: rule.value, ...look };
  if (rule.subType === CFSubRuleType.rank) {
    const { isBottom, isPercent, value } = rule;
    return {
      kind: "topBottom",
      rank: value,
      ...(isPercent && { percent: true }),
      ...(isBottom && { bottom: true }),
      ...look,
    };
  }
  if (rule.subType === CFSubRuleType.text) {
    const text = rule.value ?? "";
    const known = (["contains", "notContains", "beginsWith", "endsWith"] as const).find(
      (name) => textOperatorsOfGrid[name] === operator,
    );
    if (known !== undefined) return { kind: "text", operator: known, text, ...look };
    const formula = `="${text.replaceAll('"', '""')}"`;
    if (operator === CFTextOperator.equal) return { kind: "cellValue", operator: "equal", formula, ...look };
    if (operator === CFTextOperator.notEqual) return { kind: "cellValue", operator: "notEqual", formula, ...look };
    return null;
  }
  if (rule.subType === CFSubRuleType.number && typeof rule.value === "number") {
    const known = cellValueOperators.find((name) => name === operator);
    return known ? { kind: "cellValue", operator: known, formula: String(rule.value), ...look } : null;
  }
  return null;
}
