import type { Cohort } from "../../../src/analysis/periods/cohorts";
import type { PeriodKpis } from "../../../src/analysis/periods/periodKpis";
import type { LostClient } from "../../../src/analysis/lifecycle/lostClients";
import { addMonths, monthIndex, previousPeriod, windowPeriod } from "../../../src/analysis/time/calendar";
import { abcClasses, type AbcClass, type ClientStatus, type Period } from "../../../src/analysis/types";
import {
  analysisPeriod,
  classOf,
  clientNames,
  marginOf,
  purchasesOf,
  recordOf,
  rowsIn,
  seenRows,
  statusIn,
  sum,
  within,
} from "./facts";
import type { World } from "./world";

/** One month or window against the period before it. Source: spec 3.8, 3.13. */
export function slowPeriod(world: World, period: Period, before: Period): PeriodKpis {
  const clients = clientNames(world);
  const bought = (client: string, span: Period): boolean => purchasesOf(world, client).some(within(span));
  const firstDay = (client: string): number => Math.min(...purchasesOf(world, client).map(({ day }) => day));
  const active = clients.filter((client) => bought(client, period));
  const atStart = clients.filter((client) => bought(client, before));
  const won = active.filter((client) => firstDay(client) >= period[0]);
  const kept = active.filter((client) => atStart.includes(client));
  const rows = rowsIn(world, period);
  const cents = sum(rows.map((row) => row.cents));
  const ofOld = sum(rows.filter((row) => firstDay(row.client) < period[0]).map((row) => row.cents));
  const purchases = clients.flatMap((client) => purchasesOf(world, client)).filter(within(period)).length;
  return {
    period,
    turnover: cents / 100,
    purchases,
    averageCheck: purchases === 0 ? null : cents / 100 / purchases,
    active: active.length,
    new: won.length,
    regular: kept.length,
    restored: active.length - won.length - kept.length,
    lost: atStart.filter((client) => !active.includes(client)).length,
    crr: atStart.length === 0 ? null : ((active.length - won.length) / atStart.length) * 100,
    setRate: atStart.length === 0 ? null : (kept.length / atStart.length) * 100,
    oldClientsShare: cents > 0 ? ofOld / cents : null,
  };
}

/** Months or windows that follow one another. */
export function slowPeriods(world: World, periods: readonly Period[]): readonly PeriodKpis[] {
  return periods.map((period, place) =>
    slowPeriod(world, period, periods.at(place - 1 < 0 ? periods.length : place - 1) ?? previousPeriod(period)),
  );
}

/** Clients of one month that bought so many months later. Source: spec 3.13. */
export function slowCohort(world: World, month: number): Cohort {
  const monthsOf = (client: string): readonly number[] => purchasesOf(world, client).map(({ day }) => monthIndex(day));
  const own = clientNames(world)
    .map(monthsOf)
    .filter((months) => months.length > 0 && Math.min(...months) === monthIndex(month));
  const active: number[] = [];
  for (let index = monthIndex(month); index <= monthIndex(world.asOf); index++) {
    active.push(own.filter((months) => months.includes(index)).length);
  }
  return { month, clients: own.length, active };
}

/** Status and ABC class k windows ago. Source: spec 3.14. */
export function slowPast(
  world: World,
  client: string,
  k: number,
): { readonly status: ClientStatus | null; readonly abc: AbcClass | null } {
  const { asOf, settings } = world;
  const { windowMonths, measure, abc: boundaries } = settings;
  const window = windowPeriod(asOf, windowMonths, k);
  const then: World = { ...world, asOf: window[1] };
  const [from, to] = analysisPeriod(world);
  const moved: Period =
    k === 0
      ? [from, Math.min(to, asOf)]
      : [addMonths(from - 1, -k * windowMonths) + 1, Math.min(addMonths(to, -k * windowMonths), window[1])];
  const measureOf = (name: string): number | null => {
    const rows = rowsIn(world, moved).filter((row) => row.client === name);
    if (measure === "turnover") return sum(rows.map(({ cents }) => cents));
    if (measure === "margin") return marginOf(rows);
    // Seen from today, as a document that goes on later is one.
    return purchasesOf(world, name).filter(within(moved)).length;
  };
  const isKnown = recordOf(world, client) !== undefined || seenRows(then).some((row) => row.client === client);
  const abc = classOf(measureOf(client), clientNames(world).map(measureOf), boundaries);
  return {
    status: isKnown ? statusIn(world, client, window, windowPeriod(asOf, windowMonths, k + 1)) : null,
    abc: abc === null ? null : abcClasses[abc],
  };
}

/** Spec 3.14, for one lost client. */
export function slowLost(world: World, client: string): Pick<LostClient, "lastPurchase" | "turnover" | "mainProduct"> {
  const lastPurchase = Math.max(...purchasesOf(world, client).map(({ day }) => day));
  const month = monthIndex(lastPurchase);
  const rows = seenRows(world).filter(
    (row) => row.client === client && monthIndex(row.day) > month - 12 && monthIndex(row.day) <= month,
  );
  const spent = (product: string): number =>
    sum(rows.filter((row) => row.product === product).map(({ cents }) => cents));
  const products = [...new Set(rows.flatMap(({ product }) => product ?? []))].filter((product) => spent(product) > 0);
  products.sort((one, other) => spent(other) - spent(one) || (one < other ? -1 : 1));
  return { lastPurchase, turnover: sum(rows.map(({ cents }) => cents)) / 100, mainProduct: products.at(0) ?? null };
}
