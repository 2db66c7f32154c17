import {
  cellValueOperators,
  type CellValueOperator,
  type FormatRule,
  type ScalePoint,
} from "../../univer/sheets/conditionalFormats";
import { colorOf } from "../range/colors";
import { changeRule, ruleOfKind, type FormatTarget } from "./conditionalFormat";
import { ConditionalRangeFormat } from "./conditionalHighlights";
import { apiNotFound, invalidArgument } from "../request/errors";
import { ChildCache, ClientObject, type Readers, type Surface } from "../request/loadTracking";

type Rule<Kind extends FormatRule["kind"]> = Extract<FormatRule, { kind: Kind }>;

const officeOperator = (operator: CellValueOperator): string =>
  ({
    equal: "EqualTo",
    notEqual: "NotEqualTo",
    greaterThan: "GreaterThan",
    greaterThanOrEqual: "GreaterThanOrEqual",
    lessThan: "LessThan",
    lessThanOrEqual: "LessThanOrEqual",
  })[operator];

export class CellValueConditionalFormat
  extends ClientObject<FormatTarget>
  implements Surface<Excel.CellValueConditionalFormat, "format" | "rule">
{
  readonly _entity = "CellValueConditionalFormat";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<FormatTarget> {
    return {
      rule: (target) => {
        const { formula, operator } = ruleOfKind(this.context._host, target, "cellValue");
        return { formula1: formula, operator: officeOperator(operator) };
      },
    };
  }
  protected override _children() {
    return { format: () => this.format };
  }

  get format(): ConditionalRangeFormat {
    return this._made.of("format", () => new ConditionalRangeFormat(this.context, () => this._use()));
  }

  get rule(): Excel.ConditionalCellValueRule {
    return this._read("rule") as Excel.ConditionalCellValueRule;
  }
  set rule(rule: Excel.ConditionalCellValueRule) {
    this._write("rule", rule, (target) => {
      const operator = cellValueOperators.find((name) => officeOperator(name) === rule.operator);
      if (!operator) throw apiNotFound(`ConditionalCellValueOperator.${rule.operator}`);
      const old = ruleOfKind(this.context._host, target, "cellValue");
      changeRule(this.context._host, target, { ...old, operator, formula: literalFormula(rule.formula1) });
    });
  }
}

/** The grid compares with a literal only. */
function literalFormula(formula: unknown): string {
  const text = String(formula);
  const body = text.replace(/^=/, "");
  const literal = /^"(?:[^"]|"")*"$/s.test(body) || (body !== "" && Number.isFinite(Number(body)));
  if (!literal) throw apiNotFound(`ConditionalCellValueRule.formula1 = ${text}`);
  return text;
}

export class TextConditionalFormat
  extends ClientObject<FormatTarget>
  implements Surface<Excel.TextConditionalFormat, "format" | "rule">
{
  readonly _entity = "TextConditionalFormat";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<FormatTarget> {
    return {
      rule: (target) => ({
        operator: "Contains",
        text: ruleOfKind(this.context._host, target, "containsText").text,
      }),
    };
  }
  protected override _children() {
    return { format: () => this.format };
  }

  get format(): ConditionalRangeFormat {
    return this._made.of("format", () => new ConditionalRangeFormat(this.context, () => this._use()));
  }

  get rule(): Excel.ConditionalTextComparisonRule {
    return this._read("rule") as Excel.ConditionalTextComparisonRule;
  }
  set rule(rule: Excel.ConditionalTextComparisonRule) {
    this._write("rule", rule, (target) => {
      if (rule.operator !== "Contains") throw apiNotFound(`ConditionalTextOperator.${rule.operator}`);
      const old = ruleOfKind(this.context._host, target, "containsText");
      changeRule(this.context._host, target, { ...old, text: rule.text });
    });
  }
}

export class ConditionalFormatRule
  extends ClientObject<FormatTarget>
  implements Surface<Excel.ConditionalFormatRule, "formula">
{
  readonly _entity = "ConditionalFormatRule";

  protected _readers(): Readers<FormatTarget> {
    return { formula: (target) => ruleOfKind(this.context._host, target, "custom").formula };
  }

  get formula(): string {
    return this._read("formula") as string;
  }
  set formula(formula: string) {
    this._write("formula", formula, (target) => {
      if (!formula.startsWith("=")) throw invalidArgument(`not a formula: ${formula}`);
      const old = ruleOfKind(this.context._host, target, "custom");
      changeRule(this.context._host, target, { ...old, formula });
    });
  }
}

export class CustomConditionalFormat
  extends ClientObject<FormatTarget>
  implements Surface<Excel.CustomConditionalFormat, "format" | "rule">
{
  readonly _entity = "CustomConditionalFormat";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<FormatTarget> {
    return {};
  }
  protected override _children() {
    return { format: () => this.format, rule: () => this.rule };
  }

  get format(): ConditionalRangeFormat {
    return this._made.of("format", () => new ConditionalRangeFormat(this.context, () => this._use()));
  }
  get rule(): ConditionalFormatRule {
    return this._made.of("rule", () => new ConditionalFormatRule(this.context, () => this._use()));
  }
}

export class ColorScaleConditionalFormat
  extends ClientObject<FormatTarget>
  implements Surface<Excel.ColorScaleConditionalFormat, "criteria" | "threeColorScale">
{
  readonly _entity = "ColorScaleConditionalFormat";

  protected _readers(): Readers<FormatTarget> {
    const points = (target: FormatTarget) => ruleOfKind(this.context._host, target, "colorScale").points;
    return {
      criteria: (target) => criteriaOf(points(target)),
      threeColorScale: (target) => points(target).length === 3,
    };
  }

  get threeColorScale(): boolean {
    return this._read("threeColorScale") as boolean;
  }

  get criteria(): Excel.ConditionalColorScaleCriteria {
    return this._read("criteria") as Excel.ConditionalColorScaleCriteria;
  }
  set criteria(criteria: Excel.ConditionalColorScaleCriteria) {
    this._write("criteria", criteria, (target) => {
      const wanted = [criteria.minimum, criteria.midpoint, criteria.maximum].filter((part) => part !== undefined);
      if (!criteria.minimum || !criteria.maximum) throw invalidArgument("a scale has a minimum and a maximum");
      const rule: Rule<"colorScale"> = { kind: "colorScale", points: wanted.map(pointOf) };
      ruleOfKind(this.context._host, target, "colorScale");
      changeRule(this.context._host, target, rule);
    });
  }
}

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

export class ConditionalDataBarPositiveFormat
  extends ClientObject<FormatTarget>
  implements Surface<Excel.ConditionalDataBarPositiveFormat, "fillColor" | "gradientFill">
{
  readonly _entity = "ConditionalDataBarPositiveFormat";

  protected _readers(): Readers<FormatTarget> {
    return {
      fillColor: (target) => ruleOfKind(this.context._host, target, "dataBar").color,
      gradientFill: (target) => ruleOfKind(this.context._host, target, "dataBar").gradient,
    };
  }

  get fillColor(): string {
    return this._read("fillColor") as string;
  }
  set fillColor(color: string) {
    this._write("fillColor", color, (target) => {
      const old = ruleOfKind(this.context._host, target, "dataBar");
      changeRule(this.context._host, target, { ...old, color: colorOf(color) });
    });
  }

  get gradientFill(): boolean {
    return this._read("gradientFill") as boolean;
  }
  set gradientFill(gradient: boolean) {
    this._write("gradientFill", gradient, (target) => {
      const old = ruleOfKind(this.context._host, target, "dataBar");
      changeRule(this.context._host, target, { ...old, gradient });
    });
  }
}

export class DataBarConditionalFormat
  extends ClientObject<FormatTarget>
  implements Surface<Excel.DataBarConditionalFormat, "positiveFormat" | "showDataBarOnly">
{
  readonly _entity = "DataBarConditionalFormat";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<FormatTarget> {
    return { showDataBarOnly: (target) => !ruleOfKind(this.context._host, target, "dataBar").showsValue };
  }
  protected override _children() {
    return { positiveFormat: () => this.positiveFormat };
  }

  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return this._made.of("positiveFormat", () => new ConditionalDataBarPositiveFormat(this.context, () => this._use()));
  }

  get showDataBarOnly(): boolean {
    return this._read("showDataBarOnly") as boolean;
  }
  set showDataBarOnly(only: boolean) {
    this._write("showDataBarOnly", only, (target) => {
      const old = ruleOfKind(this.context._host, target, "dataBar");
      changeRule(this.context._host, target, { ...old, showsValue: !only });
    });
  }
}
