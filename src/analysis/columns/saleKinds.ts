import { wordKey } from "../cells/wordKey";

/** What a row of a state or kind is: a sale, none, or a return whose amount is taken away. */
export const saleKinds = ["sale", "notSale", "return"] as const;
export type SaleKind = (typeof saleKinds)[number];

/** Beginnings of the words for states and kinds, handed in from the languages. */
export interface SaleKindWords {
  /** Nothing was sold: cancelled, draft, lost, failed. */
  readonly notSale: readonly string[];
  /** Something came back: credit memo, return, reversal. */
  readonly return: readonly string[];
  /** The end of a row of stages: won. Beside it every other stage is no sale. */
  readonly won: readonly string[];
}

export const noSaleKindWords: SaleKindWords = { notSale: [], return: [], won: [] };

/**
 * What the rows of each word of a column are. `chosen` = what the user says of a word, by its key; `isWonDeal` = the
 * rows are deals, and those of other texts were not won.
 *
 * A word that is not known is a sale, unless the column holds stages that end with won or lost. Source: spec 1.7.
 *
 * @example kindsOfWords(["Invoice", "Credit Memo"], { notSale: [], return: ["credit memo"], won: [] }).get("Credit Memo") // "return"
 */
export function kindsOfWords(
  texts: readonly string[],
  words: SaleKindWords,
  chosen: Readonly<Record<string, SaleKind>> = {},
  isWonDeal: ((text: string) => boolean) | null = null,
): ReadonlyMap<string, SaleKind> {
  const beginnings = {
    notSale: words.notSale.map(wordKey),
    return: words.return.map(wordKey),
    won: words.won.map(wordKey),
  };
  const isWon = (text: string): boolean =>
    (saysOneOf(text, beginnings.won) || isWonDeal?.(text) === true) && !saysOneOf(text, beginnings.notSale);
  const hasStages = isWonDeal !== null || texts.some(isWon);
  const kinds = new Map<string, SaleKind>();
  for (const text of texts) {
    const ofWords: SaleKind = saysOneOf(text, beginnings.notSale)
      ? "notSale"
      : saysOneOf(text, beginnings.return)
        ? "return"
        : hasStages && !isWon(text)
          ? "notSale"
          : "sale";
    kinds.set(text, chosen[wordKey(text)] ?? ofWords);
  }
  return kinds;
}

function saysOneOf(text: string, beginnings: readonly string[]): boolean {
  const key = ` ${wordKey(text.replace(/[_-]/g, " "))}`;
  return beginnings.some((beginning) => key.includes(` ${beginning}`));
}
