const SHORTEST_TAX_NUMBER = 6;
const SHORTEST_PHONE = 7;
/** What a number has in common with and without the codes of country and trunk: +389 70 123 456 is 070 123 456. */
const PHONE_DIGITS = 8;

/**
 * A tax number freed of letters, spaces and leading zeros; null = none, or one that stands for none ("0000000000").
 *
 * Variant: of "7701234567/770101001" the first part counts, the second is that of a branch. Source: spec 3.17.
 *
 * @example taxNumberKey("RO 12 345 678") // "12345678"
 */
export function taxNumberKey(text: string): string | null {
  const first = digitsOf(text.split("/")[0]);
  const digits = (first.length >= SHORTEST_TAX_NUMBER ? first : digitsOf(text)).replace(/^0+/, "");
  return digits.length < SHORTEST_TAX_NUMBER || isOneDigit(digits) ? null : digits;
}

/**
 * The phone numbers of a cell, each by its last eight digits, which do not depend on how the codes before it are written.
 *
 * Edges: fewer than seven digits, or one digit repeated, are no phone number; extensions are left out. Source: spec 3.17.
 *
 * @example phoneKeys("+389 70 123-456, 02/3123-456 ext. 12") // ["70123456", "23123456"]
 */
export function phoneKeys(text: string): readonly string[] {
  const numbers = text.match(/\p{Nd}[\p{Nd} \u00a0()./-]*\p{Nd}/gu) ?? [];
  const keys = numbers.map(digitsOf).filter((digits) => digits.length >= SHORTEST_PHONE && !isOneDigit(digits));
  return [...new Set(keys.map((digits) => digits.slice(-PHONE_DIGITS)))];
}

/**
 * The e-mail addresses of a cell in lower case. Source: spec 3.17.
 *
 * @example emailKeys("Anna <Anna@Alfa.mk>; info@alfa.mk") // ["anna@alfa.mk", "info@alfa.mk"]
 */
export function emailKeys(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[^\s,;:<>()]+@[^\s,;:<>()]+\.[^\s,;:<>()]+/g) ?? [])];
}

function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, "");
}

function isOneDigit(digits: string): boolean {
  return new Set(digits).size === 1;
}
