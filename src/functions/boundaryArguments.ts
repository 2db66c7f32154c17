import { numberArgument } from "./cellArgument";
import { failure } from "./functionFailure";

interface Boundary {
  readonly argument: string;
  readonly given: unknown;
  readonly standard: number;
}

/** Two rising shares of a total, each above 0 and below 1. */
export function shareBoundaries(lower: Boundary, upper: Boundary): [number, number] {
  const bounds = risingBoundaries(lower, upper);
  if (bounds[1] >= 1) throw failure("invalidNumber", "notShare", { argument: upper.argument });
  return bounds;
}

/** Two rising boundaries above 0. */
export function risingBoundaries(lower: Boundary, upper: Boundary): [number, number] {
  const first = numberArgument(lower.argument, lower.given, lower.standard);
  const second = numberArgument(upper.argument, upper.given, upper.standard);
  if (first <= 0) throw failure("invalidNumber", "notPositive", { argument: lower.argument });
  if (second <= first) {
    throw failure("invalidNumber", "notRising", { argument: upper.argument, other: lower.argument });
  }
  return [first, second];
}
