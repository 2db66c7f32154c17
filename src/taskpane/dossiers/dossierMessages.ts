import { dossierSentences, type DossierSentence } from "../../app/dossiers/dossierSentences";
import type { DossiersSeen } from "../../app/dossiers/lookAtDossiers";
import type { Translate } from "../../locales";
import type { DossiersDone } from "./useDossiers";

/** What was done with the dossiers, and what the user must know of them. */
export function messagesOf(
  done: DossiersDone | null,
  seen: DossiersSeen | null,
  t: Translate,
): readonly DossierSentence[] {
  const messages: DossierSentence[] = [];
  const say = (intent: DossierSentence["intent"], text: string): void => void messages.push({ intent, text });
  if (done?.kind === "gone") say("warning", t("dossiers.gone"));
  if (done?.kind === "brought") say("success", t("tasks.broughtBack", { count: done.count }));
  if (done?.kind === "update") messages.push(...dossierSentences(done.update, t));
  for (const two of seen?.twice ?? []) say("warning", t("dossiers.twice", two));
  return messages;
}
