import { cellText, isBlank } from "../cells/cells";
import { clientKey } from "../cells/clientKey";
import type { CellValue, Rows } from "../types";
import { ofCellWords } from "../words";

const alone = ofCellWords((words) => new Set(words.flatMap(({ totals }) => totals.alone).map(clientKey)));
const beginnings = ofCellWords((words) =>
  words.flatMap(({ totals }) => totals.before).map((word) => `${clientKey(word)} `),
);
// Excel's own subtotals put the word behind the name: "Anna Total".
const endings = ofCellWords((words) =>
  words.flatMap(({ totals }) => totals.behind).map((word) => ` ${clientKey(word)}`),
);

const firstLetters = ofCellWords((words) => {
  const all = words.flatMap(({ totals }) => [...totals.alone, ...totals.before]);
  return new Set(all.flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]));
});

/**
 * Whether a text begins with the letter of a totals word, or with a space: a quick test for very many cells. Source: spec 1.
 *
 * @example mayBeginTotal("Вкупно") // true
 */
export function mayBeginTotal(text: string): boolean {
  const first = text.charCodeAt(0);
  return first <= 0x20 || first === 0xa0 || firstLetters().has(first);
}

/**
 * Whether a text is a totals word in one of the languages, whatever its letter case; a colon behind it does not
 * matter.
 *
 * Source: spec 1.
 *
 * @example isTotalWord("ИТОГО:") // true
 */
export function isTotalWord(text: string): boolean {
  return alone().has(keyWithoutMarks(text));
}

/**
 * The text that shows a row to be a totals row ("Total", "Итого за год", "Вкупно", "Toplam"); null = an ordinary row.
 *
 * Only the first text of the row is looked at: a totals word, or one with something behind it. Whether the row is at
 * the end of the sheet is the reader's business. Source: spec 1.
 *
 * @example totalWord([null, "Итого:", 1500]) // "Итого:"
 */
export function totalWord(row: readonly (CellValue | undefined)[]): string | null {
  for (const cell of row) {
    const text = typeof cell === "string" ? cellText(cell) : "";
    if (text === "") continue;
    const key = keyWithoutMarks(text);
    const isTotal = alone().has(key) || beginnings().some((beginning) => key.startsWith(beginning));
    return isTotal ? text : null;
  }
  return null;
}

/**
 * The first of the totals rows at the end of a table, blank rows among them; the number of rows where there are none.
 *
 * Source: spec 1.
 *
 * @example endBeforeTotals([["Anna", 10], ["Total", 10], [null, null]]) // 1
 */
export function endBeforeTotals(rows: Rows): number {
  let end = rows.length;
  for (let row = rows.length - 1; row >= 0; row--) {
    if (rows[row].every(isBlank)) continue;
    if (totalWord(rows[row]) === null) break;
    end = row;
  }
  return end;
}

/**
 * The text that shows a row between sales to be a subtotal ("Total for May", "Итого за май", "Anna Total"); null = none.
 *
 * Variant: stricter than at the end of a sheet, since a sale may be spoilt too: beside the totals word, which may begin
 * or end its text, the row holds nothing but numbers and cells of `numberColumns`. Source: spec 1.
 *
 * @example subtotalWord(["Итого за май", null, "1 500,00 руб."], [2]) // "Итого за май"
 */
export function subtotalWord(row: readonly (CellValue | undefined)[], numberColumns: readonly number[]): string | null {
  let word: string | null = null;
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (typeof cell !== "string") continue;
    const text = cellText(cell);
    // The word may stand in any column, where a number would stand too.
    if (text === "" || (numberColumns.includes(column) && !isTotalWord(text))) continue;
    if (word !== null) return null;
    word = text;
  }
  if (word === null) return null;
  const key = keyWithoutMarks(word);
  return totalWord([word]) !== null || endings().some((ending) => key.endsWith(ending)) ? word : null;
}

function keyWithoutMarks(text: string): string {
  return clientKey(text.replace(/[:：]/g, " ").replace(/\.+\s*$/, ""));
}
