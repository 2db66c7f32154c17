import { xyzPresets } from "../analysis/classes/xyzProposals";
import { PARETO_SHARE } from "../analysis/dependence/concentration";
import { xyzBuckets, type XyzBucket } from "../analysis/types";
import { xyzText } from "./clientColumns";
import { clientsAtEnds, withVariations, type WantedVariation } from "./judgedClients";
import { merged } from "./merged";
import type { RunPlan } from "./runPlan";
import { listIf, literal, number, PART } from "./sqlText";

/** What a row of the answer is about: the first letter of its key. */
export const rankKinds = {
  /** The ABC measure at an end. */
  measure: "v",
  turnover: "t",
  /** Day of the last purchase of lost clients. */
  lost: "l",
  product: "p",
  manager: "m",
  /** What the users of a segment spend on a product. */
  users: "u",
  /** Clients of an XYZ class by a bucket and bounds. */
  xyz: "x",
} as const;

/** So many clients are named as the largest of all. */
const LARGEST_CLIENTS = 5;
/** Share of the base that floating point must not decide on. */
const SAME_SUM = 1e-9;
/** A little below the lowest value of a class: sums of one client may differ in their last digit. */
const CLOSE_BELOW = 1 - 1e-10;

/** What else a run must know of how the clients rank. */
export interface RankWishes {
  /** The rule of XYZ is to be chosen. */
  readonly isXyzOpen: boolean;
  /** There are target products, whose usual turnover is asked for. */
  readonly wantsUsers: boolean;
}

/** Buckets and bounds among which the rule of XYZ may choose. */
export interface XyzChoice {
  readonly bucket: XyzBucket;
  readonly bounds: readonly [x: number, y: number];
}

export function xyzChoices(): readonly XyzChoice[] {
  return xyzBuckets.flatMap((bucket) =>
    xyzPresets.map((bounds) => ({ bucket, bounds: bounds as XyzChoice["bounds"] })),
  );
}

/**
 * How the clients rank: where the ABC classes end at each end, how even the turnover is, what products and managers bring,
 * what users of a segment spend on a product, and how the choices of XYZ would divide the clients.
 *
 * Fields: key, clients, total, gross, paying (above 0), base (their
 * sum), lowest (of each ABC class but the last), most (what the fifth
 * largest has), listed (what the last of a full list has, 0 = all are in it), median, weighted (the
 * sum of place × value, falling), pareto (how many bring 80 % of `total`). Source: spec 3.2, 3.3, 3.11, 3.12.
 */
export function rankQuery(plan: RunPlan, { isXyzOpen, wantsUsers }: RankWishes): string {
  const last = plan.ends.length - 1;
  const choices = isXyzOpen ? xyzChoices() : [];
  const buckets = [...new Set(choices.map(({ bucket }) => bucket))];
  const variations = buckets.map((bucket): WantedVariation => ({
    name: `variation_${bucket}`,
    bucket,
    period: plan.seen,
    end: last,
  }));
  const { sales, clientsListed } = plan.source;
  const { columns } = sales;
  const products = columns.product !== undefined;
  const managers = columns.manager !== undefined;
  const clients = withVariations(clientsAtEnds(plan, { products, managers, buckets }), plan, variations);
  const single = [
    ...plan.ends.map((_, end) => `(${literal(`${rankKinds.measure}${end}`)}, value_${end})`),
    `(${literal(rankKinds.turnover)}, turnover)`,
    `(${literal(rankKinds.lost)}, if(status_${last} = 'Lost', toFloat64(lastBought), 0.))`,
    ...choices.map(({ bucket, bounds }, place) => {
      const name = `concat(${literal(`${rankKinds.xyz}${place}`)}, '${PART}', ${xyzText(`variation_${bucket}`, bounds)})`;
      return `(${name}, 0.)`;
    }),
  ];
  const lists = [`[${single.join(", ")}]`];
  const named = (kind: string): string => `concat(${literal(kind)}, p)`;
  if (products) {
    lists.push(`arrayMap((p, a) -> (${named(rankKinds.product)}, a), used, usedAmounts)`);
    const user = `(concat(${literal(rankKinds.users)}, segment, '${PART}', p), a)`;
    if (wantsUsers) lists.push(listIf("segment != ''", `arrayMap((p, a) -> ${user}, used, usedAmounts)`));
  }
  if (managers) lists.push(`arrayMap((p, a) -> (${named(rankKinds.manager)}, a), servedBy, servedAmounts)`);
  const entries = `SELECT arrayJoin(arrayConcat(${lists.join(", ")})) AS entry FROM (${clients})`;
  const rankedKinds = [rankKinds.measure, rankKinds.turnover, rankKinds.lost, rankKinds.users];
  const ranked = `substring(key, 1, 1) IN (${rankedKinds.map(literal).join(", ")})`;
  const inner =
    `SELECT key, toFloat64(count()) AS n, sum(v) AS s, sum(abs(v)) AS g, toFloat64(countIf(v > 0)) AS w, groupArrayIf(v, v > 0 AND ${ranked}) AS vs ` +
    `FROM (SELECT entry.1 AS key, if(isNaN(entry.2), 0., entry.2) AS v FROM (${entries})) GROUP BY key`;
  const outer =
    "SELECT key, sum(n) AS clients, sum(s) AS total, sum(g) AS gross, sum(w) AS paying, arrayReverseSort(groupArrayArray(vs)) AS falling " +
    `FROM ${merged(plan.source, inner)} GROUP BY key`;
  const summed = `SELECT *, arrayCumSum(falling) AS sums, length(falling) AS size FROM (${outer})`;
  // Equal values share the class of the first of them.
  const before = "arraySlice(arrayPushFront(falling, inf), 1, size)";
  const compared = `SELECT *, arrayMap((v, b) -> b - v > b * ${number(SAME_SUM)} OR b = inf, falling, ${before}) AS isFirst FROM (${summed})`;
  const lowest = plan.settings.abc.map((bound) => lowestText(bound)).join(", ");
  const places = "arrayMap(i -> toFloat64(i), arrayEnumerate(falling))";
  const median = "(falling[intDiv(size, 2) + 1] + falling[intDiv(size + 1, 2)]) / 2";
  const fields = [
    "key",
    "clients",
    "total",
    "gross",
    "paying",
    "base",
    `[${lowest}] AS lowest`,
    `falling[least(size, ${LARGEST_CLIENTS})] * ${number(CLOSE_BELOW)} AS most`,
    `if(size < ${clientsListed}, 0., falling[${clientsListed}] * ${number(CLOSE_BELOW)}) AS listed`,
    `${median} AS median`,
    `arraySum((v, i) -> v * i, falling, ${places}) AS weighted`,
    `if(total > 0, arrayFirstIndex(s -> s >= total * ${number(PARETO_SHARE - SAME_SUM)}, sums), 0) AS pareto`,
  ];
  return `SELECT ${fields.join(", ")} FROM (SELECT *, if(size = 0, 0., sums[size]) AS base FROM (${compared}))`;
}

/** The lowest value of the classes up to a boundary. */
function lowestText(boundary: number): string {
  const reached = `s - v + base * ${number(SAME_SUM)} >= base * ${number(boundary)}`;
  const beyond = `arrayFirstIndex((v, s, f) -> f AND ${reached}, falling, sums, isFirst)`;
  return `if(base > 0, falling[if(${beyond} = 0, toInt64(size), toInt64(${beyond}) - 1)], 0.) * ${number(CLOSE_BELOW)}`;
}
