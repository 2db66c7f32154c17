const SHORTEST_TAX_NUMBER = 6;
const SHORTEST_PHONE = 7;
/** No country's own numbers are longer; what is before them are codes of country and trunk. */
const LONGEST_PHONE = 10;
/** What the spellings of one number have in common. */
export const PHONE_END = 8;

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
 * The phone numbers of a cell, each by its last ten digits, without zeros that lead it or its last eight digits.
 *
 * Such a zero is dialled inside the country and often kept after its code: +389 (0)70 123 456. Edges: fewer than seven
 * digits, or one digit repeated, are no phone number; extensions are left out. Source: spec 3.17.
 *
 * @example phoneNumbers("+389 70 123-456, 02/3123-456 ext. 12") // ["8970123456", "23123456"]
 */
export function phoneNumbers(text: string): readonly string[] {
  const numbers = text.match(/\p{Nd}[\p{Nd} \u00a0()./-]*\p{Nd}/gu) ?? [];
  const found = numbers.map(digitsOf).filter((digits) => digits.length >= SHORTEST_PHONE && !isOneDigit(digits));
  return [...new Set(found.map(numberOf))];
}

/**
 * Whether two of these are one number, written with and without the codes of country and area: the shorter one is the end
 * of the other. Source: spec 3.17.
 *
 * @example isSamePhone("8970123456", "70123456") // true
 */
export function isSamePhone(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

/**
 * The e-mail addresses of a cell in lower case. Source: spec 3.17.
 *
 * @example emailKeys("Anna <Anna@Alfa.mk>; info@alfa.mk") // ["anna@alfa.mk", "info@alfa.mk"]
 */
export function emailKeys(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[^\s,;:<>()]+@[^\s,;:<>()]+\.[^\s,;:<>()]+/g) ?? [])];
}

function numberOf(digits: string): string {
  const area = digits.slice(-LONGEST_PHONE, -PHONE_END).replace(/0$/, "");
  return (area + digits.slice(-PHONE_END)).replace(/^0+/, "");
}

function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, "");
}

function isOneDigit(digits: string): boolean {
  return new Set(digits).size === 1;
}
