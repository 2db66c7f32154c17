import type { Period, XyzBucket } from "../analysis/types";
import { clientFacts, type WantedFacts } from "./clientFacts";
import {
  abcText,
  countedBuckets,
  measureIn,
  rowsIn,
  statusText,
  turnoverEver,
  turnoverIn,
  variationText,
  xyzText,
} from "./clientColumns";
import { edgesOf, hasMargin, type RunPlan } from "./runPlan";

/** The classes at one end: those found before. */
export interface ClassBounds {
  /** By end: lowest value of each ABC class but the last. */
  readonly abc: readonly (readonly number[])[];
  readonly xyz: readonly [x: number, y: number];
  readonly bucket: XyzBucket;
}

type ExtraFacts = Omit<WantedFacts, "asOf" | "period" | "kpiPeriod" | "edges" | "margins" | "quantities">;

/** What every query reads of the clients: the facts that the plan needs, and those that the query asks for besides. */
function factsOf(plan: RunPlan, extra: ExtraFacts): string {
  const { asOf, kpiPeriod } = plan.settings;
  return clientFacts(plan.source, {
    asOf,
    period: plan.seen,
    kpiPeriod,
    edges: edgesOf(plan),
    margins: hasMargin(plan.source),
    quantities: plan.source.sales.columns.quantity !== undefined,
    ...extra,
  });
}

/** Adds columns to a selection; later fields may use earlier ones. */
export function withFields(from: string, fields: Readonly<Record<string, string>>): string {
  const named = Object.entries(fields).map(([name, text]) => `${text} AS ${name}`);
  return named.length === 0 ? from : `SELECT *, ${named.join(", ")} FROM (${from})`;
}

/**
 * One row per client with its purchases, its turnover of the period, and at each end k the value `value_k` of the ABC
 * measure and the status `status_k`.
 *
 * Source: spec 3.1, 3.2, 3.14.
 */
export function clientsAtEnds(plan: RunPlan, extra: ExtraFacts): string {
  const fields: Record<string, string> = {
    firstBought: "if(empty(bought), toInt32(0), arrayReduce('min', bought))",
    lastBought: "arrayReduce('max', bought)",
    purchasesEver: "length(bought)",
    turnover: turnoverIn(plan.seen),
    turnoverEver,
    rows: rowsIn(plan.seen),
  };
  plan.ends.forEach(({ window, windowBefore, period }, end) => {
    fields[`value_${end}`] = measureIn(plan, period);
    fields[`status_${end}`] = statusText(window, windowBefore);
    fields[`rows_${end}`] = rowsIn(period);
  });
  return withFields(factsOf(plan, extra), fields);
}

/** One variation to find: of which buckets, over which period, at which end. */
export interface WantedVariation {
  readonly name: string;
  readonly bucket: XyzBucket;
  readonly period: Period;
  readonly end: number;
}

/**
 * Clients with their variations, NaN where they have no class (see variationText()), and with fields made of these.
 *
 * The facts must have the sums of the buckets.
 */
export function withVariations(
  clients: string,
  plan: RunPlan,
  wanted: readonly WantedVariation[],
  fields: Readonly<Record<string, string>> = {},
): string {
  const counted: Record<string, string> = {};
  const variations: Record<string, string> = {};
  for (const { name, bucket, period, end } of wanted) {
    const buckets = countedBuckets(bucket, period);
    if (buckets === null) {
      variations[name] = "nan";
      continue;
    }
    const names = { count: `count_${name}`, sums: `sums_${name}`, mean: `mean_${name}` };
    counted[names.count] = buckets.count;
    counted[names.sums] = buckets.sums;
    counted[names.mean] = `arraySum(${names.sums}) / ${names.count}`;
    const isOpen = `status_${end} IN ('New', 'Potential') OR rows_${end} = 0`;
    variations[name] = variationText(names, isOpen, plan.settings.xyzDeviation);
  }
  return withFields(withFields(clients, counted), { ...variations, ...fields });
}

/** One row per client with status, ABC and XYZ class at each end; see abcText() and xyzText(). */
export function classedClients(plan: RunPlan, bounds: ClassBounds, extra: ExtraFacts): string {
  const variations = plan.ends.map(({ period }, end): WantedVariation => ({
    name: `variation_${end}`,
    bucket: bounds.bucket,
    period,
    end,
  }));
  const classes: Record<string, string> = {};
  plan.ends.forEach((_, end) => {
    classes[`abc_${end}`] = abcText(`value_${end}`, bounds.abc[end]);
    classes[`xyz_${end}`] = xyzText(`variation_${end}`, bounds.xyz);
  });
  const clients = clientsAtEnds(plan, { ...extra, buckets: [bounds.bucket] });
  return withVariations(clients, plan, variations, classes);
}
