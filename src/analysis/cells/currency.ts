import { ofCellWords } from "../words";

// Signs, and the codes of the currencies that the product's users trade in.
const signs: Readonly<Record<string, string>> = {
  "€": "EUR",
  $: "USD",
  "£": "GBP",
  "₽": "RUB",
  "₺": "TRY",
  "₴": "UAH",
  "₸": "KZT",
  "₼": "AZN",
  "₾": "GEL",
  "֏": "AMD",
  "₹": "INR",
  "₪": "ILS",
  "₩": "KRW",
  us$: "USD",
  c$: "CAD",
  ca$: "CAD",
  a$: "AUD",
  au$: "AUD",
  nz$: "NZD",
  r$: "BRL",
  s$: "SGD",
  hk$: "HKD",
};
const isoCodes =
  "EUR USD GBP CHF RUB MKD RON TRY BGN RSD BAM ALL UAH KZT BYN MDL AZN GEL AMD UZS KGS PLN CZK HUF HRK SEK NOK DKK ISK " +
  "JPY CNY INR AED SAR ILS KRW CAD AUD NZD BRL MXN ZAR SGD HKD";

const codes = ofCellWords((words) => {
  const known = new Map(Object.entries(signs));
  for (const code of isoCodes.split(" ")) known.set(code.toLowerCase(), code);
  for (const { currencies } of words) {
    for (const [code, names] of Object.entries(currencies)) {
      for (const name of names.map(keyOf)) if (!known.has(name)) known.set(name, code);
    }
  }
  return known;
});

const SIGN = /^\p{L}{0,2}\p{Sc}$/u;
const MARKS = /[.\s]/g;

/**
 * The code of a currency by its sign, code, abbreviation or name; a sign that is not known stands for itself; null = no
 * currency.
 *
 * Source: spec 1.5.
 *
 * @example currencyCode("ден.") // "MKD"
 */
export function currencyCode(text: string): string | null {
  const word = keyOf(text);
  return codes().get(word) ?? (SIGN.test(word) ? word.toUpperCase() : null);
}

/** Without spaces, dots and letter case. */
function keyOf(text: string): string {
  return text
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/i\u0307/g, "i");
}
