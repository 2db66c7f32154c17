import type { Analysis } from "../../analysis/analysis";
import { keptCounts } from "../typedSheets/typedText";
import type { WorkbookPort } from "../workbookPort";
import { dossierClient } from "./dossierClient";
import { readDossiers, readRecords, type StandingDossier } from "./readDossiers";
import { textKeyOf, withoutDossier } from "./updateDossiers";

/** A dossier in the list of them. */
export interface DossierLine {
  readonly name: string;
  readonly sheet: string;
  readonly isKey: boolean;
}

/** The dossiers of a workbook, and the key clients without one. */
export interface DossiersSeen {
  readonly dossiers: readonly DossierLine[];
  /** By turnover. */
  readonly missing: readonly string[];
  /** Two dossiers of one client, whose names were joined. */
  readonly twice: readonly { readonly client: string; readonly sheet: string; readonly other: string }[];
  /** How many cells were typed before the last updates of each dossier, by the key of the client. */
  readonly kept: readonly { readonly client: string; readonly name: string; readonly counts: readonly number[] }[];
}

export async function lookAtDossiers(port: WorkbookPort, analysis: Analysis): Promise<DossiersSeen> {
  const standing = await readDossiers(port);
  const kept: DossiersSeen["kept"][number][] = [];
  for (const { client, name } of await readRecords(port)) {
    const counts = await keptCounts(port, textKeyOf(client));
    if (counts.length > 0) kept.push({ client, name, counts });
  }
  const dossiers = standing.map(({ record, sheet }): DossierLine => {
    const { name, keyClient } = dossierClient(analysis, record.client, record.name);
    return { name, sheet, isKey: keyClient !== null };
  });
  return { dossiers, missing: withoutDossier(analysis, standing), twice: twiceIn(standing, analysis), kept };
}

function twiceIn(standing: readonly StandingDossier[], analysis: Analysis): DossiersSeen["twice"] {
  const sheetOf = new Map<number, string>();
  const twice: DossiersSeen["twice"][number][] = [];
  for (const { record, sheet } of standing) {
    const { id, name } = dossierClient(analysis, record.client, record.name);
    if (id === null) continue;
    const first = sheetOf.get(id);
    if (first === undefined) sheetOf.set(id, sheet);
    else twice.push({ client: name, sheet: first, other: sheet });
  }
  return twice;
}
