import type { Analysis } from "../analysis/analysis";
import type { Figure } from "../analysis/figures/figure";
import type { Cohort } from "../analysis/periods/cohorts";
import { figureGrid } from "./figureGrid";
import type { GridTable } from "./gridTable";
import type { ReportContext } from "./reportContext";

/** Month of the first purchase, number of clients, then the share that bought 0, 1, 2 ... months later. */
export function cohortGrid(row: number, analysis: Analysis, { translate }: ReportContext): GridTable {
  const { cohorts } = analysis.dynamics;
  const monthsLater = Array.from({ length: mostMonths(cohorts) }, (_none, later) => later);
  const lines = cohorts.map((cohort) => ({
    label: cohort.month,
    figures: [
      { family: "cohort", key: "clients", of: { cohort, later: 0 } },
      ...monthsLater.map((later): Figure => ({ family: "cohort", key: "share", of: { cohort, later } })),
    ] as const,
  }));
  return figureGrid(
    {
      row,
      column: 0,
      heading: translate("reports.cohorts"),
      headers: [translate("reports.cohortMonth"), translate("reports.clients"), ...monthsLater.map(String)],
      labels: "month",
      lines,
    },
    analysis,
  );
}

export function mostMonths(cohorts: readonly Cohort[]): number {
  let most = 0;
  for (const { active } of cohorts) most = Math.max(most, active.length);
  return most;
}
