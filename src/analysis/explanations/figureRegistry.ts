import { figuresOfClassPair } from "../classes/figuresOfClassPair";
import { figuresOfAllClients } from "../clients/figuresOfAllClients";
import { figuresOfNamedClient } from "../clients/figuresOfClient";
import { figuresOfDependence } from "../dependence/figuresOfDependence";
import { figuresOfBreadwinner, figuresOfKeyClient } from "../dependence/figuresOfKeyClient";
import { figuresOfLost, figuresOfLostMonth } from "../lifecycle/figuresOfLost";
import { figuresOfRung } from "../lifecycle/figuresOfRung";
import { figuresOfStatus } from "../lifecycle/figuresOfStatus";
import { figuresOfLoyaltyClient, figuresOfLoyaltyGroup, figuresOfLoyaltyPoints } from "../loyalty/figuresOfLoyalty";
import { figuresOfLoad, figuresOfManager } from "../managers/figuresOfManager";
import { figuresOfPlan, turnoverPlanOfManager } from "../managers/figuresOfPlan";
import { figuresOfBaseValue } from "../periods/figuresOfBaseValue";
import { figuresOfChange } from "../periods/figuresOfChange";
import { figuresOfCohort } from "../periods/figuresOfCohort";
import { figuresOfMove } from "../periods/figuresOfMove";
import { figuresOfPeriod } from "../periods/figuresOfPeriod";
import { figuresOfSpend } from "../periods/figuresOfSpend";
import { figuresOfAllComplaints, figuresOfComplaint, figuresOfComplaints } from "../process/figuresOfComplaints";
import { figuresOfControl, figuresOfPoint } from "../process/figuresOfControl";
import { figuresOfDeal, figuresOfDeals, figuresOfDealTotal, figuresOfStage } from "../process/figuresOfDeals";
import { figuresOfAnswer, figuresOfSurveyDue, figuresOfSurveys } from "../process/figuresOfSurveys";
import { figuresOfBreadth } from "../products/figuresOfBreadth";
import { figuresOfGap } from "../products/figuresOfGap";
import { figuresOfSegmentProduct, figuresOfUntargeted } from "../products/figuresOfSegmentProduct";
import { turnoverOfProduct } from "../products/turnoverOfProduct";
import { figuresOfCourse, figuresOfExpected, figuresOfSlot } from "../rhythm/figuresOfRhythm";
import { figuresOfAction } from "../summary/figuresOfAction";

/** Every figure of the reports, by its family: figures of one family are of the same kind of line. */
export const figureRegistry = {
  client: figuresOfNamedClient,
  allClients: figuresOfAllClients,
  status: figuresOfStatus,
  manager: { ...figuresOfManager, ...turnoverPlanOfManager },
  managerLoad: figuresOfLoad,
  plan: figuresOfPlan,
  abcXyz: figuresOfClassPair,
  segmentProduct: figuresOfSegmentProduct,
  breadth: figuresOfBreadth,
  /** The key is the product. */
  clientProduct: turnoverOfProduct,
  untargeted: figuresOfUntargeted,
  targetGap: figuresOfGap,
  dependence: figuresOfDependence,
  keyClient: figuresOfKeyClient,
  breadwinner: figuresOfBreadwinner,
  lost: figuresOfLost,
  lostMonth: figuresOfLostMonth,
  period: figuresOfPeriod,
  change: figuresOfChange,
  spend: figuresOfSpend,
  cohort: figuresOfCohort,
  move: figuresOfMove,
  rung: figuresOfRung,
  action: figuresOfAction,
  baseValue: figuresOfBaseValue,
  funnelStage: figuresOfStage,
  dealGroup: figuresOfDeals,
  deal: figuresOfDeal,
  dealTotal: figuresOfDealTotal,
  controlGroup: figuresOfControl,
  controlPoint: figuresOfPoint,
  rhythmSlot: figuresOfSlot,
  rhythmMonth: figuresOfCourse,
  expectedMonth: figuresOfExpected,
  surveyGroup: figuresOfSurveys,
  surveyAnswer: figuresOfAnswer,
  surveyDue: figuresOfSurveyDue,
  complaintGroup: { ...figuresOfComplaints, ...figuresOfAllComplaints },
  complaint: figuresOfComplaint,
  loyaltyGroup: figuresOfLoyaltyGroup,
  loyaltyClient: figuresOfLoyaltyClient,
  loyaltyPoints: figuresOfLoyaltyPoints,
};

export type FigureRegistry = typeof figureRegistry;
