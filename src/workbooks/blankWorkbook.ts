import type { DataCarried, DataPage, DataSheet, WorkbookData } from "./workbookData";

/** As Excel prints a sheet about which nobody has said anything. */
export const usualPage: DataPage = {
  landscape: false,
  paper: null,
  scale: 100,
  fit: null,
  margins: null,
  blackAndWhite: false,
  centeredAcross: false,
  centeredDown: false,
  gridlines: false,
  titleRows: null,
  titleColumns: null,
  areas: [],
  rowBreaks: [],
  columnBreaks: [],
  texts: { header: "", footer: "" },
  firstPageTexts: null,
  evenPageTexts: null,
};

export const nothingCarried: DataCarried = { notes: null, drawings: [], protection: null };

/** A visible sheet with nothing on it but what is given. */
export function blankSheet(part: Pick<DataSheet, "id" | "name"> & Partial<DataSheet>): DataSheet {
  return {
    visibility: "visible",
    tabColor: null,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    fittedHeights: new Map(),
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: true,
    page: usualPage,
    protected: false,
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    hyperlinks: [],
    carried: nothingCarried,
    ...part,
  };
}

/** A workbook of these sheets, the first one active, and nothing else but what is given. */
export function blankWorkbook(sheets: readonly DataSheet[], part: Partial<WorkbookData> = {}): WorkbookData {
  return { date1904: false, sheets, activeSheet: 0, names: [], styles: [], leftOut: [], settings: {}, ...part };
}

/** Without the one sheet that a new workbook must have before anything is written into it. */
export function withoutBlank(workbook: WorkbookData): WorkbookData {
  const sheets = workbook.sheets.filter(({ name }) => name !== "Sheet1");
  return { ...workbook, sheets, activeSheet: 0 };
}
