import type { Complaint, ComplaintStep } from "../analysis/process/complaints";
import type { Translate } from "../locales";
import type { ReportText } from "./reportContext";

const stepTexts: Readonly<Record<ComplaintStep, ReportText>> = {
  findCause: "findCause",
  repair: "repairStep",
  mendProcess: "mendProcess",
  close: "closeStep",
};

export type ComplaintState = "overdueComplaintState" | "openState" | "closedEarlyState" | "doneState";

export function complaintState({ isOverdue, isOpen, isClosedEarly }: Complaint): ComplaintState {
  if (isOverdue) return "overdueComplaintState";
  if (isOpen) return "openState";
  return isClosedEarly ? "closedEarlyState" : "doneState";
}

/** What is to be done next; null = nothing. */
export function nextStepText({ next }: Complaint, translate: Translate): string | null {
  return next === null ? null : translate(`reports.${stepTexts[next]}`);
}

/** What became of a complaint, and what is to be done next. */
export function complaintStateText(complaint: Complaint, translate: Translate): string {
  const next = nextStepText(complaint, translate);
  return [translate(`reports.${complaintState(complaint)}`), ...(next === null ? [] : [next])].join(": ");
}
