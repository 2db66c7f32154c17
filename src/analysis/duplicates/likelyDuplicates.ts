import { noContacts, type ClientContacts } from "./clientContacts";
import { clientKey } from "../cells/clientKey";
import { isSamePhone, PHONE_END } from "./contactKeys";
import { folded, nameSkeleton, type NameSkeleton } from "./nameSkeleton";
import { pairKey } from "./pairKey";
import { isTypingSlip, slipKeys } from "./typingSlip";

/** Why spellings are taken for one client, the surest first. */
export const duplicateReasons = ["taxNumber", "marks", "lookAlike", "legalForm", "email", "phone", "typing"] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

/** Spellings that may be one client. */
export interface DuplicateGroup {
  /** Every reason that holds the group together, the surest first. */
  readonly reasons: readonly DuplicateReason[];
  /** Places in the list of names, rising. */
  readonly places: readonly number[];
}

const SHORTEST_NAME = 3;
// What so many names share tells none of them apart; a phone may be that of an office building or an accountant.
const MOST_SHARING = 50;
const MOST_SHARING_CONTACT = 5;

/**
 * Names that are likely spellings of one client: the same tax number, other marks or spaces, look-alike letters of the
 * other alphabet, a legal form left out, the same e-mail address or phone, or one slip of the keyboard.
 *
 * `apart` are pairs of client keys that the user has said to be different. Variant: precision before recall. Different
 * tax numbers are different companies, and so are different legal forms unless the tax number is the same; a name without
 * one joins another only where the others agree on theirs; numbers in names must be the same. A phone or an address of
 * more than five names tells nothing. `contacts` has one place per name; without it only the names speak. Names come from
 * a list in which every one has its own clientKey. Cost: about as many look-ups as the names have letters; names are
 * compared only where they share a key, of which no more than fifty names may have a part. Source: spec 3.17.
 *
 * @example likelyDuplicates(["ООО «Ромашка»", "Ромашка", "Василёк"], [])[0].places // [0, 1]
 */
export function likelyDuplicates(
  names: readonly string[],
  apart: readonly (readonly [string, string])[],
  contacts: readonly ClientContacts[] = names.map(() => noContacts),
): readonly DuplicateGroup[] {
  const skeletons = names.map(nameSkeleton);
  const keys = names.map(clientKey);
  const isApart = new Set(apart.map(pairKey));
  const groupOf = names.map((_name, place) => [place]);
  const reasonsOf = new Map<readonly number[], readonly DuplicateReason[]>();

  function join(left: number, right: number, reasons: readonly DuplicateReason[]): void {
    const [one, other] = [groupOf[left], groupOf[right]];
    if (one === other) return;
    const together = [...one, ...other];
    if (!reasons.includes("taxNumber") && formsOf(together, skeletons).length > 1) return;
    if (taxNumbersOf(together, contacts).length > 1) return;
    for (const a of one) for (const b of other) if (isApart.has(pairKey([keys[a], keys[b]]))) return;
    reasonsOf.set(together, [...(reasonsOf.get(one) ?? []), ...(reasonsOf.get(other) ?? []), ...reasons]);
    for (const place of together) groupOf[place] = together;
  }

  /**
   * Names that share a key, joined where a reason is found; between two companies of one key nobody can say whose a name
   * without form or number is.
   */
  function joinSharing(
    places: readonly number[],
    reasonsFor: (left: number, right: number) => readonly DuplicateReason[],
  ): void {
    const isUnclear = formsOf(places, skeletons).length > 1 || taxNumbersOf(places, contacts).length > 1;
    for (const left of places) {
      for (const right of places) {
        const hasSameForm = skeletons[left].form === skeletons[right].form;
        const areAlike = hasSameForm && contacts[left].taxNumber === contacts[right].taxNumber;
        if (left >= right || (isUnclear && !areAlike)) continue;
        const reasons = reasonsFor(left, right);
        if (reasons.length > 0) join(left, right, reasons);
      }
    }
  }

  for (const places of shared(contacts, ({ taxNumber }) => [taxNumber ?? ""], MOST_SHARING)) {
    for (const place of places.slice(1)) join(places[0], place, ["taxNumber"]);
  }
  for (const places of shared(skeletons, (skeleton) => [coreOf(skeleton)], MOST_SHARING)) {
    joinSharing(places, (left, right) => differences(skeletons[left], skeletons[right]));
  }
  for (const places of shared(contacts, ({ emails }) => emails, MOST_SHARING_CONTACT)) {
    joinSharing(places, () => ["email"]);
  }
  for (const places of shared(contacts, endsOfPhones, MOST_SHARING_CONTACT)) {
    joinSharing(places, (left, right) => (sharePhone(contacts[left], contacts[right]) ? ["phone"] : []));
  }
  for (const places of shared(skeletons, slipKeysOf, MOST_SHARING)) {
    for (const left of places) {
      for (const right of places) {
        if (left < right && differByOneSlip(skeletons[left], skeletons[right])) join(left, right, ["typing"]);
      }
    }
  }

  const groups: DuplicateGroup[] = [];
  for (const places of new Set(groupOf)) {
    const found = reasonsOf.get(places);
    if (found === undefined) continue;
    const reasons = duplicateReasons.filter((reason) => found.includes(reason));
    groups.push({ reasons, places: places.slice().sort((left, right) => left - right) });
  }
  return groups;
}

/** Everything in which two spellings of one name differ. */
function differences(left: NameSkeleton, right: NameSkeleton): readonly DuplicateReason[] {
  const sameLetters = left.typed.join("") === right.typed.join("");
  const sameForm = left.form === right.form && folded(left.typedForm) === folded(right.typedForm);
  const sameFormLetters = !sameForm || left.typedForm === right.typedForm;
  const found: DuplicateReason[] = [];
  if (!sameLetters || !sameFormLetters) found.push("lookAlike");
  if (!sameForm) found.push("legalForm");
  return found.length === 0 ? ["marks"] : found;
}

/** The words as one text; only between numbers does the space say something. */
function coreOf({ words }: NameSkeleton): string {
  const core = words.join(" ").replace(/(?<!\p{N}) | (?!\p{N})/gu, "");
  return core.length < SHORTEST_NAME ? "" : core;
}

function formsOf(places: readonly number[], skeletons: readonly NameSkeleton[]): readonly string[] {
  return [...new Set(places.map((place) => skeletons[place].form))].filter((form) => form !== "");
}

function taxNumbersOf(places: readonly number[], contacts: readonly ClientContacts[]): readonly string[] {
  return [...new Set(places.map((place) => contacts[place].taxNumber))].filter((number) => number !== null);
}

function endsOfPhones({ phones }: ClientContacts): readonly string[] {
  return phones.map((phone) => phone.slice(-PHONE_END));
}

function sharePhone(left: ClientContacts, right: ClientContacts): boolean {
  return left.phones.some((phone) => right.phones.some((other) => isSamePhone(phone, other)));
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

/** Lists of places whose items share a key, of which no more than so many may have it. */
function* shared<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
  most: number,
): Iterable<readonly number[]> {
  const placesOfKey = new Map<string, number[]>();
  for (let place = 0; place < items.length; place++) {
    for (const key of new Set(keysOf(items[place]))) {
      if (key === "") continue;
      const places = placesOfKey.get(key);
      if (places === undefined) placesOfKey.set(key, [place]);
      else places.push(place);
    }
  }
  for (const places of placesOfKey.values()) {
    if (places.length > 1 && places.length <= most) yield places;
  }
}
