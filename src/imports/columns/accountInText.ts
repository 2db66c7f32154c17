import { currencyCode } from "../../analysis/cells/currency";
import { ibansIn } from "../iban";

const ACCOUNT = /(?<!\d)\d{20}(?!\d)|(?<!\d)\d{15}(?!\d)/;

/** The first account in texts above a table: an IBAN, else one of 20 or 15 digits; "" = none. */
export function accountIn(texts: readonly string[]): string {
  for (const text of texts) {
    const [iban] = ibansIn(text.toUpperCase());
    if (iban !== undefined) return iban.iban;
  }
  for (const text of texts) {
    const found = ACCOUNT.exec(text);
    if (found !== null) return found[0];
  }
  return "";
}

/**
 * The currency that headers of money name in brackets, behind a comma or by its code; "" = none.
 *
 * @example currencyNamed(["Сумма (руб.)"]) // "RUB"
 */
export function currencyNamed(headers: readonly string[]): string {
  for (const header of headers) {
    const found = /[,([]\s*([^)\]]+)/.exec(header);
    const code = found === null ? null : currencyCode(found[1].trim());
    if (code !== null) return code;
  }
  return currencyIn(headers);
}

/** The first code of a currency in texts; "" = none. */
export function currencyIn(texts: readonly string[]): string {
  for (const text of texts) {
    for (const word of text.split(/[\s:;,()/]+/)) {
      const code = /^[A-Za-z]{3}$/.test(word) ? currencyCode(word) : null;
      if (code !== null) return code;
    }
  }
  return "";
}
