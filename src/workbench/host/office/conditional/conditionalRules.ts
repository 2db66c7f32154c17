import { cellValueOperators, type CellValueOperator, type ScalePoint } from "../../univer/sheets/conditionalFormats";
import { colorOf } from "../range/colors";
import { apiNotFound, invalidArgument } from "../request/errors";
import { excelObject } from "../request/properties";
import { changeRule, ruleOfKind, type FormatTarget } from "./formatTarget";

const officeOperator = (operator: CellValueOperator): string =>
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
      changeRule(host, target, "cellValue", { operator, formula: literalFormula(rule.formula1) });
    },
  },
});

/** The grid compares with a literal only. */
function literalFormula(formula: unknown): string {
  const text = String(formula);
  const body = text.replace(/^=/, "");
  const literal = /^"(?:[^"]|"")*"$/s.test(body) || (body !== "" && Number.isFinite(Number(body)));
  if (!literal) throw apiNotFound(`ConditionalCellValueRule.formula1 = ${text}`);
  return text;
}

export const TextConditionalFormat = excelObject<FormatTarget>()("TextConditionalFormat", {
  format: { object: "ConditionalRangeFormat" },
  rule: {
    read: (target, host) => ({ operator: "Contains", text: ruleOfKind(host, target, "containsText").text }),
    write(target, rule, host) {
      if (rule.operator !== "Contains") throw apiNotFound(`ConditionalTextOperator.${rule.operator}`);
      changeRule(host, target, "containsText", { text: rule.text });
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
    read: (target, host) => criteriaOf(ruleOfKind(host, target, "colorScale").points),
    write(target, { minimum, midpoint, maximum }, host) {
      if (!minimum || !maximum) throw invalidArgument("a scale has a minimum and a maximum");
      const wanted = midpoint === undefined ? [minimum, maximum] : [minimum, midpoint, maximum];
      changeRule(host, target, "colorScale", { points: wanted.map(pointOf) });
    },
  },
  threeColorScale: { read: (target, host) => ruleOfKind(host, target, "colorScale").points.length === 3 },
});

function pointOf({ type, formula, color }: Excel.ConditionalColorScaleCriterion): ScalePoint {
  const at = colorOf(color);
  switch (type) {
    case "LowestValue":
      return { at: "lowest", color: at };
    case "HighestValue":
      return { at: "highest", color: at };
    case "Percentile":
    case "Percent":
      if (Number(formula) !== 50) throw apiNotFound(`ConditionalColorScaleCriterion.formula = ${formula}`);
      return { at: "middle", color: at };
    case "Number":
      return { at: { number: Number(formula) }, color: at };
    default:
      throw apiNotFound(`ConditionalFormatColorCriterionType.${type}`);
  }
}

function criteriaOf(points: readonly ScalePoint[]): object {
  const criterion = ({ at, color }: ScalePoint) => {
    if (at === "lowest") return { type: "LowestValue", formula: null, color };
    if (at === "highest") return { type: "HighestValue", formula: null, color };
    if (at === "middle") return { type: "Percentile", formula: "50", color };
    return { type: "Number", formula: String(at.number), color };
  };
  const [minimum, ...rest] = points.map(criterion);
  return rest.length === 2 ? { minimum, midpoint: rest[0], maximum: rest[1] } : { minimum, maximum: rest[0] };
}

export const ConditionalDataBarPositiveFormat = excelObject<FormatTarget>()("ConditionalDataBarPositiveFormat", {
  fillColor: {
    read: (target, host) => ruleOfKind(host, target, "dataBar").color,
    write: (target, color, host) => changeRule(host, target, "dataBar", { color: colorOf(color) }),
  },
  gradientFill: {
    read: (target, host) => ruleOfKind(host, target, "dataBar").gradient,
    write: (target, gradient, host) => changeRule(host, target, "dataBar", { gradient }),
  },
});

export const DataBarConditionalFormat = excelObject<FormatTarget>()("DataBarConditionalFormat", {
  positiveFormat: { object: "ConditionalDataBarPositiveFormat" },
  showDataBarOnly: {
    read: (target, host) => !ruleOfKind(host, target, "dataBar").showsValue,
    write: (target, only, host) => changeRule(host, target, "dataBar", { showsValue: !only }),
  },
});
