import { wordKey } from "../cells/wordKey";
import { ofTableWords } from "../words";
import { asFlags, isFalse } from "./dealWords";
import type { SaleDays } from "./saleDays";

const expectedWords = ofTableWords((languages) => languages.flatMap(({ deals }) => deals.expected).map(wordKey));

// So many days may lie after all others of the table: the last deals that were lost.
const FEW_LATER = 0.05;
// Where fewer of the deals that were not won lack a closing day, those that have one may be open.
const LEAST_OPEN = 0.2;

/** A column of closing days, and those on which the deals began. */
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
  if (closed === undefined || saysExpected(header)) return false;
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
  return liesBefore(lost, newest);
}

/** What must be known of deals of which only the stage tells that they were won. */
interface StagedClosings extends Pick<Closings, "header" | "opened" | "closed"> {
  /** By row. */
  readonly isWon: (row: number) => boolean;
  readonly hasReason: (row: number) => boolean;
}

/**
 * Whether a closing day of a deal that was not won is that of its refusal, where no stage says what was refused.
 *
 * So it is where a part of the other deals has no closing day: where all have one it is only expected. Every deal with a reason
 * of refusal must have one too. Edges: as areActualClosings(). Source: spec 3.15.
 *
 * @example closingsRefuse({ header: "Closed Date", opened, closed, isWon: () => false, hasReason: () => false }) // true
 */
export function closingsRefuse({ header, opened, closed, isWon, hasReason }: StagedClosings): boolean {
  if (closed === undefined || saysExpected(header)) return false;
  const ended: number[] = [];
  let newest = 0;
  let open = 0;
  for (let row = 0; row < closed.dayOfRow.length; row++) {
    const day = closed.dayOfRow[row];
    const began = opened?.dayOfRow[row] ?? 0;
    newest = Math.max(newest, began, isWon(row) ? day : 0);
    if (isWon(row) || began <= 0) continue;
    if (day > 0) ended.push(day);
    else if (hasReason(row)) return false;
    else open++;
  }
  return open >= ended.length * LEAST_OPEN && liesBefore(ended, newest);
}

function saysExpected(header: string): boolean {
  const words = wordKey(header.replaceAll("_", " ")).split(" ");
  return words.some((word) => expectedWords().some((expected) => word.startsWith(expected)));
}

function liesBefore(closings: readonly number[], newest: number): boolean {
  const later = closings.filter((day) => day > newest).length;
  return closings.length > 0 && later <= Math.max(1, closings.length * FEW_LATER);
}
