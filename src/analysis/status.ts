import type { ClientStatus, Day } from "./types";

/** What the status of one client depends on; windows as in windowPeriod. */
export interface PurchaseFacts {
  /** First purchase ever; null = never bought. */
  readonly firstPurchase: Day | null;
  readonly boughtInWindow: boolean;
  readonly boughtInWindowBefore: boolean;
  /** First day of window 0. */
  readonly windowStart: Day;
}

// Tried from top to bottom: each rule may rely on those above having failed.
const statusRules: readonly (readonly [ClientStatus, (facts: PurchaseFacts) => boolean])[] = [
  ["Potential", neverBought],
  ["Lost", stoppedBuying],
  ["New", startedInWindow],
  ["Regular", keptBuying],
  ["Restored", () => true],
];

function neverBought(facts: PurchaseFacts): boolean {
  return facts.firstPurchase === null;
}

function stoppedBuying(facts: PurchaseFacts): boolean {
  return !facts.boughtInWindow;
}

function startedInWindow(facts: PurchaseFacts): boolean {
  return facts.firstPurchase !== null && facts.firstPurchase >= facts.windowStart;
}

function keptBuying(facts: PurchaseFacts): boolean {
  return facts.boughtInWindowBefore;
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
  for (const [status, applies] of statusRules) if (applies(facts)) return status;
  throw new Error("no status rule applies");
}
