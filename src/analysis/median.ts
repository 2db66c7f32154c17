/**
 * The middle value, the mean of the two middle ones where their number is even; NaN for none.
 *
 * Cost: Hoare's selection, which orders only what lies around the middle: a few passes where a sort needs many.
 * Source: spec 3.11.
 *
 * @example median([3, 1, 2, 10]) // 2.5
 */
export function median(values: ArrayLike<number>): number {
  if (values.length === 0) return NaN;
  const rest = new Float64Array(values);
  const middle = rest.length >> 1;
  select(rest, middle);
  if (rest.length % 2 === 1) return rest[middle];
  let below = rest[0];
  for (let place = 1; place < middle; place++) if (rest[place] > below) below = rest[place];
  return (below + rest[middle]) / 2;
}

/** Brings to a place the value that a sort would; no value before it is larger, none after it smaller. */
function select(values: Float64Array, place: number): void {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1];
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left] < pivot) left++;
      while (values[right] > pivot) right--;
      if (left > right) break;
      const value = values[left];
      values[left++] = values[right];
      values[right--] = value;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else return;
  }
}
