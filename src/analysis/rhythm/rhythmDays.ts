import { daysInMonth, dayParts, firstOfMonth, monthIndex } from "../time/calendar";
import type { Day } from "../types";

/** Whole months may lack so many days at either end: nobody sells on each of the first and last days of a month. */
const DAYS_WITHOUT_SALE = 6;

/** The parts of a month, of which the last two have days in common. */
export const monthParts = ["first", "second", "third", "lastDays"] as const;
const LAST_DAYS = 3;

/** The days over which the rhythm is counted, and the whole months among them. */
export interface RhythmDays {
  readonly from: Day;
  readonly to: Day;
  /** As monthIndex() has it. */
  readonly firstMonth: number;
  /** Whole months from the first one on; 0 = none. */
  readonly months: number;
}

/**
 * The days from the first sale to the as-of date. A month counts as whole where the first sale lies among its first
 * seven days or before it, and the as-of date among its last seven or behind it. Source: spec 3.21.
 *
 * @example rhythmDays(daySerial(2024, 1, 3), daySerial(2024, 12, 30)).months // 12
 */
export function rhythmDays(firstSale: Day, asOf: Day): RhythmDays {
  const begun = monthIndex(firstSale);
  const firstMonth = firstSale - firstOfMonth(begun) <= DAYS_WITHOUT_SALE ? begun : begun + 1;
  const ended = monthIndex(asOf);
  const lastMonth = firstOfMonth(ended + 1) - 1 - asOf <= DAYS_WITHOUT_SALE ? ended : ended - 1;
  return { from: firstSale, to: asOf, firstMonth, months: Math.max(0, lastMonth - firstMonth + 1) };
}

/**
 * The weekday of a day, 0 = Monday. Source: spec 3.21.
 *
 * @example weekdayOf(45292) // 0: 1 January 2024
 */
export function weekdayOf(day: Day): number {
  return (day + 5) % 7;
}

/**
 * The parts of the month in which a day lies: 1-10, 11-20, 21 to the end, the last three days. Source: spec 3.21.
 *
 * @example partsOfMonth(daySerial(2024, 2, 28)) // [2, 3]
 */
export function partsOfMonth(serial: Day): readonly number[] {
  const { year, month, day } = dayParts(serial);
  if (day <= 10) return [0];
  if (day <= 20) return [1];
  return day > daysInMonth(year, month) - LAST_DAYS ? [2, 3] : [2];
}
