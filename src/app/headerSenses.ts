import type { HeaderSense, HeaderSenses } from "../analysis/columns/headerSense";
import { headerSenseWords, type HeaderSenseKey } from "../locales/headerWords";
import { headerTokens } from "./headerFit";
import { PhraseIndex, type PhraseMatch } from "./phraseIndex";

let index: PhraseIndex<HeaderSenseKey> | null = null;

function senseIndex(): PhraseIndex<HeaderSenseKey> {
  if (index !== null) return index;
  index = new PhraseIndex();
  for (const words of headerSenseWords()) {
    for (const sense of Object.keys(words) as HeaderSenseKey[]) {
      for (const word of words[sense]) index.add(headerTokens(word), sense);
    }
  }
  return index;
}

// "Without tax" says tax too: the words of these phrases are used up before the others are looked for.
const phrasesFirst: ReadonlySet<HeaderSenseKey> = new Set([
  "taxWithin",
  "withTax",
  "withoutTax",
  "afterDiscount",
  "beforeDiscount",
]);
// A number, and nothing else: "Invoice no" is more.
const wholeOnly: ReadonlySet<HeaderSenseKey> = new Set(["bareNumber"]);

const known = new Map<string, HeaderSenses>();
const MOST_KNOWN = 20_000;

/** What a header says beside naming a column, in any of the five languages. */
export function headerSenses(header: string): HeaderSenses {
  let senses = known.get(header);
  if (senses === undefined) {
    senses = findSenses(headerTokens(header));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(header, senses);
  }
  return senses;
}

function findSenses(tokens: readonly string[]): HeaderSenses {
  const senses = new Set<HeaderSense>();
  const matches = senseIndex().matches(tokens);
  const longestFirst = [...matches].sort((a, b) => b.tokens.length - a.tokens.length);
  const used = new Array<boolean>(tokens.length).fill(false);
  for (const match of longestFirst) {
    if (!phrasesFirst.has(match.kind) || isUsed(match, used)) continue;
    if (match.kind === "taxWithin") senses.add(match.tokens.length === tokens.length ? "tax" : "withTax");
    else senses.add(match.kind as HeaderSense);
    used.fill(true, match.start, match.end);
  }
  for (const match of matches) {
    if (phrasesFirst.has(match.kind) || isUsed(match, used)) continue;
    if (wholeOnly.has(match.kind) && match.tokens.length < tokens.length) continue;
    senses.add(match.kind as HeaderSense);
  }
  return senses;
}

function isUsed(match: PhraseMatch<HeaderSenseKey>, used: readonly boolean[]): boolean {
  for (let i = match.start; i < match.end; i++) if (used[i]) return true;
  return false;
}
