import type { AnswerRow } from "./engineError";
import { rankKinds } from "./rankQuery";
import { sumKinds } from "./sumsQuery";
import { counterGroups } from "./totalCounters";
import type { RunPlan } from "./runPlan";

// Answers of the database as typed values: JSON has large whole numbers as texts, and NaN as null.

/** A number of an answer; NaN where there is none. */
export function numberOf(value: unknown): number {
  if (value === null || value === "nan") return Number.NaN;
  if (value === "inf") return Number.POSITIVE_INFINITY;
  return Number(value);
}

export function textOf(value: unknown): string {
  return String(value);
}

export function textOrNull(value: unknown): string | null {
  return value === "" || value === null ? null : String(value);
}

export function numbersOf(value: unknown): readonly number[] {
  return (value as readonly unknown[]).map(numberOf);
}

export function textsOf(value: unknown): readonly string[] {
  return (value as readonly unknown[]).map(textOf);
}

/** A row as a record of its fields. */
export function fieldsOf<Field extends string>(
  fields: readonly Field[],
  row: AnswerRow,
): Readonly<Record<Field, unknown>> {
  return Object.fromEntries(fields.map((field, place) => [field, row[place]])) as Record<Field, unknown>;
}

/** What the ranking says of one measure, product, manager or segment's product. */
export interface Rank {
  readonly clients: number;
  readonly total: number;
  readonly gross: number;
  /** How many values lie above 0, and what these add up to. */
  readonly paying: number;
  readonly base: number;
  /** Lowest value of each ABC class but the last. */
  readonly lowest: readonly number[];
  readonly most: number;
  /** A value that all clients of a list by this measure reach; 0 = the list holds all. */
  readonly listed: number;
  readonly median: number;
  readonly weighted: number;
  readonly pareto: number;
}

/** The answer of rankQuery() by kind and by the rest of the key. */
export function ranksOf(rows: readonly AnswerRow[]): (kind: keyof typeof rankKinds) => ReadonlyMap<string, Rank> {
  const byKind = new Map<string, Map<string, Rank>>();
  for (const [key, clients, total, gross, paying, base, lowest, most, listed, median, weighted, pareto] of rows) {
    const text = textOf(key);
    entry(byKind, text[0]).set(text.slice(1), {
      clients: numberOf(clients),
      total: numberOf(total),
      gross: numberOf(gross),
      paying: numberOf(paying),
      base: numberOf(base),
      lowest: numbersOf(lowest),
      most: numberOf(most),
      listed: numberOf(listed),
      median: numberOf(median),
      weighted: numberOf(weighted),
      pareto: numberOf(pareto),
    });
  }
  return (kind) => byKind.get(rankKinds[kind]) ?? new Map<string, Rank>();
}

function entry<Value>(byKind: Map<string, Map<string, Value>>, kind: string): Map<string, Value> {
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const made = new Map<string, Value>();
  byKind.set(kind, made);
  return made;
}

/** Value of a counter by its name. */
export type Totals = (name: string) => number;

/** The counters among the sums. */
export function totalsOf(plan: RunPlan, groups: Groups): Totals {
  const names = counterGroups(plan).flatMap((group) => group.names);
  const sums = groups("totals").get("") ?? [];
  const values = new Map(names.map((name, place) => [name, sums[place] ?? 0]));
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`no such counter: ${name}`);
    return value;
  };
}

/** Sums of a group by the rest of its key; [] where there is none. */
export type Groups = (kind: keyof typeof sumKinds) => ReadonlyMap<string, readonly number[]>;

/** The answer of sumsQuery(). */
export function groupsOf(rows: readonly AnswerRow[]): Groups {
  const byKind = new Map<string, Map<string, readonly number[]>>();
  for (const [key, sums] of rows) {
    const text = textOf(key);
    entry(byKind, text[0]).set(text.slice(1), numbersOf(sums));
  }
  return (kind) => byKind.get(sumKinds[kind]) ?? new Map<string, readonly number[]>();
}
