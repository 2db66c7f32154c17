import type { Day, Period } from "../types";

// Calendar arithmetic on Excel day serials (1900 system). Works on integers only: no time zone, no clock.

export interface DayParts {
  readonly year: number;
  /** 1 = January. */
  readonly month: number;
  readonly day: number;
}

// Excel counts a 29 February 1900 that never was: serials below 61 are one less than the true distance.
const SERIAL_OF_1970 = 25569;
const LEAP_DAY_1900 = 60;

/**
 * The serial number of a calendar day.
 *
 * Units: year in full, month 1-12, day of the month 1-31; the result is a day of the 1900 system. Parts are taken as
 * they are: check them with isCalendarDay first. Source: spec 1 (dates).
 *
 * @example daySerial(2024, 1, 1) // 45292
 */
export function daySerial(year: number, month: number, day: number): Day {
  // Years are counted from March, so that the leap day is the last day of a year.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const serial = era * 146097 + dayOfEra - 719468 + SERIAL_OF_1970;
  return serial > LEAP_DAY_1900 ? serial : serial - 1;
}

/**
 * Year, month and day of the month of a serial number.
 *
 * Serial 60 is Excel's 29 February 1900. Source: spec 1 (dates).
 *
 * @example dayParts(45292) // { year: 2024, month: 1, day: 1 }
 */
export function dayParts(serial: Day): DayParts {
  if (serial === LEAP_DAY_1900) return { year: 1900, month: 2, day: 29 };
  const trueSerial = serial > LEAP_DAY_1900 ? serial : serial + 1;
  const shifted = trueSerial - SERIAL_OF_1970 + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/**
 * Days of a month, 28 to 31.
 *
 * Units: year in full, month 1-12; the leap years are those of the Gregorian calendar, so that February 1900 has 28 days.
 * Source: spec 2 (lengths of months).
 *
 * @example daysInMonth(2024, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Whether such a day exists.
 *
 * Units: whole numbers, the year in full; 29 February 1900, which Excel counts, is none. Source: spec 1 (dates).
 *
 * @example isCalendarDay(2023, 2, 29) // false
 */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Whether the day is the last of its month.
 *
 * Source: spec 2 (month ends are kept).
 *
 * @example isMonthEnd(daySerial(2024, 2, 29)) // true
 */
export function isMonthEnd(day: Day): boolean {
  const parts = dayParts(day);
  return parts.day === daysInMonth(parts.year, parts.month);
}

/**
 * The day that many calendar months later (earlier if negative).
 *
 * Variant: the last day of a month stays the last day of a month, any other day keeps its number and is clipped to the
 * length of the month. Source: spec 2.
 *
 * @example addMonths(daySerial(2024, 6, 30), -3) // 31 March 2024
 * @example addMonths(daySerial(2024, 5, 30), -3) // 29 February 2024
 */
export function addMonths(day: Day, months: number): Day {
  const parts = dayParts(day);
  const target = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(target / 12);
  const month = target - year * 12 + 1;
  const length = daysInMonth(year, month);
  const wasMonthEnd = parts.day === daysInMonth(parts.year, parts.month);
  return daySerial(year, month, wasMonthEnd ? length : Math.min(parts.day, length));
}

/**
 * Months since the year 0: equal for all days of one calendar month.
 *
 * Source: spec 2 (calendar months).
 *
 * @example monthIndex(45292) // 24288
 */
export function monthIndex(day: Day): number {
  const parts = dayParts(day);
  return parts.year * 12 + parts.month - 1;
}

/**
 * First day of the calendar month with that index (see monthIndex).
 *
 * Source: spec 2 (calendar months).
 *
 * @example firstOfMonth(24288) // 45292
 */
export function firstOfMonth(index: number): Day {
  const year = Math.floor(index / 12);
  return daySerial(year, index - year * 12 + 1, 1);
}

/**
 * Window k: the W calendar months that end k windows before the as-of date, both days included.
 *
 * Windows follow one another without a gap. Source: spec 2.
 *
 * @example windowPeriod(daySerial(2024, 12, 31), 3, 0) // 1 October to 31 December 2024
 */
export function windowPeriod(asOf: Day, windowMonths: number, k: number): Period {
  return [addMonths(asOf, -windowMonths * (k + 1)) + 1, addMonths(asOf, -windowMonths * k)];
}

/**
 * The period just before: as many whole months where the period is whole months, as many calendar months where it begins
 * on the first of a month, else as many days.
 *
 * Source: spec 2.
 *
 * @example previousPeriod([daySerial(2024, 10, 1), daySerial(2024, 12, 31)]) // 1 July to 30 September 2024
 * @example previousPeriod([daySerial(2024, 10, 1), daySerial(2024, 12, 15)]) // 1 July to 30 September 2024
 */
export function previousPeriod(period: Period): Period {
  const [from, to] = period;
  const months = monthIndex(to) - monthIndex(from - 1);
  if (months >= 1 && addMonths(to, -months) === from - 1) return windowPeriod(to, months, 1);
  const month = monthIndex(from);
  if (firstOfMonth(month) === from) return [firstOfMonth(2 * month - monthIndex(to) - 1), from - 1];
  return [from - (to - from + 1), from - 1];
}

/**
 * The twelve calendar months that end with the month of a day, up to that day: the analysis period unless another is set.
 *
 * Variant: the first month is whole, so that sums agree with the months of any accounting program. Source: spec 2
 * (analysis period).
 *
 * @example lastTwelveMonths(daySerial(2024, 12, 31)) // the year 2024
 * @example lastTwelveMonths(daySerial(2024, 12, 15)) // 1 January to 15 December 2024
 */
export function lastTwelveMonths(asOf: Day): Period {
  return [firstOfMonth(monthIndex(asOf) - 11), asOf];
}

/**
 * Indexes (see monthIndex) of the calendar months that lie wholly inside a period; null where there is none.
 *
 * Source: spec 3.3 (whole buckets only).
 *
 * @example wholeMonths([daySerial(2024, 1, 15), daySerial(2024, 3, 31)]) // February and March 2024
 */
export function wholeMonths(period: Period): readonly [first: number, last: number] | null {
  const [from, to] = period;
  const monthOfFrom = monthIndex(from);
  const first = firstOfMonth(monthOfFrom) === from ? monthOfFrom : monthOfFrom + 1;
  const last = isMonthEnd(to) ? monthIndex(to) : monthIndex(to) - 1;
  return first <= last ? [first, last] : null;
}
