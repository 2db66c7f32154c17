import { Sum } from "../sum";
import type { AbcClass, Measure } from "../types";
import { lineOfClient } from "../figures/clientOfText";
import { salesInPeriod, type ExplainedSale } from "../figures/explainedSales";
import type { Analysis } from "../analysis";

/** How a client came to its ABC class. */
export interface AbcExplanation {
  readonly abc: AbcClass | null;
  readonly measure: Measure;
  /** null = not known. */
  readonly value: number | null;
  /** The sum of the positive values of all clients. */
  readonly base: number;
  /** What the clients with a larger value bring together, and its share of the base; null where the value is not above 0. */
  readonly before: number | null;
  readonly shareBefore: number | null;
  /** Place among the values above 0: 1 = the largest; equal values share the first place. */
  readonly rank: number | null;
  readonly ranked: number;
  readonly boundaries: readonly number[];
  /** The rows of the analysis period. */
  readonly sales: readonly ExplainedSale[];
}

// Values this near each other are equal for the ABC rule, whatever floating point makes of them.
const TOLERANCE = 1e-9;

/**
 * Rank, share before and boundaries: what decides a client's ABC class.
 *
 * The class is that of the place where the client's share starts. Source: spec 3.2.
 *
 * @example explainAbc(analysis, 1).shareBefore // 0.5 for the second of 50, 30, 20
 */
export function explainAbc(analysis: Analysis, client: number): AbcExplanation {
  const { sums } = analysis.evidence;
  const { measure, abc: boundaries, period } = analysis.settings;
  const values = sums[measure];
  const value = client < values.length && !Number.isNaN(values[client]) ? values[client] : null;
  const rivals = Array.from(values).filter((other) => other > 0);
  rivals.sort((left, right) => right - left);
  const base = new Sum();
  for (const rival of rivals) base.add(rival);

  let rank: number | null = null;
  const before = new Sum();
  if (value !== null && value > 0) {
    const first = firstOfEquals(rivals, value);
    for (let place = 0; place < first; place++) before.add(rivals[place]);
    rank = first + 1;
  }
  return {
    abc: lineOfClient(analysis, client).abc,
    measure,
    value,
    base: base.value,
    before: rank === null ? null : before.value,
    shareBefore: rank === null ? null : before.value / base.value,
    rank,
    ranked: rivals.length,
    boundaries,
    sales: salesInPeriod(analysis, client, period),
  };
}

/** Values that lie next to each other are equal to the first of them. */
function firstOfEquals(falling: readonly number[], value: number): number {
  let first = 0;
  for (let place = 1; place < falling.length && falling[place] >= value; place++) {
    if (falling[first] - falling[place] > falling[first] * TOLERANCE) first = place;
  }
  return first;
}
