import { dayParts, daySerial } from "../time/calendar";
import type { Day } from "../types";

const LEAST_REAL_DATES = 5;
const MONTH_AROUND = 31;

/**
 * Whether the real dates of a column have day and month changed over.
 *
 * A spreadsheet of the other order turns 05/01/2024 into 1 May and leaves 13/01/2024 as text: then no text has a first
 * part that could be a month, and no real date a day above 12 (five or more of them). `texts` = days of the texts, all of
 * which leave no choice; `reals` = the real dates. Edge: real dates of one day of the month, as the first of each, count
 * only where turned back they lie nearer to the texts. Source: spec 1.2.
 *
 * @example isHalfConverted([45304, 45305], [45292, 45323, 45352, 45383, 45413]) // true: 13 and 14 January beside 1-5 January
 */
export function isHalfConverted(texts: readonly Day[], reals: readonly Day[]): boolean {
  if (texts.length === 0 || reals.length < LEAST_REAL_DATES) return false;
  const daysOfMonth = new Set(reals.map((day) => dayParts(day).day));
  for (const day of daysOfMonth) if (day > 12) return false;
  const from = smallest(texts) - MONTH_AROUND;
  const to = -smallest(texts.map((day) => -day)) + MONTH_AROUND;
  const near = (day: Day): boolean => day >= from && day <= to;
  const asTheyStand = reals.filter(near).length;
  const turned = reals.filter((day) => near(turnedBack(day))).length;
  return daysOfMonth.size > 2 ? turned >= asTheyStand : turned > asTheyStand;
}

/**
 * A day with its day of the month and its month changed over; only for days up to 12.
 *
 * Source: spec 1.2.
 *
 * @example turnedBack(45413) // 45296: 1 May 2024 becomes 5 January 2024
 */
export function turnedBack(day: Day): Day {
  const { year, month, day: ofMonth } = dayParts(day);
  return daySerial(year, ofMonth, month);
}

function smallest(days: readonly Day[]): Day {
  let least = days[0];
  for (const day of days) if (day < least) least = day;
  return least;
}
