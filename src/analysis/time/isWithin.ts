import type { Day, Period } from "../types";

/**
 * Whether a day lies in a period, both ends counted. Source: spec 2.
 *
 * @example isWithin([45292, 45322], 45322) // true
 */
export function isWithin([from, to]: Period, day: Day): boolean {
  return day >= from && day <= to;
}
