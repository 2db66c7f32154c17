import { monthIndex } from "../analysis/time/calendar";
import { activeMonthFields, lostTurnoverText } from "./clientColumns";
import { classedClients, withFields, type ClassBounds } from "./judgedClients";
import { merged } from "./merged";
import type { RunPlan } from "./runPlan";
import { listIf, literal, monthOf, PART } from "./sqlText";
import { withCounters, counterGroups } from "./totalCounters";

/** What a row of the answer is about: the first letter of its key; the values of a row are as said. */
export const sumKinds = {
  /** All clients: the counters of counterGroups(), one after the other. */
  totals: "t",
  /** Manager of rows: amounts of first, new-direction and repeat sales, their sizes, margin, rows with a margin, rows. */
  rows: "r",
  /** Manager of sales by stage: numbers of first, new-direction and repeat sales. */
  stages: "s",
  /** Manager of documents: purchases, clients served. */
  purchases: "p",
  /** Manager of clients: potential, new, regular, restored, lost, lost (all). */
  clients: "c",
  /** Manager in the clients table: clients. */
  manager: "m",
  /** Month of the first purchase and month of a later one: clients. */
  cohort: "o",
  /** Segment: clients. */
  segment: "g",
  /** Segment and product: users, turnover, its size. */
  cell: "x",
  /** Month of the last purchase of lost clients: clients, turnover of their last twelve months. */
  lost: "l",
} as const;

const COHORT_MONTHS = 24;

/**
 * Figures that are sums over all clients, or over the clients of a manager, segment, product or month.
 *
 * Fields: key, sums. One query, as reading what each client bought costs more than all that is made of it.
 * Source: spec 3.1-3.3, 3.7, 3.8, 3.10, 3.14.
 */
export function sumsQuery(plan: RunPlan, bounds: ClassBounds): string {
  const last = plan.ends.length - 1;
  const { kpiPeriod, asOf } = plan.settings;
  const products = plan.source.sales.columns.product !== undefined;
  const managerOf = (key: string): string => `splitByChar('${PART}', ${key})[3]`;
  const counted = withCounters(classedClients(plan, bounds, { products, kpiRows: true }), plan);
  const known = withFields(counted, {
    status: `status_${last}`,
    isCounted: `inTable = 1 OR (firstSale > 0 AND firstSale <= ${kpiPeriod[1]})`,
    lostInPeriod: `arrayExists(d -> d >= ${plan.kpiBefore[0]} AND d <= ${plan.kpiBefore[1]}, bought)`,
    countedManager: `multiIf(kpiStatus = 'Potential', tableManager, kpiStatus = 'Lost', ${managerOf("beforeLast")}, ${managerOf("kpiFirst")})`,
    boughtMonths: `arrayDistinct(arrayMap(d -> ${monthOf("d")}, bought))`,
    firstMonth: `if(firstBought = 0, toInt32(0), ${monthOf("firstBought")})`,
    // 0 first, 1 new direction, 2 repeat; see stagesOfRows().
    stages:
      "arrayMap((d, a, f) -> multiIf(a <= 0 OR firstBought = 0 OR d < firstBought, 2, d = firstBought, 0, d = f, 1, 2), " +
      "rowDays, rowAmounts, rowFirstDays)",
    lastMonth: `if(empty(bought), toInt32(0), ${monthOf("lastBought")})`,
    ...activeMonthFields(asOf),
  });
  const sold = withFields(known, {
    documents: "arrayMap((s, d, n) -> concat(toString(s), '\\0', toString(d), '\\0', n), stages, rowDays, rowNumbers)",
    paidDocuments: "arrayFilter((k, a) -> a > 0, documents, rowAmounts)",
    paidManagers: "arrayFilter((m, a) -> a > 0, rowManagers, rowAmounts)",
    paidStages: "arrayFilter((s, a) -> a > 0, stages, rowAmounts)",
    order: "arrayMap((k, m) -> concat(k, '\\0', m), paidDocuments, paidManagers)",
    soldDocuments: "arraySort((v, k) -> k, paidDocuments, order)",
    soldManagers: "arraySort((v, k) -> k, paidManagers, order)",
    soldStages: "arraySort((v, k) -> k, paidStages, order)",
    soldPlaces: "arrayEnumerateUniq(soldDocuments)",
    servedPlaces: "arrayEnumerateUniq(kpiManagers)",
    lostTurnover: lostTurnoverText,
  });
  const entries = entriesOf(plan, products, monthIndex(asOf) - COHORT_MONTHS + 1);
  const inner = `SELECT entry.1 AS key, sumForEach(entry.2) AS vs FROM (SELECT arrayJoin(arrayConcat(${entries.join(", ")})) AS entry FROM (${sold})) GROUP BY key`;
  return `SELECT key, sumForEach(vs) AS sums FROM ${merged(plan.source, inner)} GROUP BY key`;
}

const countedStatuses = [
  "kpiStatus = 'Potential'",
  "kpiStatus = 'New'",
  "kpiStatus = 'Regular'",
  "kpiStatus = 'Restored'",
  "kpiStatus = 'Lost' AND lostInPeriod",
  "kpiStatus = 'Lost'",
];

/** The entries of a client: a key and values each. `firstCohort` is the month from which first purchases are followed. */
function entriesOf(plan: RunPlan, products: boolean, firstCohort: number): readonly string[] {
  const key = (kind: string, ...parts: readonly string[]): string =>
    `concat(${literal(kind)}, ${parts.join(`, '${PART}', `)})`;
  const flags = (...conditions: readonly string[]): string =>
    `[${conditions.map((condition) => `toFloat64(${condition})`).join(", ")}]`;
  const counters = counterGroups(plan).map(({ adds }) => adds);
  const entries = [
    `[(${literal(sumKinds.totals)}, arrayConcat(${counters.join(", ")}))]`,
    `arrayMap((m, s, a, g) -> (${key(sumKinds.rows, "m")}, ${rowValues}), rowManagers, stages, rowAmounts, rowMargins)`,
    `arrayMap((m, s, i) -> (${key(sumKinds.stages, "m")}, ${flags("s = 0 AND i = 1", "s = 1 AND i = 1", "s = 2 AND i = 1")}), soldManagers, soldStages, soldPlaces)`,
    `arrayMap((m, i) -> (${key(sumKinds.purchases, "m")}, ${flags("1", "i = 1")}), kpiManagers, servedPlaces)`,
    listIf("isCounted", `[(${key(sumKinds.clients, "countedManager")}, ${flags(...countedStatuses)})]`),
    `arrayMap(m -> (${key(sumKinds.cohort, "toString(firstMonth)", "toString(m)")}, [1.]), ${listIf(`firstMonth >= ${firstCohort}`, "boughtMonths")})`,
    listIf("tableManager != ''", `[(${key(sumKinds.manager, "tableManager")}, [1.])]`),
    `[(${key(sumKinds.segment, "segment")}, [1.])]`,
    listIf("status = 'Lost'", `[(${key(sumKinds.lost, "toString(lastMonth)")}, [1., lostTurnover])]`),
  ];
  if (products) {
    const cells = `arrayMap((p, a) -> (${key(sumKinds.cell, "segment", "p")}, [toFloat64(a > 0), a, abs(a)]), used, usedAmounts)`;
    entries.push(listIf("segment >= ''", cells));
  }
  return entries;
}

const rowValues =
  "[if(s = 0, a, 0.), if(s = 1, a, 0.), if(s = 2, a, 0.), " +
  "if(s = 0, abs(a), 0.), if(s = 1, abs(a), 0.), if(s = 2, abs(a), 0.), if(isNaN(g), 0., g), toFloat64(NOT isNaN(g)), 1.]";
