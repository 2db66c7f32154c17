import type { SettingsInForce } from "../settings/resolveSettings";
import { presetsOf } from "../settings/settings";
import { xyzBuckets, xyzClasses, type XyzBucket } from "../types";
import type { XyzCounter, XyzCounts } from "./xyzCounts";

/** The usual pairs of bounds, that of the sources first. */
export const xyzPresets = presetsOf("xyz").filter((bounds) => bounds !== null);

/** Above this share of the classed clients one class has swallowed the others. */
export const ONE_CLASS_SHARE = 0.9;
// A longer bucket that leaves many clients without a class only hides them.
const LEAST_CLASSED = 0.9;

export interface XyzOption {
  readonly bucket: XyzBucket;
  readonly bounds: readonly [x: number, y: number];
  readonly counts: XyzCounts;
  /** Share of the largest class among the clients that have one; null where nobody has. */
  readonly largestShare: number | null;
}

/** Why an option is proposed, or none. */
export const xyzProposalReasons = [
  "inForceDivides", // no class holds more than 90 %: nothing needs to change
  "mostEven", // of the options that class nearly as many clients, the one with the smallest largest class
  "nothingDivides", // with every option one class holds more than 90 %, or too few clients have a class
] as const;
export type XyzProposalReason = (typeof xyzProposalReasons)[number];

export interface XyzProposals {
  readonly inForce: XyzOption;
  /** Every other bucket and pair of bounds: the bucket in force first, then from week to year; tight bounds first. */
  readonly others: readonly XyzOption[];
  /** One of `others`; null unless the reason is mostEven. */
  readonly proposed: XyzOption | null;
  readonly reason: XyzProposalReason;
}

/**
 * How the clients would fall into XYZ classes with each bucket and each usual pair of bounds, and which is proposed.
 *
 * `count` answers for a bucket and bounds at once. Variant: an option is proposed only where one class holds more than
 * 90 % of the classed clients; it must class at least nine tenths as many clients as the rule in force, and of those
 * options the one whose largest class is smallest is taken, the first of equals. Source: spec 3.3.
 *
 * @example xyzProposals({ xyz: [0.1, 0.25], xyzBucket: "month" }, count).proposed?.bucket // "quarter"
 */
export function xyzProposals(settings: Pick<SettingsInForce, "xyz" | "xyzBucket">, count: XyzCounter): XyzProposals {
  const option = (bucket: XyzBucket, bounds: readonly [number, number]): XyzOption => {
    const counts = count(bucket, bounds);
    return { bucket, bounds, counts, largestShare: largestShare(counts) };
  };
  const inForce = option(settings.xyzBucket, settings.xyz);
  const others: XyzOption[] = [];
  for (const bucket of [settings.xyzBucket, ...xyzBuckets.filter((each) => each !== settings.xyzBucket)]) {
    const pairs = xyzPresets.some((preset) => areSame(preset, settings.xyz))
      ? xyzPresets
      : [settings.xyz, ...xyzPresets];
    for (const bounds of pairs) {
      if (bucket !== settings.xyzBucket || !areSame(bounds, settings.xyz)) others.push(option(bucket, bounds));
    }
  }
  if (isDivided(inForce)) return { inForce, others, proposed: null, reason: "inForceDivides" };
  const fewest = classed(inForce.counts) * LEAST_CLASSED;
  let proposed: XyzOption | null = null;
  for (const other of others) {
    if (!isDivided(other) || classed(other.counts) < fewest) continue;
    if (proposed === null || Number(other.largestShare) < Number(proposed.largestShare)) proposed = other;
  }
  return { inForce, others, proposed, reason: proposed === null ? "nothingDivides" : "mostEven" };
}

function classed(counts: XyzCounts): number {
  return counts.X + counts.Y + counts.Z;
}

function largestShare(counts: XyzCounts): number | null {
  const all = classed(counts);
  return all === 0 ? null : Math.max(...xyzClasses.map((xyz) => counts[xyz])) / all;
}

function isDivided({ largestShare: share }: XyzOption): boolean {
  return share !== null && share <= ONE_CLASS_SHARE;
}

function areSame(left: readonly [number, number], right: readonly [number, number]): boolean {
  return left[0] === right[0] && left[1] === right[1];
}
