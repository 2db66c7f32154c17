import { wholeMonths } from "../analysis/calendar";
import type { Period } from "../analysis/types";
import { dayText, monthText, type Language } from "../locales";
import type { ReportContext } from "./reportContext";

/** "2024-12"; with a star where the analysis period covers only a part of the month. */
export function monthLabel(period: Period, language: Language): string {
  return `${monthText(period[0], language)}${isCutMonth(period) ? "*" : ""}`;
}

/** What the star says; no line where every month is whole. */
export function cutMonthLines(
  months: readonly { readonly period: Period }[],
  { translate }: ReportContext,
): readonly string[] {
  return months.some(({ period }) => isCutMonth(period)) ? [translate("reports.footerCutMonth")] : [];
}

export function isCutMonth(month: Period): boolean {
  return wholeMonths(month) === null;
}

export function daysLabel(period: Period, language: Language): string {
  return `${dayText(period[0], language)} – ${dayText(period[1], language)}`;
}
