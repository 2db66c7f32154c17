import Papa from "papaparse";
import { blankSheet, blankWorkbook } from "../../blankWorkbook";
import type { DataCell, WorkbookData } from "../../workbookData";
import { columnDecimals, looksLikeCode, markOf, readIsoDate, readNumber, type ColumnDecimal } from "./csvValues";
import { FileError } from "../fileError";
import { brokenLetters, undecidedDecimals } from "../fileNotices";
import { sheetIdentity } from "../sheetIdentity";
import { decodeText } from "../../../imports/textEncoding";

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

/** Fields that no other program splits by come last: one in a name must not win. */
const delimitersToGuess = [",", "\t", "|", ";", "\u001e", "\u001f", "^", "~"];

const rowsToGuess = 200;

function parseRows(text: string): { rows: string[][]; delimiter: string } {
  // Excel's own way of telling the delimiter.
  const told = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const options = { delimiter: told?.[1] ?? guessDelimiter(body), skipEmptyLines: "greedy" } as const;
  let parsed = Papa.parse<string[]>(body, options);
  // Stray quotation marks are letters of the text then: nothing gets lost.
  if (parsed.errors.some(({ type }) => type === "Quotes")) {
    parsed = Papa.parse<string[]>(body, { ...options, quoteChar: "\u0000" });
  }
  return { rows: parsed.data, delimiter: parsed.meta.delimiter };
}

/** The cells of a text table, and how the numbers of each column were understood. */
export interface TextCells {
  readonly cells: Map<number, Map<number, DataCell>>;
  readonly decimals: readonly ColumnDecimal[];
}

/**
 * The mark that parts most rows into the same number of fields, and into the most fields: a title or amounts with
 * decimal commas do not make a comma of it.
 */
function guessDelimiter(text: string): string {
  let best = delimitersToGuess[0];
  let most = 0;
  for (const delimiter of delimitersToGuess) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: rowsToGuess, skipEmptyLines: "greedy" });
    const rowsOf = new Map<number, number>();
    for (const { length } of data) rowsOf.set(length, (rowsOf.get(length) ?? 0) + 1);
    for (const [fields, rows] of rowsOf) {
      const score = (fields - 1) * (rows / data.length) ** 2;
      if (score <= most) continue;
      best = delimiter;
      most = score;
    }
  }
  return best;
}

/** The rows of a text table as cells: numbers and days where a column has them all the way down. */
export function readCells(rows: readonly (readonly string[])[], delimiter: string): TextCells {
  const decimals = columnDecimals(rows, delimiter);
  const codes = codeColumns(rows);
  const cells = new Map<number, Map<number, DataCell>>();
  rows.forEach((row, rowIndex) => {
    const read = new Map<number, DataCell>();
    row.forEach((text, column) => {
      if (text === "") return;
      const forced = forcedText(text);
      if (forced !== null) read.set(column, textCell(forced));
      else read.set(column, rowIndex === 0 ? textCell(text) : readCell(text, codes.has(column), decimals[column]));
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

/** What `="0012"` stands for: programs write it so that Excel keeps the zeros. null for all other texts. */
function forcedText(text: string): string | null {
  const found = /^\s*="([^]*)"\s*$/.exec(text);
  return found === null ? null : found[1].replace(/""/g, '"');
}

function readCell(text: string, isCode: boolean, column: ColumnDecimal | undefined): DataCell {
  const trimmed = text.trim();
  const isOpen = column?.isMixed === true && markOf(trimmed) === "either";
  const number = isCode || isOpen ? null : readNumber(trimmed, column?.decimal ?? ".");
  return number === null ? (readIsoDate(trimmed) ?? textCell(text)) : { value: number };
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
