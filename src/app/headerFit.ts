import { headerWords, type HeaderKey } from "../locales/headerWords";

// Below this length a word must stand alone; above it, it may be the stem of an inflected one (клиент, клиента).
const SHORTEST_STEM = 5;

/** The words of a header without case, accents and punctuation; "OrderDate", "order_date" and "Order date" are alike. */
export function headerTokens(text: string): string[] {
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
  return tokens.slice(0, length);
}

interface Phrase {
  readonly tokens: readonly string[];
  /** Its place in its list: earlier words are the more usual ones. */
  readonly rank: number;
}

const phrases = new Map<HeaderKey, readonly Phrase[]>();

function phrasesOf(key: HeaderKey): readonly Phrase[] {
  let known = phrases.get(key);
  if (known === undefined) {
    known = headerWords(key).flatMap((words) => words.map((word, rank) => ({ tokens: headerTokens(word), rank })));
    phrases.set(key, known);
  }
  return known;
}

/** How well a header fits: 0.85 to 1 = it is one of the words, 0.5 to 0.8 = it contains one, 0 = neither. */
export interface HeaderFit {
  readonly score: number;
  /** The header's words beside the one that fits. */
  readonly rest: readonly string[];
}

const noFit: HeaderFit = { score: 0, rest: [] };

export function headerFit(tokens: readonly string[], key: HeaderKey): HeaderFit {
  let best = noFit;
  for (const phrase of phrasesOf(key)) {
    const at = positionOf(phrase.tokens, tokens);
    if (at === -1) continue;
    const whole = phrase.tokens.length === tokens.length && phrase.tokens.every((token, i) => token === tokens[i]);
    const penalty = Math.min(phrase.rank, 15) * 0.01;
    const score = whole ? 1 - penalty : 0.5 + (0.3 * phrase.tokens.length) / tokens.length - penalty / 10;
    if (score <= best.score) continue;
    best = { score, rest: [...tokens.slice(0, at), ...tokens.slice(at + phrase.tokens.length)] };
  }
  return best;
}

function positionOf(phrase: readonly string[], tokens: readonly string[]): number {
  for (let start = 0; start + phrase.length <= tokens.length; start++) {
    let fits = true;
    for (let i = 0; i < phrase.length && fits; i++) {
      const word = phrase[i];
      const token = tokens[start + i];
      fits = token === word || (word.length >= SHORTEST_STEM && token.startsWith(word));
    }
    if (fits) return start;
  }
  return -1;
}
