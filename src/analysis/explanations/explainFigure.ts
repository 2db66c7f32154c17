import type { Analysis } from "../analysis";
import type { Figure, FigureFamilies, FigureFamily } from "../figures/figure";
import type { FigureExplanation } from "../figures/figureExplanation";
import { explainAction } from "./figures/actionFigure";
import { explainBaseValue } from "./figures/baseValueFigure";
import { explainBreadth, explainClassPair } from "./figures/classFigure";
import { explainCohort, explainMove, explainRung } from "./figures/courseFigure";
import { explainBreadwinner, explainDependence, explainKeyFigure } from "./figures/keyFigure";
import { explainLost, explainLostMonth } from "./figures/lostFigure";
import { explainManagerLoad, figuresOfManager } from "../managers/figuresOfManager";
import { explainChange, figuresOfPeriod } from "../periods/figuresOfPeriod";
import { explainClientProduct, explainTargetGap } from "./figures/productFigure";
import { explainSegmentFigure, explainUntargeted } from "./figures/segmentFigure";
import { explainSpend } from "./figures/spendFigure";
import { explainStatusCount, explainTotal } from "./figures/totalFigure";
import { explainFigureOfClient } from "../clients/figuresOfClient";
import type { FigureOf } from "../figures/defineFigure";
import { figuresOfControl, figuresOfPoint } from "../process/figuresOfControl";
import { figuresOfAllComplaints, figuresOfComplaint, figuresOfComplaints } from "../process/figuresOfComplaints";
import { explainDealTotal, figuresOfDeal, figuresOfDeals, figuresOfStage } from "../process/figuresOfDeals";
import { figuresOfCourse, figuresOfExpected, figuresOfSlot } from "../rhythm/figuresOfRhythm";
import { figuresOfAnswer, figuresOfSurveyDue, figuresOfSurveys } from "../process/figuresOfSurveys";
import { turnoverPlanOfManager, figuresOfPlan } from "../managers/figuresOfPlan";

type Builders = {
  readonly [Family in FigureFamily]: (
    analysis: Analysis,
    key: FigureFamilies[Family]["key"],
    of: FigureFamilies[Family]["of"],
  ) => FigureExplanation;
};

/** Figures that are declared once explain themselves. */
function definedIn<Key extends string, Of>(
  figures: Readonly<Record<Key, FigureOf<Of>>>,
): (analysis: Analysis, key: Key, of: Of) => FigureExplanation {
  return (analysis, key, of) => figures[key].explain(of, analysis);
}

const builders: Builders = {
  client: explainFigureOfClient,
  allClients: explainTotal,
  status: (analysis, _key, status) => explainStatusCount(analysis, status),
  manager: definedIn({ ...figuresOfManager, ...turnoverPlanOfManager }),
  managerLoad: (analysis, _key, load) => explainManagerLoad(analysis, load),
  plan: definedIn(figuresOfPlan),
  abcXyz: explainClassPair,
  segmentProduct: explainSegmentFigure,
  breadth: (analysis, _key, group) => explainBreadth(analysis, group),
  clientProduct: explainClientProduct,
  untargeted: explainUntargeted,
  targetGap: explainTargetGap,
  dependence: explainDependence,
  keyClient: explainKeyFigure,
  breadwinner: explainBreadwinner,
  lost: (analysis, _key, client) => explainLost(analysis, client),
  lostMonth: explainLostMonth,
  period: definedIn(figuresOfPeriod),
  change: explainChange,
  spend: explainSpend,
  cohort: explainCohort,
  move: (analysis, _key, moved) => explainMove(analysis, moved),
  rung: explainRung,
  action: (analysis, _key, action) => explainAction(analysis, action),
  baseValue: explainBaseValue,
  funnelStage: definedIn(figuresOfStage),
  dealGroup: definedIn(figuresOfDeals),
  deal: definedIn(figuresOfDeal),
  controlGroup: definedIn(figuresOfControl),
  controlPoint: definedIn(figuresOfPoint),
  rhythmSlot: definedIn(figuresOfSlot),
  rhythmMonth: definedIn(figuresOfCourse),
  expectedMonth: definedIn(figuresOfExpected),
  surveyGroup: definedIn(figuresOfSurveys),
  surveyAnswer: definedIn(figuresOfAnswer),
  surveyDue: definedIn(figuresOfSurveyDue),
  complaintGroup: definedIn({ ...figuresOfComplaints, ...figuresOfAllComplaints }),
  complaint: definedIn(figuresOfComplaint),
  dealTotal: (analysis, _key, { deals, amount }) => explainDealTotal(analysis, deals, amount),
};

/**
 * How a figure of a report came about: its rule, what went into it, and the rows of the sales table behind it.
 *
 * The result is that of the analysis, as the report shows it; the equation and the rows say how it came about.
 * Cost: a pass over the sales at most. Source: spec 3.
 *
 * @example explainFigure(analysis, { family: "allClients", key: "turnover", of: null }).sales?.sum // the turnover itself
 */
export function explainFigure(analysis: Analysis, figure: Figure): FigureExplanation {
  return explainIn(analysis, figure.family, figure);
}

function explainIn<Family extends FigureFamily>(
  analysis: Analysis,
  family: Family,
  { key, of }: { readonly key: FigureFamilies[Family]["key"]; readonly of: FigureFamilies[Family]["of"] },
): FigureExplanation {
  return builders[family](analysis, key, of);
}
