import { dayParts, daySerial, isCalendarDay } from "../../analysis/time/calendar";
import type { Day } from "../../analysis/types";

/** "2024-01-31", the form that date fields of browsers give; null where there is no such day. */
export function dayOfIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number);
  return isCalendarDay(year, month, day) ? daySerial(year, month, day) : null;
}

export function isoOfDay(serial: Day): string {
  const { year, month, day } = dayParts(serial);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
