import { alternatives } from "./alternatives";
import { ofCellWords } from "../words";

const behindYear = ofCellWords(
  (words) => new RegExp(`\\s*(?:${alternatives(words.flatMap(({ yearWords }) => yearWords))})\\.?$`, "iu"),
);

/**
 * A text without the word for "year" at its end. Source: spec 1.
 *
 * @example withoutYearWord("1 января 2024 г.") // "1 января 2024"
 */
export function withoutYearWord(text: string): string {
  return text.replace(behindYear(), "");
}
