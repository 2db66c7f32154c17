import type { IRange } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
  type IHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import type { DataConditionalFormat, DataRange } from "../../../../workbooks/workbookData";
import { blockOf, rangeOf } from "./sheets";
import type { UniverHandle } from "../univerHandle";

export const cellValueOperators = [
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
] as const;
export type CellValueOperator = (typeof cellValueOperators)[number];

/** One point of a colour scale; `at` as a share of the way from the lowest to the highest value. */
export interface ScalePoint {
  readonly at: "lowest" | "highest" | "middle" | { readonly number: number };
  readonly color: string;
}

export interface Highlight {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
}

export type FormatRule =
  | { readonly kind: "colorScale"; readonly points: readonly ScalePoint[] }
  | { readonly kind: "dataBar"; readonly color: string; readonly gradient: boolean; readonly showsValue: boolean }
  | {
      readonly kind: "cellValue";
      readonly operator: CellValueOperator;
      readonly formula: string;
      readonly highlight: Highlight;
    }
  | { readonly kind: "containsText"; readonly text: string; readonly highlight: Highlight }
  | { readonly kind: "custom"; readonly formula: string; readonly highlight: Highlight };

export interface FormatRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly ranges: readonly IRange[];
  readonly rule: FormatRule;
}

const highlightStyle = (highlight: Highlight): IHighlightCell["style"] => ({
  ...(highlight.fill && { bg: { rgb: highlight.fill } }),
  ...(highlight.color && { cl: { rgb: highlight.color } }),
  ...(highlight.bold && { bl: 1 }),
});

const highlightOf = ({ style }: IHighlightCell): Highlight => ({
  fill: style.bg?.rgb ?? null,
  color: style.cl?.rgb ?? null,
  bold: style.bl === 1,
});

function pointValue(point: ScalePoint["at"]) {
  if (point === "lowest") return { type: CFValueType.min };
  if (point === "highest") return { type: CFValueType.max };
  if (point === "middle") return { type: CFValueType.percentile, value: 50 };
  return { type: CFValueType.num, value: point.number };
}

function univerRule(rule: FormatRule): IConditionalFormattingRuleConfig {
  switch (rule.kind) {
    case "colorScale":
      return {
        type: CFRuleType.colorScale,
        config: rule.points.map(({ at, color }, index) => ({ index, color, value: pointValue(at) })),
      };
    case "dataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: rule.showsValue,
        config: {
          min: { type: CFValueType.min },
          max: { type: CFValueType.max },
          isGradient: rule.gradient,
          positiveColor: rule.color,
          nativeColor: "#FF555A",
        },
      };
    case "cellValue":
      return cellValueRule(rule);
    case "containsText":
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        operator: CFTextOperator.containsText,
        value: rule.text,
        style: highlightStyle(rule.highlight),
      };
    case "custom":
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: rule.formula,
        style: highlightStyle(rule.highlight),
      };
  }
}

function cellValueRule(rule: FormatRule & { kind: "cellValue" }): IConditionalFormattingRuleConfig {
  const style = highlightStyle(rule.highlight);
  const literal = rule.formula.replace(/^=/, "");
  const text = /^"((?:[^"]|"")*)"$/.exec(literal);
  if (text) {
    return {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.text,
      operator: rule.operator === "notEqual" ? CFTextOperator.notEqual : CFTextOperator.equal,
      value: text[1].replaceAll('""', '"'),
      style,
    };
  }
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    operator: CFNumberOperator[rule.operator],
    value: Number(literal),
    style,
  };
}

function pointOf(value: { type: CFValueType; value?: number | string }): ScalePoint["at"] {
  if (value.type === CFValueType.min) return "lowest";
  if (value.type === CFValueType.max) return "highest";
  if (value.type === CFValueType.num) return { number: Number(value.value) };
  return "middle";
}

/** null for rules that only Univer's own dialogs make. */
function ruleOf(rule: IConditionalFormattingRuleConfig): FormatRule | null {
  if (rule.type === CFRuleType.colorScale && "config" in rule) {
    const config = rule.config as { color: string; value: { type: CFValueType; value?: number | string } }[];
    return { kind: "colorScale", points: config.map(({ color, value }) => ({ at: pointOf(value), color })) };
  }
  if (rule.type === CFRuleType.dataBar && "config" in rule && "positiveColor" in rule.config) {
    const { isGradient, positiveColor } = rule.config;
    return { kind: "dataBar", color: positiveColor, gradient: isGradient, showsValue: rule.isShowValue };
  }
  if (!("subType" in rule)) return null;
  const highlight = highlightOf(rule);
  if (rule.subType === CFSubRuleType.formula) return { kind: "custom", formula: rule.value, highlight };
  if (rule.subType === CFSubRuleType.text) {
    const text = rule.value ?? "";
    if (rule.operator === CFTextOperator.containsText) return { kind: "containsText", text, highlight };
    const formula = `="${text.replaceAll('"', '""')}"`;
    if (rule.operator === CFTextOperator.equal) return { kind: "cellValue", operator: "equal", formula, highlight };
    if (rule.operator === CFTextOperator.notEqual) {
      return { kind: "cellValue", operator: "notEqual", formula, highlight };
    }
    return null;
  }
  if (rule.subType === CFSubRuleType.number && typeof rule.value === "number") {
    const operator = cellValueOperators.find((name) => name === rule.operator);
    return operator ? { kind: "cellValue", operator, formula: String(rule.value), highlight } : null;
  }
  return null;
}

/** The rule that is looked at first comes first. */
export function conditionalFormatsOf(handle: UniverHandle, sheetId: string): FormatRecord[] {
  const rules = handle.injector.get(ConditionalFormattingRuleModel).getSubunitRules(handle.unitId, sheetId) ?? [];
  return rules.flatMap(({ cfId, ranges, rule }: IConditionFormattingRule) => {
    const known = ruleOf(rule);
    return known ? [{ id: cfId, sheetId, ranges, rule: known }] : [];
  });
}

export function newFormatId(handle: UniverHandle, sheetId: string): string {
  return handle.injector.get(ConditionalFormattingRuleModel).createCfId(handle.unitId, sheetId);
}

/** The new rule is looked at before the older ones, as in Excel. */
export function addConditionalFormat(handle: UniverHandle, format: FormatRecord): void {
  handle.mutate(AddConditionalRuleMutation, {
    subUnitId: format.sheetId,
    rule: { cfId: format.id, ranges: [...format.ranges], stopIfTrue: false, rule: univerRule(format.rule) },
  });
}

export function changeConditionalFormat(handle: UniverHandle, format: FormatRecord): void {
  handle.mutate(SetConditionalRuleMutation, {
    subUnitId: format.sheetId,
    cfId: format.id,
    rule: { cfId: format.id, ranges: [...format.ranges], stopIfTrue: false, rule: univerRule(format.rule) },
  });
}

export function removeConditionalFormat(handle: UniverHandle, sheetId: string, id: string): void {
  handle.mutate(DeleteConditionalRuleMutation, { subUnitId: sheetId, cfId: id });
}

const noHighlight = { fill: null, color: null, bold: false };

export function ruleOfData(format: DataConditionalFormat): FormatRule {
  switch (format.kind) {
    case "colorScale": {
      const last = format.colors.length - 1;
      const place = (index: number) => (index === 0 ? "lowest" : index === last ? "highest" : "middle");
      return { kind: "colorScale", points: format.colors.map((color, index) => ({ at: place(index), color })) };
    }
    case "dataBar":
      return { kind: "dataBar", color: format.color, gradient: false, showsValue: true };
    case "cellValue": {
      const highlight = { ...noHighlight, fill: format.fill ?? null, color: format.color ?? null };
      return { kind: "cellValue", operator: format.operator, formula: format.formula, highlight };
    }
  }
}

/** null for the rules that WorkbookData has no word for. */
export function dataOfRule(rule: FormatRule, range: DataRange): DataConditionalFormat | null {
  switch (rule.kind) {
    case "colorScale":
      return { kind: "colorScale", range, colors: rule.points.map((point) => point.color) };
    case "dataBar":
      return { kind: "dataBar", range, color: rule.color };
    case "cellValue": {
      const { fill, color } = rule.highlight;
      const { operator, formula } = rule;
      return { kind: "cellValue", range, operator, formula, ...(fill && { fill }), ...(color && { color }) };
    }
    default:
      return null;
  }
}

export const formatRanges = (range: DataRange): IRange[] => [rangeOf(range)];

export function formatsAsData(handle: UniverHandle, sheetId: string): DataConditionalFormat[] {
  return conditionalFormatsOf(handle, sheetId).flatMap(({ rule, ranges }) =>
    ranges.flatMap((range) => {
      const { row, column, rows, columns } = blockOf(sheetId, range);
      return dataOfRule(rule, { row, column, rows, columns }) ?? [];
    }),
  );
}
