import { daySerial, isCalendarDay } from "../time/calendar";
import { isBlank, isErrorCell, type CellFault } from "./cells";
import { dayOfDigits } from "./digitDates";
import { monthOfName } from "./monthNames";
import { isWeekdayName } from "./weekdayNames";
import { withoutYearWord } from "./yearWord";
import type { CellValue, Day, ReadingFormat } from "../types";

const LAST_DAY = 2958465; // 9999-12-31
/** Days between the 1900 system, in which everything here counts, and the 1904 system of some workbooks. */
export const DAYS_FROM_1900_TO_1904 = 1462;
const CLOCK = "\\d{1,2}[:.-]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?";
const HALF_OF_DAY = "(?:[ap]\\.?\\s?m\\.?|öö|ös)";
// "2:03 PM", "ÖS 02:03", "14:03 ч.", "14:03:22 GMT+0300 (MSK)", "14:03:22 Europe/Moscow"
const TIME = new RegExp(
  `(?:T|,?\\s+at\\s+|[\\s,]+)(?:${HALF_OF_DAY}\\s+)?${CLOCK}(?:\\s*${HALF_OF_DAY})?(?:\\s*ч\\.?|\\s*h)?` +
    `(?:\\s*(?:Z|[A-Z]{3,4}|[A-Z][a-z]+/[A-Za-z_]+)?(?:[+-]\\d{2}:?\\d{2})?)?(?:\\s*\\([^()]*\\))?$`,
  "i",
);
const THREE_NUMBERS = /^(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$/;
const SERIAL_DIGITS = /^\d{5}$/;
const DIGITS = /^\d{6,14}$/;
const DAY_NAME_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?[\s.\-/]*(\p{L}+)[\s.,\-/]*(\d{4}|\d{2})$/iu;
const NAME_DAY_YEAR = /^(\p{L}+)[\s.]*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$/iu;
const YEAR_MONTH_DAY_SIGNS = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const WORDS = /\p{L}+/gu;

/**
 * The day in a cell; a time part, its zone and the name of a weekday are dropped.
 *
 * Numbers are serials of the workbook's date system; whole numbers such as 20240131 are read as the column's `digits`
 * say, without them as year, month and day. Text: ISO and year-first always, else three numbers day first with dots, in
 * the order of the column or the workbook with slashes or hyphens (two-digit years up to 29 are 20xx, as in Excel), or a
 * month name in one of the five languages. 0 is "missing": a link to a blank cell. Source: spec 1.
 *
 * @example readDay("31.01.2024", { decimal: ",", dateOrder: "dmy", date1904: false }) // 45322
 */
export function readDay(value: CellValue | undefined, format: ReadingFormat): Day | CellFault {
  if (typeof value === "number") return dayOfNumber(value, format);
  if (typeof value !== "string") return value === null || value === undefined ? "missing" : "unreadable";
  if (isBlank(value)) return "missing";
  if (isErrorCell(value)) return "error";
  return dayOfText(value, format) ?? "unreadable";
}

function dayOfNumber(value: number, format: ReadingFormat): Day | CellFault {
  if (value === 0) return "missing";
  const { digits } = format;
  if (digits !== undefined) {
    const day = dayOfDigits(String(value), digits);
    if (day !== null) return day;
  }
  const serial = Math.floor(value) + (format.date1904 ? DAYS_FROM_1900_TO_1904 : 0);
  if (serial >= 1 && serial <= LAST_DAY) return serial;
  return digits === undefined ? (dayOfDigits(String(value), "yyyymmdd") ?? "unreadable") : "unreadable";
}

/**
 * The text of a date without what says nothing about the day: invisible characters, an apostrophe in front, the time and
 * its zone, the name of a weekday, the word for year.
 *
 * Source: spec 1.
 *
 * @example dateWords("Friday, January 5, 2024 2:03 PM") // "January 5, 2024"
 */
export function dateWords(text: string): string {
  const compact = compactText(text);
  // Plain numbers have nothing to take off.
  if (THREE_NUMBERS.test(compact) || DIGITS.test(compact)) return compact;
  return withoutYearWord(withoutWeekday(yearBehindTime(compact).replace(TIME, "")));
}

/**
 * The time of day that is behind the text of a date; null where there is none.
 *
 * Source: spec 3.21.
 *
 * @example timeWords("Friday, January 5, 2024 2:03 PM") // " 2:03 PM"
 */
export function timeWords(text: string): string | null {
  return TIME.exec(yearBehindTime(compactText(text)))?.[0] ?? null;
}

function compactText(text: string): string {
  return text
    .replace(/[\u200b-\u200f\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^['’]/, "");
}

/** "Fri Jan 05 14:03:22 2024", as some programs write it, with its year beside the day. */
function yearBehindTime(text: string): string {
  return text.replace(/^(.*\p{L}.*\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?) (\d{4})$/u, "$1, $3 $2");
}

function withoutWeekday(text: string): string {
  return text
    .replace(WORDS, (word) => (isWeekdayName(word) ? "" : word))
    .replace(/^[\s.,]+|[\s,]+$/g, "")
    .replace(/\s+/g, " ");
}

function dayOfText(text: string, format: ReadingFormat): Day | null {
  const date = dateWords(text);
  const numbers = threeNumbers(date);
  if (numbers !== null) return dayOfThreeNumbers(numbers, format);
  const dayFirst = DAY_NAME_YEAR.exec(date);
  if (dayFirst !== null) return checkedDay(fullYear(dayFirst[3]), monthOfName(dayFirst[2]), Number(dayFirst[1]));
  const nameFirst = NAME_DAY_YEAR.exec(date);
  if (nameFirst !== null) return checkedDay(fullYear(nameFirst[3]), monthOfName(nameFirst[1]), Number(nameFirst[2]));
  const signs = YEAR_MONTH_DAY_SIGNS.exec(date);
  if (signs !== null) return checkedDay(Number(signs[1]), Number(signs[2]), Number(signs[3]));
  if (SERIAL_DIGITS.test(date)) return Number(date) + (format.date1904 ? DAYS_FROM_1900_TO_1904 : 0);
  return DIGITS.test(date) ? dayOfDigits(date, format.digits ?? "yyyymmdd") : null;
}

/** Three numbers with one mark between them, as in 31/01/2024. */
export interface ThreeNumbers {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly mark: string;
}

/**
 * The three numbers of a date; null where the text is none such. `date` as dateWords() has it. Source: spec 1.
 *
 * @example threeNumbers("31/01/2024")?.second // "01"
 */
export function threeNumbers(date: string): ThreeNumbers | null {
  const parts = THREE_NUMBERS.exec(date);
  return parts === null ? null : { first: parts[1], mark: parts[2], second: parts[3], third: parts[4] };
}

/**
 * The day that three numbers mean in an order; null where they mean none. Source: spec 1.
 *
 * @example dayOfThreeNumbers({ first: "31", second: "1", third: "24", mark: "/" }, { decimal: ".", dateOrder: "dmy", date1904: false }) // 45322
 */
export function dayOfThreeNumbers(
  { first, second, third, mark }: ThreeNumbers,
  { dateOrder, isOrderKnown = false, isMixed = false }: ReadingFormat,
): Day | null {
  if (isMixed && first.length <= 2 && first !== second && Number(first) <= 12 && Number(second) <= 12) return null;
  const isYearFirst = dateOrder === "ymd" && (mark !== "." || isOrderKnown);
  if (first.length === 4 || (isYearFirst && third.length <= 2)) {
    return first.length !== 3 && third.length <= 2 ? checkedDay(fullYear(first), Number(second), Number(third)) : null;
  }
  if (first.length > 2 || (third.length !== 2 && third.length !== 4)) return null;
  // No country writes the month first with dots: unless the column proves it, the text comes from elsewhere.
  const dayFirst = dateOrder === "dmy" || (mark === "." && !isOrderKnown);
  // A year-first workbook says nothing about day and month.
  if (!dayFirst && dateOrder === "ymd") return null;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return checkedDay(fullYear(third), Number(month), Number(day));
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function checkedDay(year: number, month: number | null, day: number): Day | null {
  if (month === null || year < 1900 || year > 9999 || !isCalendarDay(year, month, day)) return null;
  return daySerial(year, month, day);
}
