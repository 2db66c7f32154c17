import type { ReadingFormat } from "../analysis/types";
import type { WorkbookLocale } from "../app/workbookPort";
import { hostRun } from "./hostRun";

/** The serial number of 2024-01-01 where day 1 is 1900-01-01; four years less under the 1904 system. */
export const NEW_YEAR_2024 = 45292;

/** How the workbook counts days. No property says so: a date is computed, and its number tells. */
export function askNewYear(context: Excel.RequestContext): Excel.FunctionResult<number> {
  const newYear = context.workbook.functions.date(2024, 1, 1);
  newYear.load("value");
  return newYear;
}

export function is1904(newYear: Excel.FunctionResult<number>): boolean {
  return newYear.value !== NEW_YEAR_2024;
}

export async function hostLocale(): Promise<WorkbookLocale> {
  const displayLanguage = Office.context.displayLanguage;
  return hostRun(async (context) => {
    const newYear = askNewYear(context);
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) {
      await context.sync();
      const format = formatOfLanguage(Office.context.contentLanguage, is1904(newYear));
      return { displayLanguage, format };
    }
    const { numberFormat, datetimeFormat } = context.application.cultureInfo;
    numberFormat.load("numberDecimalSeparator");
    datetimeFormat.load("shortDatePattern");
    await context.sync();
    const format: ReadingFormat = {
      decimal: numberFormat.numberDecimalSeparator === "," ? "," : ".",
      dateOrder: dateOrderOf(datetimeFormat.shortDatePattern),
      date1904: is1904(newYear),
    };
    return { displayLanguage, format };
  });
}

/** "dd.MM.yyyy" is dmy; the first two letters that stand for a part decide. */
export function dateOrderOf(pattern: string): ReadingFormat["dateOrder"] {
  const order = pattern.toLowerCase().replace(/[^dmy]/g, "");
  if (order.startsWith("y")) return "ymd";
  return order.startsWith("m") ? "mdy" : "dmy";
}

/** What people who write that language are used to. */
export function formatOfLanguage(language: string, date1904: boolean): ReadingFormat {
  // A browser would answer as in the United States, which hardly any other country does.
  if (Intl.NumberFormat.supportedLocalesOf(language).length === 0) return { decimal: ",", dateOrder: "dmy", date1904 };
  const decimal = new Intl.NumberFormat(language).formatToParts(1.5).find((part) => part.type === "decimal")?.value;
  const parts = new Intl.DateTimeFormat(language).formatToParts(new Date(0));
  const pattern = parts.map((part) => (part.type === "literal" ? "" : part.type[0])).join("");
  return { decimal: decimal === "," ? "," : ".", dateOrder: dateOrderOf(pattern), date1904 };
}
