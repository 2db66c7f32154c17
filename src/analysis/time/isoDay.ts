import { dayParts, daySerial, isCalendarDay } from "./calendar";
import type { Day } from "../types";

/**
 * The day that a text such as "2024-01-31" names; null where there is no such day.
 *
 * It is the form of settings.json and of the date fields of browsers. Source: spec 2.
 *
 * @example dayOfIso("2024-01-01") // 45292
 */
export function dayOfIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number);
  return isCalendarDay(year, month, day) ? daySerial(year, month, day) : null;
}

/**
 * The day as a text that dayOfIso() reads. Source: spec 2.
 *
 * @example isoOfDay(45292) // "2024-01-01"
 */
export function isoOfDay(serial: Day): string {
  const { year, month, day } = dayParts(serial);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
