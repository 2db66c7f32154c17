import type { ClientAliases } from "../tables/clientAliases";
import { clientKey } from "../cells/clientKey";
import type { ClientRecord } from "../tables/clientsReader";
import { emailKeys, phoneNumbers, taxNumberKey } from "./contactKeys";

/** By what else than its name a client is known. */
export interface ClientContacts {
  readonly taxNumber: string | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** All of it as it is in the sheet. */
  readonly written: readonly string[];
}

/** What is known of a client that the Clients table does not have. */
export const noContacts: ClientContacts = { taxNumber: null, phones: [], emails: [], written: [] };

/**
 * Tax number, phones and e-mail addresses of clients, one place per name, from all rows of the Clients table that mean
 * the client.
 *
 * Of several tax numbers the upper one counts. Source: spec 3.17.
 *
 * @example contactsOfClients(["Anna"], records, null)[0].phones // ["8970123456"]
 */
export function contactsOfClients(
  names: readonly string[],
  records: readonly ClientRecord[],
  aliases: ClientAliases | null,
): readonly ClientContacts[] {
  const byKey = new Map<string, ClientContacts>();
  for (const { name, taxNumber, phone, email } of records) {
    const key = clientKey(aliases?.names.get(clientKey(name)) ?? name);
    const above = byKey.get(key) ?? noContacts;
    const written = [taxNumber, phone, email].filter((text) => text !== null);
    byKey.set(key, {
      taxNumber: above.taxNumber ?? taxNumberKey(taxNumber ?? ""),
      phones: [...above.phones, ...phoneNumbers(phone ?? "")],
      emails: [...above.emails, ...emailKeys(email ?? "")],
      written: [...new Set([...above.written, ...written])],
    });
  }
  return names.map((name) => byKey.get(clientKey(name)) ?? noContacts);
}
