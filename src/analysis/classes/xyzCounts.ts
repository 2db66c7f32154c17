import type { XyzBucket, XyzClass } from "../types";
import { highestOfClass } from "./xyz";

/** How many clients fall into each class, and how many have none. */
export type XyzCounts = Readonly<Record<XyzClass, number>> & { readonly none: number };

/** How many clients fall into each class with a bucket and bounds. */
export type XyzCounter = (bucket: XyzBucket, bounds: readonly [x: number, y: number]) => XyzCounts;

/**
 * The variations of clientVariations() in rising order, without those of clients that have no class.
 *
 * Source: spec 3.3.
 *
 * @example sortedVariations(Float64Array.of(0.3, NaN, 0.1)) // Float64Array [0.1, 0.3]
 */
export function sortedVariations(variations: Float64Array): Float64Array {
  return variations.filter((variation) => !Number.isNaN(variation)).sort();
}

/**
 * How many of so many clients fall into each XYZ class with such bounds.
 *
 * Shapes: `sorted` as sortedVariations() makes it. Cost: two halving searches. Source: spec 3.3.
 *
 * @example xyzCounts(Float64Array.of(0.05, 0.2, Infinity), [0.1, 0.25], 4) // { X: 1, Y: 1, Z: 1, none: 1 }
 */
export function xyzCounts(sorted: Float64Array, bounds: readonly [x: number, y: number], clients: number): XyzCounts {
  const endOfX = placesUpTo(sorted, highestOfClass(bounds[0]));
  const endOfY = placesUpTo(sorted, highestOfClass(bounds[1]));
  return { X: endOfX, Y: endOfY - endOfX, Z: sorted.length - endOfY, none: clients - sorted.length };
}

function placesUpTo(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
