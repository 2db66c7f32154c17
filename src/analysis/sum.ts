/** Against the sum of absolute values, less than this is what floating point leaves of 0: 0.1 + 0.2 - 0.3. */
const NOTHING_LEFT = 1e-12;

/**
 * A sum of amounts with what floating point left of 0 taken away.
 *
 * `gross` is the sum of the absolute values. Source: spec 3.2 (no float drift).
 *
 * @example settled(0.1 + 0.2 - 0.3, 0.6) // 0
 */
export function settled(sum: number, gross: number): number {
  return Math.abs(sum) <= gross * NOTHING_LEFT ? 0 : sum;
}

/**
 * The sum of the values that are known (not NaN), and their number.
 *
 * Source: spec 3.2.
 *
 * @example sumOfKnown(Float64Array.of(1, NaN, 2)).value // 3
 */
export function sumOfKnown(values: Float64Array): Sum {
  const sum = new Sum();
  sum.addKnown(values, 0, values.length);
  return sum;
}

/**
 * A running sum that hardly depends on the order of what is added (Neumaier's summation), settled at the end.
 *
 * Source: spec 3.2 (row order never matters).
 *
 * @example
 * const sum = new Sum();
 * for (const amount of [1e8, 0.5, -1e8]) sum.add(amount);
 * sum.value // 0.5
 */
export class Sum {
  count = 0;
  private total = 0;
  private lost = 0;
  private gross = 0;

  clear(): void {
    this.count = 0;
    this.total = 0;
    this.lost = 0;
    this.gross = 0;
  }

  add(value: number): void {
    const sum = this.total + value;
    this.lost += Math.abs(this.total) >= Math.abs(value) ? this.total - sum + value : value - sum + this.total;
    this.total = sum;
    this.gross += Math.abs(value);
    this.count++;
  }

  /** Adds the known ones (not NaN) of some values that follow one another, up to but not including `to`. */
  addKnown(values: Float64Array, from: number, to: number): void {
    // Plain variables: fields would be written again for every value.
    let { count, total, lost, gross } = this;
    for (let place = from; place < to; place++) {
      const value = values[place];
      if (Number.isNaN(value)) continue;
      const sum = total + value;
      lost += Math.abs(total) >= Math.abs(value) ? total - sum + value : value - sum + total;
      total = sum;
      gross += Math.abs(value);
      count++;
    }
    this.count = count;
    this.total = total;
    this.lost = lost;
    this.gross = gross;
  }

  /** Adds everything that another sum has added. */
  include(other: Sum): void {
    const { count, gross } = this;
    this.add(other.total);
    this.lost += other.lost;
    this.count = count + other.count;
    this.gross = gross + other.gross;
  }

  get value(): number {
    return settled(this.total + this.lost, this.gross);
  }
}

/**
 * The sum of what is known; null where nothing is.
 *
 * Source: spec 3.9.
 *
 * @example sumOver([{ margin: 4 }, { margin: null }], (line) => line.margin) // 4
 */
export function sumOver<Line>(lines: readonly Line[], value: (line: Line) => number | null): number | null {
  let sum: number | null = null;
  for (const line of lines) {
    const part = value(line);
    if (part !== null) sum = (sum ?? 0) + part;
  }
  return sum;
}
