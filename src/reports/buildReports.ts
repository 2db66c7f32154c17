import type { Analysis } from "../analysis/analysis";
import { hasProducts } from "./inputs";
import { page } from "./page";
import type { Report } from "./report";
import type { ReportContext } from "./reportContext";
import { allReports, missingTable, type ReportInputs } from "./reportIds";
import { reports } from "./reports";
import type { ReportSheet } from "./reportSheet";

/** The report sheets in the order of the workbook; figures come from the analysis, words from the context. */
export function buildReports(analysis: Analysis, context: ReportContext): readonly ReportSheet[] {
  return [...reportsInTurn(analysis, context)];
}

/** The same, each built when it is asked for: a sheet of many thousand clients takes a moment. */
export function* reportsInTurn(analysis: Analysis, context: ReportContext): Generator<ReportSheet, void> {
  const inputs: ReportInputs = {
    products: hasProducts(analysis),
    hasTable: (key) => (analysis.evidence.input[key] ?? null) !== null,
  };
  const wanted = context.ids ?? allReports(inputs);
  for (const report of reports) {
    if (!wanted.includes(report.id) || missingTable(report.id, inputs) !== null) continue;
    // Wherever one can be empty, it says so itself.
    const { isEmpty }: Report = report;
    if (isEmpty?.(analysis, context) !== true) yield page(report, analysis, context);
  }
}
