import type { Analysis } from "../analysis";
import { clientKey } from "../cells/clientKey";
import type { ClientFigures } from "../clients/clientFigures";

/**
 * The client that a text names, in any of its spellings; null = nobody.
 *
 * Source: spec 1 (client keys), 6 (aliases).
 *
 * @example clientOfText(analysis, " «anna» ") // 0
 */
export function clientOfText({ evidence }: Analysis, text: string): number | null {
  return evidence.idOfKey().get(clientKey(text)) ?? null;
}

/**
 * The id of a client that a line of the analysis names; throws where there is none. Source: spec 1 (client keys).
 *
 * @example idOfClient(analysis, "Anna") // 0
 */
export function idOfClient(analysis: Analysis, client: string): number {
  const id = clientOfText(analysis, client);
  if (id === null) throw new Error(`no such client: ${client}`);
  return id;
}

/**
 * The line of a client's figures; throws where the client does not exist yet. Source: spec 3.9.
 *
 * @example lineOfClient(analysis, 0).abc // "A"
 */
export function lineOfClient({ evidence, clients }: Analysis, client: number): ClientFigures {
  const line = evidence.lineOf()[client];
  if (evidence.columns.ids[line] !== client) throw new Error(`no such client: ${client}`);
  return clients[line];
}
