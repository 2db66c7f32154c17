import type { Translate } from "../../locales";
import type { DossierUpdate } from "./updateDossiers";

/** What is said of an update of the dossiers, for the pane and the command. */
export interface DossierSentence {
  readonly intent: "success" | "warning";
  readonly text: string;
}

export function dossierSentences(
  { made, renewed, unchanged, restored, broken }: DossierUpdate,
  t: Translate,
): readonly DossierSentence[] {
  const sentences: DossierSentence[] = [];
  const say = (intent: DossierSentence["intent"], text: string): void => void sentences.push({ intent, text });
  if (renewed.length + unchanged.length > 0) say("success", t("dossiers.updated", { renewed: renewed.length }));
  if (made.length > 0) say("success", t("dossiers.made", { count: made.length, sheet: made[0] }));
  if (restored.length > 0) say("warning", t("dossiers.restored", { count: restored.length, cell: restored[0] }));
  for (const sheet of broken) say("warning", t("dossiers.broken", { sheet }));
  return sentences;
}
