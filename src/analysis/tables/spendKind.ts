import { spendKinds, type SpendKind } from "../types";
import { wordKey } from "../cells/wordKey";

// The beginnings of words that give a kind away, in the five languages.
const beginningsOf: Readonly<Record<SpendKind, readonly string[]>> = {
  acquisition: [
    "acqui",
    "attract",
    "winning",
    "new client",
    "new customer",
    "advertis",
    "marketing",
    "привлеч",
    "привлека",
    "новые",
    "новых",
    "реклам",
    "привлек",
    "стекн",
    "нови",
    "реклам",
    "освој",
    "achizi",
    "atrag",
    "clienti noi",
    "reclam",
    "publicit",
    "edinme",
    "kazan",
    "yeni",
    "reklam",
    "müşteri kazan",
  ],
  retention: [
    "retention",
    "retain",
    "keep",
    "loyalty",
    "existing",
    "удерж",
    "сохран",
    "лояльн",
    "действующ",
    "постоянн",
    "задрж",
    "лојалн",
    "постојн",
    "зачув",
    "retent",
    "retin",
    "fideliz",
    "pastra",
    "existent",
    "loial",
    "elde tut",
    "tutma",
    "koruma",
    "sadakat",
    "mevcut",
    "bağlılık",
  ],
};

const kindOf = new Map<string, SpendKind>();
for (const kind of spendKinds) for (const word of beginningsOf[kind]) kindOf.set(wordKey(word), kind);

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
  for (const [beginning, kind] of kindOf) if (key.includes(` ${beginning}`)) found.add(kind);
  return found.size === 1 ? [...found][0] : null;
}
