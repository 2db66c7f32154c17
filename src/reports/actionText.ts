import type { ActionCode, NextAction } from "../analysis/summary/nextActions";
import type { Language, Translate } from "../locales";
import { shownParams } from "./problemText";
import type { ReportText } from "./reportContext";
import type { ReportId } from "./reports";

interface ActionWords {
  readonly sentence: ReportText;
  /** The sheet that shows the clients or figures behind it. */
  readonly provedBy: ReportId;
}

const actionWords: Readonly<Record<ActionCode, ActionWords>> = {
  callOverdue: { sentence: "actionCallOverdue", provedBy: "clients" },
  winBack: { sentence: "actionWinBack", provedBy: "lostClients" },
  fillGaps: { sentence: "actionFillGaps", provedBy: "whatElse" },
  reduceDependence: { sentence: "actionReduceDependence", provedBy: "keyClients" },
  relieveManager: { sentence: "actionRelieveManager", provedBy: "keyClients" },
  secondStep: { sentence: "actionSecondStep", provedBy: "dynamics" },
  callDissatisfied: { sentence: "actionCallDissatisfied", provedBy: "surveys" },
  answerComplaints: { sentence: "actionAnswerComplaints", provedBy: "complaints" },
};

/** What to do next, in one sentence. */
export function actionSentence(action: NextAction, translate: Translate, language: Language): string {
  const { sentence } = actionWords[action.code];
  return translate(`reports.${sentence}`, shownParams(action.params, translate, language));
}

/** What must be settled before the step is followed: its first client who may be written in several ways; null = nothing. */
export function checkFirst(
  { cases }: NextAction,
  otherSpellings: ReadonlyMap<string, string>,
  translate: Translate,
): string | null {
  for (const { client } of cases) {
    const other = otherSpellings.get(client);
    if (other !== undefined) return translate("duplicates.checkFirst", { client, other });
  }
  return null;
}

/** The report that proves an action. */
export function actionProof({ code }: NextAction): ReportId {
  return actionWords[code].provedBy;
}
