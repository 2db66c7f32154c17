import { saveWorkbook } from "../../host/univer/workbook/saveWorkbook";
import type { UniverHandle } from "../../host/univer/univerHandle";
import type { DataCell, WorkbookData } from "../../../workbooks/workbookData";

/** For tests and the curious: the open workbook as it is, to be read only. */
export interface BookFace {
  /** All but the very hidden ones, which Excel lists nowhere either. */
  sheetNames(): string[];
  /** Every cell from A1 to the last one used; null = blank. */
  cells(sheetName: string): (DataCell | null)[][];
  chartTitles(sheetName: string): string[];
}

declare global {
  interface Window {
    clienteleWorkbench?: BookFace;
  }
}

export function bookFace(handle: UniverHandle): BookFace {
  const sheetOf = (workbook: WorkbookData, name: string) => {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`no such sheet: ${name}`);
    return sheet;
  };
  return {
    sheetNames: () =>
      handle.workbook
        .getSheets()
        .filter((sheet) => !(sheet.isSheetHidden() && handle.extras.sheet(sheet.getSheetId()).veryHidden))
        .map((sheet) => sheet.getName()),
    cells(sheetName) {
      const { cells } = sheetOf(saveWorkbook(handle), sheetName);
      const lastRow = Math.max(-1, ...cells.keys());
      const lastColumn = Math.max(-1, ...[...cells.values()].map((row) => Math.max(-1, ...row.keys())));
      return Array.from({ length: lastRow + 1 }, (_row, row) =>
        Array.from({ length: lastColumn + 1 }, (_column, column) => cells.get(row)?.get(column) ?? null),
      );
    },
    chartTitles: (sheetName) => sheetOf(saveWorkbook(handle), sheetName).charts.map((chart) => chart.title ?? ""),
  };
}
