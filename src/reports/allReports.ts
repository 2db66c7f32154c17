import { reportIds, type ReportId } from "./reportSheet";

const aboutProducts: readonly ReportId[] = ["segmentProduct", "clientProduct", "whatElse"];

/** What "all reports" are: sales that name no products leave out those about them, which could say no more than that. */
export function allReports(withProducts: boolean): readonly ReportId[] {
  return withProducts ? reportIds : reportIds.filter((id) => !aboutProducts.includes(id));
}
