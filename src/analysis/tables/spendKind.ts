import { spendKinds, type SpendKind } from "../types";
import { wordKey } from "../cells/wordKey";
import { ofTableWords } from "../words";

const kindOf = ofTableWords((words) => {
  const kinds = new Map<string, SpendKind>();
  for (const language of words) {
    for (const kind of spendKinds) for (const word of language.spendKinds[kind]) kinds.set(wordKey(word), kind);
  }
  return kinds;
});

/**
 * What money was spent on, by the words of a cell; null = neither winning nor keeping clients.
 *
 * The beginning of any word decides, because Slavic and Turkish words are inflected; where both kinds are named, null.
 * Source: spec 1 (Spend), 3.13.
 *
 * @example spendKind("Удержание клиентов") // "retention"
 */
export function spendKind(text: string): SpendKind | null {
  const key = ` ${wordKey(text)}`;
  const found = new Set<SpendKind>();
  for (const [beginning, kind] of kindOf()) if (key.includes(` ${beginning}`)) found.add(kind);
  return found.size === 1 ? [...found][0] : null;
}
