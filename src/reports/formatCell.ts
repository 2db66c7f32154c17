import { formatLocales, languageMeta } from "../locales/language";
import { monthText, type Language } from "../locales";
import { dayParts } from "../analysis/time/calendar";
import type { Day } from "../analysis/types";
import type { ReportFormat, ReportValue } from "./reportSheet";

const numberOptions: Readonly<Record<Exclude<ReportFormat, "text" | "date" | "month">, Intl.NumberFormatOptions>> = {
  integer: { maximumFractionDigits: 0 },
  amount: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  ratio: { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false },
  percent: { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false },
  points: { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false },
  code: { maximumFractionDigits: 0, useGrouping: false },
};

const numberFormats = new Map<string, Intl.NumberFormat>();

/** A cell as Excel shows it under the number format code of its column. */
export function formatCell(
  value: ReportValue,
  format: ReportFormat,
  language: Language,
  cutMonths: readonly Day[] = [],
): string {
  if (value === null) return "";
  if (format === "text" || typeof value === "string") return String(value);
  if (format === "date") return printDate(value, language);
  if (format === "month") return `${monthText(value, language)}${cutMonths.includes(value) ? "*" : ""}`;
  const number = numberFormat(format, language);
  if (format === "points") return `${number.format(value)} ${languageMeta(language).pointsSign}`;
  return format === "percent" ? `${number.format(value * 100)}%` : number.format(value);
}

function printDate(serial: number, language: Language): string {
  const { year, month, day } = dayParts(serial);
  const twoDigits = (part: number): string => String(part).padStart(2, "0");
  if (language === "en") return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return `${twoDigits(day)}.${twoDigits(month)}.${year}`;
}

function numberFormat(format: keyof typeof numberOptions, language: Language): Intl.NumberFormat {
  const key = `${format} ${language}`;
  let known = numberFormats.get(key);
  if (known === undefined) {
    known = new Intl.NumberFormat(formatLocales(language), numberOptions[format]);
    numberFormats.set(key, known);
  }
  return known;
}
