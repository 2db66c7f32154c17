import { quotedHeaders } from "./columnText";
import { controlLines } from "./controlText";
import type { Analysis } from "../analysis/analysis";
import { previousPeriod, windowPeriod } from "../analysis/time/calendar";
import { abcClasses, type Measure, type Period } from "../analysis/types";
import { tableKeys } from "../analysis/tables/tables";
import { dayText, roundPercentText, type TextKey, type TextParams } from "../locales";
import { hasAbcGroups } from "./inputs";
import { noticeSentence } from "./problemText";
import type { Report, ReportDates } from "./report";
import type { ReadColumn, ReportContext, ReportText } from "./reportContext";

// The lines below a report: what was read, the period, and the rules in force, so that a figure can be checked by hand.

/** The ABC measure as a word inside a sentence. */
export const measureText: Readonly<Record<Measure, ReportText>> = {
  turnover: "measureTurnover",
  margin: "measureMargin",
  quantity: "measureQuantity",
  purchases: "measurePurchases",
};

/** "Date = “Order date”" */
export function columnText({ role, headers, from = [] }: ReadColumn, translate: ReportContext["translate"]): string {
  const name = translate(`problems.role.${role}` as TextKey);
  return `${name} = ${quotedHeaders(headers, from, translate)}`;
}

export function sourcesLine(context: ReportContext): string {
  const names = tableKeys.flatMap((key) => context.sources[key] ?? []);
  const read = context.translate("reports.footerSources", { sources: [...new Set(names)].join(", ") });
  if (context.salesColumns === undefined) return read;
  const columns = context.salesColumns.map((column) => columnText(column, context.translate));
  return `${read} ${context.translate("columns.footer", { columns: columns.join(", ") })}`;
}

/** Where all rules stand; where there is no such sheet, those that the report would have there. */
export function rulesLines(report: Report, analysis: Analysis, context: ReportContext): readonly string[] {
  const { written = [], translate } = context;
  if (report.id === "rules") return [];
  if (!written.some(({ id }) => id === "rules")) return report.rules?.(analysis, context) ?? [];
  return [translate("reports.footerSeeRules", { sheet: translate("reports.rulesName") })];
}

/** That comments are kept which no sheet shows: on the page for the director and where comments are typed. */
export function unseenCommentLines(
  { id, commentedLines }: Report,
  { unseenComments = 0, translate }: ReportContext,
): readonly string[] {
  if (unseenComments === 0 || (id !== "summary" && commentedLines === undefined)) return [];
  const sheet = translate("reports.worklistsName");
  return [translate("reports.footerUnseenComments", { count: unseenComments, sheet })];
}

/** from, to, asOf: the days of the analysis period as texts. */
export function periodParams(
  analysis: Analysis,
  { language }: ReportContext,
  { period, asOf }: ReportDates = analysis.settings,
): TextParams {
  return { from: dayText(period[0], language), to: dayText(period[1], language), asOf: dayText(asOf, language) };
}

/** from, to, beforeFrom, beforeTo: the KPI period and the one before it as texts. */
export function kpiPeriodParams(analysis: Analysis, { language }: ReportContext): TextParams {
  const { kpiPeriod } = analysis.settings;
  const before = analysis.previousPeriod;
  return {
    from: dayText(kpiPeriod[0], language),
    to: dayText(kpiPeriod[1], language),
    beforeFrom: dayText(before[0], language),
    beforeTo: dayText(before[1], language),
  };
}

/** For a sheet that goes by the sales of these days. */
export function salesSpan([from, to]: Period, { translate, language }: ReportContext): string {
  return translate("reports.noteSales", { from: dayText(from, language), to: dayText(to, language) });
}

export function windowLine(analysis: Analysis, { translate, language }: ReportContext): string {
  const { asOf, windowMonths } = analysis.settings;
  const last = windowPeriod(asOf, windowMonths, 0);
  const before = previousPeriod(last);
  return translate("reports.footerWindow", {
    months: windowMonths,
    from: dayText(last[0], language),
    to: dayText(last[1], language),
    beforeFrom: dayText(before[0], language),
    beforeTo: dayText(before[1], language),
  });
}

export function abcLines(analysis: Analysis, { translate, language }: ReportContext): readonly string[] {
  const { abc, measure } = analysis.settings;
  const bounds: string[] = [];
  for (let index = 0; index < abc.length; index++) {
    bounds.push(
      translate("reports.abcUpTo", { abc: abcClasses[index], bound: roundPercentText(abc[index], language, 2) }),
    );
  }
  bounds.push(translate("reports.abcRest", { abc: abcClasses[abc.length] }));
  const rule = translate("reports.footerAbc", {
    measure: translate(`reports.${measureText[measure]}`),
    bounds: bounds.join(", "),
  });
  return [rule, translate("reports.footerAbcEdges")];
}

/** In which groups the classes are found a second time; none where there are no groups. */
export function abcGroupLines(analysis: Analysis, { translate }: ReportContext): readonly string[] {
  if (!hasAbcGroups(analysis)) return [];
  const column = analysis.settings.abcGroup;
  const by =
    column === "segment"
      ? translate("reports.bySegment")
      : column === "manager"
        ? translate("reports.byManager")
        : translate("reports.byColumn", { column });
  return [translate("reports.footerAbcGroup", { by })];
}

/** What serves as segment where nothing names any; none where segments are named. */
export function servingSegmentLines(analysis: Analysis, { translate }: ReportContext): readonly string[] {
  const { segmentsBy } = analysis.evidence.register;
  if (segmentsBy === "own") return [];
  const by =
    segmentsBy === "abc"
      ? translate("reports.byClass")
      : segmentsBy === "manager"
        ? translate("reports.byManager")
        : translate("reports.byColumn", { column: analysis.settings.segmentBy });
  return [translate("reports.segmentsServe", { by })];
}

export function xyzLine(analysis: Analysis, { translate, language }: ReportContext): string {
  const { xyz, xyzBucket: bucket, xyzDeviation: deviation } = analysis.settings;
  const [x, y] = xyz.map((bound) => roundPercentText(bound, language, 2));
  return translate("reports.footerXyz", { x, y, bucket, deviation });
}

/** The grade of every profit tier and potential, so that a grade can be looked up by hand. */
export function gradeTableLine(analysis: Analysis, { translate }: ReportContext): string {
  const [max, high, low] = analysis.settings.gradeTable.map((row) => row.join(", "));
  return translate("settings.footerGradeTable", { max, high, low });
}

/** Rows used and left out, duplicates, and what the reader must know of the data. */
export function dataLines(analysis: Analysis, { translate, language }: ReportContext): readonly string[] {
  const { total, used, unreadable, afterAsOf, totalRows, duplicates, setAside = 0 } = analysis.rows;
  const lines: string[] = [];
  if (used === total) lines.push(translate("reports.footerRowsAll", { total }));
  else {
    const reasons: string[] = [];
    if (unreadable > 0) reasons.push(translate("reports.rowsUnreadable", { rows: unreadable }));
    if (afterAsOf > 0) reasons.push(translate("reports.rowsAfterAsOf", { rows: afterAsOf }));
    if (setAside > 0) reasons.push(translate("reports.rowsSetAside", { rows: setAside }));
    if (totalRows > 0) reasons.push(translate("reports.rowsTotals", { rows: totalRows }));
    lines.push(translate("reports.footerRowsLeftOut", { unused: total - used, total, reasons: reasons.join(", ") }));
  }
  lines.push(...controlLines(analysis, translate, language));
  if (duplicates > 0) lines.push(translate("reports.footerDuplicates", { rows: duplicates }));
  for (const notice of analysis.notices) lines.push(noticeSentence(notice, translate, language));
  return lines;
}
