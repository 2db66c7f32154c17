const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;
const IN_TEXT = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Z0-9])/g;
/** Lengths of the countries whose statements are read most; of others the check digits decide alone. */
const LENGTHS: Readonly<Record<string, number>> = {
  MK: 19,
  RO: 24,
  TR: 26,
  DE: 22,
  AT: 20,
  NL: 18,
  BG: 22,
  RS: 22,
  GR: 27,
  HU: 28,
  PL: 28,
  CH: 21,
  GB: 22,
  FR: 27,
  IT: 27,
  ES: 24,
  MD: 24,
  SI: 19,
  HR: 21,
  BE: 16,
  CZ: 24,
  SK: 24,
  AL: 28,
  XK: 20,
  ME: 22,
  BA: 20,
  UA: 29,
  LU: 20,
};

/**
 * Whether a text is an IBAN with right check digits (mod 97) and the length of its country.
 *
 * Spaces do not matter. Source: spec 6 (payers), ISO 13616.
 *
 * @example isIban("RO89 RZBR 0000 0600 0348 0121") // true
 */
export function isIban(text: string): boolean {
  const iban = compactAccount(text);
  if (!SHAPE.test(iban)) return false;
  const length = LENGTHS[iban.slice(0, 2)];
  if (length !== undefined && length !== iban.length) return false;
  let rest = 0;
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(parseInt(letter, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** An account without the spaces and case in which statements differ. */
export function compactAccount(text: string): string {
  return text.replace(/[\s\u00a0-]/g, "").toUpperCase();
}

/** An IBAN in a text, and where it stands. */
export interface IbanInText {
  readonly iban: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The IBANs that stand in a text, from left to right. Source: spec 6 (payers).
 *
 * @example ibansIn("Platitor X RO89RZBR0000060003480121 BIC")[0].iban // "RO89RZBR0000060003480121"
 */
export function ibansIn(text: string): readonly IbanInText[] {
  const found: IbanInText[] = [];
  for (const match of text.matchAll(IN_TEXT)) {
    const iban = longestIban(match[0]);
    if (iban !== null) found.push({ iban: compactAccount(iban), from: match.index, to: match.index + iban.length });
  }
  return found;
}

/** What follows may look like its end: "RO39BUCU2481304266464RON BUCUROBU". A number of the right length is one, too. */
function longestIban(text: string): string | null {
  for (let end = text.length; end >= 15; end--) {
    const candidate = text.slice(0, end);
    if (!candidate.endsWith(" ") && isIban(candidate)) return candidate;
  }
  const word = text.split(" ")[0];
  return LENGTHS[word.slice(0, 2)] === word.length ? word : null;
}
