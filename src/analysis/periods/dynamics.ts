import type { PeriodKpis } from "./periodKpis";
import type { Cohort } from "./cohorts";
import type { StatusHistory } from "./statusHistory";
import { spendFigures, type SpendFigures } from "./spendFigures";
import type { SpendTable } from "../tables/spendReader";

/** Analysis.dynamics; all lists run from the oldest to the latest. */
export interface Dynamics {
  /** The calendar months of the analysis period, cut to it. */
  readonly months: readonly PeriodKpis[];
  /** The last eight windows, fewer where the history is shorter. */
  readonly windows: readonly PeriodKpis[];
  readonly cohorts: readonly Cohort[];
  readonly history: StatusHistory;
  /** Spend on clients in these months and windows; empty without a spend table. */
  readonly spendMonths: readonly SpendFigures[];
  readonly spendWindows: readonly SpendFigures[];
}

/**
 * The course of the client base from its parts; without a spend table there is no spend of months and windows.
 *
 * Source: spec 3.13, 3.14.
 *
 * @example dynamics({ months, windows, cohorts, history }, null).spendMonths // []
 */
export function dynamics(
  parts: Pick<Dynamics, "months" | "windows" | "cohorts" | "history">,
  spend: SpendTable | null,
): Dynamics {
  const spendOf = (periods: readonly PeriodKpis[]): readonly SpendFigures[] =>
    spend === null ? [] : spendFigures(spend, periods);
  return { ...parts, spendMonths: spendOf(parts.months), spendWindows: spendOf(parts.windows) };
}
