import { wordKey } from "../../analysis/cells/wordKey";
import type { ImportWords } from "../words";

/**
 * Which way a mark beside an amount says that it went; null = no such mark. Source: spec 6 (CSV).
 *
 * @example markSide("Credit", words) // "in"
 */
export function markSide(text: string, { creditMarks, debitMarks }: ImportWords): "in" | "out" | null {
  const key = wordKey(text);
  if (key === "" && /^\s*[+-]\s*$/.test(text)) return text.trim() === "+" ? "in" : "out";
  if (creditMarks.some((mark) => wordKey(mark) === key)) return "in";
  return debitMarks.some((mark) => wordKey(mark) === key) ? "out" : null;
}
