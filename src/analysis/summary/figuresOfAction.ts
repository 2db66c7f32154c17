import { defineFigure, type FigureOf } from "../figures/defineFigure";
import type { FigureInputName, HelpPlace } from "../figures/figureExplanation";
import type { ActionCode, NextAction } from "./nextActions";

/** The turnover at stake with an action, and the cases that make it up. */
export const figuresOfAction: Readonly<Record<ActionCode, FigureOf<NextAction>>> = {
  callOverdue: ofCases("callOverdue", "overdue", "turnover"),
  winBack: ofCases("winBack", "lost", "turnover"),
  fillGaps: ofCases("fillGaps", "whatElse", null),
  reduceDependence: ofCases("reduceDependence", "dependence", "turnover"),
  relieveManager: ofCases("relieveManager", "keyClient", "turnover"),
  secondStep: ofCases("secondStep", "ladder", "averageCheck"),
  callDissatisfied: ofCases("callDissatisfied", "surveys", "turnover"),
  answerComplaints: ofCases("answerComplaints", "complaints", "turnover"),
};

/** `values` is what the stake of each case is. */
function ofCases(code: ActionCode, help: HelpPlace, values: FigureInputName | null): FigureOf<NextAction> {
  return defineFigure<NextAction>({
    format: "amount",
    rule: code,
    help,
    value: ({ weight }) => weight,
    behind: ({ cases }) => {
      const items = cases.map(({ client, product, stake }) => ({
        name: product === undefined ? client : `${client}: ${product}`,
        value: stake,
      }));
      return { list: { kind: code === "fillGaps" ? "gaps" : "clients", values, format: "amount", items } };
    },
  });
}
