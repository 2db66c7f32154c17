import type { Analysis } from "../analysis/analysis";
import type { TableKey } from "../analysis/tables/tables";
import { placeComments } from "./comments";
import { hasProducts } from "./inputs";
import { page } from "./page";
import type { Report } from "./report";
import type { ReportContext } from "./reportContext";
import { allReports, missingTable, type ReportInputs } from "./reportIds";
import { reports, type ReportId } from "./reports";
import type { ReportSheet } from "./reportSheet";

/** The report sheets in the order of the workbook; figures come from the analysis, words from the context. */
export function buildReports(analysis: Analysis, context: ReportContext): readonly ReportSheet[] {
  return [...reportsInTurn(analysis, context)].filter((sheet) => sheet !== undefined);
}

/**
 * The same, each built when it is asked for: a sheet of many thousand clients takes a moment. undefined = a part of what a
 * sheet needs is done.
 */
export function* reportsInTurn(analysis: Analysis, context: ReportContext): Generator<ReportSheet | undefined, void> {
  const present: Partial<Record<TableKey, readonly string[]>> = analysis.present;
  const inputs: ReportInputs = {
    products: hasProducts(analysis),
    hasTable: (key) => (analysis.evidence.input[key] ?? null) !== null,
    hasColumn: (key, role) => present[key]?.includes(role) === true,
    settings: analysis.settings,
  };
  const wanted = context.ids ?? allReports(inputs);
  const isHad = ({ id }: { readonly id: ReportId }): boolean =>
    missingTable(id, inputs) === null && context.leftOut?.includes(id) !== true;
  const had: readonly Report[] = reports.filter((report) => wanted.includes(report.id) && isHad(report));
  const asked = had.filter((report) => report.isOff?.(analysis.settings) !== true);
  // One that was asked for by name says itself why it is empty.
  const { comments = [] } = context;
  const lines = comments.length === 0 ? [] : asked.flatMap(({ commentedLines }) => commentedLines?.(analysis) ?? []);
  const placedComments = placeComments(comments, lines);
  const unseenComments = asked.some(({ id }) => id === "worklists") ? 0 : placedComments.left.length;
  const isEmpty = (report: Report): boolean =>
    context.ids === undefined && report.isEmpty?.(analysis, { ...context, placedComments }) === true;
  // Of what nobody has chosen something is said only to who asked for it by name.
  const missed = context.ids === undefined ? asked.filter(isEmpty) : had.filter((report) => !asked.includes(report));
  const emptyReports = missed.map(({ id }) => id as ReportId);
  const isBuilt = ({ id }: Report): boolean => context.only?.includes(id as ReportId) !== false;
  const written = asked.filter((report) => isBuilt(report) && !isEmpty(report));
  for (const report of written) {
    if (report.prepare !== undefined) yield* report.prepare(analysis);
    yield page(report, analysis, { ...context, placedComments, unseenComments, emptyReports, written });
  }
}
