import type { BaseValue } from "../../../src/analysis/periods/baseValue";
import type { ExpectedLifetime } from "../../../src/analysis/periods/expectedLifetime";
import type { PlanFact } from "../../../src/analysis/managers/planFacts";
import type { SpendFigures } from "../../../src/analysis/periods/spendFigures";
import type { PlanIndicator } from "../../../src/analysis/managers/figuresOfManager";
import type { Period } from "../../../src/analysis/types";
import { windowPeriod } from "../../../src/analysis/time/calendar";
import {
  analysisPeriod,
  clientNames,
  kpiPeriods,
  purchasesOf,
  recordOf,
  seenRows,
  sum,
  turnoverOf,
  within,
} from "./facts";
import { slowPeriod } from "./courseRules";
import { slowManager } from "./managerRules";
import type { World } from "./world";

const inside = (inner: Period, outer: Period): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];
const overlap = (one: Period, other: Period): boolean => one[0] <= other[1] && other[0] <= one[1];
const lengthOf = ([from, to]: Period): number => to - from + 1;

/** Plan and fact of one manager and indicator; null = no plan inside the KPI period. Source: spec 3.8. */
export function slowPlan(world: World, manager: string, indicator: PlanIndicator): Omit<PlanFact, "manager"> | null {
  const [period] = kpiPeriods(world);
  const rows = world.plan.filter(
    (row) => row.manager === manager && row.indicator === indicator && inside(row.period, period),
  );
  // A row counts unless a longer one, or an equally long one above it, that counts itself lies over it.
  const counts = (row: (typeof rows)[number]): boolean =>
    !rows.some((other) => {
      if (other === row || !overlap(other.period, row.period)) return false;
      const [ownLength, otherLength] = [lengthOf(row.period), lengthOf(other.period)];
      const goesFirst =
        otherLength > ownLength || (otherLength === ownLength && rows.indexOf(other) < rows.indexOf(row));
      return goesFirst && counts(other);
    });
  if (rows.length === 0) return null;
  const plan = sum(rows.filter(counts).map(({ value }) => value));
  const fact = slowManager(world, manager)[indicator];
  return { indicator, plan, fact, share: plan > 0 && fact !== null ? fact / plan : null };
}

/** Spec 3.13, for the KPI period. */
export function slowSpend(world: World): Omit<SpendFigures, "period"> {
  const [period, before] = kpiPeriods(world);
  const { new: newClients, regular: keptClients } = slowPeriod(world, period, before);
  const spent = (kind: string): number | null => {
    const rows = world.spend.filter((row) => row.kind === kind && inside(row.period, period));
    return rows.length === 0 ? null : sum(rows.map(({ amount }) => amount));
  };
  const [acquisition, retention] = [spent("acquisition"), spent("retention")];
  const cac = acquisition === null || newClients === 0 ? null : acquisition / newClients;
  const perKeptClient = retention === null || keptClients === 0 ? null : retention / keptClients;
  const ratio = cac === null || perKeptClient === null || perKeptClient === 0 ? null : cac / perKeptClient;
  return { acquisition, newClients, cac, retention, keptClients, perKeptClient, ratio };
}

/** Penetration, referral and loyalty. Source: spec 3.13. */
export function slowValue(world: World): Pick<BaseValue, "penetration" | "referral"> & { loyaltyIndex: number | null } {
  const clients = clientNames(world);
  const known = clients.filter((client) => (recordOf(world, client)?.penetrationBase ?? 0) > 0);
  const ours = sum(known.map((client) => turnoverOf(world, client))) / 100;
  const all = sum(known.map((client) => recordOf(world, client)?.penetrationBase ?? 0));
  const buyers = clients.filter((client) => purchasesOf(world, client).length > 0);
  const twice = clients.filter((client) => purchasesOf(world, client).length > 1);
  const referred = buyers.filter((client) => recordOf(world, client)?.source === "referral");
  const turnover = sum(referred.map((client) => turnoverOf(world, client))) / 100;
  const company = sum(clients.map((client) => turnoverOf(world, client))) / 100;
  const hasSources = world.clients.some(({ source }) => source !== null);
  return {
    penetration: all > 0 ? ours / all : null,
    referral: hasSources
      ? { clients: referred.length, turnover, share: company > 0 ? turnover / company : null }
      : null,
    loyaltyIndex: buyers.length === 0 ? null : twice.length / buyers.length,
  };
}

/**
 * W / (1 - retention from window to window): each window that ends in the analysis period beside the one before it, where
 * neither begins before the first sale. Source: spec 3.13.
 */
export function slowLifetime(world: World): Pick<ExpectedLifetime, "kept" | "atStart" | "retention" | "months"> {
  const { windowMonths } = world.settings;
  const [from, to] = analysisPeriod(world);
  const firstSale = Math.min(...seenRows(world).map(({ day }) => day));
  const buyersOf = (window: Period): readonly string[] =>
    clientNames(world).filter((client) => purchasesOf(world, client).some(within(window)));
  let kept = 0;
  let atStart = 0;
  for (let k = 0; k < 300; k++) {
    const window = windowPeriod(world.asOf, windowMonths, k);
    const before = windowPeriod(world.asOf, windowMonths, k + 1);
    if (window[1] < from || window[1] > to || before[0] < firstSale) continue;
    const buyers = buyersOf(before);
    atStart += buyers.length;
    kept += buyersOf(window).filter((client) => buyers.includes(client)).length;
  }
  const retention = atStart === 0 ? null : kept / atStart;
  const months = retention === null || retention === 1 ? null : windowMonths / (1 - retention);
  return { kept, atStart, retention, months };
}
