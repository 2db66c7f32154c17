import type { CellPlace } from "../analysis/types";

/** "A", "Z", "AA" ... for a column counted from 0. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "B7" for a cell whose row and column count from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "Sales!B7", as a reader finds it in Excel's name box; sheet names that need it stand in apostrophes. */
export function placeText(place: CellPlace): string {
  // Excel itself quotes more names than it must (R1C1 look-alikes); a quoted name is always right.
  const plainName = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(place.sheet) && !/^[A-Za-z]{1,3}\d+$/.test(place.sheet);
  const sheet = plainName ? place.sheet : `'${place.sheet.replaceAll("'", "''")}'`;
  return `${sheet}!${cellAddress(place.row, place.column)}`;
}
