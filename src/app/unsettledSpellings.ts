import { clientKey } from "../analysis/cells/clientKey";
import { pairKey } from "../analysis/duplicates/pairKey";
import type { ApartPair } from "./apartNames";
import type { SpellingsOfOne } from "./duplicateGroups";

/** For each client who may be written in several ways another spelling, the one with the most purchases. */
export function otherSpellings(groups: readonly SpellingsOfOne[]): ReadonlyMap<string, string> {
  const others = new Map<string, string>();
  for (const { spellings } of groups) {
    const [first, second] = spellings.map(({ figures }) => figures.client);
    for (const { figures } of spellings) others.set(figures.client, figures.client === first ? second : first);
  }
  return others;
}

/** The groups that are left when names are told apart after they were found. */
export function withoutApart(
  groups: readonly SpellingsOfOne[],
  apart: readonly ApartPair[],
): readonly SpellingsOfOne[] {
  const told = new Set(apart.map(pairKey));
  return groups.filter(({ spellings }) => {
    const keys = spellings.map(({ figures }) => clientKey(figures.client));
    return pairsOf(keys).some((pair) => !told.has(pairKey(pair)));
  });
}

/** Every two of some keys. */
export function pairsOf(keys: readonly string[]): readonly ApartPair[] {
  return keys.flatMap((key, place) => keys.slice(place + 1).map((other): ApartPair => [key, other]));
}
