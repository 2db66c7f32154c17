/** What may happen to a client base, in the order of the sheet. */
export const threats = ["leaver", "single", "device", "access", "shared", "print", "backup", "mailing"] as const;
export type Threat = (typeof threats)[number];

/** How much of the year's business a threat concerns: all of it, the largest manager's, that of clients with one contact. */
export type Concerned = "base" | "largestManager" | "oneContact";

/** The first filling of a line, which the user changes. */
export interface FirstRisk {
  readonly threat: Threat;
  readonly concerned: Concerned;
  /** Level 1-5. */
  readonly often: number;
  /** Of what is concerned, each time. */
  readonly share: number;
  /** Level 1-5 with the measure. */
  readonly after: number;
}

/** Levels and shares are a beginning to think from; nobody's statistics. */
export const firstRisks: readonly FirstRisk[] = [
  { threat: "leaver", concerned: "largestManager", often: 3, share: 0.3, after: 1 },
  { threat: "single", concerned: "oneContact", often: 3, share: 0.2, after: 2 },
  { threat: "device", concerned: "base", often: 2, share: 0.05, after: 1 },
  { threat: "access", concerned: "base", often: 2, share: 0.05, after: 1 },
  { threat: "shared", concerned: "base", often: 2, share: 0.1, after: 1 },
  { threat: "print", concerned: "base", often: 4, share: 0.01, after: 2 },
  { threat: "backup", concerned: "base", often: 1, share: 0.1, after: 1 },
  { threat: "mailing", concerned: "base", often: 4, share: 0.005, after: 2 },
];

const levels = [0.05, 0.2, 0.5, 1, 2];

/**
 * How many times a year something happens: a whole number from 1 to 5 is a level, every other number says it itself.
 *
 * Edges: below 0 and not a number, null. Source: spec 3.19.
 *
 * @example timesAYear(4) // 1
 */
export function timesAYear(often: number): number | null {
  if (!Number.isFinite(often) || often < 0) return null;
  return levels[often - 1] ?? often;
}

export interface RiskEntry {
  /** A level or times a year; null = not said, here and below. */
  readonly often: number | null;
  readonly damage: number | null;
  /** Of the measure, a year. */
  readonly cost: number | null;
  /** As often, with the measure. */
  readonly after: number | null;
}

export interface RiskResult {
  readonly perYear: number | null;
  /** Expected loss a year, and with the measure. */
  readonly before: number | null;
  readonly then: number | null;
  /** What the measure saves a year, its cost taken off. */
  readonly benefit: number | null;
  readonly verdict: "pays" | "paysNot" | "none";
}

/**
 * Whether a measure pays: the loss a year before it, less that after it and its cost. Source: spec 3.19.
 *
 * @example riskResult({ often: 4, damage: 1000, cost: 200, after: 1 }).benefit // 750
 */
export function riskResult({ often, damage, cost, after }: RiskEntry): RiskResult {
  const perYear = often === null ? null : timesAYear(often);
  const perYearThen = after === null ? null : timesAYear(after);
  const before = perYear === null || damage === null ? null : perYear * damage;
  const then = perYearThen === null || damage === null ? null : perYearThen * damage;
  const benefit = before === null || then === null || cost === null ? null : before - then - cost;
  return { perYear, before, then, benefit, verdict: benefit === null ? "none" : benefit > 0 ? "pays" : "paysNot" };
}
