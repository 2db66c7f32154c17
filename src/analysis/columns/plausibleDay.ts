import type { Day } from "../types";

const FIRST_PLAUSIBLE = 18264; // 1950-01-01
const LAST_PLAUSIBLE = 73050; // 2099-12-31

/**
 * Whether a sale can lie on a day: from 1950 to 2099. The clock is never asked.
 *
 * Source: spec 1.3.
 *
 * @example isPlausibleDay(20) // false
 */
export function isPlausibleDay(day: Day): boolean {
  return day >= FIRST_PLAUSIBLE && day <= LAST_PLAUSIBLE;
}
