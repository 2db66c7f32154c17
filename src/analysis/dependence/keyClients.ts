import { countingLevels } from "./countingLevels";
import { collectiveTurnover } from "../ledger/collectiveSales";
import type { PotentialTier } from "../tables/potential";
import { isLargeShare } from "./largeShare";
import type { PairAmounts } from "../ledger/pairAmounts";
import { sumOfKnown } from "../sum";
import type { Passes } from "../evidence";

export const keyReasons = ["breadwinner", "image", "innovator", "expert", "perspective"] as const;

export type KeyReason = (typeof keyReasons)[number];

const BREADWINNER = reasonBit("breadwinner");
const IMAGE = reasonBit("image");
const INNOVATOR = reasonBit("innovator");
const EXPERT = reasonBit("expert");
const PERSPECTIVE = reasonBit("perspective");

/**
 * The bit of a reason in the marks of keyClients. Source: spec 3.12.
 *
 * @example reasonBit("image") // 2
 */
export function reasonBit(reason: KeyReason): number {
  return 1 << keyReasons.indexOf(reason);
}

/**
 * Why each client is a key client, as bits (see reasonBit); 0 = no key client.
 *
 * Breadwinner: a share of 10 % and more of the turnover of the company, of a manager of three clients and more or of a
 * product that brings a tenth of the company's turnover, in the analysis period (see countingLevels). Image, innovator,
 * expert: flags of the Clients table. Perspective: the highest potential with class B or C. Levels without turnover above
 * 0 have no shares. Shapes: one place per client of the register in all; `abcClasses`
 * are numbered as abcClassIndexes() does. Source: spec 3.12.
 *
 * @example keyClients(passes, abcClasses, potentials)[0] === reasonBit("breadwinner") // true
 */
export function keyClients(
  { register, sums: { turnover }, ledger, settings, productAmounts, managerAmounts }: Passes,
  abcClasses: Uint8Array,
  potentials: readonly (PotentialTier | null)[],
): Uint8Array {
  const reasons = new Uint8Array(register.names.length);
  const total = sumOfKnown(turnover).value + collectiveTurnover(ledger, settings.period, settings.asOf);
  for (let client = 0; client < turnover.length; client++)
    if (isLargeShare(turnover[client], total)) reasons[client] |= BREADWINNER;
  markByPairs(productAmounts, countingLevels("product", productAmounts, total), reasons);
  markByPairs(managerAmounts, countingLevels("manager", managerAmounts, total), reasons);

  for (let client = 0; client < reasons.length; client++) {
    const record = register.records[client];
    if (record?.image === true) reasons[client] |= IMAGE;
    if (record?.innovator === true) reasons[client] |= INNOVATOR;
    if (record?.expert === true) reasons[client] |= EXPERT;
    const isPromising = potentials[client] === "max" && (abcClasses[client] === 2 || abcClasses[client] === 3);
    if (isPromising) reasons[client] |= PERSPECTIVE;
  }
  return reasons;
}

function markByPairs({ start, partner, amount, totals }: PairAmounts, counts: Uint8Array, reasons: Uint8Array): void {
  for (let client = 0; client + 1 < start.length; client++) {
    for (let pair = start[client]; pair < start[client + 1]; pair++) {
      const level = partner[pair];
      if (counts[level] === 1 && isLargeShare(amount[pair], totals[level])) reasons[client] |= BREADWINNER;
    }
  }
}
