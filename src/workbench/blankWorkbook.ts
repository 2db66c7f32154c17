import type { DataSheet, WorkbookData } from "./workbookData";

/** A visible sheet with nothing on it but what is given. */
export function blankSheet(part: Pick<DataSheet, "id" | "name"> & Partial<DataSheet>): DataSheet {
  return {
    visibility: "visible",
    tabColor: null,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: [],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: true,
    landscape: false,
    protected: false,
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    hyperlinks: [],
    ...part,
  };
}

/** A workbook of these sheets, the first one active, and nothing else but what is given. */
export function blankWorkbook(sheets: readonly DataSheet[], part: Partial<WorkbookData> = {}): WorkbookData {
  return { date1904: false, sheets, activeSheet: 0, names: [], styles: [], settings: {}, ...part };
}
