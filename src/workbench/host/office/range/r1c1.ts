import { sheetColumns, sheetRows } from "../request/limits";
import { columnLetters } from "./address";

// Formulas with references by row and column, seen from the cell that they stand in: R[-1]C is the cell above, R1C1 is $A$1.

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is left as it is: texts, names of sheets in apostrophes, and columns of tables in brackets. */
const untouched = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<=[\w\]])\[(?:[^[\]]|\[[^\]]*\])*\]`;

const notInName = String.raw`(?<![\w.$\\])`;
const notFollowed = String.raw`(?![\w.(!\[])`;

const a1 = new RegExp(
  String.raw`${untouched}|${notInName}(?:(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d+):(\$?)(\d+)|(\$?)([A-Za-z]{1,3})(\$?)(\d+))${notFollowed}`,
  "g",
);

/** "=R[-1]C*2" for "=A1*2" in A2. */
export function toR1C1(formula: string, at: Place): string {
  return formula.replace(a1, (whole: string, ...parts: (string | undefined)[]) => {
    const [fixed1, column1, fixed2, column2, fixed3, row1, fixed4, row2, fixedColumn, column, fixedRow, row] = parts;
    if (column1 !== undefined && column2 !== undefined) {
      const [first, last] = [
        part("C", columnIndex(column1), fixed1, at.column),
        part("C", columnIndex(column2), fixed2, at.column),
      ];
      return first === last ? first : `${first}:${last}`;
    }
    if (row1 !== undefined && row2 !== undefined) {
      const [first, last] = [part("R", Number(row1) - 1, fixed3, at.row), part("R", Number(row2) - 1, fixed4, at.row)];
      return first === last ? first : `${first}:${last}`;
    }
    if (column === undefined || row === undefined || columnIndex(column) >= sheetColumns || Number(row) > sheetRows)
      return whole;
    return part("R", Number(row) - 1, fixedRow, at.row) + part("C", columnIndex(column), fixedColumn, at.column);
  });
}

function part(letter: "R" | "C", index: number, fixed: string | undefined, from: number): string {
  if (fixed) return `${letter}${index + 1}`;
  return index === from ? letter : `${letter}[${index - from}]`;
}

function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const step = String.raw`(?:\[-?\d+\]|\d+)?`;
const r1c1 = new RegExp(
  String.raw`${untouched}|${notInName}(?:R(${step})C(${step})|C(${step})(?::C(${step}))?|R(${step})(?::R(${step}))?)${notFollowed}`,
  "gi",
);

/** "=A1*2" for "=R[-1]C*2" in A2. */
export const fromR1C1 = (formula: string, at: Place): string => replaced(formula, at, false);

/** A formula as it is copied from one cell to another: what it would look at beyond an edge of the sheet is lost. */
export function copiedFormula(formula: string, from: Place, to: Place): string {
  return from.row === to.row && from.column === to.column ? formula : replaced(toR1C1(formula, from), to, true);
}

function replaced(formula: string, at: Place, isLostOutside: boolean): string {
  return formula.replace(r1c1, (whole: string, ...parts: (string | undefined)[]) => {
    const [row, column, column1, column2, row1, row2] = parts;
    const isOutside =
      [row, row1, row2].some((told) => isBeyond(told, at.row, sheetRows)) ||
      [column, column1, column2].some((told) => isBeyond(told, at.column, sheetColumns));
    if (isLostOutside && isOutside) return "#REF!";
    if (row !== undefined && column !== undefined) return columnAt(column, at.column) + rowAt(row, at.row);
    if (column1 !== undefined) return `${columnAt(column1, at.column)}:${columnAt(column2 ?? column1, at.column)}`;
    if (row1 !== undefined) return `${rowAt(row1, at.row)}:${rowAt(row2 ?? row1, at.row)}`;
    return whole;
  });
}

function isBeyond(told: string | undefined, from: number, count: number): boolean {
  if (told === undefined || !told.startsWith("[")) return false;
  const index = from + Number(told.slice(1, -1));
  return index < 0 || index >= count;
}

/** Beyond an edge of the sheet it goes on at the other, as in Excel. */
function indexAt(told: string, from: number, count: number): { readonly index: number; readonly fixed: boolean } {
  const fixed = told !== "" && !told.startsWith("[");
  const number = Number(told.replace(/[[\]]/g, ""));
  const index = fixed ? number - 1 : from + number;
  return { index: ((index % count) + count) % count, fixed };
}

function columnAt(told: string, from: number): string {
  const { index, fixed } = indexAt(told, from, sheetColumns);
  return `${fixed ? "$" : ""}${columnLetters(index)}`;
}

function rowAt(told: string, from: number): string {
  const { index, fixed } = indexAt(told, from, sheetRows);
  return `${fixed ? "$" : ""}${index + 1}`;
}
