import type { Language } from "../locales";
import type { ReportFormat } from "./reportSheet";

const codes: Readonly<Record<Exclude<ReportFormat, "date" | "points">, string>> = {
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

/** The Excel number format code, in the notation of `numberFormat` (separators and day letters of en-US). */
export function numberFormatCode(format: ReportFormat, language: Language): string {
  if (format === "points") return `0.0" ${pointsSign[language]}"`;
  if (format !== "date") return codes[format];
  return language === "en" ? "yyyy-mm-dd" : "dd.mm.yyyy";
}
