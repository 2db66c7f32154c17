import type { Analysis } from "../analysis";
import type { ClientFigures } from "../clients/clientFigures";
import { clientList } from "../figures/clientLists";
import { defineFigure, type Behind, type FigureOf } from "../figures/defineFigure";
import { quotient } from "../figures/equation";
import { amount, input, type FigureInput } from "../figures/figureExplanation";
import type { FigureRule } from "../figures/figureRules";
import { rowsOfClients } from "../figures/rowsBehind";
import { sumOver } from "../sum";
import { PARETO_SHARE } from "./concentration";

/** How far the turnover hangs on few clients. */
export const figuresOfDependence = {
  largestShare: defineFigure<null>({
    format: "percent",
    rule: "largestShare",
    help: "dependence",
    value: (_all, { keyClients }) => keyClients.dependence.share,
    why: (_all, analysis) => {
      const largest = largestClient(analysis);
      if (largest === undefined) return null;
      return quotient(amount("turnover", largest.turnover), amount("companyTurnover", analysis.totals.turnover));
    },
    behind: (_all, analysis) => {
      const largest = largestClient(analysis);
      if (largest === undefined) return payingClients(analysis);
      const list = clientList([largest]);
      return { period: analysis.settings.period, sales: rowsOfClients(analysis, [largest]), list };
    },
  }),
  pareto: defineFigure<null>({
    format: "integer",
    rule: "pareto",
    help: "dependence",
    value: (_all, { concentration }) => concentration.pareto80,
    behind: (_all, analysis) => {
      const { concentration, settings, totals } = analysis;
      const bringing = byTurnover(analysis).slice(0, concentration.pareto80);
      const reached = sumOver(bringing, ({ turnover }) => turnover);
      return {
        period: settings.period,
        inputs: [
          turnoverOfAll(analysis),
          amount("paretoBound", totals.clientTurnover * PARETO_SHARE),
          amount("measureReached", reached),
        ],
        list: clientList(bringing),
      };
    },
  }),
  gini: ofAllClients("gini", ({ concentration }) => concentration.gini),
  hhi: ofAllClients("hhi", ({ concentration }) => concentration.hhi),
};

function ofAllClients(rule: FigureRule, value: (analysis: Analysis) => number | null): FigureOf<null> {
  return defineFigure<null>({
    format: "ratio",
    rule,
    help: "dependence",
    value: (_all, analysis) => value(analysis),
    behind: (_all, analysis) => payingClients(analysis),
  });
}

function largestClient({ clients, keyClients }: Analysis): ClientFigures | undefined {
  const { client: name } = keyClients.dependence;
  return name === null ? undefined : clients.find(({ client }) => client === name);
}

function byTurnover({ clients }: Analysis): readonly ClientFigures[] {
  return [...clients].sort((left, right) => right.turnover - left.turnover || (left.client < right.client ? -1 : 1));
}

/** Where buyers whom nobody named are part of the company, it is that of the others. */
function turnoverOfAll({ totals }: Analysis): FigureInput {
  const isCompany = totals.clientTurnover === totals.turnover;
  return amount(isCompany ? "companyTurnover" : "clientTurnover", totals.clientTurnover);
}

function payingClients(analysis: Analysis): Behind {
  const paying = byTurnover(analysis).filter(({ turnover }) => turnover > 0);
  return {
    period: analysis.settings.period,
    inputs: [turnoverOfAll(analysis), input("clientsWithTurnover", paying.length)],
    list: clientList(paying),
  };
}
