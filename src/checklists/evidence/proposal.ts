import type { TableKey } from "../../analysis/tables/tables";

export const proposalStates = ["yes", "partly", "no", "cannotTell"] as const;
export type ProposalState = (typeof proposalStates)[number];

/** Sheets of the reports that show what a proposal rests on. */
export type EvidenceSheet =
  | "clients"
  | "segmentProduct"
  | "clientProduct"
  | "whatElse"
  | "managers"
  | "lostClients"
  | "dynamics"
  | "funnel"
  | "controlPoints"
  | "complaints";

/** Sentences with the figures that were seen; their texts are in locales/. */
export type EvidenceText =
  | "noTable"
  | "noRecord"
  | "noMeasures"
  | "noActive"
  | "noPotential"
  | "noNew"
  | "noLost"
  | "noSegments"
  | "noManagers"
  | "noDeals"
  | "noRefusals"
  | "noWon"
  | "noPoints"
  | "noGaps"
  | "noContractStage"
  | "noSales"
  | "noChannelColumn"
  | "noRows"
  | "channels"
  | "workingList"
  | "potentialAndMargin"
  | "potentialWithoutMargin"
  | "segmentsMarked"
  | "ownMeasures"
  | "managersPlanned"
  | "salesOffered"
  | "stagesNamed"
  | "potentialSegments"
  | "potentialSteps"
  | "potentialContacts"
  | "potentialDeals"
  | "newContracts"
  | "lostReasons"
  | "lostSteps"
  | "lostContacts"
  | "lostTasks"
  | "noLostTasks"
  | "productsNamed"
  | "overdue"
  | "overdueDocuments"
  | "contacts"
  | "documentsNamed"
  | "refusalsTold"
  | "wonTold"
  | "spendInPeriod"
  | "spendOutside"
  | "noAcquisition"
  | "complaintSteps"
  | "loyaltyIndex"
  | "loyaltyProgramme"
  | "gapsWorked"
  | "followUps"
  | "lastEntry";

/** A parameter may be a day or a share, which the reader's language writes. */
export type EvidenceParam = number | { readonly day: number } | { readonly share: number };

export interface Proposal {
  readonly state: ProposalState;
  readonly text: EvidenceText;
  readonly params: Readonly<Record<string, EvidenceParam>>;
  /** The table that is missing; absent = none is. */
  readonly table?: TableKey;
  /** Where the figures are; absent = on no sheet. */
  readonly sheet?: EvidenceSheet;
}

/** The workbook does not know: never a no. */
export function cannotTell(text: EvidenceText, table?: Proposal["table"]): Proposal {
  return table === undefined
    ? { state: "cannotTell", text, params: {} }
    : { state: "cannotTell", text, params: {}, table };
}

export function proposed(
  state: ProposalState,
  text: EvidenceText,
  params: Proposal["params"] = {},
  sheet?: EvidenceSheet,
): Proposal {
  return sheet === undefined ? { state, text, params } : { state, text, params, sheet };
}

/** From which share on an answer is yes, and from which partly; "any" = one is enough for partly. */
export interface Bounds {
  readonly yes: number;
  readonly partly: number | "any";
}

/**
 * The answer that a share leads to; both bounds belong to the better answer. Source: spec 3.16.
 *
 * @example byShare(8, 10, { yes: 0.8, partly: 0.3 }) // "yes"
 */
export function byShare(count: number, of: number, { yes, partly }: Bounds): "yes" | "partly" | "no" {
  // Counts are compared, so that 8 of 10 is not less than 0.8 by a rounding.
  if (count >= yes * of - 1e-9) return "yes";
  const isPartly = partly === "any" ? count > 0 : count > 0 && count >= partly * of - 1e-9;
  return isPartly ? "partly" : "no";
}

/** Count and whole as a proposal. */
export function shareOf(
  text: EvidenceText,
  [count, of]: readonly [count: number, of: number],
  bounds: Bounds,
  sheet?: EvidenceSheet,
): Proposal {
  return proposed(byShare(count, of, bounds), text, { count, of }, sheet);
}
