import { dayParts, daySerial, lastTwelveMonths } from "./calendar";
import type { Day, Period, PeriodPreset } from "../types";

/**
 * The days of a period that follows the as-of date.
 *
 * Variant: the month, quarter and year that are still running end on the as-of date; the last ones are whole. Source:
 * spec 2.
 *
 * @example presetPeriod("lastQuarter", daySerial(2024, 5, 10)) // 1 January to 31 March 2024
 */
export function presetPeriod(preset: PeriodPreset, asOf: Day): Period {
  const { year, month } = dayParts(asOf);
  const quarter = month - ((month - 1) % 3);
  switch (preset) {
    case "last12Months":
      return lastTwelveMonths(asOf);
    case "thisMonth":
      return [daySerial(year, month, 1), asOf];
    case "lastMonth":
      return [monthStart(year, month - 1), daySerial(year, month, 1) - 1];
    case "thisQuarter":
      return [daySerial(year, quarter, 1), asOf];
    case "lastQuarter":
      return [monthStart(year, quarter - 3), daySerial(year, quarter, 1) - 1];
    case "thisYear":
      return [daySerial(year, 1, 1), asOf];
    case "lastYear":
      return [daySerial(year - 1, 1, 1), daySerial(year, 1, 1) - 1];
  }
}

/** Months below 1 belong to the year before. */
function monthStart(year: number, month: number): Day {
  return month < 1 ? daySerial(year - 1, month + 12, 1) : daySerial(year, month, 1);
}
