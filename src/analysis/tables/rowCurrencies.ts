/** So many rows below one another in one currency. */
export interface CurrencyRun {
  /** null = the number format names none. */
  readonly code: string | null;
  readonly rows: number;
}

/** The currency of each row by the number format of its amount. */
export interface RowCurrencies {
  /** The one currency of all rows; null = there are several, or rows without one. */
  readonly only: string | null;
  /** Rows are counted from the first below the header, over all parts; null = none. */
  readonly codeAt: (row: number) => string | null;
}

/**
 * The currencies of rows, given run by run; null = no number format names one.
 *
 * Source: spec 1.5.
 *
 * @example rowCurrencies([{ code: "EUR", rows: 2 }, { code: "USD", rows: 1 }])?.codeAt(2) // "USD"
 */
export function rowCurrencies(runs: readonly CurrencyRun[]): RowCurrencies | null {
  const filled = runs.filter(({ rows }) => rows > 0);
  if (filled.every(({ code }) => code === null)) return null;
  const ends: number[] = [];
  let end = 0;
  for (const { rows } of filled) ends.push((end += rows));
  const isOne = filled.every(({ code }) => code === filled[0].code);
  return { only: isOne ? filled[0].code : null, codeAt: (row) => filled[runAt(ends, row)]?.code ?? null };
}

/** The first run that ends behind the row. */
function runAt(ends: readonly number[], row: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] > row) high = middle;
    else low = middle + 1;
  }
  return low;
}
