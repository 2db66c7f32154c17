import type { NewColumn, NewSheet } from "../../src/app/newSheet";
import type { CellValue } from "../../src/analysis/types";
import type { DataSheet, WorkbookData } from "../../src/workbooks/workbookData";

/** The workbook of the sample as sheets that the pane can add to another workbook. */
export function newSheetsOf({ sheets }: WorkbookData): readonly NewSheet[] {
  return sheets.map((sheet) => {
    const [{ name: tableName, range }] = sheet.tables;
    const places = Array.from({ length: range.columns }, (_item, column) => column);
    const valueAt = (row: number, column: number): CellValue => sheet.cells.get(row)?.get(column)?.value ?? null;
    const rows: CellValue[][] = [];
    for (let row = 1; row < range.rows; row++) rows.push(places.map((column) => valueAt(row, column)));
    const columns = places.map((column): NewColumn => {
      const width = sheet.columnWidths.get(column) ?? 10;
      return { header: String(valueAt(0, column)), width, ...formatOf(sheet, rows, column) };
    });
    return { name: sheet.name, tableName, language: "en", columns, rows };
  });
}

const formats: Readonly<Record<string, NewColumn["format"]>> = {
  "yyyy-mm-dd": "date",
  "#,##0.00": "amount",
  "0%": "percent",
  "@": "text",
};

/** A column of marks is text: "+" would begin a formula. */
function formatOf(sheet: DataSheet, rows: readonly CellValue[][], column: number) {
  const values = rows.map((row) => row[column]).filter((value) => value !== null);
  if (values.every((value) => value === "+")) return { format: "text", alignment: "center" } as const;
  return { format: formats[sheet.cells.get(1)?.get(column)?.numberFormat ?? ""] ?? "general" } as const;
}
