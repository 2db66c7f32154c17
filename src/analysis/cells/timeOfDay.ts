import { cellText, isBlank, isErrorCell, type CellFault } from "./cells";
import { timeWords } from "./dateCell";
import type { CellValue } from "../types";

/** The minute of a cell without a time of day, and midnight: programs write days without a time so. */
export const NO_MINUTE = 0;

const FIRST_DAY = 18264; // 1950-01-01
const SECONDS_PER_DAY = 86_400;
const LAST_MINUTE = 1439;
/** 1/5/24 9:05 */
const SHORTEST_TEXT = 11;
/** Numbers with year, month, day, hour and minute in their digits: 202401311403, 20240131140322. */
const LEAST_DIGITS = 1e11;
const DIGITS = /^\d{8}(\d{2})(\d{2})(?:\d{2})?$/;
const CLOCK = /(\d{1,2})[:.-](\d{2})/;
const MORNING = /(?:^|[^\p{L}])(?:a\.?\s?m\.?|öö)/iu;
const EVENING = /(?:^|[^\p{L}])(?:p\.?\s?m\.?|ös)/iu;

/**
 * The minute of the day in the cell of a date, from 1 to 1439; 0 = the cell has no time, or midnight.
 *
 * It is the wall clock of the sheet: a time zone behind it changes nothing. A serial number is rounded to seconds, but
 * never into the next day. Source: spec 3.21.
 *
 * @example minuteOfDay("05.01.2024 14:03") // 843
 */
export function minuteOfDay(cell: CellValue | undefined): number {
  if (typeof cell === "number") {
    if (cell >= LEAST_DIGITS) return minuteOfDigits(String(cell));
    const seconds = (cell - Math.floor(cell)) * SECONDS_PER_DAY;
    return Math.min(Math.floor((seconds + 0.5) / 60), LAST_MINUTE);
  }
  if (typeof cell !== "string" || cell.length < SHORTEST_TEXT) return NO_MINUTE;
  const time = timeWords(cell);
  return time === null ? minuteOfDigits(cell.trim()) : minuteOfClock(time);
}

// "14:05", "2:05:30 PM", "ÖS 02:05", "14.05", "14:05 ч.": a time and no day beside it.
const TIME_ALONE =
  /^(?:[ap]\.?\s?m\.?\s*|ö[ös]\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?|ö[ös]|ч\.?|h)?$/iu;

/**
 * The minute of the day in a cell of a column of times, from 0 to 1439: a fraction of a day, or a text.
 *
 * A day beside the time does not matter. "missing" = blank; "unreadable" = a whole number above 0, or another text.
 * Source: spec 1.2, 3.21.
 *
 * @example readTimeOfDay("2:05 PM") // 845
 */
export function readTimeOfDay(cell: CellValue | undefined): number | CellFault {
  if (isBlank(cell)) return "missing";
  if (isErrorCell(cell)) return "error";
  if (typeof cell === "number") {
    // 14.05 is neither a part of a day nor a day with a part.
    const isDayWithTime = cell >= FIRST_DAY && !Number.isInteger(cell);
    return (cell >= 0 && cell < 1) || isDayWithTime || cell >= LEAST_DIGITS ? minuteOfDay(cell) : "unreadable";
  }
  const text = cellText(cell);
  if (!TIME_ALONE.test(text)) return minuteOfDay(text) === NO_MINUTE ? "unreadable" : minuteOfDay(text);
  const minute = minuteOfClock(text);
  // Midnight is what an hour beyond the day would give too.
  return minute === NO_MINUTE && !MIDNIGHT.test(text) ? "unreadable" : minute;
}

const MIDNIGHT = /^(?:ö[ös]\s*)?(?:00?|12)[:.]00/iu;

/**
 * Whether a cell holds a time and no day. Source: spec 1.2.
 *
 * @example isTimeOfDay("14:05") // true
 */
export function isTimeOfDay(cell: CellValue): boolean {
  if (typeof cell === "number") return cell > 0 && cell < 1;
  return typeof cell === "string" && TIME_ALONE.test(cell.trim()) && typeof readTimeOfDay(cell) === "number";
}

function minuteOfDigits(digits: string): number {
  const parts = DIGITS.exec(digits);
  return parts === null ? NO_MINUTE : checkedMinute(Number(parts[1]), Number(parts[2]));
}

function minuteOfClock(time: string): number {
  const clock = CLOCK.exec(time);
  if (clock === null) return NO_MINUTE;
  const hour = Number(clock[1]);
  const minute = Number(clock[2]);
  if (EVENING.test(time) && hour < 12) return checkedMinute(hour + 12, minute);
  return checkedMinute(MORNING.test(time) && hour === 12 ? 0 : hour, minute);
}

function checkedMinute(hour: number, minute: number): number {
  return hour < 24 && minute < 60 ? hour * 60 + minute : NO_MINUTE;
}
