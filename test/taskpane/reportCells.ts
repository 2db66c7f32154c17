import type { Analysis } from "../../src/analysis/analysis";
import type { CellValue } from "../../src/analysis/types";
import type { SelectedCell } from "../../src/app/workbookPort";
import { translator, type Language } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import type { ReportId } from "../../src/reports/reports";
import type { ReportSheet } from "../../src/reports/reportSheet";

// Cells of the reports as the gateway tells of them when they are selected.

/** The sheet of a report as it is written. */
export function reportOf(analysis: Analysis, id: ReportId, language: Language): ReportSheet {
  return buildReports(analysis, {
    translate: translator(language),
    language,
    sources: { sales: "Sales" },
    ids: [id],
  })[0];
}

/** The cells of a row as the sheet holds them. */
function rowOf({ blocks }: ReportSheet, row: number): CellValue[] {
  const cells: CellValue[] = [];
  for (const block of blocks) {
    const values = block.values[row - block.row];
    values?.forEach((value, column) => (cells[block.column + column] = value ?? ""));
  }
  return Array.from(cells, (cell) => cell ?? "");
}

/** Where a label stands first, as the user would select the cell beside it. */
export function reportCell(
  analysis: Analysis,
  id: ReportId,
  label: string,
  columns: number,
  language: Language = "en",
): SelectedCell {
  const sheet = reportOf(analysis, id, language);
  const block = sheet.blocks.find(({ style, values }) => style === "body" && values.some((line) => line[0] === label));
  if (block === undefined) throw new Error(`no such line: ${label}`);
  const row = block.row + block.values.findIndex((line) => line[0] === label);
  const place = { sheet: sheet.name, row, column: block.column + columns };
  return { place, report: id, row: rowOf(sheet, row) };
}
