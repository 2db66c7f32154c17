import { isBlank } from "../analysis/cells/cells";
import type { ArgumentName } from "../locales/en/argumentNames";
import { cellOf } from "./cellArgument";
import { failure } from "./functionFailure";

/** Excel on the web hands over at most 5 MB per call: three columns of sales with so many rows are about that. */
const MOST_CELLS = 100_000;

export interface RangeArgument<Name extends ArgumentName = ArgumentName> {
  readonly name: Name;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly unknown[])[];
}

/** A range with its size; a single value is a range of one cell. Whole columns are refused before any cell is read. */
export function rangeArgument<Name extends ArgumentName>(name: Name, given: unknown): RangeArgument<Name> {
  const cells: readonly (readonly unknown[])[] = Array.isArray(given) ? given : [[given]];
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  refuseTooMany(name, rows * columns);
  return { name, rows, columns, cells };
}

/** null = left out, which Excel hands over as null or as one blank cell. */
export function optionalRange<Name extends ArgumentName>(name: Name, given: unknown): RangeArgument<Name> | null {
  const range = rangeArgument(name, given);
  const single = range.rows === 1 && range.columns === 1;
  return single && isBlank(cellOf(name, range.cells[0][0])) ? null : range;
}

export function refuseTooMany(argument: ArgumentName, count: number): void {
  if (count > MOST_CELLS) throw failure("invalidValue", "tooManyCells", { argument, count, limit: MOST_CELLS });
}
