import { addMonths, dayParts, daySerial, firstOfMonth, monthIndex } from "../time/calendar";
import { cellText, isBlank, isErrorCell, type CellFault } from "./cells";
import { readDay } from "./dateCell";
import { monthOfName } from "./monthNames";
import type { CellValue, Period, ReadingFormat } from "../types";
import { ofTableWords } from "../words";
import { alternatives } from "./alternatives";
import { withoutYearWord } from "./yearWord";

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;
const YEAR = /^(\d{4})$/;
const YEAR_MONTH = /^(\d{4})\s?[-./]\s?(\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})\s?[-./]\s?(\d{4})$/;
const NAME_YEAR = /^(\p{L}+)\.?[\s\-/.,']*(\d{4}|\d{2})$/u;
const YEAR_NAME = /^(\d{4})[\s\-/.,]*(\p{L}+)\.?$/u;
const QUARTER_NUMBER = "([1-4]|iii|ii|iv|i)";
const QUARTER_MARKS = "[\\s.\\-/,]*";
/** Q2, К2, Т2, Ç2 before its number; 2 кв., II квартал, 2nd quarter, trim. behind it or before. */
const quarterForms = ofTableWords((words) => {
  const quarter = `(?:${alternatives(words.flatMap(({ quarterWords }) => quarterWords))})`;
  const ending = `(?:-?(?:${alternatives(words.flatMap(({ ordinalEndings }) => ordinalEndings))})|\\.)?`;
  return [
    new RegExp(`^${quarter}${QUARTER_MARKS}${QUARTER_NUMBER}$`, "iu"),
    new RegExp(`^${QUARTER_NUMBER}${ending}${QUARTER_MARKS}${quarter}\\.?$`, "iu"),
  ];
});
const romanNumbers = ["i", "ii", "iii", "iv"];

/**
 * The month, quarter or year in a cell, both days included.
 *
 * A date, as a serial or as text, stands for its calendar month, because Excel turns a typed "May 2024" into one. A number
 * from 1990 to 2100 and four digits are a year. Text: "2024-05", "05.2024", "май 2024", "Q2 2024", "2024 Q2", "II квартал
 * 2024", with month names and quarter words of the five languages. Source: spec 1 (Plan, Spend).
 *
 * @example readPeriodCell("Q2 2024", { decimal: ".", dateOrder: "dmy", date1904: false }) // 1 April to 30 June 2024
 */
export function readPeriodCell(value: CellValue | undefined, format: ReadingFormat): Period | CellFault {
  if (isBlank(value)) return "missing";
  if (isErrorCell(value)) return "error";
  if (typeof value === "number" && Number.isInteger(value) && isYear(value)) return monthsFrom(value, 1, 12);
  const period = typeof value === "string" ? periodOfText(cellText(value).replace(/\s+/g, " ")) : null;
  if (period !== null) return period;
  const day = readDay(value, format);
  if (typeof day !== "number") return day;
  // "05.2024" typed into a workbook with decimal points is the number 5.2024, which is no day that anybody means.
  return isYear(dayParts(day).year) ? monthOf(day) : "unreadable";
}

function periodOfText(text: string): Period | null {
  const plain = withoutYearWord(text);
  const year = YEAR.exec(plain);
  if (year !== null) return isYear(Number(year[1])) ? monthsFrom(Number(year[1]), 1, 12) : null;
  return quarterOfText(plain) ?? monthOfText(plain);
}

function monthOfText(text: string): Period | null {
  const yearFirst = YEAR_MONTH.exec(text);
  if (yearFirst !== null) return checkedMonth(Number(yearFirst[1]), Number(yearFirst[2]));
  const monthFirst = MONTH_YEAR.exec(text);
  if (monthFirst !== null) return checkedMonth(Number(monthFirst[2]), Number(monthFirst[1]));
  const nameFirst = NAME_YEAR.exec(text);
  if (nameFirst !== null) return checkedMonth(fullYear(nameFirst[2]), monthOfName(nameFirst[1]));
  const nameLast = YEAR_NAME.exec(text);
  return nameLast === null ? null : checkedMonth(Number(nameLast[1]), monthOfName(nameLast[2]));
}

function quarterOfText(text: string): Period | null {
  const yearFirst = /^(\d{4})[\s\-/.,]*(.+)$/.exec(text);
  const yearLast = /^(.+?)[\s\-/.,']*(\d{4})$/.exec(text);
  for (const [year, quarter] of [
    [yearFirst?.[1], yearFirst?.[2]],
    [yearLast?.[2], yearLast?.[1]],
  ]) {
    if (year === undefined || quarter === undefined || !isYear(Number(year))) continue;
    for (const form of quarterForms()) {
      const number = form.exec(quarter.trim())?.[1].toLowerCase();
      if (number === undefined) continue;
      const place = romanNumbers.includes(number) ? romanNumbers.indexOf(number) : Number(number) - 1;
      return monthsFrom(Number(year), place * 3 + 1, 3);
    }
  }
  return null;
}

function isYear(year: number): boolean {
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function checkedMonth(year: number, month: number | null): Period | null {
  return month !== null && month >= 1 && month <= 12 && isYear(year) ? monthsFrom(year, month, 1) : null;
}

function monthOf(day: number): Period {
  const index = monthIndex(day);
  return [firstOfMonth(index), firstOfMonth(index + 1) - 1];
}

function monthsFrom(year: number, month: number, months: number): Period {
  const from = daySerial(year, month, 1);
  return [from, addMonths(from, months) - 1];
}
