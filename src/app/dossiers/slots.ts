import { readMark } from "../../merging/rowMark";
import { isFilled, type Cells } from "../../merging/typedTable";
import type { StandingSheet } from "../typedSheets/readTypedSheet";

/** A row that the product has made once and still knows by its key. */
export interface Slot {
  readonly key: string;
  /** What the product wrote into it last. */
  readonly written: Cells;
  /** Nobody has typed into it, and nothing was written. */
  readonly isFree: boolean;
}

/** Those of a table that is to be made. */
export const freeSlots = (keys: readonly string[]): readonly Slot[] =>
  keys.map((key) => ({ key, written: {}, isFree: true }));

/** Those of a table as it stands, in the order of their keys, wherever the user has moved them. */
export function standingSlots(kind: string, { standing, inPlace }: StandingSheet): readonly Slot[] {
  const known = new Map<string, Slot>();
  for (const row of standing.values) {
    const mark = inPlace.keys === null ? null : readMark(kind, row[inPlace.keys]);
    if (mark === null || known.has(mark.key)) continue;
    const isBlank = row.every((cell, column) => column === inPlace.keys || !isFilled(cell));
    known.set(mark.key, {
      key: mark.key,
      written: { ...mark.written, ...mark.pending },
      isFree: isBlank && Object.keys(mark.written).length === 0,
    });
  }
  return [...known.values()].sort((one, other) => numberOf(one.key) - numberOf(other.key));
}

/** "m12" → 12; keys without a number come first. */
function numberOf(key: string): number {
  const digits = /\d+$/.exec(key);
  return digits === null ? 0 : Number(digits[0]);
}
