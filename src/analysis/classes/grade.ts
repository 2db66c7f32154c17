import { abcClassIndexes } from "./abc";
import type { PotentialTier } from "../tables/potential";
import { usualGradeTable } from "../settings/usualValues";
import type { Grade, GradeTable } from "../types";

const tiers: readonly PotentialTier[] = ["max", "high", "low"];

/**
 * Grade by profitability and potential; null where either is not known.
 *
 * `profitClass` is the ABC class of the margin (1 = A; 3 and below count as low; 0 = no margin). A negative margin is
 * grade E whatever the potential and the table. Source: spec 3.5.
 *
 * @example clientGrade(500, 1, "max") // "A"
 */
export function clientGrade(
  margin: number | null,
  profitClass: number,
  potential: PotentialTier | null,
  table: GradeTable = usualGradeTable,
): Grade | null {
  if (margin === null) return null;
  if (margin < 0) return "E";
  if (profitClass === 0 || potential === null) return null;
  return table[Math.min(profitClass, 3) - 1][tiers.indexOf(potential)];
}

/**
 * Potential tier of every client: as named, or by the ABC rule where it is an amount of money; null = not known.
 *
 * Source: spec 3.5.
 *
 * @example tiersOfPotentials([60, 25, 15, "low", null], [0.5, 0.8]) // ["max", "high", "low", "low", null]
 */
export function tiersOfPotentials(
  potentials: readonly (PotentialTier | number | null)[],
  boundaries: readonly number[],
): readonly (PotentialTier | null)[] {
  const amounts = potentials.map((potential) => (typeof potential === "number" ? potential : NaN));
  const classes = abcClassIndexes(amounts, boundaries);
  const tiers: (PotentialTier | null)[] = [];
  for (let client = 0; client < potentials.length; client++) {
    const potential = potentials[client];
    if (typeof potential !== "number") tiers.push(potential);
    else tiers.push(classes[client] === 1 ? "max" : classes[client] === 2 ? "high" : "low");
  }
  return tiers;
}
