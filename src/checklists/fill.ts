import type { Day } from "../analysis/types";
import type { Answer } from "./answers";
import type { FormId, PointId } from "./forms";

/** What was said of a point. */
export interface PointEntry {
  /** null = not answered yet. */
  readonly answer: Answer | null;
  readonly note: string;
  /** At least 0; 1 unless the user has written another one. */
  readonly weight: number;
}

/** A form filled for a company on a day. */
export interface Fill {
  readonly form: FormId;
  /** Counts the fills of a workbook from 1; two fills of one day differ by it. */
  readonly number: number;
  readonly company: string;
  /** null = no day, or one that cannot be read. */
  readonly date: Day | null;
  /** Who filled it. */
  readonly by: string;
  /** Points without an entry are not answered. */
  readonly entries: Readonly<Partial<Record<PointId, PointEntry>>>;
}

export const blankEntry: PointEntry = { answer: null, note: "", weight: 1 };

/**
 * What a fill says of a point. Source: spec 3.16.
 *
 * @example entryOf(fill, "A1").answer // null: not answered
 */
export function entryOf({ entries }: Pick<Fill, "entries">, point: PointId): PointEntry {
  return entries[point] ?? blankEntry;
}
