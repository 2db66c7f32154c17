import { invalidArgument } from "../request/errors";

/** A written value as one per cell: a single value goes into every cell, an array must have the range's shape. */
export function perCell(value: unknown, rows: number, columns: number): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const shape = "the number of rows or columns in the input array doesn't match the size or dimensions of the range";
  if (value.length !== rows) throw invalidArgument(`${shape}: ${value.length} rows for ${rows}`);
  for (const row of value as unknown[]) {
    if (!Array.isArray(row)) throw invalidArgument("a two-dimensional array is wanted");
    if (row.length !== columns) throw invalidArgument(`${shape}: ${row.length} columns for ${columns}`);
  }
  const cells = value as unknown[][];
  return (row, column) => cells[row][column];
}
