import { wordKey } from "./wordKey";

// The beginnings of words for a recommendation, in the five languages.
const beginnings = [
  "referral",
  "referred",
  "reference",
  "recommend",
  "word of mouth",
  "friend",
  "рекоменд",
  "сарафан",
  "по совету",
  "знаком",
  "препорак",
  "препорач",
  "пријател",
  "од уста",
  "recomand",
  "referin",
  "prieten",
  "din gura",
  "tavsiye",
  "referans",
  "öneri",
  "arkadaş",
  "ağızdan",
].map(wordKey);

/**
 * Whether the words for how a client came speak of a recommendation, in one of the five languages.
 *
 * Source: spec 1 (Clients: source), 3.13.
 *
 * @example isReferral("По рекомендации") // true
 */
export function isReferral(source: string): boolean {
  const key = ` ${wordKey(source)}`;
  return beginnings.some((beginning) => key.includes(` ${beginning}`));
}
