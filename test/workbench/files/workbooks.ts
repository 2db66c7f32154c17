import type { DataCell, DataSheet, DataValue, WorkbookData } from "../../../src/workbench/workbookData";

export function sheetWith(part: Partial<DataSheet>): DataSheet {
  return {
    id: "{00000000-0001-0000-0000-000000000000}",
    name: "Sheet1",
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
    charts: [],
    hyperlinks: [],
    ...part,
  };
}

export function workbookWith(sheets: readonly DataSheet[], part: Partial<WorkbookData> = {}): WorkbookData {
  return { date1904: false, sheets, activeSheet: 0, names: [], styles: [], settings: {}, ...part };
}

/** Rows from A1 on; null leaves a cell out. */
export function cellsOf(rows: readonly (readonly (DataCell | null)[])[]): Map<number, Map<number, DataCell>> {
  const cells = new Map<number, Map<number, DataCell>>();
  rows.forEach((row, index) => {
    const read = new Map<number, DataCell>();
    row.forEach((cell, column) => {
      if (cell !== null) read.set(column, cell);
    });
    if (read.size > 0) cells.set(index, read);
  });
  return cells;
}

export const values = (...row: readonly DataValue[]): (DataCell | null)[] =>
  row.map((value) => (value === null ? null : { value }));

/** The values of a sheet row by row, null where there is no cell. */
export function valuesOf(sheet: DataSheet): DataValue[][] {
  const rows: DataValue[][] = [];
  for (const [row, cells] of sheet.cells) {
    rows[row] = [];
    for (const [column, { value }] of cells) rows[row][column] = value;
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
}
