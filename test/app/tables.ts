import type { CellValue } from "../../src/analysis/types";
import type { FoundTable } from "../../src/app/workbookPort";
import type { CsvTable } from "../setup/csvTables";

/** A table as the gateway would find it on a sheet of that name. */
export function found(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[] = [],
  place: Partial<FoundTable> = {},
): FoundTable {
  return {
    kind: "sheet",
    name,
    sheet: name,
    row: 0,
    column: 0,
    rows: rows.length,
    columns: headers.length,
    headers,
    sample: rows.slice(0, 5),
    ...place,
  };
}

export const foundCsv = (name: string, table: CsvTable): FoundTable => found(name, table.headers, table.rows);

/** The header of each role's column, for tests that read like the sheet. */
export function headersOf(
  table: FoundTable,
  columns: Readonly<Record<string, number | undefined>>,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [role, column] of Object.entries(columns)) {
    if (column !== undefined) headers[role] = table.headers[column];
  }
  return headers;
}
