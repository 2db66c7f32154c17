import { ofCellWords } from "../words";

// The first three letters tell the month; where two languages share them, the month is the same.
const monthOfBeginning = ofCellWords((words) => {
  const months = new Map<string, number>();
  for (const language of words) {
    language.months.forEach((beginnings, place) => beginnings.forEach((text) => months.set(text, place + 1)));
  }
  return months;
});

/**
 * Number of a month, 1-12, by its name or abbreviation in one of the languages; else null.
 *
 * Source: spec 1.
 *
 * @example monthOfName("декабря") // 12
 */
export function monthOfName(name: string): number | null {
  const beginning = name
    .toLowerCase()
    .replace(/i\u0307/g, "i")
    .slice(0, 3);
  return monthOfBeginning().get(beginning) ?? null;
}
