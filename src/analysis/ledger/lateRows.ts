/** Places moved between two moments at which the user can press something. */
const PORTION = 1 << 21;
/** A row costs more than its own place. */
const PLACES_OF_A_ROW = 16;

type Column = Int32Array | Float64Array | Int16Array;

/** Rows that were added behind others above which they stand. */
export interface LateRows {
  /** The first of them; they are the last ones. */
  readonly first: number;
  /** For each of them, before how many of the others it stands; rising. */
  readonly before: Int32Array;
}

/**
 * The rows from `first` on, each with its place among those above; both follow `sourceRow`. null = all stand behind them.
 *
 * Source: spec 2 (row order never matters).
 *
 * @example lateRows(Int32Array.of(0, 2, 3, 1), 3, 4)?.before // [1]
 */
export function lateRows(sourceRow: Int32Array, first: number, rows: number): LateRows | null {
  if (first === 0 || first === rows || sourceRow[first] > sourceRow[first - 1]) return null;
  const before = new Int32Array(rows - first);
  for (let late = 0; late < before.length; late++) {
    let low = late === 0 ? 0 : before[late - 1];
    let high = first;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sourceRow[middle] < sourceRow[first + late]) low = middle + 1;
      else high = middle;
    }
    before[late] = low;
  }
  return { first, before };
}

/**
 * Puts the late rows of a column in their places, giving way between portions. Source: spec 2 (row order never matters).
 *
 * @example
 * const column = Int32Array.of(10, 12, 13, 11);
 * lastOf(putInPlace(column, { first: 3, before: Int32Array.of(1) })); // column: [10, 11, 12, 13]
 */
export function* putInPlace(column: Column, { first, before }: LateRows): Generator<undefined, void> {
  const late = column.slice(first, first + before.length);
  let end = first;
  let moved = 0;
  for (let place = before.length - 1; place >= 0; place--) {
    const start = before[place];
    column.copyWithin(start + place + 1, start, end);
    column[start + place] = late[place];
    moved += end - start + PLACES_OF_A_ROW;
    end = start;
    if (moved < PORTION) continue;
    moved = 0;
    yield;
  }
}
