// Below this length a word must stand alone; above it, it may be the stem of an inflected one (клиент, клиента).
const SHORTEST_STEM = 5;

/** A phrase found in a header: the first of its words and the one behind the last. */
export interface PhraseMatch<Kind> {
  readonly kind: Kind;
  readonly tokens: readonly string[];
  readonly start: number;
  readonly end: number;
}

interface Phrase<Kind> {
  readonly kind: Kind;
  readonly tokens: readonly string[];
}

/** Phrases that are looked for in headers, found by the beginning of their first word. */
export class PhraseIndex<Kind> {
  private readonly byBeginning = new Map<string, Phrase<Kind>[]>();

  add(tokens: readonly string[], kind: Kind): void {
    if (tokens.length === 0) return;
    const beginning = tokens[0].slice(0, SHORTEST_STEM);
    const phrases = this.byBeginning.get(beginning);
    if (phrases === undefined) this.byBeginning.set(beginning, [{ tokens, kind }]);
    else phrases.push({ tokens, kind });
  }

  /** Every place at which a phrase is in the header. */
  matches(header: readonly string[]): readonly PhraseMatch<Kind>[] {
    const found: PhraseMatch<Kind>[] = [];
    for (let start = 0; start < header.length; start++) {
      for (const { tokens, kind } of this.byBeginning.get(header[start].slice(0, SHORTEST_STEM)) ?? []) {
        if (fits(tokens, header, start)) found.push({ kind, tokens, start, end: start + tokens.length });
      }
    }
    return found;
  }
}

function fits(phrase: readonly string[], header: readonly string[], start: number): boolean {
  if (start + phrase.length > header.length) return false;
  for (let i = 0; i < phrase.length; i++) {
    const word = phrase[i];
    const token = header[start + i];
    if (token !== word && !(word.length >= SHORTEST_STEM && token.startsWith(word))) return false;
  }
  return true;
}
