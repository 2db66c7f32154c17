import Papa from "papaparse";
import { forcedText } from "../files/textValues";
import { headerRow } from "./columnsOfHeader";
import type { ImportWords } from "../words";

const DELIMITERS = [";", "\t", ",", "|"];

/** The rows of a text table, with the line of the file on which each begins. */
export interface TextRows {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/**
 * A text as rows of fields: split by the delimiter with which most columns are known by their headers, else by that with
 * which most rows have the same number of fields.
 *
 * Quotation marks that do not pair are letters; ="0012" is the text 0012. Source: spec 6 (CSV).
 *
 * @example splitText("Date;Amount\n05.01.2024;1,50", words).rows[1] // ["05.01.2024", "1,50"]
 */
export function splitText(text: string, words: ImportWords): TextRows {
  const told = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const candidates = told === null ? DELIMITERS : [told[1]];
  let best: { readonly rows: string[][]; readonly score: readonly number[] } | null = null;
  for (const delimiter of candidates) {
    const rows = rowsOf(body, delimiter);
    const header = headerRow(rows, words);
    const score = [header?.columns.size ?? 0, alikeRows(rows)];
    if (best === null || score[0] > best.score[0] || (score[0] === best.score[0] && score[1] > best.score[1])) {
      best = { rows, score };
    }
  }
  const rows = best?.rows ?? [];
  return { rows, lines: linesOf(rows, told === null ? 1 : 2) };
}

function rowsOf(text: string, delimiter: string): string[][] {
  const parsed = Papa.parse<string[]>(text, { delimiter });
  const hasStrayQuotes = parsed.errors.some(({ type }) => type === "Quotes");
  const { data } = hasStrayQuotes ? Papa.parse<string[]>(text, { delimiter, quoteChar: "\u0000" }) : parsed;
  return data.map((row) => row.map((field) => forcedText(field) ?? field));
}

/** Rows that have the most usual number of fields, more than one. */
function alikeRows(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** A field may have line breaks of its own. */
function linesOf(rows: readonly (readonly string[])[], first: number): readonly number[] {
  let line = first;
  return rows.map((row) => {
    const begins = line;
    line += 1 + row.reduce((breaks, field) => breaks + (field.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return begins;
  });
}
