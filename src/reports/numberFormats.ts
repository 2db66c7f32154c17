import type { Day } from "../analysis/types";
import type { Language } from "../locales";
import type { ReportFormat } from "./reportSheet";

const codes: Readonly<Record<Exclude<ReportFormat, "date" | "month" | "points">, string>> = {
  text: "@",
  integer: "#,##0",
  amount: "#,##0.00",
  ratio: "0.00",
  percent: "0.0%",
};

/** How percentage points are written behind a number. */
export const pointsSign: Readonly<Record<Language, string>> = {
  en: "pp",
  ru: "п.\u00a0п.",
  mk: "п.\u00a0п.",
  ro: "p.p.",
  tr: "puan",
};

/**
 * The Excel number format code, in the notation of `numberFormat` (separators and day letters of en-US).
 *
 * One code serves a whole column of months, because the axis of a chart takes that of the first cell: a condition in it
 * gives the star to the cut months (ReportBlock.cutMonths, as the workbook counts days).
 *
 * @example numberFormatCode("month", "en", [45292]) // '[=45292]yyyy-mm"*";yyyy-mm'
 */
export function numberFormatCode(format: ReportFormat, language: Language, cutMonths: readonly Day[] = []): string {
  if (format === "points") return `0.0" ${pointsSign[language]}"`;
  if (format === "month") {
    const code = language === "en" ? "yyyy-mm" : "mm.yyyy";
    return [...cutMonths.map((month) => `[=${month}]${code}"*"`), code].join(";");
  }
  if (format !== "date") return codes[format];
  return language === "en" ? "yyyy-mm-dd" : "dd.mm.yyyy";
}
