import type { Evidence } from "../evidence";
import { NO_DAY } from "../ledger/purchaseHistory";
import { Sum } from "../sum";
import { addMonths } from "../time/calendar";
import type { LoyaltyMode, Period } from "../types";
import { eventsOfClient } from "./loyaltyEvents";

/** Thresholds that a programme may have, or why none can be proposed. */
export type TierProposal =
  | { readonly kind: "tiers"; readonly from: readonly [number, number]; readonly values: number }
  | { readonly kind: "few"; readonly values: number }
  | { readonly kind: "alike"; readonly from: number };

const LEAST_VALUES = 20;
/** One in seven reaches the first, one in twenty-five the second. */
const PERCENTILES = [0.85, 0.96] as const;

/**
 * The thresholds that 15 % and 4 % of the clients reach with their turnover of twelve months, or of the purchases with
 * their amount, rounded to 1, 2 or 5 with zeros.
 *
 * Fewer than 20 clients (purchases) or two thresholds that are the same propose nothing. Source: spec 3.20.
 *
 * @example proposedTiers([10, 20, 30]) // { kind: "few", values: 3 }
 */
export function proposedTiers(values: readonly number[]): TierProposal {
  const rising = values.filter((value) => value > 0).sort((one, other) => one - other);
  if (rising.length < LEAST_VALUES) return { kind: "few", values: rising.length };
  const [first, second] = PERCENTILES.map((part) => rounded(rising[Math.ceil(part * rising.length) - 1]));
  return second > first
    ? { kind: "tiers", from: [first, second], values: rising.length }
    : { kind: "alike", from: first };
}

/**
 * The values that thresholds are proposed by: of each client the turnover of the twelve months up to the as-of date, or
 * the amount of each of its purchases in them.
 *
 * Source: spec 3.20.
 *
 * @example valuesForTiers(evidence, "turnover")[0] // 1200
 */
export function valuesForTiers(evidence: Evidence, mode: LoyaltyMode): readonly number[] {
  const { ledger, history } = evidence;
  const { asOf } = history;
  const days: Period = [addMonths(asOf, -12) + 1, asOf];
  const values: number[] = [];
  for (let client = 0; client + 1 < ledger.clientStart.length; client++) {
    if (history.lastPurchase[client] === NO_DAY) continue;
    const sum = new Sum();
    const ofDocuments = new Map<number, number>();
    for (const { document, amount } of eventsOfClient(evidence, client, days)) {
      sum.add(amount);
      if (ledger.documentDay[document] < days[0]) continue;
      ofDocuments.set(document, (ofDocuments.get(document) ?? 0) + amount);
    }
    if (mode === "purchase") values.push(...ofDocuments.values());
    else values.push(sum.value);
  }
  return values;
}

/** The nearest of 1, 2, 5, 10, 20, 50 ... by ratio. */
function rounded(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 2, 5, 10].map((step) => step * unit);
  const distance = (step: number): number => Math.abs(Math.log(step / value));
  return steps.reduce((best, step) => (distance(step) < distance(best) ? step : best));
}
