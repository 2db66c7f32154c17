import Papa from "papaparse";

/** Fields that no other program splits by come last: one in a name must not win. */
const delimitersToGuess = [",", "\t", "|", ";", "\u001e", "\u001f", "^", "~"];

const rowsToGuess = 200;

/** Excel's own way of telling the delimiter: a first line "sep=;". `length` is that of the line; null = it says nothing. */
export function toldDelimiter(text: string): { readonly delimiter: string; readonly length: number } | null {
  const told = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(text);
  return told === null ? null : { delimiter: told[1], length: told[0].length };
}

/**
 * The mark that parts most rows into the same number of fields, and into the most fields: a title or amounts with
 * decimal commas do not make a comma of it.
 */
export function guessDelimiter(text: string): string {
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

/**
 * The rows of a text; the blank ones keep their places, so that a row has the number that Excel gives it. Of a text with a
 * blank line below each row they are left out.
 *
 * Stray quotation marks are letters of the text: nothing gets lost.
 */
export function rowsOfText(text: string, delimiter: string): readonly string[][] {
  const parsed = Papa.parse<string[]>(text, { delimiter });
  const hasStrayQuotes = parsed.errors.some(({ type }) => type === "Quotes");
  const rows = hasStrayQuotes ? Papa.parse<string[]>(text, { delimiter, quoteChar: "\u0000" }).data : parsed.data;
  const isDoubleSpaced = rows.length > 2 && rows.every((row, i) => isBlankRow(row) === (i % 2 === 1));
  return isDoubleSpaced ? rows.filter((row) => !isBlankRow(row)) : rows.map((row) => (isBlankRow(row) ? [] : row));
}

function isBlankRow(row: readonly string[]): boolean {
  return row.every((field) => field.trim() === "");
}
