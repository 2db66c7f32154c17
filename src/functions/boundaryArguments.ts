import { usualAbc, usualXyz } from "../analysis/settings/usualValues";
import type { ArgumentName } from "../locales/en/argumentNames";
import { numberArgument } from "./cellArgument";
import { failure } from "./functionFailure";

/** Where the classes A and B end: two rising shares of a total, each above 0 and below 1; the usual ones if not given. */
export function abcBoundaries(boundaryA: unknown, boundaryB: unknown): [number, number] {
  const [standardA, standardB] = usualAbc;
  const upper = { argument: "boundaryB", given: boundaryB, standard: standardB } as const;
  const boundaries = risingBoundaries({ argument: "boundaryA", given: boundaryA, standard: standardA }, upper);
  if (boundaries[1] >= 1) throw failure("invalidValue", "notShare", { argument: upper.argument });
  return boundaries;
}

/** Up to which variation a client is X and Y: two rising ratios above 0; the usual ones if not given. */
export function xyzBoundaries(boundaryX: unknown, boundaryY: unknown): [number, number] {
  const [standardX, standardY] = usualXyz;
  return risingBoundaries(
    { argument: "boundaryX", given: boundaryX, standard: standardX },
    { argument: "boundaryY", given: boundaryY, standard: standardY },
  );
}

interface Boundary {
  readonly argument: ArgumentName;
  readonly given: unknown;
  readonly standard: number;
}

function risingBoundaries(lower: Boundary, upper: Boundary): [number, number] {
  const first = numberArgument(lower.argument, lower.given, lower.standard);
  const second = numberArgument(upper.argument, upper.given, upper.standard);
  if (first <= 0) throw failure("invalidValue", "notPositive", { argument: lower.argument });
  if (second <= first) {
    throw failure("invalidValue", "notRising", { argument: upper.argument, other: lower.argument });
  }
  return [first, second];
}
