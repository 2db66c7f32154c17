import type { Analysis } from "../../analysis/analysis";
import { pointsOf, type FormId, type PointId } from "../forms";
import * as active from "./activeRules";
import * as lost from "./lostRules";
import * as potential from "./potentialRules";
import * as process from "./processRules";
import { cannotTell, type Proposal } from "./proposal";
import { seenIn, type OwnMeasures, type Seen } from "./seen";

type Rule = (seen: Seen) => Proposal;

const notRecorded: Rule = () => cannotTell("noRecord");

const rules: Readonly<Record<PointId, Rule>> = {
  A1: active.channels,
  A2: active.workingList,
  A3: active.profitAndPotential,
  A4: active.targetsOfSegments,
  A5: active.ownMeasures,
  A6: active.plansOfManagers,
  A7: active.salesOffered,
  A8: active.stagesNamed,
  P1: potential.potentialList,
  P2: potential.potentialSteps,
  P3: potential.potentialContacts,
  P4: potential.potentialDeals,
  P5: potential.stagesOfLeads,
  P6: potential.newContracts,
  L1: lost.lostList,
  L2: lost.lostSteps,
  L3: lost.lostContacts,
  L4: lost.lostTasks,
  T1: active.targetsOfSegments,
  T2: process.productsNamed,
  T3: active.salesOffered,
  T4: notRecorded,
  T5: process.stepsInTime,
  T6: process.documentsInTime,
  T7: notRecorded,
  T8: notRecorded,
  T9: notRecorded,
  T10: notRecorded,
  T11: process.contacts,
  T12: process.documentsNamed,
  T13: notRecorded,
  T14: active.stagesNamed,
  M1: notRecorded,
  M2: process.acquisitionSpend,
  M3: notRecorded,
  M4: process.refusalsTold,
  M5: process.wonTold,
  S1: process.complaintSteps,
  S2: process.loyalty,
  S3: process.crossSales,
  S4: process.followUps,
  F1: process.productFigures,
  F2: process.productFigures,
  F3: process.salesFigures,
  F4: process.funnelFigures,
  F5: process.complaintFigures,
  F6: process.salesFigures,
  F7: process.marketingFigures,
  F8: process.contactFigures,
};

/** What the workbook shows of every point of a form. */
export type Proposals = Readonly<Partial<Record<PointId, Proposal>>>;

/**
 * What the workbook shows of each point of a form: yes, partly or no with the figures that were seen, or that it cannot tell.
 *
 * A table that is missing never makes a no. Nothing here touches an answer. Source: spec 3.16.
 *
 * @example proposals(analysis, "express").A4 // { state: "yes", text: "segmentsMarked", params: { count: 4, of: 5 }, ... }
 */
export function proposals(analysis: Analysis, form: FormId, measures: OwnMeasures | null = null): Proposals {
  const seen = seenIn(analysis, measures);
  return Object.fromEntries(pointsOf(form).map((point) => [point, rules[point](seen)]));
}
