import { daySerial, isCalendarDay } from "../time/calendar";
import { isBlank, isErrorCell, type CellFault } from "./cells";
import { monthOfName } from "./monthNames";
import { withoutYearWord } from "./yearWord";
import type { CellValue, Day, ReadingFormat } from "../types";

const LAST_DAY = 2958465; // 9999-12-31
/** Days between the 1900 system, in which everything here counts, and the 1904 system of some workbooks. */
export const DAYS_FROM_1900_TO_1904 = 1462;
const TIME =
  /(?:T|[\s,]+)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/i;
const THREE_NUMBERS = /^(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL_DIGITS = /^\d{5}$/;
const DAY_NAME_YEAR = /^(\d{1,2})[\s.\-/]*(\p{L}+)[\s.,\-/]*(\d{4}|\d{2})$/u;
const NAME_DAY_YEAR = /^(\p{L}+)[\s.]*(\d{1,2})[\s,]+(\d{4})$/u;

/**
 * The day in a cell; a time part is dropped.
 *
 * Numbers are serials of the workbook's date system; a number such as 20240131 is read as year, month and day. Text:
 * ISO and year-first always, else three numbers day first with dots, in the workbook's order with slashes or hyphens
 * (two-digit years up to 29 are 20xx, as in Excel), or a month name in one of the five languages. 0 is "missing": a link to a blank
 * cell. Source: spec 1.
 *
 * @example readDay("31.01.2024", { decimal: ",", dateOrder: "dmy", date1904: false }) // 45322
 */
export function readDay(value: CellValue | undefined, format: ReadingFormat): Day | CellFault {
  if (typeof value === "number") return dayOfNumber(value, format.date1904);
  if (typeof value !== "string") return value === null || value === undefined ? "missing" : "unreadable";
  if (isBlank(value)) return "missing";
  if (isErrorCell(value)) return "error";
  return dayOfText(value, format) ?? "unreadable";
}

function dayOfNumber(value: number, date1904: boolean): Day | CellFault {
  if (value === 0) return "missing";
  const serial = Math.floor(value) + (date1904 ? DAYS_FROM_1900_TO_1904 : 0);
  if (serial >= 1 && serial <= LAST_DAY) return serial;
  return dayOfDigits(String(value)) ?? "unreadable";
}

function dayOfText(text: string, format: ReadingFormat): Day | null {
  const compact = text
    .replace(/[\u200b-\u200f\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const day = dayOfWords(compact, format);
  return day ?? dayOfWords(compact.replace(TIME, ""), format);
}

function dayOfWords(text: string, format: ReadingFormat): Day | null {
  const date = withoutYearWord(text);
  const numbers = THREE_NUMBERS.exec(date);
  if (numbers !== null) return dayOfThreeNumbers(numbers[1], numbers[3], numbers[4], numbers[2], format.dateOrder);
  const dayFirst = DAY_NAME_YEAR.exec(date);
  if (dayFirst !== null) return checkedDay(fullYear(dayFirst[3]), monthOfName(dayFirst[2]), Number(dayFirst[1]));
  const nameFirst = NAME_DAY_YEAR.exec(date);
  if (nameFirst !== null) return checkedDay(fullYear(nameFirst[3]), monthOfName(nameFirst[1]), Number(nameFirst[2]));
  if (SERIAL_DIGITS.test(date)) return Number(date) + (format.date1904 ? DAYS_FROM_1900_TO_1904 : 0);
  return dayOfDigits(date);
}

function dayOfDigits(digits: string): Day | null {
  const parts = EIGHT_DIGITS.exec(digits);
  return parts === null ? null : checkedDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

function dayOfThreeNumbers(
  first: string,
  second: string,
  third: string,
  mark: string,
  order: ReadingFormat["dateOrder"],
): Day | null {
  const yearFirst = first.length === 4 || (order === "ymd" && mark !== "." && third.length <= 2);
  if (yearFirst) {
    return first.length !== 3 && third.length <= 2 ? checkedDay(fullYear(first), Number(second), Number(third)) : null;
  }
  if (first.length > 2 || (third.length !== 2 && third.length !== 4)) return null;
  // No country writes the month first with dots: such a text comes from elsewhere, whatever the workbook's order.
  const dayFirst = mark === "." || order === "dmy";
  // A year-first workbook says nothing about day and month.
  if (!dayFirst && order === "ymd") return null;
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
