import { dayParts } from "../analysis/time/calendar";
import type { Day } from "../analysis/types";

/**
 * A day as text. Source: spec 6 (keys of payments).
 *
 * @example isoDayText(45296) // "2024-01-05"
 */
export function isoDayText(given: Day): string {
  const { year, month, day } = dayParts(given);
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
