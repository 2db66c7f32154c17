import type { Day } from "../analysis/types";
import { languageMeta, type Language } from "../locales";
import type { ReportFormat } from "./reportSheet";

const codes: Readonly<Record<Exclude<ReportFormat, "date" | "month" | "points">, string>> = {
  text: "@",
  integer: "#,##0",
  amount: "#,##0.00",
  ratio: "0.00",
  percent: "0.0%",
  code: "0",
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
  if (format === "points") return `0.0" ${languageMeta(language).pointsSign}"`;
  if (format === "month") {
    const code = language === "en" ? "yyyy-mm" : "mm.yyyy";
    return [...cutMonths.map((month) => `[=${month}]${code}"*"`), code].join(";");
  }
  if (format !== "date") return codes[format];
  return language === "en" ? "yyyy-mm-dd" : "dd.mm.yyyy";
}
