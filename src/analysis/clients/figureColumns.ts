import { abcClassIndexes, cumulativeShares } from "../classes/abc";
import { abcClassesInGroups, clientGroups, type ClientGroups } from "../classes/abcGroups";
import type { Analysis } from "../analysis";
import { collectiveTurnover } from "../ledger/collectiveSales";
import type { BucketSums } from "../ledger/bucketSums";
import type { ClientRegister } from "../register/clientRegister";
import type { ClientLifetimes } from "../lifecycle/clientLifetime";
import { fallingClients, valuesOf } from "../register/clientOrder";
import { clientVariations, steadyClients, xyzClassOfClient } from "../classes/clientVariation";
import { clientDevelopments, type ClientDevelopments } from "../products/development";
import { BLANK } from "../cells/dictionary";
import { clientGrade, tiersOfPotentials } from "../classes/grade";
import { keyClients } from "../dependence/keyClients";
import { ladderRung } from "../lifecycle/ladder";
import type { PotentialTier } from "../tables/potential";
import type { PurchaseHistory } from "../ledger/purchaseHistory";
import { sumOfKnown } from "../sum";
import type { ClientStatus, Grade, LadderRung, XyzClass } from "../types";
import type { Passes } from "../evidence";

/**
 * The figures of every client as columns, and the order in which the clients stand.
 *
 * One place per client of the base, if nothing else is said; NaN and null = no value.
 */
export interface FigureColumns {
  /** Client id of each line. */
  readonly ids: Int32Array;
  /** By line: running share in the order of the measure. */
  readonly cumulativeShare: Float64Array;
  /** Place of the manager in ClientRegister.managers; BLANK = none. */
  readonly manager: Int32Array;
  readonly status: readonly ClientStatus[];
  readonly turnover: Float64Array;
  readonly margin: Float64Array;
  /** Value of the ABC measure. */
  readonly measured: Float64Array;
  /** With that of nobody who was named. */
  readonly companyTurnover: number;
  /** As abcClassIndexes() numbers them. */
  readonly abc: Uint8Array;
  readonly xyz: readonly (XyzClass | null)[];
  /** As clientVariations() has it; none for clients that only the Clients table knows. */
  readonly variation: Float64Array;
  readonly grade: readonly (Grade | null)[];
  readonly ladder: readonly (LadderRung | null)[];
  readonly developments: ClientDevelopments;
  /** One place per client of the ledger, as the lifetimes. */
  readonly overdue: readonly (boolean | null)[];
  readonly lifetimes: ClientLifetimes;
  /** As keyClients() has it. */
  readonly keyReasons: Uint8Array;
  /** null = nothing groups the clients; the classes are numbered as in abc. */
  readonly groups: ClientGroups | null;
  readonly abcInGroup: Uint8Array | null;
}

/**
 * What is known of every client, falling by the ABC measure, then by name.
 *
 * `series` are sums over the analysis period at least; null = it is too long for buckets. `overdue` as overdueClients() has it. The manager is that of the
 * Clients table, else that of the last sale. Source: spec 3.9.
 *
 * @example figureColumns(passes, series, overdue).abc[0] // 1 where client 0 has the class A
 */
export function figureColumns(
  passes: Passes,
  series: BucketSums | null,
  overdue: FigureColumns["overdue"],
): FigureColumns {
  const { input, ledger, history, register, sums, products, productAmounts, medians, settings } = passes;
  const { statuses } = passes.statuses;
  const count = register.names.length;
  const turnover = forAllClients(sums.turnover, count, 0);
  const margin = forAllClients(sums.margin, count, NaN);
  const measured = forAllClients(sums[settings.measure], count, NaN);
  const manager = shownManagers(register, history);
  const abc = abcClassIndexes(measured, settings.abc);
  const potentials = tiersOfPotentials(
    register.records.map((record) => record?.potential ?? null),
    settings.abc,
  );
  const variation = clientVariations(series, history, {
    period: [settings.period[0], Math.min(settings.period[1], settings.asOf)],
    deviation: settings.xyzDeviation,
    saleRows: sums.saleRows,
    steady: steadyClients(statuses),
  });
  const groups = clientGroups({
    register,
    managers: manager,
    headers: input.clients?.headers ?? [],
    by: settings.abcGroup,
  });
  const ids = fallingClients(register, measured);
  return {
    ids,
    cumulativeShare: cumulativeShares(valuesOf(measured, ids)),
    manager,
    status: statuses,
    turnover,
    margin,
    measured,
    companyTurnover: sumOfKnown(turnover).value + collectiveTurnover(ledger, settings.period, settings.asOf),
    abc,
    xyz: Array.from(measured, (_, client) => xyzClassOfClient(variation[client] ?? NaN, settings.xyz)),
    variation,
    grade: gradesOf(margin, potentials, settings),
    ladder: rungsOf(register, history, turnover),
    developments: clientDevelopments(register, productAmounts, products, medians),
    overdue,
    lifetimes: passes.lifetimes,
    keyReasons: keyClients(passes, abc, potentials),
    groups,
    abcInGroup: groups && abcClassesInGroups(measured, groups.groups, settings.abc),
  };
}

/**
 * The values of the ledger's clients, and `missing` for those that only the Clients table knows.
 *
 * Shapes: one value per client of the ledger in, one per client of the base out. Source: spec 3.1 (nobody gets lost).
 *
 * @example forAllClients(Float64Array.of(10, 20), 3, NaN) // Float64Array [10, 20, NaN]
 */
export function forAllClients(values: Float64Array, count: number, missing: number): Float64Array {
  const all = new Float64Array(count).fill(missing);
  all.set(values);
  return all;
}

/**
 * Place in base.managers of the manager of each client, by the Clients table, else by the last sale; BLANK = none.
 *
 * Source: spec 3.9.
 *
 * @example shownManagers(register, history)[0] // 0 where client 0 has the first manager
 */
export function shownManagers(register: ClientRegister, history: PurchaseHistory): Int32Array {
  const managers = register.manager.slice();
  const ofSales = history.lastSaleManager;
  for (let client = 0; client < ofSales.length; client++) {
    if (managers[client] === BLANK) managers[client] = ofSales[client];
  }
  return managers;
}

function gradesOf(
  margin: Float64Array,
  potentials: readonly (PotentialTier | null)[],
  { abc, gradeTable }: Analysis["settings"],
): readonly (Grade | null)[] {
  const profitClasses = abcClassIndexes(margin, abc);
  return potentials.map((potential, client) =>
    clientGrade(valueOrNull(margin[client]), profitClasses[client], potential, gradeTable),
  );
}

function rungsOf(
  { records }: ClientRegister,
  { purchases }: PurchaseHistory,
  turnover: Float64Array,
): readonly (LadderRung | null)[] {
  return records.map((record, client) =>
    ladderRung({
      purchases: purchases[client] ?? 0,
      buysFromCompetitors: record?.buysFromCompetitors ?? null,
      penetration: penetration(turnover[client], record?.penetrationBase ?? null),
      recommends: record?.recommends ?? null,
    }),
  );
}

function penetration(turnover: number, allSuppliers: number | null): number | null {
  return allSuppliers !== null && allSuppliers > 0 ? turnover / allSuppliers : null;
}

/**
 * null for NaN, which columns of numbers hold where there is no value. Source: spec 2.
 *
 * @example valueOrNull(NaN) // null
 */
export function valueOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
