import { cellText, isBlank } from "../cells/cells";
import { wordKey } from "../cells/wordKey";
import type { Rows } from "../types";

type Row = Rows[number];

const SEPARATOR = /^[-–—=_*.~\s]+$/;
const DRAWN_LINE = /_{3,}|\.{5,}/;

/**
 * Whether a row is the header row once more, as printed forms repeat it on each page: every filled cell is the header of
 * its column, at least two of them.
 *
 * Source: spec 1.6.
 *
 * @example isHeaderAgain(["Date", "Client", null], ["Date", "Client", "Amount"]) // true
 */
export function isHeaderAgain(row: Row, headers: readonly string[]): boolean {
  let same = 0;
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (isBlank(cell)) continue;
    if (typeof cell !== "string" || wordKey(cell) !== wordKey(headers[column] ?? "")) return false;
    same++;
  }
  return same >= 2;
}

/**
 * Whether a row numbers the columns, as printed forms do below the header: 1, 2, 3 ... in at least three cells.
 *
 * Source: spec 1.3.
 *
 * @example numbersColumns([1, 2, "3", 4]) // true
 */
export function numbersColumns(row: Row): boolean {
  let previous: number | null = null;
  let filled = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    const text = cellText(cell);
    if (!/^\d{1,3}$/.test(text)) return false;
    const number = Number(text);
    if (previous === null ? number > 1 : number !== previous + 1) return false;
    previous = number;
    filled++;
  }
  return filled >= 3;
}

/**
 * Whether a row is drawn: hyphens or other marks from side to side, or a line to sign on.
 *
 * Source: spec 1.6.
 *
 * @example isDrawnLine(["Director ____________ Smith", null]) // true
 */
export function isDrawnLine(row: Row): boolean {
  const texts = row.filter((cell) => !isBlank(cell));
  if (texts.length === 0) return false;
  return (
    texts.every((cell) => typeof cell === "string" && SEPARATOR.test(cell)) ||
    texts.some((cell) => typeof cell === "string" && DRAWN_LINE.test(cell))
  );
}

/**
 * Whether a row holds nothing but one or two texts, as titles, page numbers and signatures do; `numberColumns` must be
 * blank, and no cell a number.
 *
 * Source: spec 1.6.
 *
 * @example isOnlyText(["Page 2 of 7", null, null], [2]) // true
 */
export function isOnlyText(row: Row, numberColumns: readonly number[]): boolean {
  let texts = 0;
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (isBlank(cell)) continue;
    if (typeof cell !== "string" || numberColumns.includes(column)) return false;
    texts++;
  }
  return texts === 1 || texts === 2;
}
