import { blankSheet, blankWorkbook } from "../../src/workbooks/blankWorkbook";
import type { DataCell, DataSheet, DataValue } from "../../src/workbooks/workbookData";

export function sheetWith(part: Partial<DataSheet>): DataSheet {
  return blankSheet({
    id: "{00000000-0001-0000-0000-000000000000}",
    name: "Sheet1",
    ...part,
  });
}

export { blankWorkbook as workbookWith };

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
