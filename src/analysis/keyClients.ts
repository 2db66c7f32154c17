import type { ClientBase } from "./clientBase";
import type { SalesLedger } from "./ledger";
import type { PotentialTier } from "./potential";
import type { PairAmounts } from "./pairAmounts";

const KEY_SHARE = 0.1;
// A share of exactly a tenth counts, whatever floating point makes of it.
const TOLERANCE = 1e-9;

export interface KeyClientsInput {
  readonly ledger: SalesLedger;
  readonly base: ClientBase;
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
 * Which clients are key clients (1): a share of 10 % and more of the turnover of the company, of a manager or of a
 * product in the analysis period, a flag (image, innovator, expert), or the highest potential with class B or C.
 *
 * Levels without turnover above 0 have no shares. Shape: one place per client of the base. Source: spec 3.12.
 *
 * @example keyClients(input)[0] // 1
 */
export function keyClients(input: KeyClientsInput): Uint8Array {
  const { base, turnover, abcClasses, potentials } = input;
  const isKey = new Uint8Array(base.names.length);
  let company = 0;
  for (let client = 0; client < turnover.length; client++) company += turnover[client];
  for (let client = 0; client < turnover.length; client++)
    if (isBreadwinner(turnover[client], company)) isKey[client] = 1;
  markByPairs(input.productAmounts, input.ledger.products.names.length, isKey);
  markByPairs(input.managerAmounts, input.ledger.managers.names.length, isKey);
  for (let client = 0; client < isKey.length; client++) {
    const record = base.records[client];
    const isFlagged = record?.image === true || record?.innovator === true || record?.expert === true;
    const isPromising = potentials[client] === "max" && (abcClasses[client] === 2 || abcClasses[client] === 3);
    if (isFlagged || isPromising) isKey[client] = 1;
  }
  return isKey;
}

function isBreadwinner(amount: number, total: number): boolean {
  return total > 0 && amount >= total * (KEY_SHARE - TOLERANCE);
}

function markByPairs(pairs: PairAmounts, partners: number, isKey: Uint8Array): void {
  const totals = new Float64Array(partners);
  for (let pair = 0; pair < pairs.partner.length; pair++) totals[pairs.partner[pair]] += pairs.amount[pair];
  for (let client = 0; client + 1 < pairs.start.length; client++) {
    for (let pair = pairs.start[client]; pair < pairs.start[client + 1]; pair++) {
      if (isBreadwinner(pairs.amount[pair], totals[pairs.partner[pair]])) isKey[client] = 1;
    }
  }
}
