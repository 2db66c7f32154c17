import { putInPlace, type LateRows } from "../ledger/lateRows";
import type { CellValue } from "../types";

const FIRST_CAPACITY = 1024;
const MANY_ROWS = 1 << 20;
const FNV_PRIME = 0x01000193;

/** Two 32-bit fingerprints per row over cells that the ledger does not keep, to tell exact duplicates. */
export class RowFingerprints {
  private first = new Int32Array(FIRST_CAPACITY);
  private second = new Int32Array(FIRST_CAPACITY);
  private readonly number = new Float64Array(1);
  private readonly halves = new Int32Array(this.number.buffer);

  /** Some row has a fingerprint. */
  private isUsed = false;

  set(row: number, cells: readonly (CellValue | undefined)[], columns: readonly number[]): void {
    this.isUsed = true;
    while (row >= this.first.length) this.grow();
    let first = 0x811c9dc5 | 0;
    let second = 0x9e3779b9 | 0;
    for (let i = 0; i < columns.length; i++) {
      const cell = cells[columns[i]];
      if (typeof cell === "number") {
        this.number[0] = cell;
        first = Math.imul(first ^ this.halves[0], FNV_PRIME) ^ this.halves[1];
        second = Math.imul(second ^ this.halves[1], 0x85ebca6b) ^ (this.halves[0] >>> 3);
      } else if (typeof cell === "string") {
        for (let at = 0; at < cell.length; at++) {
          const code = cell.charCodeAt(at);
          first = Math.imul(first ^ code, FNV_PRIME);
          second = Math.imul(second + code, 0xcc9e2d51);
        }
      } else if (cell === true) first ^= 1;
      // The end of a cell counts too: "ab", "c" is not "a", "bc".
      first = Math.imul(first ^ 0x1f, FNV_PRIME);
      second = Math.imul((second << 13) | (second >>> 19), 5) + 0x1f;
    }
    this.first[row] = first;
    this.second[row] = second;
  }

  /** Puts the fingerprints of a row in place of another's. */
  move(row: number, place: number): void {
    this.first[place] = this.first[row];
    this.second[place] = this.second[row];
  }

  /** Puts late rows in their places, of so many rows in all. */
  *putInPlace(late: LateRows, rows: number): Generator<undefined, void> {
    if (!this.isUsed) return;
    while (rows > this.first.length) this.grow();
    yield* putInPlace(this.first, late);
    yield* putInPlace(this.second, late);
  }

  /** Whether two rows are equal in the cells that were looked at. */
  isSame(row: number, other: number): boolean {
    return this.first[row] === this.first[other] && this.second[row] === this.second[other];
  }

  /** The fingerprints of each row at its new place; 0 for a row that was never set, null where none was. */
  movedTo(places: Int32Array): { readonly first: Int32Array; readonly second: Int32Array } | null {
    if (!this.isUsed) return null;
    const first = new Int32Array(places.length);
    const second = new Int32Array(places.length);
    const known = Math.min(places.length, this.first.length);
    for (let row = 0; row < known; row++) first[places[row]] = this.first[row];
    for (let row = 0; row < known; row++) second[places[row]] = this.second[row];
    return { first, second };
  }

  private grow(): void {
    const { first, second } = this;
    const capacity = Math.ceil(first.length * (first.length < MANY_ROWS ? 2 : 1.25));
    this.first = new Int32Array(capacity);
    this.second = new Int32Array(capacity);
    this.first.set(first);
    this.second.set(second);
  }
}
