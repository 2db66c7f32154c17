import {
  cellValueOperators,
  isUsual,
  presetCriteria,
  textOperators,
  usualPlaces,
  type ScalePlace,
} from "../../../../workbooks/formatRules";
import { colorOf } from "../range/colors";
import { apiNotFound, invalidArgument } from "../request/errors";
import { excelObject } from "../request/properties";
import { changeRule, ruleOfKind, type FormatTarget } from "./formatTarget";

const officeOperator = (operator: (typeof cellValueOperators)[number]): string =>
  ({
    equal: "EqualTo",
    notEqual: "NotEqualTo",
    greaterThan: "GreaterThan",
    greaterThanOrEqual: "GreaterThanOrEqual",
    lessThan: "LessThan",
    lessThanOrEqual: "LessThanOrEqual",
  })[operator];

export const CellValueConditionalFormat = excelObject<FormatTarget>()("CellValueConditionalFormat", {
  format: { object: "ConditionalRangeFormat" },
  rule: {
    read(target, host) {
      const { formula, operator } = ruleOfKind(host, target, "cellValue");
      return { formula1: formula, operator: officeOperator(operator) };
    },
    write(target, rule, host) {
      const operator = cellValueOperators.find((name) => officeOperator(name) === rule.operator);
      if (!operator) throw apiNotFound(`ConditionalCellValueOperator.${rule.operator}`);
      changeRule(host, target, "cellValue", { operator, formula: String(rule.formula1) });
    },
  },
});

const officeTextOperators = {
  contains: "Contains",
  notContains: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
} as const;

export const TextConditionalFormat = excelObject<FormatTarget>()("TextConditionalFormat", {
  format: { object: "ConditionalRangeFormat" },
  rule: {
    read(target, host) {
      const { operator, text } = ruleOfKind(host, target, "text");
      return { operator: officeTextOperators[operator], text };
    },
    write(target, rule, host) {
      const operator = textOperators.find((name) => officeTextOperators[name] === rule.operator);
      if (!operator) throw invalidArgument(`not an operator of texts: ${rule.operator}`);
      changeRule(host, target, "text", { operator, text: rule.text });
    },
  },
});

export const TopBottomConditionalFormat = excelObject<FormatTarget>()("TopBottomConditionalFormat", {
  format: { object: "ConditionalRangeFormat" },
  rule: {
    read(target, host) {
      const { rank, bottom, percent } = ruleOfKind(host, target, "topBottom");
      return { rank, type: `${bottom ? "Bottom" : "Top"}${percent ? "Percent" : "Items"}` };
    },
    write(target, { rank, type }, host) {
      const named = /^(Top|Bottom)(Items|Percent)$/.exec(type);
      const most = named?.[2] === "Percent" ? 100 : 1000;
      if (!named || !Number.isInteger(rank) || rank < 1 || rank > most) {
        throw invalidArgument(`not a rule of the first and last: ${type}, ${rank}`);
      }
      changeRule(host, target, "topBottom", {
        rank,
        bottom: named[1] === "Bottom" ? true : undefined,
        percent: named[2] === "Percent" ? true : undefined,
      });
    },
  },
});

/** "OneStdDevAboveAverage" for "oneStdDevAboveAverage". */
const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const PresetCriteriaConditionalFormat = excelObject<FormatTarget>()("PresetCriteriaConditionalFormat", {
  format: { object: "ConditionalRangeFormat" },
  rule: {
    read: (target, host) => ({ criterion: capitalised(ruleOfKind(host, target, "preset").criterion) }),
    write(target, rule, host) {
      const criterion = presetCriteria.find((name) => capitalised(name) === rule.criterion);
      if (!criterion) throw invalidArgument(`not a criterion: ${rule.criterion}`);
      changeRule(host, target, "preset", { criterion });
    },
  },
});

export const ConditionalFormatRule = excelObject<FormatTarget>()("ConditionalFormatRule", {
  formula: {
    read: (target, host) => ruleOfKind(host, target, "custom").formula,
    write(target, formula, host) {
      if (!formula.startsWith("=")) throw invalidArgument(`not a formula: ${formula}`);
      changeRule(host, target, "custom", { formula });
    },
  },
});

export const CustomConditionalFormat = excelObject<FormatTarget>()("CustomConditionalFormat", {
  format: { object: "ConditionalRangeFormat" },
  rule: { object: "ConditionalFormatRule" },
});

export const ColorScaleConditionalFormat = excelObject<FormatTarget>()("ColorScaleConditionalFormat", {
  criteria: {
    read(target, host) {
      const { colors, places } = ruleOfKind(host, target, "colorScale");
      return criteriaOf(colors, places ?? usualPlaces(colors.length));
    },
    write(target, { minimum, midpoint, maximum }, host) {
      if (!minimum || !maximum) throw invalidArgument("a scale has a minimum and a maximum");
      const wanted = midpoint === undefined ? [minimum, maximum] : [minimum, midpoint, maximum];
      const places = wanted.map(placeOf);
      const colors = wanted.map(({ color }) => colorOf(color));
      changeRule(host, target, "colorScale", { colors, places: isUsual(places) ? undefined : places });
    },
  },
  threeColorScale: { read: (target, host) => ruleOfKind(host, target, "colorScale").colors.length === 3 },
});

function placeOf({ type, formula }: Excel.ConditionalColorScaleCriterion): ScalePlace {
  if (type === "LowestValue") return "lowest";
  if (type === "HighestValue") return "highest";
  const text = String(formula ?? "").replace(/^=/, "");
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) {
    throw apiNotFound(`ConditionalColorScaleCriterion.formula = ${formula}`);
  }
  if (type === "Percent") return { percent: value };
  if (type === "Percentile") return { percentile: value };
  if (type === "Number") return { number: value };
  throw apiNotFound(`ConditionalFormatColorCriterionType.${type}`);
}

function criteriaOf(colors: readonly string[], places: readonly ScalePlace[]): object {
  const criteria = places.map((place, index) => {
    const color = colors[index];
    if (place === "lowest") return { type: "LowestValue", formula: null, color };
    if (place === "highest") return { type: "HighestValue", formula: null, color };
    if ("percent" in place) return { type: "Percent", formula: String(place.percent), color };
    if ("percentile" in place) return { type: "Percentile", formula: String(place.percentile), color };
    return { type: "Number", formula: String(place.number), color };
  });
  const [minimum, ...rest] = criteria;
  return rest.length === 2 ? { minimum, midpoint: rest[0], maximum: rest[1] } : { minimum, maximum: rest[0] };
}

export const ConditionalDataBarPositiveFormat = excelObject<FormatTarget>()("ConditionalDataBarPositiveFormat", {
  fillColor: {
    read: (target, host) => ruleOfKind(host, target, "dataBar").color,
    write: (target, color, host) => changeRule(host, target, "dataBar", { color: colorOf(color) }),
  },
  gradientFill: {
    read: (target, host) => ruleOfKind(host, target, "dataBar").gradient === true,
    write: (target, gradient, host) => changeRule(host, target, "dataBar", { gradient: gradient ? true : undefined }),
  },
});

export const DataBarConditionalFormat = excelObject<FormatTarget>()("DataBarConditionalFormat", {
  barDirection: {
    read: (target, host) =>
      ruleOfKind(host, target, "dataBar").direction === "leftToRight" ? "LeftToRight" : "Context",
    write(target, direction, host) {
      if (direction !== "Context" && direction !== "LeftToRight") {
        throw apiNotFound(`ConditionalDataBarDirection.${direction}`);
      }
      const told = direction === "LeftToRight" ? "leftToRight" : undefined;
      changeRule(host, target, "dataBar", { direction: told });
    },
  },
  positiveFormat: { object: "ConditionalDataBarPositiveFormat" },
  showDataBarOnly: {
    read: (target, host) => ruleOfKind(host, target, "dataBar").barOnly === true,
    write: (target, only, host) => changeRule(host, target, "dataBar", { barOnly: only ? true : undefined }),
  },
});
