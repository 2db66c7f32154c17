import { isBlank } from "../cells/cells";
import type { CellValue } from "../types";

// A counter may have gaps where rows were deleted.
const LEAST_STEPS = 0.8;
const COUNTED = /^(\d{1,7})[.)]?$/;

/**
 * Whether a column counts the rows: 1, 2, 3 ... from the top, or from the bottom where `rows` is the first number, also
 * again from 1 for each document, day or month.
 *
 * Blank cells are passed over, "1." and "1)" are 1. Fewer than two numbers, or one cell in ten that is none, make no
 * counter. Source: spec 1.1.
 *
 * @example isRowCounter([1, 2, 3, 1, 2], 5) // true
 */
export function isRowCounter(cells: readonly CellValue[], rows: number): boolean {
  const numbers: number[] = [];
  let filled = 0;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    filled++;
    const number = countedNumber(cell);
    if (number !== null) numbers.push(number);
    // It begins at one of its ends.
    if (numbers.length === 1 && numbers[0] !== 1 && numbers[0] !== rows) return false;
  }
  if (numbers.length < 2 || numbers.length < filled * 0.9) return false;
  return countsUp(numbers) || countsDown(numbers, rows);
}

function countedNumber(cell: CellValue): number | null {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 0 ? cell : null;
  const match = typeof cell === "string" ? COUNTED.exec(cell.trim()) : null;
  return match === null ? null : Number(match[1]);
}

function countsUp(numbers: readonly number[]): boolean {
  if (numbers[0] !== 1) return false;
  let steps = 0;
  for (let i = 1; i < numbers.length; i++) {
    if (numbers[i] === numbers[i - 1] + 1 || numbers[i] === 1) steps++;
    else if (numbers[i] <= numbers[i - 1]) return false;
  }
  return steps >= (numbers.length - 1) * LEAST_STEPS;
}

function countsDown(numbers: readonly number[], rows: number): boolean {
  if (numbers[0] !== rows) return false;
  for (let i = 1; i < numbers.length; i++) if (numbers[i] !== numbers[i - 1] - 1) return false;
  return true;
}
