import type { CellValue } from "../types";

/** Why a cell gives no value; "error" = an error cell such as #N/A. */
export type CellFault = "missing" | "unreadable" | "error";

const ERROR_TEXT = /^#(?:N\/A|Н\/Д|YOK|GETTING_DATA|\p{Lu}[\p{Lu}0-9_/]*[!?])$/u;
const NOT_BLANK = /[^\s\u200b\ufeff]/;

/**
 * Whether a cell holds nothing: null, "" or nothing but spaces of any kind. 0 and FALSE are values.
 *
 * Source: spec 1.
 *
 * @example isBlank("\u00a0") // true
 */
export function isBlank(value: CellValue | undefined): boolean {
  if (value === null || value === undefined || value === "") return true;
  return typeof value === "string" && !NOT_BLANK.test(value);
}

/**
 * Whether a cell holds an error, as its text in English, Russian or Turkish Excel.
 *
 * Source: spec 1.
 *
 * @example isErrorCell("#DIV/0!") // true
 */
export function isErrorCell(value: CellValue | undefined): boolean {
  return typeof value === "string" && value.charCodeAt(0) === 35 && ERROR_TEXT.test(value);
}

/**
 * The text of a cell, exactly as typed except for spaces at the ends; "" where it is blank.
 *
 * Numbers and booleans are written as Excel writes them. Source: spec 1.
 *
 * @example cellText(" 007 ") // "007"
 */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
