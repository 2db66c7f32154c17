import type { Cohort } from "../analysis/periods/cohorts";
import type { Figure } from "../analysis/figures/figure";
import { gridTable, type GridTable } from "./gridTable";
import type { ReportContext } from "./reportContext";
import type { ReportValue } from "./reportSheet";

/** Month of the first purchase, number of clients, then the share that bought 0, 1, 2 ... months later. */
export function cohortGrid(row: number, cohorts: readonly Cohort[], context: ReportContext): GridTable {
  const { translate } = context;
  const months = mostMonths(cohorts);
  const monthsLater = Array.from({ length: months }, (_none, later) => later);
  return gridTable({
    row,
    column: 0,
    heading: translate("reports.cohorts"),
    headers: [translate("reports.cohortMonth"), translate("reports.clients"), ...monthsLater.map(String)],
    formats: ["month", "integer", ...monthsLater.map(() => "percent" as const)],
    rows: cohorts.map(({ month, clients, active }): readonly ReportValue[] => [
      month,
      clients,
      ...monthsLater.map((later) => (later < active.length && clients > 0 ? active[later] / clients : null)),
    ]),
    figures: cohorts.map((cohort): readonly (Figure | null)[] => [
      null,
      { family: "cohort", key: "clients", of: { cohort, later: 0 } },
      ...monthsLater.map((later): Figure => ({ family: "cohort", key: "share", of: { cohort, later } })),
    ]),
    total: null,
  });
}

export function mostMonths(cohorts: readonly Cohort[]): number {
  let most = 0;
  for (const { active } of cohorts) most = Math.max(most, active.length);
  return most;
}
