import { firstOfMonth, monthIndex, daySerial } from "../time/calendar";
import type { Day } from "../types";
import { monthOfName } from "./monthNames";
import { withoutYearWord } from "./yearWord";

const YEAR_MONTH = /^(\d{4})\s?[-./]\s?(\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})\s?[-./]\s?(\d{4})$/;
// "янв 24" could be the 24th: two digits are a year only where a mark is before them.
const NAME_YEAR = /^(\p{L}+)\.?(?:[\s\-/.,']*(\d{4})|[-/.']+(\d{2}))$/u;
const YEAR_NAME = /^(\d{4})[\s\-/.,]*(\p{L}+)\.?$/u;

/**
 * The last day of the month that a text names; null where it names none.
 *
 * Understood: "Январь 2024 г.", "2024-01", "01.2024", "Jan-24", in the five languages. Source: spec 1.2.
 *
 * @example lastDayOfMonthText("Январь 2024 г.") // 45322
 */
export function lastDayOfMonthText(text: string): Day | null {
  const plain = withoutYearWord(text.replace(/\s+/g, " ").trim());
  const yearFirst = YEAR_MONTH.exec(plain);
  if (yearFirst !== null) return lastDayOfMonth(Number(yearFirst[1]), Number(yearFirst[2]));
  const monthFirst = MONTH_YEAR.exec(plain);
  if (monthFirst !== null) return lastDayOfMonth(Number(monthFirst[2]), Number(monthFirst[1]));
  const nameFirst = NAME_YEAR.exec(plain);
  if (nameFirst !== null) {
    const year = nameFirst[2] === undefined ? 2000 + Number(nameFirst[3]) : Number(nameFirst[2]);
    return lastDayOfMonth(year, monthOfName(nameFirst[1]) ?? 0);
  }
  const nameLast = YEAR_NAME.exec(plain);
  return nameLast === null ? null : lastDayOfMonth(Number(nameLast[1]), monthOfName(nameLast[2]) ?? 0);
}

/**
 * The last day of a month of the years 1950 to 2099; null where there is no such month.
 *
 * Source: spec 1.2.
 *
 * @example lastDayOfMonth(2024, 2) // 45351
 */
export function lastDayOfMonth(year: number, month: number): Day | null {
  if (!(year >= 1950 && year <= 2099 && month >= 1 && month <= 12)) return null;
  return firstOfMonth(monthIndex(daySerial(year, month, 1)) + 1) - 1;
}
