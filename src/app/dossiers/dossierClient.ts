import type { Analysis } from "../../analysis/analysis";
import { clientKey } from "../../analysis/cells/clientKey";
import type { ClientFigures } from "../../analysis/clients/clientFigures";
import type { KeyClient } from "../../analysis/dependence/keyClientList";
import { clientOfText, lineOfClient } from "../../analysis/figures/clientOfText";

/** Whom a dossier is about, as the tables know the client now. */
export interface DossierClient {
  /** By which the dossier is known. */
  readonly key: string;
  /** As it is written now; as it was where nobody knows it any more. */
  readonly name: string;
  /** null = the tables do not know the client any more, as the figures. */
  readonly id: number | null;
  readonly figures: ClientFigures | null;
  /** null = it is no key client. */
  readonly keyClient: KeyClient | null;
}

/** The client of a key, under whatever spelling it goes by now. */
export function dossierClient(analysis: Analysis, key: string, nameBefore: string): DossierClient {
  const found = clientOfText(analysis, key) ?? clientOfText(analysis, nameBefore);
  const isThere = found !== null && analysis.evidence.columns.ids.includes(found);
  const id = isThere ? found : null;
  const figures = id === null ? null : lineOfClient(analysis, id);
  const name = figures?.client ?? nameBefore;
  const same = clientKey(name);
  const keyClient = analysis.keyClients.clients.find(({ client }) => clientKey(client) === same) ?? null;
  return { key, name, id, figures, keyClient: id === null ? null : keyClient };
}
