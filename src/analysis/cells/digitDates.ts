import { daySerial, firstOfMonth, isCalendarDay, monthIndex } from "../time/calendar";
import type { Day } from "../types";

/** How a column writes dates as whole numbers. */
export const digitDates = ["yyyymmdd", "ddmmyyyy", "yymmdd", "yyyymm"] as const;
export type DigitDate = (typeof digitDates)[number];

const EARLIEST_YEAR = 1950;
const LATEST_YEAR = 2099;

/**
 * The day that a whole number means in a way of writing; null where it means none of the years 1950 to 2099.
 *
 * `yyyymmdd` may have a time behind it (14 digits); a zero in front may be lost, as in 5012024; two-digit years up to 29
 * lie in this century, as in Excel; of `yyyymm` the day is the last of its month. Source: spec 1.
 *
 * @example dayOfDigits("240131", "yymmdd") // 45322
 */
export function dayOfDigits(digits: string, writing: DigitDate): Day | null {
  switch (writing) {
    case "yyyymmdd": {
      if (digits.length !== 8 && digits.length !== 14 && digits.length !== 12) return null;
      return checkedDay(part(digits, 0, 4), part(digits, 4, 6), part(digits, 6, 8));
    }
    case "ddmmyyyy": {
      if (digits.length !== 8 && digits.length !== 7) return null;
      const padded = digits.padStart(8, "0");
      return checkedDay(part(padded, 4, 8), part(padded, 2, 4), part(padded, 0, 2));
    }
    case "yymmdd": {
      if (digits.length !== 6 && digits.length !== 5) return null;
      const padded = digits.padStart(6, "0");
      const year = part(padded, 0, 2);
      return checkedDay(year < 30 ? 2000 + year : 1900 + year, part(padded, 2, 4), part(padded, 4, 6));
    }
    case "yyyymm": {
      if (digits.length !== 6) return null;
      const first = checkedDay(part(digits, 0, 4), part(digits, 4, 6), 1);
      return first === null ? null : firstOfMonth(monthIndex(first) + 1) - 1;
    }
  }
}

function part(digits: string, from: number, to: number): number {
  return Number(digits.slice(from, to));
}

function checkedDay(year: number, month: number, day: number): Day | null {
  const isYear = year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  return isYear && isCalendarDay(year, month, day) ? daySerial(year, month, day) : null;
}
