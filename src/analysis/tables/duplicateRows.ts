import type { SalesLedger } from "../ledger/ledger";

/** Rows between two moments at which the user can press something. */
const PORTION = 1 << 20;

/** Fingerprints of the cells that the ledger does not keep, by its rows. */
export interface LedgerFingerprints {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/**
 * Calls back for every sales row that repeats an earlier one in every cell; rows are given as rows of the ledger.
 *
 * Source: spec 1 (exact duplicates).
 *
 * @example findDuplicateRows(ledger, fingerprints, (row, original) => log(row, original)) // log(1, 0)
 */
export function findDuplicateRows(
  ledger: SalesLedger,
  fingerprints: LedgerFingerprints | null,
  onDuplicate: (row: number, original: number) => void,
): void {
  const steps = duplicateSteps(ledger, fingerprints, onDuplicate);
  while (steps.next().done !== true);
}

/**
 * As findDuplicateRows(), giving way between portions of the rows; no fingerprints = the ledger keeps all cells. Source:
 * spec 1.
 *
 * @example
 * const steps = duplicateSteps(ledger, fingerprints, (row, original) => log(row, original));
 * steps.next().done // true: few rows take one step
 */
export function* duplicateSteps(
  ledger: SalesLedger,
  fingerprints: LedgerFingerprints | null,
  onDuplicate: (row: number, original: number) => void,
): Generator<undefined, void> {
  const { clientStart, day, amount, document } = ledger;
  let nextRest = PORTION;
  let slots = new Int32Array(16);
  for (let client = 0; client + 1 < clientStart.length; client++) {
    const start = clientStart[client];
    const end = clientStart[client + 1];
    if (end - start < 2) continue;
    // A hash table with open addressing, at most half full; 0 = free, else row - start + 1.
    let size = 4;
    while (size < (end - start) * 2) size *= 2;
    if (slots.length < size) slots = new Int32Array(size);
    else slots.fill(0, 0, size);
    for (let row = start; row < end; row++) {
      let hash = Math.imul(day[row], 0x85ebca6b) ^ Math.imul(document[row], 0x9e3779b1);
      hash = Math.imul(hash ^ (amount[row] * 1024), 0x27d4eb2d);
      if (fingerprints !== null) hash ^= fingerprints.first[row];
      let slot = (hash ^ (hash >>> 15)) & (size - 1);
      while (slots[slot] !== 0 && !areEqual(ledger, fingerprints, row, start + slots[slot] - 1)) {
        slot = (slot + 1) & (size - 1);
      }
      if (slots[slot] === 0) slots[slot] = row - start + 1;
      else onDuplicate(row, start + slots[slot] - 1);
    }
    if (end < nextRest) continue;
    nextRest = end + PORTION;
    yield;
  }
}

function areEqual(ledger: SalesLedger, fingerprints: LedgerFingerprints | null, row: number, other: number): boolean {
  const { day, amount, document, product, manager, margin, quantity } = ledger;
  if (day[row] !== day[other] || amount[row] !== amount[other] || document[row] !== document[other]) return false;
  if (product !== null && product[row] !== product[other]) return false;
  if (manager !== null && manager[row] !== manager[other]) return false;
  // Object.is: what is not known (NaN) equals itself.
  if (margin !== null && !Object.is(margin[row], margin[other])) return false;
  if (quantity !== null && !Object.is(quantity[row], quantity[other])) return false;
  if (fingerprints === null) return true;
  const { first, second } = fingerprints;
  return first[row] === first[other] && second[row] === second[other];
}
