import { isBlank } from "../cells/cells";
import { isDayLike } from "./dayLike";
import type { Outline } from "./unfolding";
import { totalWord } from "./totalRows";
import type { CellValue, Rows } from "../types";

const LEAST_LEAVES = 2;
const TOLERANCE = 0.011;

/**
 * A table whose first column of texts holds names and, below each, its days, as pivot tables in compact form do; null =
 * it is none.
 *
 * The amount of a name is the sum of its days, or is blank, in every column of numbers: that tells it from a list with a
 * few texts among its days. Names above names are groups; of these no sum is asked. Source: spec 1.6.
 *
 * @example outlineOf(2, [["Anna", 3], ["2024-01-15", 1], ["2024-02-15", 2]])?.label // 0
 */
export function outlineOf(width: number, sample: Rows): Outline | null {
  const rows = sample.filter((row) => !row.every(isBlank));
  const label = Array.from({ length: width }).findIndex((_none, column) => isMixed(rows, column));
  if (label === -1) return null;
  const columns = Array.from({ length: width }, (_none, column) => column).filter(
    (column) => column !== label && rows.some((row) => typeof row[column] === "number"),
  );
  if (columns.length === 0 || isDayLike(rows[0][label]) || hasOtherTexts(rows, label)) return null;
  return columns.every((column) => sumsFit(rows, label, column)) ? { kind: "outline", width, label } : null;
}

/** Names and days by turns: each name but those of groups has days below it. */
function isMixed(rows: Rows, column: number): boolean {
  let names = 0;
  let days = 0;
  for (const row of rows) {
    const cell = row[column];
    if (isBlank(cell) || (typeof cell !== "string" && typeof cell !== "number")) return false;
    if (isDayLike(cell)) days++;
    else if (totalWord([cell]) === null) names++;
  }
  return names > 0 && days >= LEAST_LEAVES && days * 2 >= names;
}

/** A list with headings among its days has its clients in another column. */
function hasOtherTexts(rows: Rows, label: number): boolean {
  return rows.some(
    (row) =>
      isDayLike(row[label]) &&
      row.some((cell, column) => column !== label && typeof cell === "string" && !isBlank(cell)),
  );
}

function sumsFit(rows: Rows, label: number, column: number): boolean {
  let head: CellValue | undefined = null;
  let sum = 0;
  let leaves = 0;
  const fits = (): boolean => leaves === 0 || isBlank(head) || Math.abs(Number(head) - sum) <= TOLERANCE;
  for (const row of rows) {
    if (isDayLike(row[label])) {
      sum += typeof row[column] === "number" ? (row[column] as number) : 0;
      leaves++;
      continue;
    }
    if (!fits()) return false;
    head = row[column];
    sum = 0;
    leaves = 0;
  }
  // The last group may go on below the sample.
  return true;
}
