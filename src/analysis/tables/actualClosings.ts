import { wordKey } from "../cells/wordKey";
import { ofTableWords } from "../words";
import { asFlags, isFalse } from "./dealWords";
import type { SaleDays } from "./saleDays";

const expectedWords = ofTableWords((languages) => languages.flatMap(({ deals }) => deals.expected).map(wordKey));

// So many days may lie after all others of the table: the last deals that were lost.
const FEW_LATER = 0.05;

interface Closings {
  /** Of the closing days. */
  readonly header: string;
  readonly opened: SaleDays | undefined;
  readonly closed: SaleDays | undefined;
  /** By row: the place of its result in `results`; below 0 = none. */
  readonly result: Int32Array;
  readonly results: readonly string[];
}

/**
 * Whether the closing days of deals that a flag calls not won are days on which they were closed, not expected ones.
 *
 * They are not where the header says so, or where more than a few of them lie after every day on which a deal began or was
 * won. Edges: no column of closing days, or no such deal with one, gives false. Source: spec 3.15.
 *
 * @example areActualClosings({ header: "Expected close", opened, closed, result, results }) // false
 */
export function areActualClosings({ header, opened, closed, result, results }: Closings): boolean {
  if (closed === undefined) return false;
  const words = wordKey(header.replaceAll("_", " ")).split(" ");
  if (words.some((word) => expectedWords().some((expected) => word.startsWith(expected)))) return false;
  const isNotWon = results.map(asFlags(results)).map(isFalse);
  const lost: number[] = [];
  let newest = 0;
  result.forEach((id, row) => {
    newest = Math.max(newest, opened?.dayOfRow[row] ?? 0);
    const day = closed.dayOfRow[row];
    if (id >= 0 && isNotWon[id]) {
      if (day > 0) lost.push(day);
    } else newest = Math.max(newest, day);
  });
  const later = lost.filter((day) => day > newest).length;
  return lost.length > 0 && later <= Math.max(1, lost.length * FEW_LATER);
}
