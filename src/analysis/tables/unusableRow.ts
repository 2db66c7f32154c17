import { isBlank } from "../cells/cells";
import type { Rows } from "../types";
import { isDrawnLine, isHeaderAgain, isOnlyText, numbersColumns } from "./formRows";
import { subtotalWord, totalWord } from "./totalRows";

/** What a row is that is no usable sale. */
export interface UnusableRow {
  /** "total" and "text" are so only where no sale follows, else the row is a faulty one. */
  readonly kind: "blank" | "headerAgain" | "form" | "subtotal" | "total" | "text" | "fault";
  /** The text that gives a subtotal or total away; else "". */
  readonly word: string;
}

/**
 * What a row without all that a sale needs is: blank, a line of the form, a subtotal, perhaps a totals row or a text below
 * the data, else a row with something wrong in it.
 *
 * `index` = its place below the header. Source: spec 1, 1.6.
 *
 * @example unusableRow(["Total", null, 100], false, 7, ["Date", "Client", "Amount"], [2]).kind // "subtotal"
 */
export function unusableRow(
  row: Rows[number],
  hasDay: boolean,
  index: number,
  headers: readonly string[],
  numberColumns: readonly number[],
): UnusableRow {
  if (row.every(isBlank)) return { kind: "blank", word: "" };
  if (hasDay) return { kind: "fault", word: "" };
  if (isHeaderAgain(row, headers)) return { kind: "headerAgain", word: "" };
  if (isDrawnLine(row) || (index === 0 && numbersColumns(row))) return { kind: "form", word: "" };
  const subtotal = subtotalWord(row, numberColumns);
  if (subtotal !== null) return { kind: "subtotal", word: subtotal };
  const word = totalWord(row);
  if (word !== null) return { kind: "total", word };
  return { kind: isOnlyText(row, numberColumns) ? "text" : "fault", word: "" };
}
