import { cellAddress } from "../../reports/cellAddress";
import type { DataRange } from "../workbookData";

// "A1", "$B$2:$C$9" and "'Sheet 1'!$A$1" <-> rows and columns counted from 0.

export function rangeAddress(range: DataRange): string {
  const first = cellAddress(range.row, range.column);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellAddress(range.row + range.rows - 1, range.column + range.columns - 1)}`;
}

export const columnName = (column: number): string => cellAddress(0, column).slice(0, -1);

/** "'My sheet'!$A$1:$B$2": always quoted, as Excel itself accepts it for every name. */
export function fullAddress(sheet: string, range: DataRange): string {
  const absolute = rangeAddress(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${sheet.replace(/'/g, "''")}'!${absolute}`;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

export function parseCell(address: string): { row: number; column: number } | null {
  const match = cellPattern.exec(address);
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

const lastColumnName = "XFD";
const lastRowNumber = 1_048_576;

/** null where the text is not one rectangle of cells; "A:C" and "1:3" are whole columns and rows. */
export function parseRange(address: string): DataRange | null {
  const [firstText, lastText = firstText, ...more] = address.replace(/\$/g, "").split(":");
  const whole = address.includes(":");
  const first = parseCell(whole ? completed(firstText, "A", 1) : firstText);
  const last = parseCell(whole ? completed(lastText, lastColumnName, lastRowNumber) : lastText);
  if (first === null || last === null || more.length > 0) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

function completed(corner: string, column: string, row: number): string {
  if (/^[A-Za-z]{1,3}$/.test(corner)) return `${corner}${row}`;
  return /^\d+$/.test(corner) ? `${column}${corner}` : corner;
}

/** null where the text is not a range on a named sheet, or one that reaches down to the end of it. */
export function parseFullAddress(text: string): { sheet: string; range: DataRange } | null {
  const mark = text.lastIndexOf("!");
  const range = parseRange(text.slice(mark + 1));
  if (mark <= 0 || range === null || range.rows === lastRowNumber) return null;
  const name = text.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replace(/''/g, "'") : name, range };
}
