import { wholeMonths } from "../analysis/calendar";
import type { Period } from "../analysis/types";
import { dayText, monthText, type Language } from "../locales";

/** "2024-12"; the days where the analysis period cuts the month: "Dec 1, 2024 – Dec 6, 2024". */
export function monthLabel(period: Period, language: Language): string {
  return wholeMonths(period) === null ? daysLabel(period, language) : monthText(period[0], language);
}

export function daysLabel(period: Period, language: Language): string {
  return `${dayText(period[0], language)} – ${dayText(period[1], language)}`;
}
