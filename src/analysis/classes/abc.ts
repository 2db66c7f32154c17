import { Sum } from "../sum";
import { abcClasses, type AbcClass } from "../types";

/** Two sums closer than this share of the base are the same sum: floating point must not move a client. */
export const SAME_SUM = 1e-9;

/**
 * ABC class of every value, as a number: 1 = A, 2 = B ... boundaries.length + 1 = the last class, 0 = no class.
 *
 * Units and shapes: one value per client in any unit (NaN = no value); boundaries are rising shares between 0 and 1;
 * the result has the shape of `values`. Variant: values fall; the base is the sum of the positive values; a value has
 * the class of the place where its share starts, so that the one that crosses a boundary still belongs to the higher
 * class, A is never empty and an only value is A. Equal values share the class of the first of them.
 * Edges: a negative value has the last class and adds nothing; 0 and NaN have no class. The order of the values never
 * matters; a sum that meets a boundary to 1e-9 of the base has reached it. Cost: one sort of plain numbers, without
 * which no share can start anywhere, and a few passes beside it. Source: spec 3.2.
 *
 * @example abcClassIndexes([50, 30, 20], [0.5, 0.8]) // Uint8Array [1, 2, 3]
 */
export function abcClassIndexes(values: ArrayLike<number>, boundaries: readonly number[]): Uint8Array {
  const lastClass = boundaries.length + 1;
  const lowestOfClass = lowestValues(fallingPositives(values), boundaries);
  const classes = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    if (values[i] < 0) classes[i] = lastClass;
    else if (values[i] > 0) {
      let current = 1;
      while (values[i] < lowestOfClass[current]) current++;
      classes[i] = current;
    }
  }
  return classes;
}

/**
 * The class that abcClassIndexes() numbers so; null for 0. Source: spec 3.2.
 *
 * @example abcClassAt(1) // "A"
 */
export function abcClassAt(index: number): AbcClass | null {
  return index === 0 ? null : abcClasses[index - 1];
}

function fallingPositives(values: ArrayLike<number>): Float64Array {
  const positives = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i] > 0) positives[count++] = values[i];
  return positives.subarray(0, count).sort().reverse();
}

/** The lowest value of every class, 1 = A; Infinity where a class is empty. */
function lowestValues(falling: Float64Array, boundaries: readonly number[]): Float64Array {
  const lastClass = boundaries.length + 1;
  const lowest = new Float64Array(lastClass + 1).fill(Infinity);
  const sum = new Sum();
  for (let place = 0; place < falling.length; place++) sum.add(falling[place]);
  const base = sum.value;
  sum.clear();
  let current = 1;
  let firstOfEquals = NaN;
  for (let place = 0; place < falling.length; place++) {
    const value = falling[place];
    const equalsFirst = firstOfEquals - value <= firstOfEquals * SAME_SUM;
    if (!equalsFirst) {
      firstOfEquals = value;
      const reached = sum.value + base * SAME_SUM;
      while (current < lastClass && reached >= boundaries[current - 1] * base) current++;
    }
    lowest[current] = value;
    sum.add(value);
  }
  return lowest;
}

/**
 * The share of the base that is reached with each value.
 *
 * Values must fall; the base is the sum of the positive ones. NaN where the value is 0 or NaN; a negative value adds
 * nothing and shows the full 1 (0 where no value is positive). Source: spec 3.2.
 *
 * @example cumulativeShares([50, 30, 20]) // Float64Array [0.5, 0.8, 1]
 */
export function cumulativeShares(falling: ArrayLike<number>): Float64Array {
  const base = new Sum();
  for (let i = 0; i < falling.length; i++) if (falling[i] > 0) base.add(falling[i]);
  return cumulativeSharesOf(falling, base.value);
}

/**
 * cumulativeShares() of the first values of more, whose positive ones add up to `base`. Source: spec 3.2.
 *
 * @example cumulativeSharesOf([60, 30], 100) // Float64Array [0.6, 0.9]
 */
export function cumulativeSharesOf(falling: ArrayLike<number>, base: number): Float64Array {
  const shares = new Float64Array(falling.length).fill(NaN);
  const reached = new Sum();
  for (let i = 0; i < falling.length; i++) {
    if (falling[i] > 0) reached.add(falling[i]);
    if (falling[i] > 0 || falling[i] < 0) shares[i] = base > 0 ? reached.value / base : 0;
  }
  return shares;
}
