/** Two sums closer than this share of the base are the same sum: floating point must not move a client. */
const TOLERANCE = 1e-9;

/**
 * ABC class of every value, as a number: 1 = A, 2 = B ... boundaries.length + 1 = the last class, 0 = no class.
 *
 * Units and shapes: one value per client in any unit (NaN = no value); boundaries are rising shares between 0 and 1;
 * the result has the shape of `values`. Variant: values fall; the base is the sum of the positive values; a value has
 * the class of the place where its share starts, so that the one that crosses a boundary still belongs to the higher
 * class, A is never empty and an only value is A. Equal values share the class of the first of them.
 * Edges: a negative value has the last class and adds nothing; 0 and NaN have no class. The order of the values never
 * matters; a sum that meets a boundary to 1e-9 of the base has reached it. Source: spec 3.2.
 *
 * @example abcClassIndexes([50, 30, 20], [0.5, 0.8]) // Uint8Array [1, 2, 3]
 */
export function abcClassIndexes(values: ArrayLike<number>, boundaries: readonly number[]): Uint8Array {
  const classes = new Uint8Array(values.length);
  const lastClass = boundaries.length + 1;
  let positives = 0;
  for (let i = 0; i < values.length; i++) {
    if (values[i] > 0) positives++;
    else if (values[i] < 0) classes[i] = lastClass;
  }
  const order = fallingPositives(values, positives);
  const base = sumInOrder(values, order);
  const tolerance = base * TOLERANCE;

  let before = 0;
  let lost = 0;
  let current = 1;
  let firstOfEquals = NaN;
  for (let place = 0; place < order.length; place++) {
    const value = values[order[place]];
    const equalsFirst = firstOfEquals - value <= firstOfEquals * TOLERANCE;
    if (!equalsFirst) {
      firstOfEquals = value;
      while (current < lastClass && before + lost >= boundaries[current - 1] * base - tolerance) current++;
    }
    classes[order[place]] = current;
    const sum = before + value;
    lost += before >= value ? before - sum + value : value - sum + before;
    before = sum;
  }
  return classes;
}

function fallingPositives(values: ArrayLike<number>, count: number): Uint32Array {
  const order = new Uint32Array(count);
  let filled = 0;
  for (let i = 0; i < values.length; i++) if (values[i] > 0) order[filled++] = i;
  return order.sort((left, right) => values[right] - values[left]);
}

// Neumaier's summation: the rounding of each step is kept and added at the end.
function sumInOrder(values: ArrayLike<number>, order: Uint32Array): number {
  let total = 0;
  let lost = 0;
  for (let place = 0; place < order.length; place++) {
    const value = values[order[place]];
    const sum = total + value;
    lost += total >= value ? total - sum + value : value - sum + total;
    total = sum;
  }
  return total + lost;
}

/**
 * The share of the base that is reached with each value, in the order of abcClassIndexes.
 *
 * Shape of `values`; NaN for a value without a class; a negative value adds nothing and shows the full 1 (0 where no
 * value is positive). Equal values keep their order in the array. Source: spec 3.2.
 *
 * @example cumulativeShares([20, 50, 30]) // Float64Array [1, 0.5, 0.8]
 */
export function cumulativeShares(values: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(values.length).fill(NaN);
  let positives = 0;
  for (let i = 0; i < values.length; i++) if (values[i] > 0) positives++;
  const order = fallingPositives(values, positives);
  const base = sumInOrder(values, order);
  let reached = 0;
  for (let place = 0; place < order.length; place++) {
    reached += values[order[place]];
    shares[order[place]] = place === order.length - 1 ? 1 : Math.min(1, reached / base);
  }
  for (let i = 0; i < values.length; i++) if (values[i] < 0) shares[i] = positives > 0 ? 1 : 0;
  return shares;
}
