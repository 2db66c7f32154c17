import { cellText } from "../cells/cells";
import type { RoleMatch, TableCandidate } from "./tableDefinition";

/**
 * Whether a column holds a word that we know among its first rows. Source: spec 1.
 *
 * @example knownInSample(candidate, { column: 2, confidence: 1 }, (text) => planIndicator(text) !== null)
 */
export function knownInSample(
  { sample }: TableCandidate,
  match: RoleMatch | undefined,
  isKnown: (text: string) => boolean,
): boolean {
  if (match === undefined) return false;
  return sample.some((row) => isKnown(cellText(row[match.column] ?? null)));
}
