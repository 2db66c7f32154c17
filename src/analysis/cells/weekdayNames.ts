import { ofCellWords } from "../words";

const names = ofCellWords((words) => new Set(words.flatMap(({ weekdays }) => weekdays)));

/**
 * Whether a word is the name of a weekday in one of the languages, or its usual abbreviation.
 *
 * Source: spec 1.2.
 *
 * @example isWeekdayName("Пятница") // true
 */
export function isWeekdayName(word: string): boolean {
  return names().has(word.toLowerCase().replace(/i\u0307/g, "i"));
}
