import { clientKey } from "./clientKey";
import { nameSkeleton, type NameSkeleton } from "./nameSkeleton";
import { isTypingSlip, slipKeys } from "./typingSlip";

/** Why spellings are taken for one client, the surest first. */
export const duplicateReasons = ["marks", "lookAlike", "legalForm", "typing"] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

/** Spellings that may be one client. */
export interface DuplicateGroup {
  /** The least sure reason in the group. */
  readonly reason: DuplicateReason;
  /** Places in the list of names, rising. */
  readonly places: readonly number[];
}

const SHORTEST_NAME = 3;
// What so many names share tells none of them apart.
const MOST_SHARING = 50;

/**
 * Names that are likely spellings of one client: other marks or spaces, look-alike letters of the other alphabet, a legal
 * form left out, or one slip of the keyboard.
 *
 * `apart` are pairs of client keys that the user has said to be different. Variant: precision before recall. Different
 * legal forms are different companies; a name without one joins another only where the others agree on theirs; numbers
 * must be the same. Names come from a list in which every one has its own clientKey. Cost: about as many look-ups as the
 * names have letters; names are compared only where they share a key, of which no more than fifty names may have a part.
 * Source: spec 6.
 *
 * @example likelyDuplicates(["ООО «Ромашка»", "Ромашка", "Василёк"], [])[0].places // [0, 1]
 */
export function likelyDuplicates(
  names: readonly string[],
  apart: readonly (readonly [string, string])[],
): readonly DuplicateGroup[] {
  const skeletons = names.map(nameSkeleton);
  const keys = names.map(clientKey);
  const isApart = new Set(apart.map(pairKey));
  const groupOf = names.map((_name, place) => [place]);
  const reasonOf = new Map<readonly number[], DuplicateReason>();

  function join(left: number, right: number, reason: DuplicateReason): void {
    const [one, other] = [groupOf[left], groupOf[right]];
    if (one === other) return;
    const together = [...one, ...other];
    if (formsOf(together, skeletons).length > 1) return;
    for (const a of one) for (const b of other) if (isApart.has(pairKey([keys[a], keys[b]]))) return;
    const weakest = [reasonOf.get(one), reasonOf.get(other), reason].map((each) =>
      each === undefined ? 0 : duplicateReasons.indexOf(each),
    );
    reasonOf.set(together, duplicateReasons[Math.max(...weakest)]);
    for (const place of together) groupOf[place] = together;
  }

  for (const places of shared(skeletons, (skeleton) => [coreOf(skeleton)])) {
    // Between two companies of one name nobody can say whose the name without a form is.
    const isUnclear = formsOf(places, skeletons).length > 1;
    for (const left of places) {
      for (const right of places) {
        const [a, b] = [skeletons[left], skeletons[right]];
        if (left >= right || (isUnclear && a.form !== b.form)) continue;
        const looksAlike = a.typed.join("") !== b.typed.join("");
        join(left, right, a.form !== b.form ? "legalForm" : looksAlike ? "lookAlike" : "marks");
      }
    }
  }
  for (const places of shared(skeletons, slipKeysOf)) {
    for (const left of places) {
      for (const right of places) {
        if (left < right && differByOneSlip(skeletons[left], skeletons[right])) join(left, right, "typing");
      }
    }
  }

  const groups: DuplicateGroup[] = [];
  for (const places of new Set(groupOf)) {
    const reason = reasonOf.get(places);
    if (reason !== undefined) groups.push({ reason, places: places.slice().sort((left, right) => left - right) });
  }
  return groups;
}

function pairKey(pair: readonly [string, string]): string {
  return JSON.stringify([...pair].sort());
}

/** The words as one text; only between numbers does the space say something. */
function coreOf({ words }: NameSkeleton): string {
  const core = words.join(" ").replace(/(?<!\p{N}) | (?!\p{N})/gu, "");
  return core.length < SHORTEST_NAME ? "" : core;
}

function formsOf(places: readonly number[], skeletons: readonly NameSkeleton[]): readonly string[] {
  return [...new Set(places.map((place) => skeletons[place].form))].filter((form) => form !== "");
}

function slipKeysOf({ words }: NameSkeleton): readonly string[] {
  return words.flatMap((word, place) =>
    slipKeys(word).map((key) => JSON.stringify([words.slice(0, place), key, words.slice(place + 1)])),
  );
}

function differByOneSlip(left: NameSkeleton, right: NameSkeleton): boolean {
  const differing = left.words.filter((word, place) => word !== right.words[place]);
  if (left.words.length !== right.words.length || differing.length !== 1) return false;
  const place = left.words.indexOf(differing[0]);
  return isTypingSlip(left.words[place], right.words[place]);
}

/** Lists of places whose skeletons share a key. */
function* shared(
  skeletons: readonly NameSkeleton[],
  keysOf: (skeleton: NameSkeleton) => readonly string[],
): Iterable<readonly number[]> {
  const placesOfKey = new Map<string, number[]>();
  for (let place = 0; place < skeletons.length; place++) {
    for (const key of new Set(keysOf(skeletons[place]))) {
      if (key === "") continue;
      const places = placesOfKey.get(key);
      if (places === undefined) placesOfKey.set(key, [place]);
      else places.push(place);
    }
  }
  for (const places of placesOfKey.values()) {
    if (places.length > 1 && places.length <= MOST_SHARING) yield places;
  }
}
