import { currencyCode } from "./currency";

const LITERALS = /\[\$([^\]-]*)(?:-[^\]]*)?\]|"([^"]*)"|\\(.)|(\p{Sc})|\[[^\]]*\]|[_*]./gu;

/**
 * The code of the currency that a number format writes beside its numbers; null = none.
 *
 * What the format writes is looked at word by word: signs, quoted and escaped texts, and the sign of a locale
 * (`[$€-407]`); a locale without a sign is none. Sections for negative numbers and zero are those of the same currency.
 * Source: spec 1.5.
 *
 * @example formatCurrency('#,##0.00\\ "ден."') // "MKD"
 */
export function formatCurrency(format: string): string | null {
  let written = "";
  let end = 0;
  for (const match of format.matchAll(LITERALS)) {
    // Digits and marks part what is written before them from what is written behind.
    written += match.index > end ? ` ${lettersOf(format.slice(end, match.index))} ` : "";
    written += match[1] ?? match[2] ?? match[3] ?? match[4] ?? " ";
    end = match.index + match[0].length;
  }
  written += ` ${lettersOf(format.slice(end))}`;
  for (const word of written.split(/[\s;]+/)) {
    const code = word === "" ? null : currencyCode(word);
    if (code !== null) return code;
  }
  return null;
}

/** Letters that no format means otherwise: "#,##0.00 р." */
function lettersOf(part: string): string {
  return part.replace(/[^\p{Script=Cyrillic}.]/gu, " ");
}
