import type { Analysis } from "../analysis/analysis";
import { contactsOfClients } from "../analysis/duplicates/clientContacts";
import { likelyDuplicates, type DuplicateReason } from "../analysis/duplicates/likelyDuplicates";
import type { ApartPair } from "./apartNames";
import type { ClientFigures } from "../analysis/clients/clientFigures";

export interface Spelling {
  readonly figures: ClientFigures;
  /** Tax number, phone and e-mail as they stand in the clients table. */
  readonly contacts: readonly string[];
}

export interface SpellingsOfOne {
  readonly reasons: readonly DuplicateReason[];
  /** The spelling with the most purchases first. */
  readonly spellings: readonly Spelling[];
}

/** Names that are equal as a reader sees them, or one tax number: what nobody needs to look at twice. */
const sureReasons: readonly DuplicateReason[] = ["taxNumber", "marks", "lookAlike", "legalForm"];

/** Whether the spellings of a group may be joined without comparing them. */
export function isSure({ reasons }: SpellingsOfOne): boolean {
  return reasons.every((reason) => sureReasons.includes(reason));
}

/** Spellings that are likely one client, by what was read. */
export function duplicateGroups(analysis: Analysis, apart: readonly ApartPair[]): readonly SpellingsOfOne[] {
  const { input } = analysis.evidence;
  const names = analysis.clients.map(({ client }) => client);
  const contacts = contactsOfClients(names, input.clients?.records ?? [], input.aliases ?? null);
  const spellings = analysis.clients.map((figures, place) => ({ figures, contacts: contacts[place].written }));
  return likelyDuplicates(names, apart, contacts).map(({ reasons, places }) => ({
    reasons,
    spellings: places
      .map((place) => spellings[place])
      .sort((left, right) => right.figures.purchases - left.figures.purchases),
  }));
}
