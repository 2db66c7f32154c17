import type { Analysis } from "../analysis";
import { clientNames, clientsBought } from "../figures/clientLists";
import { defineFigure, type FigureOf } from "../figures/defineFigure";
import { quotient } from "../figures/equation";
import { input, type FigureList } from "../figures/figureExplanation";
import type { FigureRule } from "../figures/figureRules";
import { cellPlaceOf } from "../tables/tablePlace";
import type { Complaint, ComplaintGroup } from "./complaints";
import { clientsAtStake, distinctClients, SILENT_PER_COMPLAINING, turnoverOfClients } from "./feedback";
import { turnoverOf } from "./figuresOfSurveys";

type Belongs = (complaint: Complaint) => boolean;
const isUnmended: Belongs = ({ isRepaired, isProcessMended }) => isRepaired && !isProcessMended;

/** The figures of complaints that have something in common, in the order of their columns. */
export const figuresOfComplaints = {
  complaintCount: countOf(
    "complaintCount",
    () => true,
    ({ complaints }) => complaints.length,
  ),
  complainingClients: defineFigure<ComplaintGroup>({
    format: "integer",
    rule: "complainingClients",
    help: "complaints",
    value: ({ clients }) => clients.length,
    behind: ({ clients }) => ({ list: clientNames(clients.map((client) => ({ client }))) }),
  }),
  causeFound: countOf(
    "complaintsWithCause",
    ({ cause }) => cause !== null,
    ({ withCause }) => withCause,
  ),
  repaired: countOf(
    "complaintsRepaired",
    ({ isRepaired }) => isRepaired,
    ({ repaired }) => repaired,
  ),
  processMended: countOf(
    "complaintsMended",
    ({ isProcessMended }) => isProcessMended,
    ({ mended }) => mended,
  ),
  unmended: countOf("complaintsUnmended", isUnmended, ({ unmended }) => unmended),
  openComplaints: countOf(
    "complaintsOpen",
    ({ isOpen }) => isOpen,
    ({ open }) => open,
  ),
  overdueComplaints: countOf(
    "complaintsOverdue",
    ({ isOverdue }) => isOverdue,
    ({ overdue }) => overdue,
  ),
  repeatedComplaints: countOf(
    "complaintRepeats",
    ({ isRepeat }) => isRepeat,
    ({ repeats }) => repeats,
  ),
  atStake: defineFigure<ComplaintGroup>({
    format: "amount",
    rule: "complaintStake",
    help: "complaints",
    value: ({ clients }, { evidence }) => turnoverOfClients(evidence, clients),
    behind: ({ clients }, analysis) => boughtBy(clients, analysis),
  }),
};
export type ComplaintFigureKey = keyof typeof figuresOfComplaints;

/** The figures of all complaints of the period, in the order of their columns. */
export const figuresOfAllComplaints = {
  unmendedShare: defineFigure<ComplaintGroup>({
    format: "percent",
    rule: "unmendedShare",
    help: "complaints",
    why: ({ unmended, repaired }) => quotient(input("unmended", unmended), input("repaired", repaired)),
  }),
  closedEarly: countOf(
    "complaintsClosedEarly",
    ({ isClosedEarly }) => isClosedEarly,
    ({ closedEarly }) => closedEarly,
  ),
  daysToClose: defineFigure<ComplaintGroup>({
    format: "ratio",
    rule: "daysToClose",
    help: "complaints",
    value: ({ daysToClose }) => daysToClose,
    behind: ({ complaints }, analysis) => ({
      list: complaintList(
        analysis,
        complaints.filter(({ daysToClose }) => daysToClose !== null),
      ),
    }),
  }),
  silentClients: defineFigure<ComplaintGroup>({
    format: "integer",
    rule: "silentClients",
    help: "complaints",
    value: (_all, { complaints }) => complaints?.silent.estimate ?? null,
    why: (_all, { complaints }) => {
      const { complaining = 0, others = 0 } = complaints?.silent ?? {};
      // Where there are fewer other clients than that, there is nothing to multiply.
      if (SILENT_PER_COMPLAINING * complaining > others) return null;
      return {
        operation: "product",
        terms: [input("complainingClients", complaining), input("silentPerComplaining", SILENT_PER_COMPLAINING)],
      };
    },
    behind: (_all, { complaints }) => ({ inputs: [input("otherBuyers", complaints?.silent.others ?? null)] }),
  }),
  feedbackStake: defineFigure<ComplaintGroup>({
    format: "amount",
    rule: "feedbackStake",
    help: "complaints",
    value: (_all, analysis) => turnoverOfClients(analysis.evidence, clientsAtStake(analysis)),
    behind: (_all, analysis) => boughtBy(clientsAtStake(analysis), analysis),
  }),
};
export type AllComplaintsKey = keyof typeof figuresOfAllComplaints;

/** The figures of a single complaint. */
export const figuresOfComplaint = {
  complainedOn: ofComplaint("date", "complaintDay", ({ day }) => day),
  complaintAge: ofComplaint("integer", "complaintAge", ({ day }, { complaints }) =>
    complaints === null ? null : complaints.day - day,
  ),
  turnover: turnoverOf<Complaint>(({ client }) => client),
};
export type SingleComplaintKey = keyof typeof figuresOfComplaint;

function boughtBy(
  clients: readonly string[],
  analysis: Analysis,
): { period: Analysis["settings"]["period"]; list: FigureList } {
  const { period } = analysis.settings;
  return { period, list: clientsBought(analysis, distinctClients(analysis.evidence, clients), period) };
}

function countOf(
  rule: FigureRule,
  belongs: Belongs,
  value: (group: ComplaintGroup) => number,
): FigureOf<ComplaintGroup> {
  return defineFigure<ComplaintGroup>({
    format: "integer",
    rule,
    help: "complaints",
    value,
    behind: ({ complaints }, analysis) => ({ list: complaintList(analysis, complaints.filter(belongs)) }),
  });
}

function ofComplaint(
  format: "date" | "integer",
  rule: FigureRule,
  value: (complaint: Complaint, analysis: Analysis) => number | null,
): FigureOf<Complaint> {
  return defineFigure<Complaint>({
    format,
    rule,
    help: "complaints",
    value,
    behind: (complaint, analysis) => ({ list: complaintList(analysis, [complaint]) }),
  });
}

/** Complaints by their client and product; each leads to its row. */
function complaintList({ evidence }: Analysis, members: readonly Complaint[]): FigureList {
  const { complaints } = evidence.input;
  const items = members.map(({ client, product, day, row }) => ({
    name: [client, product].filter((text) => text !== null).join(" · ") || null,
    value: day,
    ...(complaints ? { where: cellPlaceOf(complaints.place, row, complaints.columns.client ?? 0) } : {}),
  }));
  return { kind: "complaints", values: null, format: "date", items };
}
