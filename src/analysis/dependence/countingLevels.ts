import type { PairAmounts } from "../ledger/pairAmounts";
import { isLargeShare } from "./largeShare";
import type { ShareLevel } from "./levelShares";

/** A manager of fewer clients makes nobody a key client. */
export const COUNTING_MANAGER_CLIENTS = 3;

/**
 * The managers or products at which a large share makes a key client, as 1 by id.
 *
 * A product counts from 10 % of the company's turnover on, a manager from three clients on: half of a product that hardly
 * sells, or the only client of a manager, tells nothing. Clients of a manager = those with turnover above 0 with it in the
 * period. Source: spec 3.12.
 *
 * @example countingLevels("product", productAmounts, 1000)[0] // 1 where the product brings 100 or more
 */
export function countingLevels(
  level: Exclude<ShareLevel, "company">,
  { partner, amount, totals }: PairAmounts,
  company: number,
): Uint8Array {
  if (level === "product") {
    // Where returns leave the company nothing, no product is small beside it.
    const isLarge = (total: number): boolean => company <= 0 || isLargeShare(total, company);
    return Uint8Array.from(totals, (total) => (isLarge(total) ? 1 : 0));
  }
  const clients = new Int32Array(totals.length);
  for (let pair = 0; pair < partner.length; pair++) if (amount[pair] > 0) clients[partner[pair]]++;
  return Uint8Array.from(clients, (count) => (count >= COUNTING_MANAGER_CLIENTS ? 1 : 0));
}
