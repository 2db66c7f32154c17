import { cellText } from "../cells/cells";
import { clientKey } from "../cells/clientKey";
import type { CellValue, ReadingFormat } from "../types";
import { meetsCondition, readCondition } from "./ruleCondition";

/**
 * A cell of the segment rules that is met by these values; null where no cell would say just that.
 *
 * A value that holds `;` or reads as a comparison cannot stand in a rule. Source: spec 1 (Segment rules).
 *
 * @example valuesText(["Austria", "Germany"], plainFormat) // "Austria; Germany"
 */
export function valuesText(values: readonly string[], format: ReadingFormat): string | null {
  const text = values.join("; ");
  const condition = readCondition(text, format);
  if (condition?.kind !== "oneOf" || condition.keys.length !== values.length) return null;
  return values.every((value, place) => condition.keys[place] === clientKey(value)) ? text : null;
}

/**
 * A cell of the segment rules that is met by numbers from one to another, both included; null = an open end.
 *
 * Edges: null where both ends are open, or the first lies above the last. Source: spec 1 (Segment rules).
 *
 * @example rangeText(10, 20, plainFormat) // "10..20"
 */
export function rangeText(from: number | null, to: number | null, format: ReadingFormat): string | null {
  const text = (value: number): string => String(value).replace(".", format.decimal);
  const cell =
    from !== null && to !== null
      ? `${text(from)}..${text(to)}`
      : from !== null
        ? `>=${text(from)}`
        : to !== null
          ? `<=${text(to)}`
          : "";
  const condition = cell === "" ? null : readCondition(cell, format);
  if (condition === null) return null;
  // Numbers of a form that the rules do not read, such as 1e21, make no cell.
  const meets = (value: number | null): boolean => value === null || meetsCondition(condition, value, format);
  return condition.kind !== "oneOf" && meets(from) && meets(to) ? cell : null;
}

/**
 * The value of an attribute as it stands in a rule. Source: spec 1 (Segment rules).
 *
 * @example attributeText(12) // "12"
 */
export const attributeText = (cell: CellValue | undefined): string => cellText(cell).replace(/\s+/g, " ");
