import type { PairAmounts } from "../ledger/pairAmounts";
import type { ShareLevel } from "./levelShares";

/** A product of a smaller share of the company's turnover makes nobody a key client. */
export const COUNTING_PRODUCT_SHARE = 0.1;
/** A manager of fewer clients makes nobody a key client. */
export const COUNTING_MANAGER_CLIENTS = 3;
// A share of exactly a tenth counts, whatever floating point makes of it.
const TOLERANCE = 1e-9;

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
  if (level === "product")
    return Uint8Array.from(totals, (total) => (total >= company * (COUNTING_PRODUCT_SHARE - TOLERANCE) ? 1 : 0));
  const clients = new Int32Array(totals.length);
  for (let pair = 0; pair < partner.length; pair++) if (amount[pair] > 0) clients[partner[pair]]++;
  return Uint8Array.from(clients, (count) => (count >= COUNTING_MANAGER_CLIENTS ? 1 : 0));
}
