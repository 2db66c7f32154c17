import type { Analysis } from "../../analysis/analysis";
import { clientKey } from "../../analysis/cells/clientKey";
import { emailKeys, phoneNumbers, taxNumberKey } from "../../analysis/duplicates/contactKeys";
import { nameSkeleton } from "../../analysis/duplicates/nameSkeleton";

/** Shorter names are found only where they are the whole text: they are common words. */
const SHORTEST_NAME = 6;

/** Answers which client of somebody else a text names; null = none. */
export type ForeignClients = (text: string) => number | null;

interface Phrase {
  readonly words: readonly string[];
  readonly client: number;
}

/** Phrases by their first word. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/**
 * Finds in a text what tells of clients that are not among the own ones: their names in every spelling that is known,
 * also without the legal form, their phones, e-mail addresses and tax numbers.
 *
 * A name counts as whole words, never as a part of the name of an own client; names of fewer than six letters count only
 * where they are the whole text. What an own client has too is not foreign. Source: spec 3.19.
 *
 * @example foreignClients(analysis, [0])("as for Boris Ltd") // 1
 */
export function foreignClients({ evidence }: Analysis, own: readonly number[]): ForeignClients {
  const { register } = evidence;
  const isOwn = new Set(own);
  const names = new Map<string, number>();
  for (const [key, id] of evidence.idOfKey()) names.set(key, id);
  // Those with sales after the as-of date alone are not in it.
  register.names.forEach((name, id) => names.set(clientKey(name), id));
  const ownNames = new Set<string>();
  const others = new Map<string, number>();
  for (const [key, id] of names) {
    for (const spelling of new Set([key, plainName(key)])) {
      if (isOwn.has(id)) ownNames.add(spelling);
      else if (!others.has(spelling)) others.set(spelling, id);
    }
  }
  const foreign = new Map([...others].filter(([key]) => !ownNames.has(key)));
  const ownPhrases = phrasesOf([...ownNames].map((key) => [key, 0]));
  const otherPhrases = phrasesOf([...foreign].filter(([key]) => key.length >= SHORTEST_NAME));
  const contacts = contactsOf(evidence.register.records, isOwn);
  return (text) => {
    const key = clientKey(text);
    if (ownNames.has(key)) return null;
    const whole = foreign.get(key);
    return whole ?? contacts.find(text) ?? namedIn(wordsOf(contacts.withoutOwn(key)), ownPhrases, otherPhrases);
  };
}

const wordsOf = (key: string): readonly string[] => key.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The name without its legal form; of what is left too little to be a name, the name as it is. */
function plainName(key: string): string {
  const plain = nameSkeleton(key).typed.join(" ");
  return plain.length >= SHORTEST_NAME ? plain : key;
}

function phrasesOf(names: Iterable<readonly [key: string, client: number]>): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const [key, client] of names) {
    const words = wordsOf(key);
    if (words.length === 0) continue;
    const known = phrases.get(words[0]);
    if (known === undefined) phrases.set(words[0], [{ words, client }]);
    else known.push({ words, client });
  }
  return phrases;
}

/** The client that the words name, unless these stand within the name of an own one. */
function namedIn(words: readonly string[], own: Phrases, others: Phrases): number | null {
  const ownUntil = words.map((_word, at) => longest(words, at, own)?.words.length ?? 0);
  for (let at = 0; at < words.length; at++) {
    const found = longest(words, at, others);
    if (found === null) continue;
    const end = at + found.words.length;
    if (!ownUntil.some((length, start) => start <= at && start + length >= end)) return found.client;
  }
  return null;
}

function longest(words: readonly string[], at: number, phrases: Phrases): Phrase | null {
  let found: Phrase | null = null;
  for (const phrase of phrases.get(words[at]) ?? []) {
    const isHere = phrase.words.every((word, place) => words[at + place] === word);
    if (isHere && phrase.words.length > (found?.words.length ?? 0)) found = phrase;
  }
  return found;
}

interface Contacts {
  /** The client whose address or number is in the text. */
  readonly find: (text: string) => number | null;
  /** The text without the e-mail addresses of own clients: other names may be in them. */
  readonly withoutOwn: (text: string) => string;
}

function contactsOf(records: Analysis["evidence"]["register"]["records"], isOwn: ReadonlySet<number>): Contacts {
  const emails = new Map<string, number>();
  const phones = new Map<string, number>();
  const taxNumbers = new Map<string, number>();
  const add = (ids: Map<string, number>, keys: readonly string[], id: number): void => {
    for (const key of keys) if (isOwn.has(id) || !ids.has(key)) ids.set(key, id);
  };
  records.forEach((record, id) => {
    if (record === null) return;
    add(emails, emailKeys(record.email ?? ""), id);
    add(phones, phoneNumbers(record.phone ?? ""), id);
    const tax = taxNumberKey(record.taxNumber ?? "");
    if (tax !== null) add(taxNumbers, [tax], id);
  });
  const strange = (id: number | undefined): number | null => (id === undefined || isOwn.has(id) ? null : id);
  const withoutOwn = (text: string): string =>
    text.includes("@")
      ? emailKeys(text).reduce(
          (left, email) => (isOwn.has(emails.get(email) ?? -1) ? left.replaceAll(email, " ") : left),
          text,
        )
      : text;
  const find: Contacts["find"] = (text) => {
    if (!/[\p{Nd}@]/u.test(text)) return null;
    for (const email of emailKeys(text)) {
      const found = strange(emails.get(email));
      if (found !== null) return found;
    }
    for (const phone of phoneNumbers(text)) {
      const found = strange(phones.get(phone));
      if (found !== null) return found;
    }
    for (const [digits] of text.matchAll(/\p{Nd}[\p{Nd} \u00a0]*/gu)) {
      const tax = taxNumberKey(digits);
      const found = tax === null ? null : strange(taxNumbers.get(tax));
      if (found !== null) return found;
    }
    return null;
  };
  return { find, withoutOwn };
}
