import { emailKeys } from "../../analysis/duplicates/contactKeys";
import { phoneForm, type PhoneCountry } from "./phoneForm";

export const campaignChannels = ["email", "phone", "post"] as const;
export type CampaignChannel = (typeof campaignChannels)[number];

const SHORTEST_PHONE = 7;
// A number as it is written: digits with spaces, dots, hyphens and parentheses between them.
const number = /\+?\(?\p{Nd}[\p{Nd} \u00a0()./-]*\p{Nd}/gu;
const plainEmail = /^[!-~]+$/;

/** What a cell of addresses holds. */
export interface Addresses {
  /** Each once, in the order of the cell; e-mails in lower case, phones in their international form, letters as they are addressed. */
  readonly usable: readonly string[];
  /** E-mails with letters that no address has, such as a Cyrillic "а" that looks like a Latin one. */
  readonly strange: readonly string[];
}

/**
 * The addresses in a cell. Several may stand in one, parted by anything that is no part of an address; a postal address is
 * the whole text.
 *
 * Edges: fewer than seven digits are no phone number; a postal address has a letter. Source: spec 3.22.
 *
 * @example addressesIn("A@X.ru; b@x.ru", "email", "none").usable // ["a@x.ru", "b@x.ru"]
 */
export function addressesIn(text: string, channel: CampaignChannel, country: PhoneCountry): Addresses {
  if (channel === "email") {
    const found = emailKeys(text);
    return {
      usable: found.filter((email) => plainEmail.test(email)),
      strange: found.filter((email) => !plainEmail.test(email)),
    };
  }
  if (channel === "post") return { usable: /\p{L}/u.test(text) ? [text.replace(/\s+/g, " ").trim()] : [], strange: [] };
  const forms = (text.match(number) ?? []).map((one) => phoneForm(one, country));
  return { usable: [...new Set(forms.filter((form) => form.length >= SHORTEST_PHONE))], strange: [] };
}

/**
 * By what two addresses are one: of letters their words, whatever the case and the commas.
 *
 * @example addressKey("Main St. 1, Berlin", "post") // "main st 1 berlin"
 */
export function addressKey(address: string, channel: CampaignChannel): string {
  return channel === "post"
    ? address
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim()
    : address;
}
