import type { Notice } from "../analysis/problem";
import { cellAddress } from "../reports/cellAddress";
import type { FoundTable } from "./workbookPort";

/** What must be known of the sheet or file of a table: cells that are read as a list, rows out of sight, lost letters. */
export function sheetNotices({
  sheet,
  row,
  hiddenRows = 0,
  listsBeside = [],
  unfolding,
  file,
}: FoundTable): readonly Notice[] {
  const notices: Notice[] = [];
  for (const { code, row: at, column, count, value } of file?.findings ?? []) {
    const cell = `${sheet}!${cellAddress(at, column)}`;
    if (code === "brokenLetters") notices.push({ code: "lettersLost", params: { cell, rows: count } });
    else if (code === "rowsHidden") notices.push({ code, params: { sheet, rows: count } });
    else notices.push({ code: "fileMarkUndecided", params: { cell, rows: count, value } });
  }
  for (const column of listsBeside) {
    notices.push({ code: "listBeside", params: { sheet, cell: cellAddress(row, column) } });
  }
  if (hiddenRows > 0) notices.push({ code: "rowsHidden", params: { sheet, rows: hiddenRows } });
  if (unfolding?.kind === "crosstab") {
    notices.push({ code: "periodsAcross", params: { sheet, periods: unfolding.periods.length } });
  }
  if (unfolding?.kind === "outline") notices.push({ code: "clientsAboveDays", params: { sheet } });
  if (unfolding?.kind === "headedGroups") notices.push({ code: "namesAboveRows", params: { sheet } });
  return notices;
}
