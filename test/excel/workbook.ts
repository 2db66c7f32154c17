import { blankSheet, blankWorkbook } from "../../src/workbooks/blankWorkbook";
import type { CellValue } from "../../src/analysis/types";
import type {
  DataCell,
  DataName,
  DataRange,
  DataSheet,
  DataTable,
  DataValue,
  WorkbookData,
} from "../../src/workbooks/workbookData";
import { loadCsv, type CsvTable } from "../setup/csvTables";

// Workbooks for the tests, built from rows as a reader would see them.

type RowValues = readonly (CellValue | undefined)[];

const errorText = /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?)$/;

export function sheetData(name: string, rows: readonly RowValues[], more: Partial<DataSheet> = {}): DataSheet {
  const cells = new Map<number, Map<number, DataCell>>();
  rows.forEach((row, r) => {
    const line = new Map<number, DataCell>();
    row.forEach((value, c) => {
      if (value === undefined || value === null || value === "") return;
      line.set(c, typeof value === "string" && errorText.test(value) ? { value, error: true } : { value });
    });
    if (line.size > 0) cells.set(r, line);
  });
  return blankSheet({
    id: `{${name}}`,
    name,
    cells,
    ...more,
  });
}

export { blankWorkbook as workbookData };

export const rowsOf = (table: CsvTable): RowValues[] => [[...table.headers], ...table.rows];

export function tableData(name: string, range: DataRange, totals = false): DataTable {
  return { name, range, totals, style: "TableStyleMedium2", filterButton: true };
}

export const nameData = (name: string, formula: string, visible = true): DataName => ({ name, formula, visible });

/** The sheets Sales, Clients, Segment rules and Target matrix of a case of test/data. */
export function caseSheets(name: "tiny" | "northwind"): DataSheet[] {
  const csv = (part: string) => rowsOf(loadCsv(`${name}_${part}.csv`));
  return [
    sheetData("Sales", csv("sales")),
    sheetData("Clients data", csv("clients")),
    sheetData("Segment rules", csv("rules")),
    sheetData("Target matrix", csv("targets")),
  ];
}

export function sheetNamed(data: WorkbookData, name: string): DataSheet {
  const sheet = data.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no such sheet: ${name}`);
  return sheet;
}

export function valueAt(sheet: DataSheet, row: number, column: number): DataValue {
  return sheet.cells.get(row)?.get(column)?.value ?? null;
}
