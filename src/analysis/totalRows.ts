import { cellText } from "./cells";
import { clientKey } from "./clientKey";
import type { CellValue } from "./types";

const totalWords: readonly string[] = [
  "total",
  "totals",
  "grand total",
  "subtotal",
  "sum",
  "итого",
  "всего",
  "общий итог",
  "итог",
  "вкупно",
  "севкупно",
  "total general",
  "total gen",
  "toplam",
  "genel toplam",
  "ara toplam",
  "yekün",
];
const words = new Set(totalWords.map(clientKey));
const beginnings = [...words].filter((word) => word !== "sum" && word !== "итог").map((word) => `${word} `);

/**
 * Whether a text is a totals word in one of the five languages, whatever its letter case; a colon behind it does not
 * matter.
 *
 * Source: spec 1.
 *
 * @example isTotalWord("ИТОГО:") // true
 */
export function isTotalWord(text: string): boolean {
  return words.has(keyWithoutMarks(text));
}

/**
 * The text that shows a row to be a totals row ("Total", "Итого за год", "Вкупно", "Toplam"); null = an ordinary row.
 *
 * Only the first text of the row is looked at: a totals word, or one with something behind it. Whether the row stands at
 * the end of the sheet is the reader's business. Source: spec 1.
 *
 * @example totalWord([null, "Итого:", 1500]) // "Итого:"
 */
export function totalWord(row: readonly (CellValue | undefined)[]): string | null {
  for (const cell of row) {
    const text = typeof cell === "string" ? cellText(cell) : "";
    if (text === "") continue;
    const key = keyWithoutMarks(text);
    const isTotal = words.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
    return isTotal ? text : null;
  }
  return null;
}

function keyWithoutMarks(text: string): string {
  return clientKey(text.replace(/[:：]/g, " ").replace(/\.+\s*$/, ""));
}
