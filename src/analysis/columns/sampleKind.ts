import { readAmount } from "../cells/amountCell";
import { isBlank, isErrorCell } from "../cells/cells";
import { readDay } from "../cells/dateCell";
import { lastDayOfMonthText } from "../cells/monthCell";
import type { CellValue, ReadingFormat } from "../types";
import { ofCellWords } from "../words";

/** What the sample values of a column look like; serial days cannot be told from other whole numbers. */
export type SampleKind = "blank" | "days" | "daysOrNumbers" | "numbers" | "names";

// A sample is read in any order of day and month, and with either decimal mark.
const formats: readonly ReadingFormat[] = [
  { decimal: ".", dateOrder: "dmy", date1904: false },
  { decimal: ",", dateOrder: "mdy", date1904: false },
];

// 1950-01-01 to 2099-12-31: days that sales can have.
const EARLIEST_DAY = 18264;
const LATEST_DAY = 73050;
// So many filled cells tell what a column holds; more would only cost time.
const MOST_CELLS = 24;
const DIGIT = /\p{Nd}/u;

/**
 * What a column holds, by its first filled cells: one cell in two may be spoilt, because the reader will name it.
 *
 * Blank and error cells say nothing. Whole numbers of six or eight digits that are a day in one of the usual orders
 * (20240131, 240131, 31012024) may be days. Source: spec 1.1, 1.2.
 *
 * @example sampleKind(["31.01.2024", "", "?"]) // "days"
 */
export function sampleKind(values: readonly CellValue[]): SampleKind {
  return kindByCounts(countKinds(values));
}

/**
 * The same, where the cells are counted already. Source: spec 1.1, 1.2.
 *
 * @example kindByCounts({ known: 2, days: 1, numbers: 0 }) // "days"
 */
export function kindByCounts({ known, days, numbers }: KindCounts): SampleKind {
  if (known === 0) return "blank";
  const areDays = days * 2 >= known;
  const areNumbers = numbers * 2 >= known;
  if (areDays) return areNumbers ? "daysOrNumbers" : "days";
  return areNumbers ? "numbers" : "names";
}

/** How many of the first filled cells may be days, and numbers. */
export interface KindCounts {
  readonly known: number;
  readonly days: number;
  readonly numbers: number;
}

/**
 * How many of the first filled cells of a column may be days, and how many numbers.
 *
 * Source: spec 1.1.
 *
 * @example countKinds(["31.01.2024", "?"]) // { known: 2, days: 1, numbers: 0 }
 */
export function countKinds(values: readonly CellValue[]): KindCounts {
  let filled = 0;
  let days = 0;
  let numbers = 0;
  for (const value of values) {
    if (isBlank(value) || isErrorCell(value)) continue;
    filled++;
    const looks = typeof value === "string" ? looksOfText(value) : looksOf(value);
    if (looks.day) days++;
    if (looks.number) numbers++;
    if (filled === MOST_CELLS) break;
  }
  return { known: filled, days, numbers };
}

interface Looks {
  readonly day: boolean;
  readonly number: boolean;
}

const noLooks: Looks = { day: false, number: false };
const MOST_KNOWN = 20_000;
const knownTexts = ofCellWords(() => new Map<string, Looks>());

/** The same names, days and amounts stand in many rows and on many sheets. */
function looksOfText(text: string): Looks {
  // Most texts are names.
  if (!DIGIT.test(text)) return noLooks;
  const known = knownTexts();
  let looks = known.get(text);
  if (looks === undefined) {
    looks = looksOf(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, looks);
  }
  return looks;
}

const looksOf = (value: CellValue): Looks => ({ day: looksLikeDay(value), number: looksLikeNumber(value) });

function looksLikeDay(value: CellValue): boolean {
  if (typeof value === "number") return isDayNumber(value) || isDayOfDigits(value);
  return (
    isWholeMonth(value) ||
    formats.some((format) => {
      const day = readDay(value, format);
      return typeof day === "number" && isDayNumber(day);
    })
  );
}

/** The reader takes the month's last day. */
const isWholeMonth = (value: CellValue): boolean => typeof value === "string" && lastDayOfMonthText(value) !== null;

/**
 * Whether a serial number is a day from 1950 to 2099. Source: spec 1.3.
 *
 * @example isDayNumber(20) // false
 */
export function isDayNumber(day: number): boolean {
  return day >= EARLIEST_DAY && day <= LATEST_DAY;
}

function isDayOfDigits(value: number): boolean {
  if (!Number.isInteger(value) || value < 0) return false;
  const digits = String(value);
  if (digits.length === 6) return isMonthAndDay(digits.slice(2, 4), digits.slice(4)) || isYearMonth(digits);
  if (digits.length !== 8) return false;
  const yearFirst = isYear(digits.slice(0, 4)) && isMonthAndDay(digits.slice(4, 6), digits.slice(6));
  return yearFirst || (isYear(digits.slice(4)) && isMonthAndDay(digits.slice(2, 4), digits.slice(0, 2)));
}

const isYear = (digits: string): boolean => Number(digits) >= 1950 && Number(digits) <= 2099;
const isYearMonth = (digits: string): boolean => isYear(digits.slice(0, 4)) && isMonthAndDay(digits.slice(4), "1");

function isMonthAndDay(month: string, day: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

function looksLikeNumber(value: CellValue): boolean {
  if (typeof value === "number") return true;
  return formats.some((format) => typeof readAmount(value, format) === "number");
}
