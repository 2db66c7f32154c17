/**
 * A block of cells for one request. Excel keeps no reference to it, which would cost more than the block itself and one
 * more request that gives it back: after the next sync only what was loaded can be read.
 */
export function rangeAt(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

export type RangeAt = (row: number, column: number, rows: number, columns: number) => Excel.Range;

/** The blocks of a sheet for one request, each named to Excel once however often it is used. */
export function rangesOf(sheet: Excel.Worksheet): RangeAt {
  const made = new Map<string, Excel.Range>();
  return (row, column, rows, columns) => {
    const key = [row, column, rows, columns].join();
    let range = made.get(key);
    if (range === undefined) made.set(key, (range = rangeAt(sheet, row, column, rows, columns)));
    return range;
  };
}
