import type { ExplanationBasis } from "./explanationBasis";
import type { Figure, FigureFamilies, FigureFamily } from "./figure";
import type { FigureExplanation } from "./figureExplanation";
import { explainAction } from "./figures/actionFigure";
import { explainBaseValue } from "./figures/baseValueFigure";
import { explainBreadth, explainClassPair } from "./figures/classFigure";
import { explainClientFigure } from "./figures/clientFigure";
import { explainCohort, explainMove, explainRung } from "./figures/courseFigure";
import { explainBreadwinner, explainDependence, explainKeyFigure } from "./figures/keyFigure";
import { explainLost, explainLostMonth } from "./figures/lostFigure";
import { explainManagerFigure, explainManagerLoad } from "./figures/managerFigure";
import { explainChange, explainPeriodFigure } from "./figures/periodFigure";
import { explainManagerPlan, explainPlan } from "./figures/planFigure";
import { explainClientProduct, explainTargetGap } from "./figures/productFigure";
import { explainSegmentFigure, explainUntargeted } from "./figures/segmentFigure";
import { explainSpend } from "./figures/spendFigure";
import { explainStatusCount, explainTotal } from "./figures/totalFigure";

type Builders = {
  readonly [Family in FigureFamily]: (
    basis: ExplanationBasis,
    key: FigureFamilies[Family]["key"],
    of: FigureFamilies[Family]["of"],
  ) => FigureExplanation;
};

const builders: Builders = {
  client: explainClientFigure,
  allClients: explainTotal,
  status: (basis, _key, status) => explainStatusCount(basis, status),
  manager: (basis, key, figures) =>
    key === "plan" || key === "planShare"
      ? explainManagerPlan(basis, key, figures)
      : explainManagerFigure(basis, key, figures),
  managerLoad: (basis, _key, load) => explainManagerLoad(basis, load),
  plan: explainPlan,
  abcXyz: explainClassPair,
  segmentProduct: explainSegmentFigure,
  breadth: (basis, _key, group) => explainBreadth(basis, group),
  clientProduct: explainClientProduct,
  untargeted: explainUntargeted,
  targetGap: explainTargetGap,
  dependence: explainDependence,
  keyClient: explainKeyFigure,
  breadwinner: explainBreadwinner,
  lost: (basis, _key, client) => explainLost(basis, client),
  lostMonth: explainLostMonth,
  period: explainPeriodFigure,
  change: explainChange,
  spend: explainSpend,
  cohort: explainCohort,
  move: (basis, _key, moved) => explainMove(basis, moved),
  rung: explainRung,
  action: (basis, _key, action) => explainAction(basis, action),
  baseValue: explainBaseValue,
};

/**
 * How a figure of a report came about: its rule, what went into it, and the rows of the sales table behind it.
 *
 * The result is that of the analysis, as the report shows it; the equation and the rows say how it came about.
 * Cost: a pass over the sales at most. Source: spec 3.
 *
 * @example explainFigure(basis, { family: "allClients", key: "turnover", of: null }).sales?.sum // the turnover itself
 */
export function explainFigure(basis: ExplanationBasis, figure: Figure): FigureExplanation {
  return explainIn(basis, figure.family, figure);
}

function explainIn<Family extends FigureFamily>(
  basis: ExplanationBasis,
  family: Family,
  { key, of }: { readonly key: FigureFamilies[Family]["key"]; readonly of: FigureFamilies[Family]["of"] },
): FigureExplanation {
  return builders[family](basis, key, of);
}
