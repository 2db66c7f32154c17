import type { ControlKind, ControlPoint, ControlState } from "../analysis/process/controlPoint";
import type { Translate } from "../locales";
import type { ReportText } from "./reportContext";

export const stateTexts: Readonly<Record<ControlState, ReportText>> = {
  overdue: "overdueState",
  due: "dueState",
  later: "laterState",
  noNextStep: "noNextStepState",
};

/** What a control point asks for. */
export function controlPointText({ kind, text }: ControlPoint, translate: Translate): string {
  if (kind === "activity") return text ?? "";
  const what = translate(`reports.what.${kind satisfies Exclude<ControlKind, "activity">}`);
  return text === null ? what : `${what}: ${text}`;
}
