import { planIndicator } from "./planIndicator";
import { ProblemLog, type ProblemList } from "../problemLog";
import { readRoleTable, type RoleTableInput } from "./roleTable";
import type { PlanRole } from "./plan";
import type { PlanIndicator } from "../managers/figuresOfManager";
import type { CellPlace, Period } from "../types";

/** A Plan table as analyze() takes it. */
export interface PlanTable {
  /** In the order of the sheet. */
  readonly entries: readonly PlanEntry[];
  readonly problems: ProblemList;
}

export interface PlanEntry {
  readonly manager: string;
  readonly period: Period;
  readonly indicator: PlanIndicator;
  readonly value: number;
  /** The period's cell. */
  readonly where: CellPlace;
  readonly managerWhere: CellPlace;
}

/**
 * Reads a Plan table: one row per manager, period and indicator.
 *
 * A row with a cell that cannot be read is reported and left out. Variant: without a column for the indicator every row
 * is a plan of turnover. Source: spec 1 (Plan).
 *
 * @example
 * readPlan({
 *   place: { sheet: "Plan", row: 0, column: 0 },
 *   rows: [["Anna", "Q2 2024", "Turnover", 9000]],
 *   columns: { manager: 0, period: 1, indicator: 2, planValue: 3 },
 *   format: { decimal: ".", dateOrder: "ymd", date1904: false },
 * }).entries[0].value // 9000
 */
export function readPlan(input: RoleTableInput<PlanRole>): PlanTable {
  const log = new ProblemLog();
  const entries: PlanEntry[] = [];
  const hasIndicator = input.columns.indicator !== undefined;
  readRoleTable(input, ["manager", "period", "planValue"], "plan", log, (row) => {
    const manager = row.text("manager");
    const period = row.period("period");
    const named = hasIndicator ? row.text("indicator") : null;
    const indicator = hasIndicator ? named && planIndicator(named) : "turnover";
    if (named !== null && indicator === null) log.add("indicatorUnknown", row.where("indicator"), { value: named });
    const value = row.amount("planValue");
    if (manager === null || period === null || indicator === null || value === null) return;
    entries.push({
      manager,
      period,
      indicator: indicator as PlanIndicator,
      value,
      where: row.where("period"),
      managerWhere: row.where("manager"),
    });
  });
  return { entries, problems: log.list() };
}
