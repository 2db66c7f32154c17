const RU_TEN = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const RU_ELEVENTH = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const RU_TWELFTH = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const MK_WEIGHTS = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const RO_WEIGHTS = [7, 5, 3, 2, 1, 7, 5, 3, 2];

/**
 * A tax number in the form in which it is compared, if its check digits are right; null = none, or a wrong one.
 *
 * Russia: ten or twelve digits; North Macedonia: thirteen, with MK before them or without; Romania: two to ten, with RO
 * or without; Turkey: VKN of ten, TCKN of eleven. Nothing but zeros is none. `country` = that of the account, where it is
 * known: a short number is checked as a Romanian one only there or behind RO. Source: spec 6 (payers).
 *
 * @example taxNumberOf("RO 18547290") // "RO18547290"
 */
export function taxNumberOf(text: string, country = ""): string | null {
  const compact = text
    .toUpperCase()
    .replace(/[\s.\-/]/g, "")
    .replace(/^МК/, "MK");
  const found = /^(RO|MK|RU|TR)?(\d{2,13})$/.exec(compact);
  if (found === null) return null;
  const [, prefix = "", digits] = found;
  if (/^0+$/.test(digits)) return null;
  const place = prefix || country;
  const fits = (at: string, isRight: boolean): boolean => isRight && (place === "" || place === at);
  if (digits.length === 13) return fits("MK", isMacedonian(digits)) ? `MK${digits}` : null;
  if (digits.length === 12) return fits("RU", isRussian(digits)) ? digits : null;
  if (digits.length === 11) return fits("TR", isTurkishPerson(digits)) ? digits : null;
  // Of ten digits it may be one of three countries.
  if (digits.length === 10 && fits("RU", isRussian(digits))) return digits;
  if (digits.length === 10 && fits("TR", isTurkishCompany(digits))) return digits;
  return place === "RO" && isRomanian(digits) ? `RO${digits.replace(/^0+/, "")}` : null;
}

function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (const [place, weight] of weights.entries()) sum += weight * Number(digits[place]);
  return sum;
}

function isRussian(digits: string): boolean {
  const check = (weights: readonly number[]): number => (weighted(digits, weights) % 11) % 10;
  if (digits.length === 10) return check(RU_TEN) === Number(digits[9]);
  return check(RU_ELEVENTH) === Number(digits[10]) && check(RU_TWELFTH) === Number(digits[11]);
}

function isMacedonian(digits: string): boolean {
  const rest = (11 - (weighted(digits, MK_WEIGHTS) % 11)) % 11;
  return rest % 10 === Number(digits[12]);
}

function isRomanian(digits: string): boolean {
  if (digits.length > 10) return false;
  const body = digits.slice(0, -1).padStart(9, "0");
  return ((weighted(body, RO_WEIGHTS) * 10) % 11) % 10 === Number(digits.at(-1));
}

function isTurkishCompany(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < 9; place++) {
    const moved = (Number(digits[place]) + 9 - place) % 10;
    if (moved === 0) continue;
    const powered = (moved * 2 ** (9 - place)) % 9;
    sum += powered === 0 ? 9 : powered;
  }
  return (10 - (sum % 10)) % 10 === Number(digits[9]);
}

function isTurkishPerson(digits: string): boolean {
  if (digits[0] === "0") return false;
  const at = (place: number): number => Number(digits[place]);
  const odd = at(0) + at(2) + at(4) + at(6) + at(8);
  const even = at(1) + at(3) + at(5) + at(7);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return tenth === at(9) && (odd + even + tenth) % 10 === at(10);
}
