import { numfmt } from "@univerjs/core";
import type { CellWrite } from "../../univer/cells/cellWriting";
import { isErrorText } from "../../univer/cells/cellReading";
import { isTextPattern } from "../../univer/cells/cellStyles";
import { daysTo1904 } from "../workbook/dateSystems";
import { invalidArgument } from "../request/errors";
import { textLength } from "../request/limits";

/** Says whether Excel would take the text for a formula without complaint. */
export type FormulaCheck = (formula: string) => boolean;

export interface TypingRules {
  readonly isFormula: FormulaCheck;
  readonly date1904: boolean;
}

/** What Excel makes of a value that is written to `values` or `formulas`; null leaves the cell as it is. */
export function coerce(value: unknown, pattern: string, rules: TypingRules): CellWrite | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return coerceNumber(value, pattern);
  if (typeof value === "boolean") {
    return isTextPattern(pattern)
      ? { kind: "text", text: value ? "TRUE" : "FALSE" }
      : { kind: "boolean", boolean: value };
  }
  if (typeof value !== "string") throw invalidArgument(`not a cell value: ${typeof value}`);
  if (value === "") return { kind: "clear" };
  if (value.length > textLength) throw invalidArgument(`text too long: ${value.length} characters`);
  // The apostrophe is Excel's sign for text, and is no part of it.
  if (value.startsWith("'")) return { kind: "text", text: value.slice(1), forced: true };
  if (isTextPattern(pattern)) return { kind: "text", text: value };
  return coerceText(value, pattern, rules);
}

function coerceNumber(value: number, pattern: string): CellWrite | null {
  // JSON has no NaN and no infinity: they arrive as null.
  if (!Number.isFinite(value)) return null;
  return isTextPattern(pattern) ? { kind: "text", text: String(value) } : { kind: "number", number: value };
}

function coerceText(text: string, pattern: string, { isFormula, date1904 }: TypingRules): CellWrite {
  if (text.startsWith("=") && text.length > 1) return formulaOf(text, isFormula);
  if (isErrorText(text.toUpperCase())) return { kind: "text", text: text.toUpperCase() };
  const parsed = numfmt.parseValue(text);
  if (parsed && typeof parsed.v === "boolean") return { kind: "boolean", boolean: parsed.v };
  if (parsed && typeof parsed.v === "number") {
    const typed = patternOfTyped(text, parsed.z);
    const isDay = typed !== undefined && numfmt.isDateFormat(typed) && parsed.v >= 1;
    const number = date1904 && isDay ? parsed.v - daysTo1904 : parsed.v;
    return { kind: "number", number, ...(typed && pattern === "General" && { pattern: typed }) };
  }
  // Habits of other spreadsheets that Excel keeps; of a plus before a number nothing is left.
  if (/^[+\-@]./s.test(text)) return formulaOf(`=${text.replace(/^\+(?=\d)/, "")}`, isFormula);
  return { kind: "text", text };
}

function patternOfTyped(text: string, pattern: string | undefined): string | undefined {
  // Excel shows an ISO date in its own short form.
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text.trim())) return "m/d/yyyy";
  return pattern;
}

function formulaOf(formula: string, isFormula: FormulaCheck): CellWrite {
  if (!isFormula(formula)) throw invalidArgument(`not a formula: ${formula}`);
  return { kind: "formula", formula };
}
