import { reports, type ReportId } from "./reports";

/** In the order of the workbook. */
export const reportIds: readonly ReportId[] = reports.map(({ id }) => id);

/** What "all reports" are: sales that name no products leave out those about them, which could say no more than that. */
export function allReports(withProducts: boolean): readonly ReportId[] {
  return reports.filter(({ needs }) => withProducts || !needs.includes("product")).map(({ id }) => id);
}
