import type { ManagerFigures } from "./managerFigures";
import { type ProblemList, ProblemLog } from "../problemLog";
import { clientKey } from "../cells/clientKey";
import type { PlanEntry, PlanTable } from "../tables/planReader";
import { Sum } from "../sum";
import type { Period } from "../types";
import type { SalesRole } from "../tables/salesRoles";
import { plannedFigures, planIndicators, type PlanIndicator } from "./figuresOfManager";

/** Analysis.plan, for the KPI period. */
export interface PlanFacts {
  /** One per manager and indicator with a plan inside the KPI period. */
  readonly lines: readonly PlanFact[];
  /** One per indicator: sums over the managers that have a plan. */
  readonly totals: readonly PlanFact[];
  /** Managers for whom the plan covers only a part of the KPI period. */
  readonly managersInPart: number;
}

export interface PlanFact {
  /** null in the totals. */
  readonly manager: string | null;
  readonly indicator: PlanIndicator;
  readonly plan: number;
  /** null where the sales lack the column that it needs. */
  readonly fact: number | null;
  /** fact / plan; null where the plan is not above 0. */
  readonly share: number | null;
}

/**
 * Plan against fact of every manager for a KPI period, and the totals of the managers that have a plan.
 *
 * Only plan periods that lie inside the KPI period count, and add up; of two that overlap (a quarter and its months) the
 * longer one counts, of two equally long the upper one, and the other is reported. A manager that neither the sales nor
 * the clients table knows is reported and left out. share = fact / plan, null where the plan is not above 0 or the fact
 * is not known. Order: that of the managers, then of the vocabulary. Source: spec 3.8.
 *
 * @example
 * // Plans of 100 for April and 150 for May, turnover of April to June 500:
 * planFacts(plan, [anna], [april1, june30], planIndicators).facts.lines[0] // { plan: 250, fact: 500, share: 2, ... }
 */
export function planFacts(
  plan: PlanTable,
  managers: readonly ManagerFigures[],
  period: Period,
  known: readonly PlanIndicator[],
): { readonly facts: PlanFacts; readonly problems: ProblemList } {
  const log = new ProblemLog();
  const managerKeys = new Set(managers.map((figures) => clientKey(figures.manager ?? "")));
  managerKeys.delete("");
  const inside = new Map<string, PlanEntry[]>();
  for (const entry of plan.entries) {
    const key = clientKey(entry.manager);
    if (!managerKeys.has(key)) log.add("managerUnknown", entry.managerWhere, { manager: entry.manager });
    else if (entry.period[0] >= period[0] && entry.period[1] <= period[1]) {
      const group = `${entry.indicator} ${key}`;
      inside.set(group, [...(inside.get(group) ?? []), entry]);
    }
  }

  const days = period[1] - period[0] + 1;
  const lines: PlanFact[] = [];
  let managersInPart = 0;
  for (const figures of managers) {
    let isInPart = false;
    for (const indicator of planIndicators) {
      const entries = inside.get(`${indicator} ${clientKey(figures.manager ?? "")}`);
      if (figures.manager === null || entries === undefined) continue;
      const { value, coveredDays } = sumWithoutOverlaps(entries, log);
      const fact = known.includes(indicator) ? figures[indicator] : null;
      lines.push({ manager: figures.manager, indicator, plan: value, fact, share: shareOfPlan(fact, value) });
      isInPart ||= coveredDays < days;
    }
    if (isInPart) managersInPart++;
  }
  return { facts: { lines, totals: totalsOf(lines), managersInPart }, problems: log.list() };
}

function sumWithoutOverlaps(entries: readonly PlanEntry[], log: ProblemLog): { value: number; coveredDays: number } {
  const sum = new Sum();
  let coveredDays = 0;
  const onOverlap = (entry: PlanEntry, before: PlanEntry): void =>
    log.add("planOverlap", entry.where, { row: before.where.row + 1 });
  for (const entry of countedPlan(entries, onOverlap)) {
    sum.add(entry.value);
    coveredDays += daysOf(entry);
  }
  return { value: sum.value, coveredDays };
}

/**
 * The rows of a plan that count, of rows of one manager and one indicator: no day counts twice.
 *
 * The longest periods first, of equal ones the upper row; a row that overlaps one before it is passed to `onOverlap` and
 * left out. Source: spec 3.8.
 *
 * @example countedPlan([april, secondQuarter]) // [secondQuarter]
 */
export function countedPlan(
  entries: readonly PlanEntry[],
  onOverlap: (entry: PlanEntry, before: PlanEntry) => void = () => {},
): readonly PlanEntry[] {
  const sorted = [...entries].sort((one, other) => daysOf(other) - daysOf(one));
  const counted: PlanEntry[] = [];
  for (const entry of sorted) {
    const { period } = entry;
    const before = counted.find((one) => one.period[0] <= period[1] && period[0] <= one.period[1]);
    if (before === undefined) counted.push(entry);
    else onOverlap(entry, before);
  }
  return counted;
}

function daysOf({ period }: PlanEntry): number {
  return period[1] - period[0] + 1;
}

function totalsOf(lines: readonly PlanFact[]): readonly PlanFact[] {
  const totals: PlanFact[] = [];
  for (const indicator of planIndicators) {
    const ofIndicator = lines.filter((line) => line.indicator === indicator);
    if (ofIndicator.length === 0) continue;
    const plan = new Sum();
    const fact = new Sum();
    for (const line of ofIndicator) {
      plan.add(line.plan);
      if (line.fact !== null) fact.add(line.fact);
    }
    const total = fact.count > 0 ? fact.value : null;
    totals.push({ manager: null, indicator, plan: plan.value, fact: total, share: shareOfPlan(total, plan.value) });
  }
  return totals;
}

function shareOfPlan(fact: number | null, plan: number): number | null {
  return fact === null || plan <= 0 ? null : fact / plan;
}

/**
 * The indicators that the sales can tell: without a product column there is no new direction. Source: spec 3.8.
 *
 * @example knownIndicators(["date", "client", "amount"]).includes("newDirectionSales") // false
 */
export function knownIndicators(roles: readonly SalesRole[]): readonly PlanIndicator[] {
  return planIndicators.filter(
    (indicator) => roles.includes("product") || plannedFigures[indicator].needs !== "products",
  );
}
