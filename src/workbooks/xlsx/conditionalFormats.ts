import type { CellIsRuleType, ConditionalFormattingOptions, ConditionalFormattingRule } from "@cj-tech-master/excelts";
import type { DataConditionalFormat } from "../workbookData";
import { parseRange, rangeAddress } from "./addresses";
import { fileColor, readColor, type FileColor, type ThemeColors } from "./colors";
import { formulaForFile, formulaForScreen } from "./formulaText";

const operators = ["equal", "notEqual", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual"] as const;
type Operator = (typeof operators)[number];

/** The kinds of rules that a workbook of ours can hold; the others are left out. */
export function readConditionalFormats(
  formats: readonly ConditionalFormattingOptions[],
  theme: ThemeColors,
): DataConditionalFormat[] {
  const read: { priority: number; format: DataConditionalFormat }[] = [];
  for (const { ref, rules } of formats) {
    for (const area of ref.split(" ")) {
      const range = parseRange(area);
      if (range === null) continue;
      for (const rule of rules) {
        const format = readRule(rule, theme);
        if (format !== null) read.push({ priority: rule.priority ?? 0, format: { ...format, range } });
      }
    }
  }
  return read.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}

type Unplaced<Format> = Format extends unknown ? Omit<Format, "range"> : never;

function readRule(rule: ConditionalFormattingRule, theme: ThemeColors): Unplaced<DataConditionalFormat> | null {
  if (rule.type === "colorScale") {
    const colors = (rule.color ?? []).map((color) => readColor(color as FileColor, theme));
    const known = colors.filter((color): color is string => color !== undefined);
    return known.length < 2 ? null : { kind: "colorScale", colors: known };
  }
  if (rule.type === "dataBar") {
    const color = readColor(rule.color as FileColor | undefined, theme);
    return color === undefined ? null : { kind: "dataBar", color };
  }
  if (rule.type !== "cellIs") return null;
  const operator = operators.find((known) => known === rule.operator);
  const formula = rule.formulae?.[0];
  if (operator === undefined || formula === undefined) return null;
  const fill = rule.style?.fill?.type === "pattern" ? rule.style.fill : undefined;
  const background = readColor((fill?.bgColor ?? fill?.fgColor) as FileColor | undefined, theme);
  const text = readColor(rule.style?.font?.color, theme);
  return {
    kind: "cellValue",
    operator,
    formula: formulaForScreen(String(formula)),
    ...(background === undefined ? {} : { fill: background }),
    ...(text === undefined ? {} : { color: text }),
  };
}

export function fileConditionalFormat(format: DataConditionalFormat, priority: number): ConditionalFormattingOptions {
  // Both halves of a data bar name each other by this id; the library would make up a new one every time.
  const x14Id = `{00000000-000E-0000-0000-${priority.toString(16).toUpperCase().padStart(12, "0")}}`;
  return { ref: rangeAddress(format.range), rules: [{ ...fileRule(format), priority, ...{ x14Id } }] };
}

function fileRule(format: DataConditionalFormat): ConditionalFormattingRule {
  const ends = [{ type: "min" }, { type: "max" }] as const;
  if (format.kind === "colorScale") {
    const [min, max] = ends;
    const middle = { type: "percentile", value: 50 } as const;
    return {
      type: "colorScale",
      cfvo: format.colors.length > 2 ? [min, middle, max] : [min, max],
      color: format.colors.slice(0, 3).map(fileColor),
    };
  }
  if (format.kind === "dataBar") {
    return { type: "dataBar", cfvo: [...ends], color: fileColor(format.color), gradient: true };
  }
  return {
    type: "cellIs",
    // The library writes every operator, although its type names four.
    operator: format.operator satisfies Operator as CellIsRuleType["operator"],
    formulae: [formulaForFile(format.formula)],
    style: {
      ...(format.fill ? { fill: { type: "pattern", pattern: "solid", bgColor: fileColor(format.fill) } } : {}),
      ...(format.color ? { font: { color: fileColor(format.color) } } : {}),
    },
  };
}
