import type { ClientRegister } from "./clientRegister";

/**
 * The clients that exist, falling by a value (those without one, NaN, stand last), equal ones by name.
 *
 * Shapes: one value per client of the base; the result has ids. Cost: one sort of plain numbers and a halving search for
 * each client; only equal ones compare their names. Source: spec 3.2.
 *
 * @example fallingClients(register, Float64Array.of(10, NaN, 30)) // Int32Array [2, 0, 1]
 */
export function fallingClients(
  { names, exists }: Pick<ClientRegister, "names" | "exists">,
  values: Float64Array,
): Int32Array {
  const ids = new Int32Array(names.length);
  const keys = new Float64Array(names.length);
  let count = 0;
  for (let client = 0; client < names.length; client++) {
    if (exists[client] === 0) continue;
    ids[count] = client;
    keys[count++] = Number.isNaN(values[client]) ? Infinity : -values[client];
  }
  const rising = keys.slice(0, count).sort();
  const order = new Int32Array(count);
  /** By the first place of a key: how many clients have it. */
  const equals = new Int32Array(count);
  for (let place = 0; place < count; place++) {
    const first = firstPlace(rising, keys[place]);
    order[first + equals[first]++] = ids[place];
  }
  for (let first = 0; first < count; first += equals[first]) {
    if (equals[first] === 1) continue;
    order.subarray(first, first + equals[first]).sort((left, right) => (names[left] < names[right] ? -1 : 1));
  }
  return order;
}

/**
 * The values of some clients in the order of their ids. Source: spec 3.2.
 *
 * @example valuesOf(Float64Array.of(10, 20, 30), Int32Array.of(2, 0)) // Float64Array [30, 10]
 */
export function valuesOf(values: Float64Array, ids: Int32Array): Float64Array {
  const ofIds = new Float64Array(ids.length);
  for (let place = 0; place < ids.length; place++) ofIds[place] = values[ids[place]];
  return ofIds;
}

/**
 * The place in the order of each of so many clients; 0 for those that are not in it. Source: spec 3.2.
 *
 * @example linesOf(Int32Array.of(2, 0, 1), 3) // Int32Array [1, 2, 0]
 */
export function linesOf(ids: Int32Array, clients: number): Int32Array {
  const lineOf = new Int32Array(clients);
  for (let line = 0; line < ids.length; line++) lineOf[ids[line]] = line;
  return lineOf;
}

function firstPlace(rising: Float64Array, key: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle] < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
