import type { Analysis } from "../../analysis/analysis";
import { DAYS_FROM_1900_TO_1904 } from "../../analysis/cells/dateCell";
import type { CellPlace, CellValue } from "../../analysis/types";
import { holdsSame } from "../../merging/typedTable";
import { loadLateTranslator } from "../../locales";
import type { ReportContext } from "../../reports/reportContext";
import type { ReportId } from "../../reports/reports";
import type { ReportSheet, ReportValue } from "../../reports/reportSheet";
import { loadComments } from "../keptComments";
import { reportSheets } from "../runAnalysis";
import type { Control, WorkbookPort, WrittenSheet } from "../workbookPort";
import type { BookFiles, MadeBook } from "./bookFiles";
import { bookName } from "./bookName";

/** A sheet that somebody has changed since the run: the file holds what the run found. */
export interface ChangedSheet {
  readonly cells: number;
  readonly first: CellPlace;
}

export interface SentReports extends MadeBook {
  readonly changed: readonly ChangedSheet[];
}

/** What was run, and where it was written. */
export interface SentRun {
  readonly analysis: Analysis;
  readonly sheets: readonly WrittenSheet[];
  readonly context: ReportContext;
}

/**
 * A workbook of its own with some of the reports of a run: their values, looks, widths and print, with the comments as they
 * are now, without formulas and without anything else of the workbook. Links to reports that are not sent are left out.
 */
export async function sendReports(
  port: WorkbookPort,
  { analysis, sheets, context }: SentRun,
  ids: readonly ReportId[],
  files: BookFiles,
  control: Pick<Control, "signal">,
): Promise<SentReports> {
  const comments = await loadComments(port);
  const { format } = await port.locale();
  const now = { ...context, comments };
  const all = await reportSheets(port, analysis, now, control);
  const asWritten = all.filter(({ id }) => ids.includes(id));
  // Without the sheet Rules the others say themselves what they leave to it.
  const built = ids.includes("rules") ? asWritten : await reportSheets(port, analysis, { ...now, only: ids }, control);
  const changed: ChangedSheet[] = [];
  const named: ReportSheet[] = [];
  for (const report of built) {
    // As they are called in the workbook, "Clients - analysis" among them.
    const name = sheets.find(({ id }) => id === report.id)?.name ?? report.name;
    const standing = await port.reportRows(report.id);
    const written = asWritten.find(({ id }) => id === report.id) ?? report;
    const change = standing === null ? null : changeOf(written, standing, name, format.date1904);
    if (change !== null) changed.push(change);
    named.push({ ...report, name });
  }
  const t = await loadLateTranslator(context.language, "copies");
  return { name: bookName(t("copies.reportsFile"), analysis.settings.asOf), bytes: await files.write(named), changed };
}

/** null = the sheet is as the run wrote it. */
function changeOf(
  report: ReportSheet,
  standing: readonly (readonly CellValue[])[],
  sheet: string,
  date1904: boolean,
): ChangedSheet | null {
  const written = cellsOf(report, date1904);
  const rows = Math.max(standing.length, written.length);
  let cells = 0;
  let first: CellPlace | null = null;
  for (let row = 0; row < rows; row++) {
    const columns = Math.max(standing[row]?.length ?? 0, written[row]?.length ?? 0);
    for (let column = 0; column < columns; column++) {
      if (holdsSame(standing[row]?.[column], written[row]?.[column] ?? "")) continue;
      cells++;
      first ??= { sheet, row, column };
    }
  }
  return first === null ? null : { cells, first };
}

function cellsOf({ blocks }: ReportSheet, date1904: boolean): readonly ReportValue[][] {
  const cells: ReportValue[][] = [];
  for (const { row, column, values, formats } of blocks) {
    values.forEach((line, offset) => {
      const target = (cells[row + offset] ??= []);
      line.forEach((value, index) => {
        const isDay = formats[index] === "date" || formats[index] === "month";
        target[column + index] =
          date1904 && isDay && typeof value === "number" ? value - DAYS_FROM_1900_TO_1904 : value;
      });
    });
  }
  return cells;
}
