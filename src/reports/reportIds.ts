import type { TableKey } from "../analysis/tables/tables";
import type { Report, SwitchedSettings } from "./report";
import { reports, type ReportId } from "./reports";

/** In the order of the workbook. */
export const reportIds: readonly ReportId[] = reports.map(({ id }) => id);

/** What the workbook has of what reports need. */
export interface ReportInputs {
  /** The sales have a column for the product. */
  readonly products: boolean;
  readonly hasTable: (key: TableKey) => boolean;
  readonly hasColumn: (key: TableKey, role: string) => boolean;
  readonly settings: SwitchedSettings;
}

/** The table that a report lacks, the first where one of several would do; null = it can be written. */
export function missingTable(id: ReportId, { hasTable, hasColumn }: ReportInputs): TableKey | null {
  const { needsTable: needed = [], orColumns } = reportOf(id);
  if (orColumns?.roles.some((role) => hasColumn(orColumns.table, role)) === true) return null;
  return needed.length === 0 || needed.some(hasTable) ? null : needed[0];
}

/** Whether nobody has chosen what the report tells of. */
export function isOff(id: ReportId, { settings }: Pick<ReportInputs, "settings">): boolean {
  return reportOf(id).isOff?.(settings) === true;
}

function reportOf(id: ReportId): Pick<Report, "needsTable" | "orColumns" | "isOff"> {
  const known: readonly Report[] = reports;
  return known.find((report) => report.id === id) ?? {};
}

/**
 * What "all reports" are: those about products, which could say no more than that, are left out without any, and so are
 * those whose table is missing and those that nobody has chosen anything for.
 */
export function allReports(inputs: ReportInputs): readonly ReportId[] {
  return reports
    .filter(({ needs }) => inputs.products || !needs.includes("product"))
    .filter(({ id }) => missingTable(id, inputs) === null && !isOff(id, inputs))
    .map(({ id }) => id);
}
