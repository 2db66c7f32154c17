import { isBlank, isErrorCell } from "../analysis/cells/cells";
import type { CellValue, Rows } from "../analysis/types";
import { knownHeaders } from "./knownHeaders";
import { isDayNumber, sampleKind } from "../analysis/columns/sampleKind";

/** A header row found in a block of cells, places counted from the block's top left cell. */
export interface HeaderRow {
  readonly row: number;
  readonly column: number;
  /** One per column of the table; "" where a column has none. */
  readonly headers: readonly string[];
  /** The blocks beside it. */
  readonly beside: readonly Run[];
}

/** Headers without a gap, and the column where they begin. */
interface Run {
  readonly column: number;
  readonly headers: readonly string[];
}

/**
 * The header row among the first rows of a block; null where there is none. Titles above it are passed over: they fill
 * less than half of the widest row. Under merged group headers the lower row is taken, and where a header is merged
 * over both rows its text comes from the upper one. Of two rows the one with more headers that are known is taken. Of
 * blocks side by side the one with the most headers is taken; formulas in the header row's line are none.
 */
export function findHeaderRow(top: Rows): HeaderRow | null {
  const widest = Math.max(0, ...top.map((row) => filledCells(row)));
  if (widest === 0) return null;
  const least = Math.max(Math.ceil(widest / 2), Math.min(2, widest));
  const isWide = (cells: readonly CellValue[]) => filledCells(cells) >= least;
  const first = top.findIndex((cells) => isWide(cells) && isMostlyText(cells));
  let row = rowOfKnownHeaders(top, first, isWide);
  if (row === -1) return null;
  while (isGroupRow(top, row)) row++;

  const texts = headerTexts(top, row);
  const below = top.slice(row + 1);
  const runs = runsOf(texts, below);
  const lists = runs.filter((run) => isList(run, below));
  // Of equal ones the first.
  const widestOne = (lists.length > 0 ? lists : runs).reduce((best, run) =>
    namesIn(run.headers) > namesIn(best.headers) ? run : best,
  );
  return { row, ...widestOne, beside: runs.filter((run) => run !== widestOne) };
}

/**
 * The row of the most known headers, else `first`. Above a narrow table lines of label and value look like headers too;
 * beside headers numbers and errors of formulas may stand, so that they are not mostly text. -1 = none.
 */
function rowOfKnownHeaders(top: Rows, first: number, isWide: (cells: readonly CellValue[]) => boolean): number {
  let best = first;
  let most = Math.max(1, first === -1 ? 0 : knownHeaders(top[first]));
  top.forEach((cells, row) => {
    if ((first === -1 || row < first) && !isWide(cells)) return;
    const known = knownHeaders(cells);
    if (known <= most) return;
    best = row;
    most = known;
  });
  return best;
}

/** Has rows below, or headers that are known; values of formulas in one line have neither. */
function isList({ column, headers }: Run, below: Rows): boolean {
  const hasRows = below.some((row) => row.slice(column, column + headers.length).some((cell) => !isBlank(cell)));
  return hasRows || knownHeaders(headers) > 0;
}

function filledCells(row: readonly CellValue[]): number {
  let filled = 0;
  for (const cell of row) {
    if (!isBlank(cell)) filled++;
  }
  return filled;
}

function isText(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && !isBlank(cell) && !isErrorCell(cell);
}

/** A year or a code among the headers is no hindrance, nor are periods that stand across. */
function isMostlyText(row: readonly CellValue[]): boolean {
  const texts = row.filter(isText).length;
  return texts * 3 >= filledCells(row) * 2 || (texts > 0 && arePeriodsAcross(row));
}

const LEAST_YEARS = 2;
const LEAST_DAYS = 3;

/** Whether the numbers of a row are years, or days, that follow one another. */
function arePeriodsAcross(row: readonly CellValue[]): boolean {
  const numbers = row.filter((cell) => typeof cell === "number");
  if (!numbers.every((number, place) => place === 0 || number > numbers[place - 1])) return false;
  const areYears = numbers.every((number) => Number.isInteger(number) && number >= 1950 && number <= 2099);
  return areYears ? numbers.length >= LEAST_YEARS : numbers.length >= LEAST_DAYS && numbers.every(isDayNumber);
}

/** Whether the row has gaps and the row below holds the real headers: nothing but text, over columns of values. */
function isGroupRow(top: Rows, row: number): boolean {
  const cells = top[row];
  const below = top[row + 1];
  if (below === undefined || filledCells(below) === 0) return false;
  const hasGaps = below.some((cell, column) => !isBlank(cell) && isBlank(cells[column]));
  const onlyText = below.every((cell) => isBlank(cell) || isText(cell));
  if (!hasGaps || !onlyText) return false;
  // Days and amounts may be typed as text: over such a column a header is a word, and a day or an amount is data.
  const overValues = below.filter((cell, column) => isText(cell) && isValueColumn(top, row + 2, column));
  return overValues.length > 0 && overValues.every((cell) => !isValue([cell]));
}

function isValueColumn(top: Rows, firstRow: number, column: number): boolean {
  return isValue(top.slice(firstRow).map((cells) => cells[column]));
}

/** Whether the cells look like days or numbers, typed as such or as text. */
function isValue(cells: readonly CellValue[]): boolean {
  return ["days", "numbers", "daysOrNumbers"].includes(sampleKind(cells));
}

function headerTexts(top: Rows, row: number): string[] {
  const above = row > 0 && filledCells(top[row - 1]) > 1 ? top[row - 1] : [];
  return top[row].map((cell, column) => {
    const own = isBlank(cell) ? above[column] : cell;
    return isBlank(own) ? "" : String(own).trim();
  });
}

/** Blank columns part the tables that stand side by side. */
function runsOf(texts: readonly string[], below: Rows): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let column = 0; column <= texts.length; column++) {
    const isEnd = column === texts.length || (texts[column] === "" && below.every((row) => isBlank(row[column])));
    if (!isEnd) continue;
    const headers = texts.slice(start, column);
    if (namesIn(headers) > 0) runs.push({ column: start, headers });
    start = column + 1;
  }
  return runs;
}

const namesIn = (headers: readonly string[]): number => headers.filter((header) => header !== "").length;
