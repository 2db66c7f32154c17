import { formatLocales, type Language } from "./language";

// Days and numbers as the readers of a language write them, for sentences; cells hold the figures themselves.

const millisecondsPerDay = 86_400_000;
/** 1970-01-01 as an Excel serial number. */
const unixEpochSerial = 25_569;

const dayOptions: Intl.DateTimeFormatOptions = {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  timeZone: "UTC",
};
// Readers of English disagree on 03/04/2024, nobody on Mar 4, 2024.
const englishDayOptions: Intl.DateTimeFormatOptions = { dateStyle: "medium", timeZone: "UTC" };

const dayFormats = new Map<Language, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** A day (Excel serial number, 1900 system) as text: "Dec 31, 2024", "31.12.2024". */
export function dayText(day: number, language: Language): string {
  let format = dayFormats.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(formatLocales(language), language === "en" ? englishDayOptions : dayOptions);
    dayFormats.set(language, format);
  }
  const text = format.format((day - unixEpochSerial) * millisecondsPerDay);
  // Macedonian adds "г." for the year, whose full stop would stand before the one of the sentence.
  return text.replace(/\s*г\.$/u, "");
}

/** The month of a day as text: "2024-12", "12.2024". */
export function monthText(day: number, language: Language): string {
  const [year, month] = new Date((day - unixEpochSerial) * millisecondsPerDay).toISOString().split("-");
  return language === "en" ? `${year}-${month}` : `${month}.${year}`;
}

/** Money with two decimals, as in the cells of the reports: "1,265,793.40". */
export function amountText(value: number, language: Language): string {
  return numberFormat(language, "decimal", 2, 2).format(value);
}

/** A number with at most `decimals` decimals: "1,265,793.04", "3". */
export function numberText(value: number, language: Language, decimals = 2): string {
  return numberFormat(language, "decimal", 0, decimals).format(value);
}

/** A ratio as a percentage with one decimal, as in the cells of the reports: 0.5 = "50.0%". */
export function percentText(ratio: number, language: Language): string {
  return numberFormat(language, "percent", 1, 1).format(ratio);
}

/** A ratio as a percentage with at most `decimals` decimals, for bounds and progress: 0.125 = "12.5%". */
export function roundPercentText(ratio: number, language: Language, decimals: number): string {
  return numberFormat(language, "percent", 0, decimals).format(ratio);
}

function numberFormat(
  language: Language,
  style: "decimal" | "percent",
  least: number,
  most: number,
): Intl.NumberFormat {
  const key = `${language} ${style} ${least} ${most}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    const decimals = { minimumFractionDigits: least, maximumFractionDigits: most };
    format = new Intl.NumberFormat(formatLocales(language), { style, ...decimals });
    numberFormats.set(key, format);
  }
  return format;
}
