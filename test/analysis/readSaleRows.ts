import { createSalesReader, type SalesData } from "../../src/analysis/tables/salesReader";
import { bareReading, type SalesReadingContext } from "../../src/analysis/tables/salesReading";
import type { SalesRole } from "../../src/analysis/tables/salesRoles";
import type { CellValue, ColumnMap, ReadingFormat } from "../../src/analysis/types";
import { saleKindWords } from "../../src/locales/saleWords";
import { isoFormat } from "./caseInput";

export const plain: ColumnMap<SalesRole> = { date: 0, client: 1, amount: 2 };

/** A sales table as it is read from its rows. */
export function readRows(
  rows: readonly (readonly CellValue[])[],
  columns: ColumnMap<SalesRole> = plain,
  format: ReadingFormat = isoFormat,
  context: Partial<SalesReadingContext> = {},
): SalesData {
  const reader = createSalesReader({ sheet: "Sales", row: 0, column: 0 }, columns, format, null, {
    ...bareReading,
    words: saleKindWords,
    ...context,
  });
  reader.add(rows);
  return reader.finish();
}

export const turnover = ({ ledger }: SalesData): number => ledger.amount.reduce((sum, amount) => sum + amount, 0);
export const notices = (sales: SalesData): string[] => (sales.notices ?? []).map(({ code }) => code);
