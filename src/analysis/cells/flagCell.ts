import { clientKey } from "./clientKey";
import { isBlank, isErrorCell, type CellFault } from "./cells";
import type { CellValue } from "../types";

const yesWords = new Set([
  "yes",
  "y",
  "true",
  "1",
  "+",
  "x",
  "х",
  "v",
  "✓",
  "✔",
  "☑",
  "да",
  "д",
  "da",
  "evet",
  "e",
  "var",
]);
const noWords = new Set([
  "no",
  "n",
  "false",
  "0",
  "-",
  "−",
  "–",
  "нет",
  "н",
  "не",
  "nu",
  "hayır",
  "hayir",
  "h",
  "yok",
  "ne",
]);

/**
 * Yes or no in a cell: booleans, 1 and 0, words of the five languages, marks such as + and x.
 *
 * Source: spec 1 (Clients).
 *
 * @example readFlag("Нет") // false
 */
export function readFlag(value: CellValue | undefined): boolean | CellFault {
  if (isBlank(value)) return "missing";
  if (isErrorCell(value)) return "error";
  if (typeof value === "boolean") return value;
  const word = clientKey(String(value));
  if (yesWords.has(word)) return true;
  if (noWords.has(word)) return false;
  return "unreadable";
}
