import { sheetColumns, sheetRows } from "../request/limits";

/** Rows and columns count from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ParsedAddress extends CellArea {
  /** null where the address names no sheet. */
  readonly sheet: string | null;
}

export const wholeSheet: CellArea = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function splitSheet(address: string): { sheet: string | null; cells: string } | null {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(address);
  if (quoted) return { sheet: quoted[1].replaceAll("''", "'"), cells: quoted[2] };
  const mark = address.lastIndexOf("!");
  if (mark === 0) return null;
  return mark < 0 ? { sheet: null, cells: address } : { sheet: address.slice(0, mark), cells: address.slice(mark + 1) };
}

/** null for what is no address of one rectangle: a name, a list of areas, a cell beyond the sheet's end. */
export function parseAddress(address: string): ParsedAddress | null {
  const parts = splitSheet(address.trim());
  if (!parts) return null;
  const ends = parts.cells.replaceAll("$", "").split(":");
  if (ends.length > 2) return null;
  const [first, last = first] = ends;
  const isRange = ends.length === 2;
  const area = isRange ? areaOfRange(first, last) : areaOfCell(first);
  if (!area || area.row + area.rows > sheetRows || area.column + area.columns > sheetColumns) return null;
  return { sheet: parts.sheet, ...area };
}

function areaOfCell(cell: string): CellArea | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(cell);
  return match && { row: Number(match[2]) - 1, column: columnNumber(match[1]), rows: 1, columns: 1 };
}

function areaOfRange(first: string, last: string): CellArea | null {
  const start = areaOfCell(first);
  const end = areaOfCell(last);
  if (start && end) return boundingArea(start, end);
  if (/^[A-Z]{1,3}$/i.test(first) && /^[A-Z]{1,3}$/i.test(last)) {
    const [left, right] = [columnNumber(first), columnNumber(last)].sort((a, b) => a - b);
    return { row: 0, column: left, rows: sheetRows, columns: right - left + 1 };
  }
  if (/^[1-9]\d*$/.test(first) && /^[1-9]\d*$/.test(last)) {
    const [top, bottom] = [Number(first), Number(last)].sort((a, b) => a - b);
    return { row: top - 1, column: 0, rows: bottom - top + 1, columns: sheetColumns };
  }
  return null;
}

export function boundingArea(a: CellArea, b: CellArea): CellArea {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const bottom = Math.max(a.row + a.rows, b.row + b.rows);
  const right = Math.max(a.column + a.columns, b.column + b.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

export function intersection(a: CellArea, b: CellArea): CellArea | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function formatArea({ row, column, rows, columns }: CellArea): string {
  if (columns === sheetColumns) return `${row + 1}:${row + rows}`;
  if (rows === sheetRows) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** With apostrophes where a formula would need them. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !areaOfCell(name) && !/^(R|C|RC|R\d+C\d*|RC\d+)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const formatAddress = (sheet: string, area: CellArea): string => `${quotedSheetName(sheet)}!${formatArea(area)}`;
