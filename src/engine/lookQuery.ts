import type { EngineSource } from "./engineSource";
import { merged } from "./merged";
import { allRows, isUsable } from "./salesRows";

/** What a look at the sales finds, in the order of the fields. */
export const lookFields = [
  "rows",
  "used",
  "amount",
  "gross",
  "firstDay",
  "lastDay",
  "products",
  "managers",
  "clients",
  "clientsOfShards",
] as const;
export type LookField = (typeof lookFields)[number];

/**
 * Rows, sum and span of the sales, and the names of products and managers.
 *
 * `clientsOfShards` adds up the clients of every shard: more than `clients` where some lie on two of them; both are 0
 * where the sales lie anyhow. Source: spec 1, 2.
 */
export function lookQuery(source: EngineSource): string {
  const areSpread = source.spread === "client";
  const inner =
    `SELECT count() AS n, countIf(${isUsable}) AS u, sumIf(amount, ${isUsable}) AS s, ` +
    `sumIf(abs(amount), ${isUsable}) AS g, minIf(day, ${isUsable}) AS f, maxIf(day, ${isUsable}) AS l, ` +
    `groupUniqArrayIf(product, product != '') AS ps, groupUniqArrayIf(manager, manager != '') AS ms, ` +
    (areSpread
      ? `uniqExactStateIf(client, ${isUsable}) AS cs, uniqExactIf(client, ${isUsable}) AS c `
      : "0 AS cs, 0 AS c ") +
    `FROM (${allRows(source)})`;
  const fields = [
    "sum(n)",
    "sum(u)",
    "sum(s)",
    "sum(g)",
    "minIf(f, f > 0)",
    "max(l)",
    "arraySort(groupUniqArrayArray(ps))",
    "arraySort(groupUniqArrayArray(ms))",
    areSpread ? "uniqExactMerge(cs)" : "sum(cs)",
    "sum(c)",
  ];
  return `SELECT ${fields.map((field, place) => `${field} AS ${lookFields[place]}`).join(", ")} FROM ${merged(source, inner)}`;
}

/** Rows, rows that can be used, their sum, and how many of them lie on or before a day: whether the table has moved. */
export function countQuery(source: EngineSource, asOf: number): string {
  const inner =
    `SELECT count() AS n, countIf(${isUsable}) AS u, sumIf(amount, ${isUsable}) AS s, ` +
    `countIf(${isUsable} AND day <= ${asOf}) AS seen FROM (${allRows(source)})`;
  return `SELECT sum(n), sum(u), sum(s), sum(seen) FROM ${merged(source, inner)}`;
}
