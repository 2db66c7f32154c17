import { isBlank } from "../analysis/cells/cells";
import type { CellValue, Rows } from "../analysis/types";

/** Cells of one column that are merged over several rows. */
export interface MergedCells {
  /** Counted from the first of the rows that come with it; below 0 = it begins above them. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/**
 * Gives each row what is in the first one of a merged cell; rows come from top to bottom, in chunks.
 *
 * Columns of `measures` stay as they are: an amount that is merged over the lines of an order is one amount.
 */
export class MergedFiller {
  private readonly values = new Map<number, CellValue>();

  constructor(private readonly measures: readonly number[] = []) {}

  filled(rows: Rows, merged: readonly MergedCells[]): Rows {
    const areas = merged.filter(({ column }) => !this.measures.includes(column));
    if (areas.length === 0) return rows;
    const whole = rows.slice() as CellValue[][];
    const own = new Set<number>();
    for (const { row, column, rows: count } of areas) {
      if (row >= 0) this.values.set(column, null);
      const end = Math.min(row + count, rows.length);
      for (let index = Math.max(row, 0); index < end; index++) {
        const cell = rows[index][column] ?? null;
        if (!isBlank(cell)) {
          this.values.set(column, cell);
          continue;
        }
        if (!own.has(index)) whole[index] = rows[index].slice();
        own.add(index);
        whole[index][column] = this.values.get(column) ?? null;
      }
    }
    return whole;
  }
}
