import type { AnalysisInput } from "../../src/analysis/analyze";
import { readClients } from "../../src/analysis/tables/clientsReader";
import { createSalesReader, type SalesData } from "../../src/analysis/tables/salesReader";
import { bareReading, defaultSalesReading } from "../../src/analysis/tables/salesReading";
import { readSegmentRules } from "../../src/analysis/tables/segmentRules";
import { readTargets } from "../../src/analysis/tables/targetMatrix";
import type { CellValue, ColumnMap, ReadingFormat, Rows } from "../../src/analysis/types";
import type { SalesRole } from "../../src/analysis/tables/salesRoles";
import type { AnalysisCase } from "../setup/csvTables";

export const isoFormat: ReadingFormat = { decimal: ".", dateOrder: "ymd", date1904: false };

/** A case as analyze() takes it, its sales read in chunks of a few hundred rows. */
export function caseInput(testCase: AnalysisCase, format: ReadingFormat = isoFormat): AnalysisInput {
  const { clients, clientColumns, rules, targets } = testCase;
  return {
    sales: readSales(testCase.sales.rows, testCase.salesColumns, format),
    clients: readClients({
      place: { sheet: "Clients", row: 0, column: 0 },
      ...clients,
      columns: clientColumns,
      format,
    }),
    rules: rules === null ? null : readSegmentRules({ place: { sheet: "Segment rules", row: 0, column: 0 }, ...rules }),
    targets:
      targets === null ? null : readTargets({ place: { sheet: "Target matrix", row: 0, column: 0 }, ...targets }),
  };
}

const CHUNK = 300;

export function readSales(
  rows: Rows,
  columns: ColumnMap<SalesRole> = { date: 0, client: 1, amount: 2 },
  format: ReadingFormat = isoFormat,
): SalesData {
  // Days far from all others are left out unless the user takes them back in: the rules of the figures know no such days.
  const context = { ...bareReading, choice: { ...defaultSalesReading, keepsFarDays: true } };
  const reader = createSalesReader({ sheet: "Sales", row: 0, column: 0 }, columns, format, null, context);
  for (let start = 0; start < rows.length; start += CHUNK) reader.add(rows.slice(start, start + CHUNK));
  return reader.finish();
}

/** Sales without any other table. */
export function salesOnly(rows: readonly (readonly CellValue[])[], columns?: ColumnMap<SalesRole>): AnalysisInput {
  return { sales: readSales(rows, columns), clients: null, rules: null, targets: null };
}
