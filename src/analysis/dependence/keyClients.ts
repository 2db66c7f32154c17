import type { ClientRegister } from "../register/clientRegister";
import type { PotentialTier } from "../tables/potential";
import type { PairAmounts } from "../ledger/pairAmounts";
import { sumOfKnown } from "../sum";

export const keyReasons = ["breadwinner", "image", "innovator", "expert", "perspective"] as const;

export type KeyReason = (typeof keyReasons)[number];

/** With this share of a level's turnover a client is a breadwinner. */
export const KEY_SHARE = 0.1;
// A share of exactly a tenth counts, whatever floating point makes of it.
const TOLERANCE = 1e-9;

const BREADWINNER = reasonBit("breadwinner");
const IMAGE = reasonBit("image");
const INNOVATOR = reasonBit("innovator");
const EXPERT = reasonBit("expert");
const PERSPECTIVE = reasonBit("perspective");

export interface KeyClientsInput {
  readonly base: ClientRegister;
  /** In the analysis period. */
  readonly productAmounts: PairAmounts;
  readonly managerAmounts: PairAmounts;
  /** Turnover of each client of the ledger in the period. */
  readonly turnover: Float64Array;
  /** 1 = A; one place per client of the base. */
  readonly abcClasses: Uint8Array;
  readonly potentials: readonly (PotentialTier | null)[];
}

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
 * Breadwinner: a share of 10 % and more of the turnover of the company, of a manager or of a product in the analysis
 * period. Image, innovator, expert: flags of the Clients table. Perspective: the highest potential with class B or C.
 * Levels without turnover above 0 have no shares. Shape: one place per client of the base. Source: spec 3.12.
 *
 * @example keyClients(input)[0] === reasonBit("breadwinner") // true
 */
export function keyClients(input: KeyClientsInput): Uint8Array {
  const { base, turnover, abcClasses, potentials } = input;
  const reasons = new Uint8Array(base.names.length);
  const total = sumOfKnown(turnover).value;
  for (let client = 0; client < turnover.length; client++)
    if (isBreadwinner(turnover[client], total)) reasons[client] |= BREADWINNER;
  markByPairs(input.productAmounts, reasons);
  markByPairs(input.managerAmounts, reasons);

  for (let client = 0; client < reasons.length; client++) {
    const record = base.records[client];
    if (record?.image === true) reasons[client] |= IMAGE;
    if (record?.innovator === true) reasons[client] |= INNOVATOR;
    if (record?.expert === true) reasons[client] |= EXPERT;
    const isPromising = potentials[client] === "max" && (abcClasses[client] === 2 || abcClasses[client] === 3);
    if (isPromising) reasons[client] |= PERSPECTIVE;
  }
  return reasons;
}

/**
 * Whether a client brings 10 % and more of a level's turnover; false where the level has none above 0.
 *
 * Source: spec 3.12.
 *
 * @example isBreadwinner(10, 100) // true
 */
export function isBreadwinner(amount: number, total: number): boolean {
  return total > 0 && amount >= total * (KEY_SHARE - TOLERANCE);
}

function markByPairs({ start, partner, amount, totals }: PairAmounts, reasons: Uint8Array): void {
  for (let client = 0; client + 1 < start.length; client++) {
    for (let pair = start[client]; pair < start[client + 1]; pair++) {
      if (isBreadwinner(amount[pair], totals[partner[pair]])) reasons[client] |= BREADWINNER;
    }
  }
}
