import { wordKey } from "../analysis/cells/wordKey";
import type { ImportWords, KindWords } from "./words";

/** Kinds of payments that words of the purpose or the payer decide, and the list that does. */
export const wordListOfKind = {
  cards: "cards",
  return: "return",
  loan: "loan",
  bank: "bankOwn",
  tax: "tax",
} as const satisfies Readonly<Record<string, keyof KindWords>>;
export type WordKind = keyof typeof wordListOfKind;
export const wordKinds = Object.keys(wordListOfKind) as WordKind[];

/** What the user has changed in a list: words that count beside the known ones, and known ones that do not. */
export interface WordEdit {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}
export type WordEdits = Readonly<Partial<Record<WordKind, WordEdit>>>;

const untouched: WordEdit = { added: [], removed: [] };

/**
 * The words that decide on a kind, with what the user has changed: the user's own words first.
 *
 * @example wordsInForce(words, { tax: { added: ["customs"], removed: [] } }, "tax")[0] // "customs"
 */
export function wordsInForce(words: ImportWords, edits: WordEdits, kind: WordKind): readonly string[] {
  const { added, removed } = edits[kind] ?? untouched;
  const gone = new Set(removed.map(wordKey));
  return [...added, ...words.kinds[wordListOfKind[kind]].filter((word) => !gone.has(wordKey(word)))];
}

/**
 * The words of statements with the user's lists in the place of the known ones. Source: spec 6 (kinds).
 *
 * @example withEdits(words, { tax: { added: ["customs"], removed: [] } }).kinds.tax.includes("customs") // true
 */
export function withEdits(words: ImportWords, edits: WordEdits): ImportWords {
  const lists = wordKinds.map((kind) => [wordListOfKind[kind], wordsInForce(words, edits, kind)] as const);
  return { ...words, kinds: { ...words.kinds, ...Object.fromEntries(lists) } };
}

/**
 * What was changed in a list that the user has edited as a text, its words parted by semicolons or lines.
 *
 * New words of the product still count in a list that was edited before they came. Edges: the same words as known = no
 * change.
 *
 * @example editOfText(words, "tax", "customs; tax office").added // ["customs"]
 */
export function editOfText(words: ImportWords, kind: WordKind, text: string): WordEdit {
  const known = words.kinds[wordListOfKind[kind]];
  const wanted = new Map<string, string>();
  for (const part of text.split(/[;\n]/)) {
    const word = part.trim().replace(/\s+/g, " ");
    if (wordKey(word) !== "") wanted.set(wordKey(word), word);
  }
  const knownKeys = new Set(known.map(wordKey));
  return {
    added: [...wanted].filter(([key]) => !knownKeys.has(key)).map(([, word]) => word),
    removed: known.filter((word) => !wanted.has(wordKey(word))),
  };
}
