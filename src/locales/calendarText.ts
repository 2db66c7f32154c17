import { formatLocales, type Language } from "./language";

// Names of weekdays and months that stand alone, as labels and at the beginning of a sentence.

const MILLISECONDS_PER_DAY = 86_400_000;
/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/** The name of a weekday, 0 = Monday: "Friday", "Fri". */
export function weekdayText(weekday: number, language: Language, width: "long" | "short" = "long"): string {
  const names = new Intl.DateTimeFormat(formatLocales(language), { weekday: width, timeZone: "UTC" });
  return capital(names.format(MONDAY + weekday * MILLISECONDS_PER_DAY), language);
}

/** The name of a month of the year, 0 = January: "August", "Aug". */
export function monthName(month: number, language: Language, width: "long" | "short" = "long"): string {
  const names = new Intl.DateTimeFormat(formatLocales(language), { month: width, timeZone: "UTC" });
  return capital(names.format(Date.UTC(2024, month, 1)), language);
}

function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(formatLocales(language)) + text.slice(1);
}
