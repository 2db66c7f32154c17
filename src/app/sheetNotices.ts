import type { Notice } from "../analysis/problem";
import type { FoundTable } from "./workbookPort";

/** What must be known of the sheet of a table: cells that are read as a list, and rows out of sight. */
export function sheetNotices({ sheet, hiddenRows = 0, unfolding }: FoundTable): readonly Notice[] {
  const notices: Notice[] = [];
  if (hiddenRows > 0) notices.push({ code: "rowsHidden", params: { sheet, rows: hiddenRows } });
  if (unfolding?.kind === "crosstab") {
    notices.push({ code: "periodsAcross", params: { sheet, periods: unfolding.periods.length } });
  }
  if (unfolding?.kind === "outline") notices.push({ code: "clientsAboveDays", params: { sheet } });
  return notices;
}
