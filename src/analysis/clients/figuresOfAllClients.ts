import type { Analysis } from "../analysis";
import { defineFigure, type Behind, type FigureOf } from "../figures/defineFigure";
import { quotient } from "../figures/equation";
import { amount, type Equation } from "../figures/figureExplanation";
import { purchaseRows, rowsBehind, type RowValues } from "../figures/rowsBehind";
import { sumOver } from "../sum";
import { areListsCut } from "./areListsCut";
import { figuresOfClient, type ClientFigureKey } from "./figuresOfClient";

/** Figures of the clients added up. */
export const figuresOfAllClients = {
  turnover: addedUp("turnover", rowsOf("amount")),
  share: addedUp("share", rowsOf("amount"), ({ totals }) =>
    quotient(amount("turnover", totals.clientTurnover), amount("companyTurnover", totals.turnover)),
  ),
  margin: addedUp("margin", rowsOf("margin")),
  purchasesInPeriod: addedUp("purchasesInPeriod", (analysis) => {
    const { period } = analysis.settings;
    return { period, sales: purchaseRows(analysis, period) };
  }),
  measuredQuantity: addedUp("measuredQuantity", rowsOf("quantity")),
  purchases: addedUp("purchases", (analysis) => ({ sales: purchaseRows(analysis, null) })),
};

export type AllClientsKey = keyof typeof figuresOfAllClients;

function addedUp(
  key: ClientFigureKey,
  behind: (analysis: Analysis) => Behind,
  why: (analysis: Analysis) => Equation | null = () => null,
): FigureOf<null> {
  const { format, needs, rules, help, value } = figuresOfClient[key];
  return defineFigure<null>({
    format,
    needs,
    rule: rules[0],
    help,
    value: (_all, analysis) =>
      areListsCut(analysis)
        ? totalOfAll(key, analysis)
        : sumOver(analysis.clients, (client) => value(client, analysis)),
    why: (_all, analysis) => why(analysis),
    behind: (_all, analysis) => behind(analysis),
  });
}

/** What is known of all clients where the list leaves some out; null = it is not. */
function totalOfAll(key: ClientFigureKey, { totals }: Analysis): number | null {
  if (key === "turnover") return totals.clientTurnover;
  if (key === "share") return totals.turnover > 0 ? totals.clientTurnover / totals.turnover : null;
  if (key === "margin") return totals.margin;
  return key === "purchasesInPeriod" ? totals.purchases : null;
}

function rowsOf(values: RowValues) {
  return (analysis: Analysis): Behind => {
    const { period } = analysis.settings;
    return { period, sales: rowsBehind(analysis, { period, values }) };
  };
}
