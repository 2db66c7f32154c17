import type { BucketSums } from "../ledger/bucketSums";
import type { PurchaseHistory } from "../ledger/purchaseHistory";
import type { Settings } from "../settings/settings";
import { usualXyz } from "../settings/usualValues";
import type { XyzBucket } from "../types";
import { clientVariations, type VariationRule } from "./clientVariation";
import { sortedVariations, xyzCounts, type XyzCounter } from "./xyzCounts";
import { xyzProposals } from "./xyzProposals";

/** The rule that divides the clients into X, Y and Z, and who chose it. */
export interface XyzRule {
  readonly bucket: XyzBucket;
  readonly bounds: readonly [x: number, y: number];
  /** "given" = by the user; "usual" = 10 and 25 %; "itself" = in place of the usual one, which tells nobody apart. */
  readonly by: "given" | "usual" | "itself";
  /** Share of the largest class by the usual rule where it was replaced; else null. */
  readonly usualShare: number | null;
}

/**
 * The rule that is in force: that of the user, the usual one, or the one that tells the clients apart.
 *
 * Variant: without bounds of the user 10 and 25 % of the bucket in the settings hold, unless more than 90 % of the classed
 * clients fall into one class; then the rule that xyzProposals() proposes. `count` answers for a bucket and bounds.
 * Source: spec 3.3.
 *
 * @example xyzRule({ xyz: [0.5, 1], xyzBucket: "week" }, count).by // "given"
 */
export function xyzRule({ xyz, xyzBucket: bucket }: Pick<Settings, "xyz" | "xyzBucket">, count: XyzCounter): XyzRule {
  if (xyz !== null) return { bucket, bounds: xyz, by: "given", usualShare: null };
  const { proposed, inForce } = xyzProposals({ xyz: usualXyz, xyzBucket: bucket }, count);
  if (proposed === null) return { bucket, bounds: usualXyz, by: "usual", usualShare: null };
  return { bucket: proposed.bucket, bounds: proposed.bounds, by: "itself", usualShare: inForce.largestShare };
}

/**
 * Counts the clients of each class; a bucket costs a sort of the clients when it is first asked for.
 *
 * `sumsOf` answers with sums over the rule's period at least; `clients` are all that are counted, with and without a
 * class. Source: spec 3.3.
 *
 * @example xyzCounter(history, rule, 20, (bucket) => bucketSums(ledger, period, bucket))("month", [0.1, 0.25]).Z // 12
 */
export function xyzCounter(
  history: PurchaseHistory,
  rule: VariationRule,
  clients: number,
  sumsOf: (bucket: XyzBucket) => BucketSums | null,
): XyzCounter {
  const sorted = new Map<XyzBucket, Float64Array>();
  return (bucket, bounds) => {
    let variations = sorted.get(bucket);
    if (variations === undefined) {
      variations = sortedVariations(clientVariations(sumsOf(bucket), history, rule));
      sorted.set(bucket, variations);
    }
    return xyzCounts(variations, bounds, clients);
  };
}
