import type { Analysis } from "../../src/analysis/analysis";
import { analyze, type AnalysisInput } from "../../src/analysis/analyze";
import { readClients, type ClientData } from "../../src/analysis/tables/clientsReader";
import { readTargets, type TargetMatrix } from "../../src/analysis/tables/targetMatrix";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";
import type { CellValue, ColumnMap } from "../../src/analysis/types";
import { clientRoles, type ClientRole } from "../../src/analysis/tables/clientRoles";
import type { SalesRole } from "../../src/analysis/tables/salesRoles";
import { isoFormat, readSales } from "./caseInput";
import { usualXyz } from "../../src/analysis/settings/usualValues";

/** Columns of the sales rows in the tests; rows may end after any of them. */
const columns: ColumnMap<SalesRole> = { date: 0, client: 1, amount: 2, product: 3, manager: 4, document: 5, margin: 6 };

/** The analysis of sales rows, with other tables where they matter. */
export function run(
  rows: CellValue[][],
  settings: Partial<Settings> = {},
  tables: Partial<AnalysisInput> = {},
): Analysis {
  const used = (rows[0] ?? []).length;
  const present = Object.entries(columns).filter(([, column]) => column < used);
  const sales = readSales(rows, Object.fromEntries(present));
  return analyze(
    { sales, clients: null, rules: null, targets: null, ...tables },
    { ...defaultSettings, xyz: usualXyz, ...settings },
  );
}

/** A Clients table whose headers name their roles. */
export function clientTable(headers: readonly string[], rows: CellValue[][]): ClientData {
  const roles = headers.map((header, column) => [header, column]);
  const map: ColumnMap<ClientRole> = Object.fromEntries(roles.filter(([role]) => role in clientRoles));
  return readClients({
    place: { sheet: "Clients", row: 0, column: 0 },
    headers,
    rows,
    columns: map,
    format: isoFormat,
  });
}

export function targetTable(headers: readonly string[], rows: CellValue[][]): TargetMatrix {
  return readTargets({ place: { sheet: "Target matrix", row: 0, column: 0 }, headers, rows });
}

export function figuresOf(analysis: Analysis, client: string): Analysis["clients"][number] {
  const figures = analysis.clients.find((candidate) => candidate.client === client);
  if (figures === undefined) throw new Error(`no such client: ${client}`);
  return figures;
}
