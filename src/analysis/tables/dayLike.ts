import { isPlausibleDay } from "../columns/plausibleDay";
import type { CellValue } from "../types";

const DAY_TEXT = /^\s*\d{1,4}[./\-\s]\s?\d{1,2}[./\-\s]\s?\d{1,4}/;

/**
 * Whether a cell of a column of names and days is a day: a plausible number, or a text of three numbers. Source: spec 1.6.
 *
 * @example isDayLike("  2024-01-15") // true
 */
export function isDayLike(cell: CellValue | undefined): boolean {
  return typeof cell === "number" ? isPlausibleDay(cell) : typeof cell === "string" && DAY_TEXT.test(cell);
}
