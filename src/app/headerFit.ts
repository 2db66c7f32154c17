import { headerKeys, headerSenseWords, headerWords, type HeaderKey } from "../locales/headerWords";
import { withoutGlue } from "./gluedWords";
import { PhraseIndex } from "./phraseIndex";

const MOST_KNOWN = 20_000;
const tokensOf = new Map<string, readonly string[]>();

/**
 * The words of a header without case, accents and punctuation; "OrderDate", "order_date", "ORDERDATE" and "Order date" are
 * alike.
 */
export function headerTokens(text: string): readonly string[] {
  let tokens = tokensOf.get(text);
  if (tokens === undefined) {
    const vocabulary = (vocabularies ??= wordsOfLanguages());
    tokens = splitHeader(text).flatMap((token) => withoutGlue(token, vocabulary));
    if (tokensOf.size >= MOST_KNOWN) tokensOf.clear();
    tokensOf.set(text, tokens);
  }
  return tokens;
}

let vocabularies: readonly ReadonlySet<string>[] | null = null;

/** The single words of all headers that are known, by language. */
function wordsOfLanguages(): readonly ReadonlySet<string>[] {
  const senses = headerSenseWords();
  const ofKeys = headerKeys().map(headerWords);
  return senses.map((ofLanguage, language) => {
    const phrases = [...Object.values(ofLanguage), ...ofKeys.map((words) => words[language])].flat();
    return new Set(phrases.flatMap(splitHeader));
  });
}

function splitHeader(text: string): readonly string[] {
  const plain = text
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/%/g, " % ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
  return plain === "" ? [] : plain.split(" ");
}

let units: ReadonlySet<string> | null = null;

/** A header without the currency at its end: "Amount, EUR" is "Amount". One of nothing else stays as it is. */
export function withoutUnits(tokens: readonly string[]): readonly string[] {
  units ??= new Set(headerWords("units").flat().flatMap(headerTokens));
  let length = tokens.length;
  while (length > 1 && units.has(tokens[length - 1])) length--;
  return length === tokens.length ? tokens : tokens.slice(0, length);
}

/** How well a header fits: 0.85 to 1 = it is one of the words, 0.5 to 0.8 = it contains one, 0 = neither. */
export interface HeaderFit {
  readonly score: number;
  /** The header's words beside the one that fits. */
  readonly rest: readonly string[];
}

/** Keys of what a column of sales or of clients can be called. */
export const columnKeys = [
  "date",
  "client",
  "amount",
  "document",
  "productGroup",
  "productItem",
  "manager",
  "quantity",
  "price",
  "segment",
] as const satisfies readonly HeaderKey[];

/** Whether a text says nothing that a header or a sheet of a kind would say: it names a branch or a manager. */
export function isProperName(text: string): boolean {
  const tokens = headerTokens(text.replace(/\d+/g, " "));
  return tokens.some((token) => /\p{L}/u.test(token)) && wordIndex().matches(tokens).length === 0;
}

const noFit: HeaderFit = { score: 0, rest: [] };

interface Word {
  readonly key: HeaderKey;
  /** Its place in its list: earlier words are the more usual ones. */
  readonly rank: number;
}

let index: PhraseIndex<Word> | null = null;

function wordIndex(): PhraseIndex<Word> {
  if (index !== null) return index;
  index = new PhraseIndex();
  for (const key of headerKeys()) {
    for (const words of headerWords(key)) {
      words.forEach((word, rank) => index?.add(headerTokens(word), { key, rank }));
    }
  }
  return index;
}

// The words of a header are one array as long as it is known.
const known = new WeakMap<readonly string[], ReadonlyMap<HeaderKey, HeaderFit>>();

export function headerFit(tokens: readonly string[], key: HeaderKey): HeaderFit {
  let fits = known.get(tokens);
  if (fits === undefined) known.set(tokens, (fits = findFits(tokens)));
  return fits.get(key) ?? noFit;
}

function findFits(tokens: readonly string[]): ReadonlyMap<HeaderKey, HeaderFit> {
  const fits = new Map<HeaderKey, HeaderFit>();
  for (const { kind, tokens: phrase, start, end } of wordIndex().matches(tokens)) {
    const whole = phrase.length === tokens.length && phrase.every((token, i) => token === tokens[i]);
    const penalty = Math.min(kind.rank, 15) * 0.01;
    const score = whole ? 1 - penalty : 0.5 + (0.3 * phrase.length) / tokens.length - penalty / 10;
    if (score <= (fits.get(kind.key)?.score ?? 0)) continue;
    fits.set(kind.key, { score, rest: [...tokens.slice(0, start), ...tokens.slice(end)] });
  }
  return fits;
}
