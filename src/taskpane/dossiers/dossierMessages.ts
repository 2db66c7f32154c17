import type { DossiersSeen } from "../../app/dossiers/lookAtDossiers";
import type { Translate } from "../../locales";
import type { DossiersDone } from "./useDossiers";

interface DossierMessage {
  readonly intent: "success" | "warning";
  readonly text: string;
}

/** What was done with the dossiers, and what the user must know of them. */
export function messagesOf(
  done: DossiersDone | null,
  seen: DossiersSeen | null,
  t: Translate,
): readonly DossierMessage[] {
  const messages: DossierMessage[] = [];
  const say = (intent: DossierMessage["intent"], text: string): void => void messages.push({ intent, text });
  if (done?.kind === "gone") say("warning", t("dossiers.gone"));
  if (done?.kind === "brought") say("success", t("tasks.broughtBack", { count: done.count }));
  if (done?.kind === "update") {
    const { made, renewed, unchanged, restored, broken } = done.update;
    if (renewed.length + unchanged.length > 0) say("success", t("dossiers.updated", { renewed: renewed.length }));
    if (made.length > 0) say("success", t("dossiers.made", { count: made.length, sheet: made[0] }));
    if (restored.length > 0) say("warning", t("dossiers.restored", { count: restored.length, cell: restored[0] }));
    for (const sheet of broken) say("warning", t("dossiers.broken", { sheet }));
  }
  for (const two of seen?.twice ?? []) say("warning", t("dossiers.twice", two));
  return messages;
}
