import { blankSheet, blankWorkbook } from "../blankWorkbook";
import type { DataCell, WorkbookData } from "../workbookData";
import { FileError } from "../fileError";
import { brokenLetters, undecidedDecimals } from "../fileNotices";
import { sheetIdentity } from "../sheetIdentity";
import { guessDelimiter, rowsOfText, toldDelimiter } from "../../imports/files/delimiter";
import {
  columnDecimals,
  forcedText,
  looksLikeCode,
  readValue,
  type ColumnDecimal,
} from "../../imports/files/textValues";
import { decodeText } from "../../imports/textEncoding";

const longestSheetName = 31;

const mostRows = 1_048_576;
/** More would not fit into one string of the browser. */
const mostBytes = 400_000_000;
const rowsMeasured = 200;
const narrowestColumn = 8;
const widestColumn = 40;

/** One sheet named like the file. Throws a FileError where there is nothing in it, or no text. */
export function readCsv(bytes: Uint8Array, name: string): WorkbookData {
  if (bytes.length > mostBytes) throw new FileError("tooLarge");
  const text = decodeText(bytes);
  if (text.includes("\u0000")) throw new FileError("notWorkbook");
  const { rows, delimiter } = parseRows(text);
  if (rows.length > mostRows) throw new FileError("tooManyRows");
  const { cells, decimals } = readCells(rows, delimiter);
  if (cells.size === 0) throw new FileError("empty");
  const sheet = blankSheet({ id: sheetIdentity(0), name: sheetName(name), cells, columnWidths: columnWidths(rows) });
  return blankWorkbook([sheet], { notices: [...brokenLetters(sheet), ...undecidedDecimals(sheet, decimals)] });
}

function parseRows(text: string): { rows: readonly string[][]; delimiter: string } {
  const told = toldDelimiter(text);
  const body = told === null ? text : text.slice(told.length);
  const delimiter = told?.delimiter ?? guessDelimiter(body);
  return { rows: rowsOfText(body, delimiter), delimiter };
}

/** The cells of a text table, and how the numbers of each column were understood. */
export interface TextCells {
  readonly cells: Map<number, Map<number, DataCell>>;
  readonly decimals: readonly ColumnDecimal[];
}

/** The rows of a text table as cells: numbers and days where a column has them all the way down. */
export function readCells(rows: readonly (readonly string[])[], delimiter: string): TextCells {
  const decimals = columnDecimals(rows, delimiter);
  const codes = codeColumns(rows);
  const cells = new Map<number, Map<number, DataCell>>();
  const first = rows.findIndex((row) => row.some((text) => text.trim() !== ""));
  rows.forEach((row, rowIndex) => {
    const read = new Map<number, DataCell>();
    row.forEach((text, column) => {
      if (text === "") return;
      const forced = forcedText(text);
      if (forced !== null) read.set(column, textCell(forced));
      else read.set(column, rowIndex === first ? textCell(text) : readCell(text, codes.has(column), decimals[column]));
    });
    if (read.size > 0) cells.set(rowIndex, read);
  });
  return { cells, decimals };
}

/** Columns with one code hold codes all the way down: "12345" stands among "01234" as a text too. */
function codeColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const codes = new Set<number>();
  for (const row of rows) {
    row.forEach((text, column) => {
      if (looksLikeCode((forcedText(text) ?? text).trim())) codes.add(column);
    });
  }
  return codes;
}

function readCell(text: string, isCode: boolean, column: ColumnDecimal | undefined): DataCell {
  const value = readValue(text.trim(), isCode, column);
  if (value === null) return textCell(text);
  if (typeof value === "number") return { value };
  return { value: value.serial, numberFormat: value.hasTime ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd" };
}

/** The text format keeps Excel from taking "=1+1" or "007" for something else when the cell is edited. */
function textCell(text: string): DataCell {
  return { value: text, ...(/^\s*[-+=@\d]/.test(text) ? { numberFormat: "@" } : {}) };
}

/** Excel allows 31 letters, and none of these. */
function sheetName(fileName: string): string {
  const allowed = fileName.replace(/[\\/?*:[\]]/g, " ").replace(/^'+|'+$/g, "");
  return allowed.trim().slice(0, longestSheetName).trim() || "Sheet1";
}

/** Wide enough for the header and the first values, so that dates are not cut off. */
function columnWidths(rows: readonly (readonly string[])[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const row of rows.slice(0, rowsMeasured)) {
    row.forEach((text, column) => {
      const wanted = Math.min(Math.max(text.length + 2, narrowestColumn), widestColumn);
      if (wanted > (widths.get(column) ?? 0)) widths.set(column, wanted);
    });
  }
  return widths;
}
