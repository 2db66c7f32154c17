import type { AbcXyzCell } from "../analysis/classes/abcXyz";
import type { CompanyTotals } from "../analysis/clients/companyTotals";
import type { Concentration } from "../analysis/dependence/concentration";
import { ltvOfSums, type CompanyLtv } from "../analysis/lifecycle/clientLifetime";
import { rungFigures, type RungFigures } from "../analysis/lifecycle/ladderFigures";
import type { LostMonth } from "../analysis/lifecycle/lostClients";
import { retentionOf, type Retention } from "../analysis/lifecycle/retentionFigures";
import type { ManagerFigures } from "../analysis/managers/managerFigures";
import { withRatios } from "../analysis/managers/managerTally";
import type { Cohort } from "../analysis/periods/cohorts";
import { kpisOfPeriod, type PeriodKpis } from "../analysis/periods/periodKpis";
import type { ClassMove } from "../analysis/periods/statusHistory";
import { settled } from "../analysis/sum";
import { firstOfMonth, monthIndex } from "../analysis/time/calendar";
import { abcClasses, clientStatuses, ladderRungs, type ClientStatus, type XyzClass } from "../analysis/types";
import type { Groups, Rank, Totals } from "./answers";
import type { JudgedPeriod, RunPlan } from "./runPlan";
import { moveClasses, moveName, periodName, xyzColumns, type MoveKind } from "./totalCounters";

// The figures of the whole company, from sums over all its clients.

export function companyTotalsOf(totals: Totals): CompanyTotals {
  const statuses = Object.fromEntries(clientStatuses.map((status) => [status, totals(`status.${status}`)]));
  return {
    turnover: turnoverOf(totals),
    clientTurnover: turnoverOf(totals),
    margin: totals("marginsKnown") > 0 ? totals("margin") : null,
    purchases: totals("purchases"),
    clients: totals("clients"),
    statuses: statuses as Record<ClientStatus, number>,
  };
}

/** Turnover of the analysis period. */
export function turnoverOf(totals: Totals): number {
  return settled(totals("turnover"), totals("grossTurnover"));
}

export function abcXyzOf(plan: RunPlan, totals: Totals): readonly AbcXyzCell[] {
  const company = turnoverOf(totals);
  return abcClasses.slice(0, plan.settings.abc.length + 1).flatMap((abc) =>
    xyzColumns.map((xyz): AbcXyzCell => {
      const name = `cell.${abc}${xyz}`;
      const turnover = totals(`${name}.turnover`);
      return {
        abc,
        xyz: xyz === "" ? null : xyz,
        clients: totals(name),
        turnover,
        share: company > 0 ? turnover / company : null,
        stars: abc === "A" && xyz === "X" ? totals("stars") : 0,
      };
    }),
  );
}

export function retentionOfTotals(totals: Totals): Retention {
  return retentionOf({
    startClients: totals("start"),
    endClients: totals("end"),
    newClients: totals("new"),
    keptClients: totals("kept"),
    buyers: totals("buyers"),
    repeatBuyers: totals("repeatBuyers"),
  });
}

export function ltvOfTotals(totals: Totals): CompanyLtv | null {
  return ltvOfSums({
    buyers: totals("buyers"),
    checks: totals("checks"),
    frequencies: totals("frequencies"),
    months: totals("months"),
    margins: totals("shares"),
    marginsKnown: totals("sharesKnown"),
  });
}

export function rungsOf(totals: Totals): readonly RungFigures[] {
  return rungFigures(
    ladderRungs.map((rung) => totals(`rung.${rung}`)),
    ladderRungs.map((rung) => totals(`rung.${rung}.turnover`)),
  );
}

export function kpisOf(periods: readonly JudgedPeriod[], totals: Totals): readonly PeriodKpis[] {
  return periods.map((judged) => {
    const count = (what: string): number => totals(`${periodName(judged)}.${what}`);
    return kpisOfPeriod(judged.period, {
      turnover: count("turnover"),
      oldTurnover: count("old"),
      purchases: count("purchases"),
      new: count("new"),
      regular: count("regular"),
      restored: count("restored"),
      lost: count("lost"),
      collective: 0,
    });
  });
}

export function movesOf<Class>(plan: RunPlan, totals: Totals, kind: MoveKind): readonly ClassMove<Class>[] {
  if (plan.ends.length < 2) return [];
  const classes = moveClasses(plan)[kind];
  const classOf = (name: string): Class | null => (name === "" ? null : (name as Class));
  return classes.flatMap((from) =>
    classes.map((to) => ({ from: classOf(from), to: classOf(to), clients: totals(moveName(kind, from, to)) })),
  );
}

/** Whether one class of XYZ holds nearly all clients is judged by how many each has. */
export function xyzCountsOf(totals: Totals): Readonly<Record<XyzClass, number>> {
  return { X: totals("xyz.X"), Y: totals("xyz.Y"), Z: totals("xyz.Z") };
}

export function concentrationOf(
  turnover: Rank | undefined,
  totals: Totals,
  largest: readonly { readonly client: string; readonly turnover: number }[],
): Concentration {
  const total = turnoverOf(totals);
  if (turnover === undefined || !(total > 0)) return { top: [], pareto80: 0, paying: 0, hhi: null, gini: null };
  const { paying, base: paid, weighted, pareto } = turnover;
  return {
    top: largest.map(({ client, turnover: own }) => ({ client, share: own / total })),
    pareto80: pareto,
    paying,
    hhi: totals("squares") / total ** 2,
    gini: ((paying + 1) * paid - 2 * weighted) / (paying * paid),
  };
}

export function cohortsOf(plan: RunPlan, groups: Groups): readonly Cohort[] {
  const lastMonth = monthIndex(plan.settings.asOf);
  const found = [...groups("cohort")].map(([key, [clients]]) => {
    const [first, month] = key.split("\0").map(Number);
    return { first, month, clients };
  });
  const firstMonth = Math.min(lastMonth + 1, ...found.map(({ first }) => first));
  const active = Array.from({ length: lastMonth - firstMonth + 1 }, (_, cohort) =>
    new Array<number>(lastMonth - firstMonth + 1 - cohort).fill(0),
  );
  for (const { first, month, clients } of found) active[first - firstMonth][month - first] = clients;
  return active.map((counts, cohort) => ({
    month: firstOfMonth(firstMonth + cohort),
    clients: counts[0],
    active: counts,
  }));
}

export function lostMonthsOf(groups: Groups): readonly LostMonth[] {
  const found = groups("lost");
  if (found.size === 0) return [];
  const months = [...found.keys()].map(Number);
  const first = Math.min(...months);
  return Array.from({ length: Math.max(...months) - first + 1 }, (_, place) => {
    const [clients, turnover] = found.get(String(first + place)) ?? [0, 0];
    return { month: firstOfMonth(first + place), clients, turnover };
  });
}

/** What is known of managers beside the groups. */
export interface ManagersBeside {
  /** Names of those of the sales. */
  readonly ofSales: readonly string[];
  /** Number of key clients of each; "" = of nobody. */
  readonly keyClients: ReadonlyMap<string, number>;
  /** Clients served in the KPI period, whoever served them. */
  readonly served: number;
}

/** Figures of every manager, the most turnover first, those of nobody last; and of all together. */
export function managersOf(
  groups: Groups,
  { ofSales, keyClients, served }: ManagersBeside,
): { readonly managers: readonly ManagerFigures[]; readonly total: ManagerFigures } {
  const names = new Set<string>([...ofSales, ...groups("manager").keys()]);
  for (const kind of ["rows", "stages", "purchases", "clients"] as const) {
    for (const name of groups(kind).keys()) names.add(name);
  }
  const parts = [...names].map((name) => ({ name, counts: countsOf(groups, keyClients, name) }));
  const managers = parts.filter(({ name }) => name !== "").map(({ name, counts }) => figuresOf(name, counts));
  managers.sort(
    (left, right) => right.turnover - left.turnover || ((left.manager ?? "") < (right.manager ?? "") ? -1 : 1),
  );
  const nobody = parts.find(({ name }) => name === "");
  if (nobody !== undefined && !isEmpty(nobody.counts)) managers.push(figuresOf(null, nobody.counts));
  const sum = parts.map(({ counts }) => counts).reduce(added, noCounts);
  return { managers, total: figuresOf(null, { ...sum, purchases: [sum.purchases[0], served] }) };
}

/** The groups of one manager; keys is the number of key clients. */
interface ManagerCounts {
  readonly rows: readonly number[];
  readonly stages: readonly number[];
  readonly purchases: readonly number[];
  readonly clients: readonly number[];
  readonly keys: number;
}

const noCounts: ManagerCounts = {
  rows: new Array<number>(9).fill(0),
  stages: [0, 0, 0],
  purchases: [0, 0],
  clients: new Array<number>(6).fill(0),
  keys: 0,
};

function countsOf(groups: Groups, keyClients: ReadonlyMap<string, number>, name: string): ManagerCounts {
  return {
    rows: groups("rows").get(name) ?? noCounts.rows,
    stages: groups("stages").get(name) ?? noCounts.stages,
    purchases: groups("purchases").get(name) ?? noCounts.purchases,
    clients: groups("clients").get(name) ?? noCounts.clients,
    keys: keyClients.get(name) ?? 0,
  };
}

function added(left: ManagerCounts, right: ManagerCounts): ManagerCounts {
  const both = (a: readonly number[], b: readonly number[]): readonly number[] => a.map((value, i) => value + b[i]);
  return {
    rows: both(left.rows, right.rows),
    stages: both(left.stages, right.stages),
    purchases: both(left.purchases, right.purchases),
    clients: both(left.clients, right.clients),
    keys: left.keys + right.keys,
  };
}

function isEmpty({ rows, clients, keys }: ManagerCounts): boolean {
  const [potential, isNew, regular, restored, , lostAll] = clients;
  return potential + isNew + regular + restored + lostAll + keys === 0 && rows[8] === 0;
}

function figuresOf(manager: string | null, { rows, stages, purchases, clients, keys }: ManagerCounts): ManagerFigures {
  const [first, direction, repeat] = [0, 1, 2].map((stage) => settled(rows[stage], rows[stage + 3]));
  const gross = rows[3] + rows[4] + rows[5];
  return withRatios({
    manager,
    potential: clients[0],
    new: clients[1],
    regular: clients[2],
    restored: clients[3],
    lost: clients[4],
    lostAll: clients[5],
    firstSales: stages[0],
    firstSalesAmount: first,
    repeatSales: stages[2],
    repeatSalesAmount: repeat,
    newDirectionSales: stages[1],
    newDirectionAmount: direction,
    turnover: settled(rows[0] + rows[1] + rows[2], gross),
    margin: rows[7] > 0 ? rows[6] : null,
    purchases: purchases[0],
    clientsServed: purchases[1],
    keyClients: keys,
  });
}
