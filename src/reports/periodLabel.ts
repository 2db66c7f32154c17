import { firstOfMonth, monthIndex, wholeMonths } from "../analysis/time/calendar";
import type { Day, Period } from "../analysis/types";
import { dayText, monthText, type Language } from "../locales";
import type { ListColumn } from "./listTable";
import type { ReportContext } from "./reportContext";

interface OfPeriod {
  readonly period: Period;
}

/** The first column of a list of periods. */
export type PeriodLabel<Row extends OfPeriod> = Pick<ListColumn<Row>, "key" | "format" | "value" | "cutMonths">;

/** Months as dates, so that a list of them can be sorted and a pivot table knows them. */
export function monthLabels<Row extends OfPeriod>(months: readonly Row[]): PeriodLabel<Row> {
  return { key: "month", format: "month", value: ({ period }) => monthOf(period), cutMonths: cutMonthsOf(months) };
}

export function daysLabels<Row extends OfPeriod>({ language }: ReportContext): PeriodLabel<Row> {
  return { key: "period", format: "text", value: ({ period }) => daysLabel(period, language) };
}

/** The first day of the month in which a period begins. */
export function monthOf([from]: Period): Day {
  return firstOfMonth(monthIndex(from));
}

/** The months of which the analysis period covers only a part, by their first days. */
export function cutMonthsOf(months: readonly OfPeriod[]): readonly Day[] {
  return months.filter(({ period }) => isCutMonth(period)).map(({ period }) => monthOf(period));
}

/** "2024-12"; with a star where the analysis period covers only a part of the month. */
export function monthLabel(period: Period, language: Language): string {
  return `${monthText(period[0], language)}${isCutMonth(period) ? "*" : ""}`;
}

/** What the star says; no line where every month is whole. */
export function cutMonthLines(months: readonly OfPeriod[], { translate }: ReportContext): readonly string[] {
  return cutMonthsOf(months).length > 0 ? [translate("reports.footerCutMonth")] : [];
}

export function isCutMonth(month: Period): boolean {
  return wholeMonths(month) === null;
}

export function daysLabel(period: Period, language: Language): string {
  return `${dayText(period[0], language)} – ${dayText(period[1], language)}`;
}
