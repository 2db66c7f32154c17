/** Countries whose numbers are often written as they are dialled inside the country. */
export const phoneCountries = { none: "", ru: "7", mk: "389", ro: "40", tr: "90" } as const;
export type PhoneCountry = keyof typeof phoneCountries;

const RUSSIAN = 11;
const OWN_RUSSIAN = 10;

/**
 * A phone number in its international form; without the code of a country where that is not known.
 *
 * Variant: 8 leads a Russian number inside the country, 0 one of the other countries; a (0) after the code of the country is
 * not dialled. Source: spec 3.22.
 *
 * @example phoneForm("8 (921) 123-45-67", "ru") // "+79211234567"
 */
export function phoneForm(text: string, country: PhoneCountry): string {
  const plain = text.replace(/\(0\)/g, "");
  const digits = plain.replace(/\P{Nd}/gu, "");
  if (plain.trim().startsWith("+")) return `+${digits}`;
  if (digits.startsWith("00")) return `+${digits.slice(2)}`;
  const code = phoneCountries[country];
  if (country === "ru") {
    if (digits.length === RUSSIAN && /^[78]/.test(digits)) return `+7${digits.slice(1)}`;
    return digits.length === OWN_RUSSIAN ? `+7${digits}` : digits;
  }
  if (code !== "" && digits.startsWith("0")) return `+${code}${digits.slice(1)}`;
  return code !== "" && digits.startsWith(code) && digits.length > code.length + 7 ? `+${digits}` : digits;
}
