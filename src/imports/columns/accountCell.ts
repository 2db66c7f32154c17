import { compactAccount, ibansIn } from "../iban";
import { cleanName } from "../partyInText";

/** What a cell of an account says of the other side; "" = nothing. */
export interface AccountCell {
  readonly account: string;
  readonly taxNumber: string;
  readonly name: string;
}

/**
 * The parts of a cell that some banks fill with account, tax number and name together. Source: spec 6 (CSV).
 *
 * @example accountCell("40702810500000000077 7700000003 ООО Ромашка").name // "ООО Ромашка"
 */
export function accountCell(text: string): AccountCell {
  const digits = /(?<!\d)\d{20}(?!\d)/.exec(text)?.[0];
  const account = digits ?? ibansIn(text.toUpperCase())[0]?.iban;
  if (account === undefined) return { account: compactAccount(text), taxNumber: "", name: "" };
  const at = digits === undefined ? -1 : text.indexOf(digits);
  const rest = at < 0 ? "" : `${text.slice(0, at)} ${text.slice(at + account.length)}`;
  const taxNumber = /(?<!\d)(?:\d{12}|\d{10})(?!\d)/.exec(rest)?.[0] ?? "";
  return { account, taxNumber, name: cleanName(rest.replace(taxNumber, " ").replace(/(?:ИНН|КПП)\s*\d*/g, " ")) };
}
