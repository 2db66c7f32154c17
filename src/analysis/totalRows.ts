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
 * The word that shows a row to be a totals row ("Total", "Итого за год", "Вкупно", "Toplam"); null = an ordinary row.
 *
 * Only the first text of the row is looked at; a colon behind it does not matter. Whether the row stands at the end of
 * the sheet is the reader's business. Source: spec 1.
 *
 * @example totalWord([null, "Итого:", 1500]) // "Итого:"
 */
export function totalWord(row: readonly (CellValue | undefined)[]): string | null {
  for (const cell of row) {
    const text = typeof cell === "string" ? cellText(cell) : "";
    if (text === "") continue;
    const key = clientKey(text.replace(/[:：.]+$/, ""));
    if (words.has(key)) return text;
    for (const beginning of beginnings) if (key.startsWith(beginning)) return text;
    return null;
  }
  return null;
}
