import { readAmount } from "../cells/amountCell";
import { cellText } from "../cells/cells";
import { clientKey } from "../cells/clientKey";
import type { CellValue, ReadingFormat } from "../types";

/** What a cell of the segment rules demands of an attribute. */
export type RuleCondition =
  | { readonly kind: "oneOf"; readonly keys: readonly string[] }
  | { readonly kind: "not"; readonly keys: readonly string[] }
  | { readonly kind: "compare"; readonly operator: ">" | ">=" | "<" | "<="; readonly limit: number }
  | { readonly kind: "between"; readonly from: number; readonly to: number };

const COMPARISON = /^(>=|<=|=>|=<|≥|≤|>|<)(.*)$/;
const operators: Readonly<Record<string, ">" | ">=" | "<" | "<=">> = {
  ">": ">",
  "<": "<",
  ">=": ">=",
  "=>": ">=",
  "≥": ">=",
  "<=": "<=",
  "=<": "<=",
  "≤": "<=",
};
const BETWEEN = /^(.+?)\s*(?:\.\.+|…)\s*(.+)$/;

/**
 * A cell of the segment rules as a condition; null = it cannot be read. Blank cells ("any") are not asked.
 *
 * `a; b` = one of, `<>x` = anything else, `>1000`, `<=150`, `10..20` (both ends included) compare numbers.
 * Source: spec 1 (Segment rules).
 *
 * @example readCondition("10..20", { decimal: ".", dateOrder: "ymd", date1904: false }) // { kind: "between", from: 10, to: 20 }
 */
export function readCondition(cell: CellValue, format: ReadingFormat): RuleCondition | null {
  const text = cellText(cell);
  if (text.startsWith("<>") || text.startsWith("≠")) {
    const keys = keysOfList(text.replace(/^(?:<>|≠)/, ""));
    return keys.length > 0 ? { kind: "not", keys } : null;
  }
  const comparison = COMPARISON.exec(text);
  if (comparison !== null) {
    const limit = readAmount(comparison[2], format);
    return typeof limit === "number" ? { kind: "compare", operator: operators[comparison[1]], limit } : null;
  }
  const between = BETWEEN.exec(text);
  if (between !== null) {
    const from = readAmount(between[1], format);
    const to = readAmount(between[2], format);
    if (typeof from === "number" && typeof to === "number") return from <= to ? { kind: "between", from, to } : null;
  }
  const keys = keysOfList(text.startsWith("=") ? text.slice(1) : text);
  return keys.length > 0 ? { kind: "oneOf", keys } : null;
}

function keysOfList(text: string): readonly string[] {
  const keys: string[] = [];
  for (const part of text.split(";")) {
    const key = clientKey(part);
    if (key !== "") keys.push(key);
  }
  return keys;
}

/**
 * Whether an attribute meets a condition. A blank attribute meets only "not"; one that is no number meets no comparison.
 *
 * Source: spec 1 (Segment rules).
 *
 * @example meetsCondition({ kind: "compare", operator: ">", limit: 10 }, 11, { decimal: ".", dateOrder: "ymd", date1904: false }) // true
 */
export function meetsCondition(
  condition: RuleCondition,
  attribute: CellValue | undefined,
  format: ReadingFormat,
): boolean {
  if (condition.kind === "oneOf" || condition.kind === "not") {
    const isListed = condition.keys.includes(clientKey(cellText(attribute)));
    return condition.kind === "oneOf" ? isListed : !isListed;
  }
  const number = readAmount(attribute, format);
  if (typeof number !== "number") return false;
  if (condition.kind === "between") return number >= condition.from && number <= condition.to;
  const { operator, limit } = condition;
  if (operator === ">") return number > limit;
  if (operator === ">=") return number >= limit;
  return operator === "<" ? number < limit : number <= limit;
}
