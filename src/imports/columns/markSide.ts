import { remembered } from "../../analysis/cells/remembered";
import { wordKey } from "../../analysis/cells/wordKey";
import type { ImportWords } from "../words";

/** Of the marks of the list, which every row is compared with. */
const keyOfMark = remembered(wordKey);

/**
 * Which way a mark beside an amount says that it went; null = no such mark. Source: spec 6 (CSV).
 *
 * @example markSide("Credit", words) // "in"
 */
export function markSide(text: string, { creditMarks, debitMarks }: ImportWords): "in" | "out" | null {
  const key = wordKey(text);
  if (key === "" && /^\s*[+-]\s*$/.test(text)) return text.trim() === "+" ? "in" : "out";
  if (creditMarks.some((mark) => keyOfMark(mark) === key)) return "in";
  return debitMarks.some((mark) => keyOfMark(mark) === key) ? "out" : null;
}
