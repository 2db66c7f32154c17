import { abcClassIndexes, cumulativeShares } from "./abc";
import { abcClassesInGroups, clientGroups, type ClientGroups } from "./abcGroups";
import type { Analysis, ClientFigures } from "./analysis";
import { breadthRisk, perspectiveOf } from "./breadth";
import type { BucketSums } from "./bucketSums";
import type { ClientBase } from "./clientBase";
import type { ClientLifetimes } from "./clientLifetime";
import { clientVariations, steadyClients, xyzClassOfClient } from "./clientVariation";
import { clientDevelopments } from "./development";
import { BLANK } from "./dictionary";
import { clientGrade, tiersOfPotentials } from "./grade";
import { keyClients } from "./keyClients";
import { ladderRung } from "./ladder";
import type { SalesLedger } from "./ledger";
import type { PairAmounts } from "./pairAmounts";
import type { PeriodFigures } from "./periodFigures";
import { overdueClients } from "./purchaseGaps";
import type { PurchaseHistory } from "./purchaseHistory";
import type { MatrixProducts } from "./segmentProduct";
import { Sum } from "./sum";
import type { UserMedians } from "./userMedians";
import { abcClasses, type AbcClass, type ClientStatus } from "./types";

export interface ClientFiguresInput {
  readonly ledger: SalesLedger;
  readonly history: PurchaseHistory;
  readonly base: ClientBase;
  /** Of the analysis period, as the pairs below. */
  readonly sums: PeriodFigures;
  /** Over the analysis period at least. */
  readonly series: BucketSums | null;
  readonly productAmounts: PairAmounts;
  readonly managerAmounts: PairAmounts;
  readonly products: MatrixProducts;
  readonly medians: UserMedians;
  readonly lifetimes: ClientLifetimes;
  readonly statuses: readonly ClientStatus[];
  /** Of the Clients table; [] = there is none. */
  readonly headers: readonly string[];
  readonly settings: Analysis["settings"];
}

export interface ClientLines {
  readonly clients: readonly ClientFigures[];
  /** Client id of each line. */
  readonly ids: readonly number[];
  /** By client id. */
  readonly keyReasons: Uint8Array;
}

/**
 * One line of figures per client, falling by the ABC measure, then by name; the client id of each line; and why a
 * client is a key client, as keyClients() has it.
 *
 * The manager is that of the Clients table, else that of the last sale. Source: spec 3.9.
 *
 * @example clientFigures(input).clients[0].abc // "A"
 */
export function clientFigures(input: ClientFiguresInput): ClientLines {
  const { ledger, history, base, sums, products, lifetimes, statuses, settings } = input;
  const count = base.names.length;
  const turnover = forAllClients(sums.turnover, count, 0);
  const margins = forAllClients(sums.margin, count, NaN);
  const measures = forAllClients(sums[settings.measure], count, NaN);
  const classes = abcClassIndexes(measures, settings.abc);
  const profitClasses = abcClassIndexes(margins, settings.abc);
  const potentials = tiersOfPotentials(
    base.records.map((record) => record?.potential ?? null),
    settings.abc,
  );
  const variations = clientVariations(input.series, history, {
    period: [settings.period[0], Math.min(settings.period[1], settings.asOf)],
    deviation: settings.xyzDeviation,
    saleRows: sums.saleRows,
    steady: steadyClients(statuses),
  });
  const managers = shownManagers(input);
  const groups = clientGroups({ base, managers, headers: input.headers, by: settings.abcGroup });
  const classesInGroup = groups && abcClassesInGroups(measures, groups.groups, settings.abc);
  const knowsProducts = ledger.product !== null;
  const hasTargets = knowsProducts && products.targets.some((row) => row.includes(true));
  const developments = clientDevelopments(base, input.productAmounts, products, input.medians);
  const overdue = overdueClients(ledger, history);
  const { productAmounts, managerAmounts } = input;
  const keyReasons = keyClients({
    ledger,
    base,
    productAmounts,
    managerAmounts,
    turnover: sums.turnover,
    abcClasses: classes,
    potentials,
  });
  const company = new Sum();
  for (const amount of sums.turnover) company.add(amount);
  const companyTurnover = company.value;

  const order = fallingClients(base, measures);
  const reached = cumulativeShares(order.map((client) => measures[client]));
  const clients: ClientFigures[] = [];
  for (let place = 0; place < order.length; place++) {
    const client = order[place];
    const months = lifetimes.months[client] ?? 0;
    const everBought = months > 0;
    const record = base.records[client];
    const productsUsed = developments.productsUsed[client];
    const targetProducts = developments.targetProducts[client];
    const usedTargets = developments.usedTargets[client];
    const next = developments.nextProduct[client];
    const margin = valueOrNull(margins[client]);
    const purchases = history.purchases[client] ?? 0;
    const lastPurchase = everBought ? history.lastPurchase[client] : null;
    clients.push({
      client: base.names[client],
      manager: managers[client] === BLANK ? null : base.managers[managers[client]],
      segment: base.segment[client] === BLANK ? null : base.segments.names[base.segment[client]],
      status: statuses[client],
      abc: classOf(classes[client]),
      xyz: xyzClassOfClient(variations[client] ?? NaN, settings.xyz),
      cv: Number.isFinite(variations[client]) ? variations[client] : null,
      grade: clientGrade(margin, profitClasses[client], potentials[client], settings.gradeTable),
      ladder: ladderRung({
        purchases,
        buysFromCompetitors: record?.buysFromCompetitors ?? null,
        penetration: penetration(turnover[client], record?.penetrationBase ?? null),
        recommends: record?.recommends ?? null,
      }),
      turnover: turnover[client],
      share: companyTurnover > 0 ? turnover[client] / companyTurnover : null,
      cumulativeShare: valueOrNull(reached[place]),
      margin,
      purchases,
      firstPurchase: everBought ? history.firstPurchase[client] : null,
      lastPurchase,
      months: everBought ? months : null,
      averageCheck: everBought ? lifetimes.averageCheck[client] : null,
      purchasesPerMonth: everBought ? lifetimes.purchasesPerMonth[client] : null,
      daysSinceLast: lastPurchase === null ? null : settings.asOf - lastPurchase,
      overdue: overdue[client] ?? null,
      productsUsed,
      targetProducts,
      usedTargets,
      development: targetProducts > 0 && knowsProducts ? usedTargets / targetProducts : null,
      ltv: everBought ? valueOrNull(lifetimes.ltv[client]) : null,
      keyClient: keyReasons[client] > 0,
      nextProduct: knowsProducts && next !== BLANK ? products.names[next] : null,
      perspective: hasTargets ? perspectiveOf(targetProducts) : null,
      breadthRisk: breadthRisk(productsUsed),
      manualClass: record?.manualClass ?? null,
      measured: valueOrNull(measures[client]),
      abcGroup: groups && groupName(groups, client),
      abcInGroup: classesInGroup && classOf(classesInGroup[client]),
    });
  }
  return { clients, ids: order, keyReasons };
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

function fallingClients(base: ClientBase, measures: Float64Array): number[] {
  const { names, exists } = base;
  const order: number[] = [];
  for (let client = 0; client < names.length; client++) if (exists[client] === 1) order.push(client);
  // Clients without a value stand last.
  const values = new Float64Array(measures.length);
  for (let client = 0; client < values.length; client++) {
    values[client] = Number.isNaN(measures[client]) ? -Infinity : measures[client];
  }
  return order.sort((left, right) => {
    if (values[left] !== values[right]) return values[right] > values[left] ? 1 : -1;
    return names[left] < names[right] ? -1 : 1;
  });
}

/** Place in base.managers of the manager of each client; BLANK = none. */
function shownManagers({ base, history }: ClientFiguresInput): Int32Array {
  return base.manager.map((ofTable, client) =>
    ofTable === BLANK ? (history.lastSaleManager[client] ?? BLANK) : ofTable,
  );
}

function classOf(index: number): AbcClass | null {
  return index === 0 ? null : abcClasses[index - 1];
}

function groupName({ names, groups }: ClientGroups, client: number): string | null {
  return groups[client] === BLANK ? null : names[groups[client]];
}

function penetration(turnover: number, allSuppliers: number | null): number | null {
  return allSuppliers !== null && allSuppliers > 0 ? turnover / allSuppliers : null;
}

function valueOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
