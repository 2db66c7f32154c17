import type { NextAction } from "../../summary/nextActions";
import type { Analysis } from "../../analysis";
import { explained, type FigureExplanation, type FigureInputName } from "../../figures/figureExplanation";

/**
 * The cases that make up the turnover at stake with an action.
 *
 * Source: spec 3.6, 3.9, 3.11, 3.12, 3.14.
 *
 * @example explainAction(analysis, analysis.summary.actions[0]).list?.items.length // at most ten
 */
export function explainAction(_analysis: Analysis, { code, weight, cases }: NextAction): FigureExplanation {
  const isOfProducts = code === "fillGaps";
  const items = cases.map(({ client, product, stake }) => ({
    name: isOfProducts ? `${client}: ${product}` : client,
    value: stake,
  }));
  return explained(code, helpOf[code], weight, {
    list: { kind: isOfProducts ? "gaps" : "clients", values: stakes[code], format: "amount", items },
  });
}

const stakes: Readonly<Record<NextAction["code"], FigureInputName | null>> = {
  callOverdue: "turnover",
  winBack: "turnover",
  fillGaps: null,
  reduceDependence: "turnover",
  relieveManager: "turnover",
  secondStep: "averageCheck",
  callDissatisfied: "turnover",
  answerComplaints: "turnover",
};

const helpOf: Readonly<Record<NextAction["code"], FigureExplanation["help"]>> = {
  callOverdue: "overdue",
  winBack: "lost",
  fillGaps: "whatElse",
  reduceDependence: "dependence",
  relieveManager: "keyClient",
  secondStep: "ladder",
  callDissatisfied: "surveys",
  answerComplaints: "complaints",
};
