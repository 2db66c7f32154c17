import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { CellValue } from "../../src/analysis/types";
import { recogniseTables } from "../../src/app/recogniseTables";
import type { FoundTable } from "../../src/app/workbookPort";
import { initialState, reduce, type PaneState } from "../../src/taskpane/state/paneState";
import type { Language } from "../../src/locales";
import { loadCase, type CsvTable } from "../setup/csvTables";

// Northwind as the pane meets it: four sheets, recognised, nothing run yet.

export const plainFormat = { decimal: ".", dateOrder: "mdy", date1904: false } as const;

export function foundTable(name: string, table: CsvTable): FoundTable {
  return {
    kind: "sheet",
    name,
    sheet: name,
    row: 0,
    column: 0,
    rows: table.rows.length,
    columns: table.headers.length,
    headers: table.headers,
    sample: table.rows.slice(0, 5) as CellValue[][],
  };
}

export function northwindTables(): readonly FoundTable[] {
  const { sales, clients, rules, targets } = loadCase("northwind");
  const tables = [foundTable("Sales", sales), foundTable("Clients", clients)];
  if (rules !== null) tables.push(foundTable("Segment rules", rules));
  if (targets !== null) tables.push(foundTable("Target matrix", targets));
  return tables;
}

/** The pane after its first look at a workbook with these tables. */
export function scannedState(tables: readonly FoundTable[], language: Language = "en"): PaneState {
  const session = { choices: recogniseTables(tables), settings: defaultSettings, reports: null, language: null };
  return reduce(initialState(language), {
    type: "scanned",
    discovery: { tables, session, language },
    format: plainFormat,
  });
}
