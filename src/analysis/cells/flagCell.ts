import { clientKey } from "./clientKey";
import { isBlank, isErrorCell, type CellFault } from "./cells";
import type { CellValue } from "../types";
import { ofCellWords } from "../words";

const yesMarks = ["1", "+", "x", "х", "v", "✓", "✔", "☑"];
const noMarks = ["0", "-", "−", "–"];
const yesWords = ofCellWords((words) => new Set([...yesMarks, ...words.flatMap(({ yes }) => yes)]));
const noWords = ofCellWords((words) => new Set([...noMarks, ...words.flatMap(({ no }) => no)]));

/**
 * Yes or no in a cell: booleans, 1 and 0, words of all languages, marks such as + and x.
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
  if (yesWords().has(word)) return true;
  if (noWords().has(word)) return false;
  return "unreadable";
}
