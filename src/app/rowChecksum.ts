import type { CellValue } from "../analysis/types";

const MULTIPLIER = 0x01000193;

export interface RowChecksum {
  add(rows: readonly (readonly CellValue[])[]): void;
  readonly rows: number;
  text(): string;
}

/** Tells whether rows are those that were read before; the same for any division into chunks. */
export function createRowChecksum(): RowChecksum {
  // Two sums with different starts: 64 bits, so that no change goes unseen.
  let first = 0x811c9dc5;
  let second = 0x1b873593;
  let count = 0;
  const take = (code: number): void => {
    first = Math.imul(first ^ code, MULTIPLIER);
    second = Math.imul(second ^ (code + 0x9e37), MULTIPLIER);
  };
  return {
    add(rows) {
      for (const row of rows) {
        for (const cell of row) {
          // 1 and "1" are not the same.
          take(typeof cell === "string" ? 1 : 2);
          const text = String(cell ?? "");
          for (let i = 0; i < text.length; i++) take(text.charCodeAt(i));
        }
        take(3);
        count++;
      }
    },
    get rows() {
      return count;
    },
    text: () => `${(first >>> 0).toString(36)}.${(second >>> 0).toString(36)}`,
  };
}
