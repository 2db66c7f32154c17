import type { Analysis } from "../analysis/analysis";
import { hasProducts } from "./inputs";
import { page } from "./page";
import type { ReportContext } from "./reportContext";
import { allReports } from "./reportIds";
import { reports } from "./reports";
import type { ReportSheet } from "./reportSheet";

/** The report sheets in the order of the workbook; figures come from the analysis, words from the context. */
export function buildReports(analysis: Analysis, context: ReportContext): readonly ReportSheet[] {
  return [...reportsInTurn(analysis, context)];
}

/** The same, each built when it is asked for: a sheet of many thousand clients takes a moment. */
export function* reportsInTurn(analysis: Analysis, context: ReportContext): Generator<ReportSheet, void> {
  const wanted = context.ids ?? allReports(hasProducts(analysis));
  for (const report of reports) {
    if (wanted.includes(report.id)) yield page(report, analysis, context);
  }
}
