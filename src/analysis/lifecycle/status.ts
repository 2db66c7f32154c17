import type { ClientStatus, Day } from "../types";

/** What the status of one client depends on; windows as in windowPeriod. */
export interface PurchaseFacts {
  /** First purchase ever; null = never bought. */
  readonly firstPurchase: Day | null;
  readonly boughtInWindow: boolean;
  readonly boughtInWindowBefore: boolean;
  /** First day of window 0. */
  readonly windowStart: Day;
}

/**
 * Status of a client as of a date, judged on the whole history.
 *
 * Never bought: Potential. Nothing in window 0: Lost. First purchase in window 0: New. Bought in window 1 too: Regular.
 * Else Restored. Returns are no purchase. Source: spec 3.1.
 *
 * @example
 * clientStatus({ firstPurchase: 45292, boughtInWindow: true, boughtInWindowBefore: false, windowStart: 45200 }) // "New"
 */
export function clientStatus(facts: PurchaseFacts): ClientStatus {
  if (facts.firstPurchase === null) return "Potential";
  if (!facts.boughtInWindow) return "Lost";
  if (facts.firstPurchase >= facts.windowStart) return "New";
  return facts.boughtInWindowBefore ? "Regular" : "Restored";
}
