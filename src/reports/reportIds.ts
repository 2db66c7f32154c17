import type { TableKey } from "../analysis/tables/tables";
import { reports, type ReportId } from "./reports";

/** In the order of the workbook. */
export const reportIds: readonly ReportId[] = reports.map(({ id }) => id);

/** What the workbook has of what reports need. */
export interface ReportInputs {
  /** The sales have a column for the product. */
  readonly products: boolean;
  readonly hasTable: (key: TableKey) => boolean;
}

/** The table that a report lacks, the first where one of several would do; null = it can be written. */
export function missingTable(id: ReportId, { hasTable }: ReportInputs): TableKey | null {
  const needed: readonly TableKey[] = reports.find((report) => report.id === id)?.needsTable ?? [];
  return needed.length === 0 || needed.some(hasTable) ? null : needed[0];
}

/** What "all reports" are: those about products, which could say no more than that, are left out without any, and those whose table is missing. */
export function allReports(inputs: ReportInputs): readonly ReportId[] {
  return reports
    .filter(({ id, needs }) => (inputs.products || !needs.includes("product")) && missingTable(id, inputs) === null)
    .map(({ id }) => id);
}
