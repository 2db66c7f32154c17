const FREE = -1;

/**
 * Tells rows that are the same by their columns: a table of places with linear probing, many times faster than a map of keys
 * that are made of several numbers. Source: spec 3.15.
 *
 * @example new SameRows(2, () => 0, () => true).first(1) // 1: no row before it is the same
 */
export class SameRows {
  private readonly rows: Int32Array;

  constructor(
    /** At most so many different rows. */
    count: number,
    private readonly hashOf: (row: number) => number,
    private readonly isSame: (row: number, other: number) => boolean,
  ) {
    let size = 4;
    while (size < 2 * count) size *= 2;
    this.rows = new Int32Array(size).fill(FREE);
  }

  /** The first row asked for that is the same; the row itself where there is none. */
  first(row: number): number {
    const { rows, isSame } = this;
    const hash = Math.imul(this.hashOf(row), 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & (rows.length - 1);
    while (rows[slot] !== FREE) {
      if (isSame(row, rows[slot])) return rows[slot];
      slot = (slot + 1) & (rows.length - 1);
    }
    rows[slot] = row;
    return row;
  }
}
