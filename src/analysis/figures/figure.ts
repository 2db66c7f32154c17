import type { ManagerFigureKey } from "../managers/figuresOfManager";
import type { figuresOfPlan, turnoverPlanOfManager } from "../managers/figuresOfPlan";
import type { PeriodFigureKey } from "../periods/figuresOfPeriod";
import type { ClientFigureKey } from "../clients/figuresOfClient";
import type { BreadthRisk, ClientStatus, Perspective, AbcClass, XyzClass } from "../types";
import type { ManagerFigures } from "../managers/managerFigures";
import type { PlanFact } from "../managers/planFacts";
import type { SegmentRow } from "../products/segmentProduct";
import type { Cohort } from "../periods/cohorts";
import type { NextAction } from "../summary/nextActions";
import type { PeriodKpis } from "../periods/periodKpis";
import type { RungFigures } from "../lifecycle/ladderFigures";
import type { SpendFigures } from "../periods/spendFigures";
import type { KeyClient, ManagerLoad } from "../dependence/keyClientList";
import type { LevelShare } from "../dependence/levelShares";
import type { LostClient, LostMonth } from "../lifecycle/lostClients";
import type { TargetGap } from "../products/targetGaps";

import type { Deal } from "../process/deal";
import type { ControlGroup, ControlPoint } from "../process/controlPoints";
import type { ControlFigureKey, PointFigureKey } from "../process/figuresOfControl";
import type { DealFigureKey, ListedDeal, SingleDealKey, StageFigureKey } from "../process/figuresOfDeals";
import type { DealGroup, FunnelStage } from "../process/funnel";
import type { CourseFigureKey, ExpectedFigureKey, SlotFigureKey } from "../rhythm/figuresOfRhythm";
import type { ExpectedMonth, RhythmMonth } from "../rhythm/rhythm";
import type { RhythmSlot } from "../rhythm/rhythmSlots";
import type { Complaint, ComplaintGroup } from "../process/complaints";
import type { AllComplaintsKey, ComplaintFigureKey, SingleComplaintKey } from "../process/figuresOfComplaints";
import type { AnswerFigureKey, SurveyDueFigureKey, SurveyFigureKey } from "../process/figuresOfSurveys";
import type { SurveyAnswer } from "../process/surveyAnswers";
import type { SurveyGroup } from "../process/surveys";
import type { SurveyDue } from "../process/surveysDue";

// What a figure of a report is: its family, its key in the family, and the line of the analysis that it is of.

/** Clients of ABC × XYZ: one class or all of them in each direction; null = the column without XYZ. */
export interface ClassPair {
  readonly abc: AbcClass | "all";
  readonly xyz: XyzClass | null | "all";
}

/** A segment, or the total, with some of its products: places from `from` up to but not including `to`. */
export interface SegmentProducts {
  readonly row: SegmentRow;
  readonly from: number;
  readonly to: number;
}

/** Clients of a segment (undefined = all clients) that have something in common; null = they use no product. */
export interface BreadthGroup {
  readonly segment: string | null | undefined;
  readonly kind: Perspective | BreadthRisk | null | "all";
}

/** A product outside the target of a segment, or of every segment. */
export interface UntargetedUse {
  readonly segment?: string;
  readonly product: string;
  readonly users: number;
  readonly turnover: number;
}

export interface ChangedFigure {
  readonly figure: PeriodFigureKey;
  readonly now: PeriodKpis;
  /** null = the period before is not known. */
  readonly before: PeriodKpis | null;
}

/** Clients that were and are in such classes at the ends of the last two windows; "all" = whatever class. */
export interface ClassesMoved {
  readonly classes: "statuses" | "abc" | "xyz";
  readonly from: string | null;
  readonly to: string | null;
}

export interface CohortMonth {
  readonly cohort: Cohort;
  /** Months after that of the first purchase. */
  readonly later: number;
}

/** The amounts of a list of deals. */
export interface DealTotal {
  readonly deals: readonly Deal[];
  readonly amount: number | null;
}

/** The keys of each family, and what its figures are of; null = the company, or the total. */
export interface FigureFamilies {
  client: { key: ClientFigureKey; of: { readonly client: string } };
  allClients: { key: "turnover" | "share" | "margin" | "measured" | "purchases" | "purchasesInPeriod"; of: null };
  status: { key: "clients"; of: ClientStatus };
  manager: { key: ManagerFigureKey | keyof typeof turnoverPlanOfManager; of: ManagerFigures };
  managerLoad: { key: "keyClients"; of: ManagerLoad };
  plan: { key: keyof typeof figuresOfPlan; of: PlanFact };
  abcXyz: { key: "clients" | "turnover" | "share"; of: ClassPair };
  segmentProduct: { key: "clients" | "users" | "penetration" | "turnover" | "gap"; of: SegmentProducts };
  breadth: { key: "clients"; of: BreadthGroup };
  /** The key is the product. */
  clientProduct: { key: string; of: { readonly client: string } | null };
  untargeted: { key: "users" | "turnover"; of: UntargetedUse };
  targetGap: { key: "expected" | "users"; of: TargetGap | null };
  dependence: { key: "largestShare" | "pareto" | "gini" | "hhi"; of: null };
  keyClient: { key: "share" | "turnoverLeft" | "marginLeft"; of: KeyClient };
  breadwinner: { key: "turnover" | "share"; of: LevelShare & { readonly client: string } };
  lost: { key: "turnover"; of: LostClient | null };
  lostMonth: { key: "clients" | "turnover"; of: LostMonth | null };
  period: { key: PeriodFigureKey; of: PeriodKpis };
  change: { key: "change" | "relative"; of: ChangedFigure };
  spend: { key: Exclude<keyof SpendFigures, "period">; of: SpendFigures };
  cohort: { key: "clients" | "share"; of: CohortMonth };
  move: { key: "clients"; of: ClassesMoved };
  rung: { key: "turnover" | "clients" | "share" | "conversion"; of: RungFigures | null };
  action: { key: "weight"; of: NextAction };
  funnelStage: { key: StageFigureKey; of: FunnelStage };
  dealGroup: { key: DealFigureKey; of: DealGroup };
  deal: { key: SingleDealKey; of: ListedDeal };
  controlGroup: { key: ControlFigureKey; of: ControlGroup };
  controlPoint: { key: PointFigureKey; of: ControlPoint };
  dealTotal: { key: "offerAmount"; of: DealTotal };
  rhythmSlot: { key: SlotFigureKey; of: RhythmSlot };
  rhythmMonth: { key: CourseFigureKey; of: RhythmMonth };
  expectedMonth: { key: ExpectedFigureKey; of: ExpectedMonth };
  surveyGroup: { key: SurveyFigureKey; of: SurveyGroup };
  surveyAnswer: { key: AnswerFigureKey; of: SurveyAnswer };
  surveyDue: { key: SurveyDueFigureKey; of: SurveyDue };
  complaintGroup: { key: ComplaintFigureKey | AllComplaintsKey; of: ComplaintGroup };
  complaint: { key: SingleComplaintKey; of: Complaint };
  baseValue: {
    key: "ltv" | "expectedLifetime" | "loyaltyIndex" | "penetration" | "referral" | "marketCapacity";
    of: null;
  };
}

export type FigureFamily = keyof FigureFamilies;

/** One figure. */
export type Figure = {
  readonly [Family in FigureFamily]: {
    readonly family: Family;
    readonly key: FigureFamilies[Family]["key"];
    readonly of: FigureFamilies[Family]["of"];
  };
}[FigureFamily];

/** The figures of a column that stand below one another: one place of `of` per row. */
export type FigureColumn = {
  readonly [Family in FigureFamily]: {
    readonly family: Family;
    readonly key: FigureFamilies[Family]["key"];
    readonly of: readonly FigureFamilies[Family]["of"][];
  };
}[FigureFamily];
