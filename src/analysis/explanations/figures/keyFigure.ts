import type { KeyClient } from "../../dependence/keyClientList";
import { idOfClient } from "../../figures/clientOfText";
import type { Analysis } from "../../analysis";
import type { FigureFamilies } from "../../figures/figure";
import { amount, explained, input, type FigureExplanation, type FigureInput } from "../../figures/figureExplanation";
import { rowsBehind } from "../../figures/rowsBehind";
import { clientList } from "../../figures/clientLists";
import { sumOver } from "../../sum";
import { PARETO_SHARE } from "../../dependence/concentration";
import { explainFigureOfClient } from "../../clients/figuresOfClient";

/**
 * How far the turnover hangs on few clients.
 *
 * Source: spec 3.12.
 *
 * @example explainDependence(analysis, "pareto").list?.items.length // as many clients as bring 80 %
 */
export function explainDependence(analysis: Analysis, key: FigureFamilies["dependence"]["key"]): FigureExplanation {
  const { concentration, keyClients, clients, settings, totals } = analysis;
  const { period } = settings;
  const { dependence } = keyClients;
  if (key === "largestShare" && dependence.client !== null) {
    const why = explainFigureOfClient(analysis, "share", { client: dependence.client });
    const list = clientList(clients.filter(({ client }) => client === dependence.client));
    return { ...why, rule: "largestShare", help: "dependence", value: dependence.share, list };
  }
  const falling = [...clients].sort(
    (left, right) => right.turnover - left.turnover || (left.client < right.client ? -1 : 1),
  );
  const paying = falling.filter(({ turnover }) => turnover > 0);
  const ofAll = totals.clientTurnover === totals.turnover ? "companyTurnover" : "clientTurnover";
  const company = amount(ofAll, totals.clientTurnover);
  if (key === "pareto") {
    const bringing = falling.slice(0, concentration.pareto80);
    return explained("pareto", "dependence", concentration.pareto80, {
      period,
      inputs: [
        company,
        amount("paretoBound", totals.clientTurnover * PARETO_SHARE),
        amount(
          "measureReached",
          sumOver(bringing, ({ turnover }) => turnover),
        ),
      ],
      list: clientList(bringing),
    });
  }
  const value = key === "largestShare" ? dependence.share : concentration[key];
  const counted: FigureInput = input("clientsWithTurnover", paying.length);
  return explained(key, "dependence", value, { period, inputs: [company, counted], list: clientList(paying) });
}

/**
 * Share of a key client, and what the company keeps without it.
 *
 * Source: spec 3.12.
 *
 * @example explainKeyFigure(analysis, "turnoverLeft", analysis.keyClients.clients[0]).equation?.operation // "difference"
 */
export function explainKeyFigure(
  analysis: Analysis,
  key: FigureFamilies["keyClient"]["key"],
  client: KeyClient,
): FigureExplanation {
  if (key === "share") {
    const company = client.shares.find(({ level }) => level === "company");
    const why = explainFigureOfClient(analysis, "share", client);
    return company === undefined ? { ...why, value: null, equation: null } : { ...why, value: company.share };
  }
  const { totals, settings } = analysis;
  const own = explainFigureOfClient(analysis, key === "turnoverLeft" ? "turnover" : "margin", client);
  const terms =
    key === "turnoverLeft"
      ? [amount("companyTurnover", totals.turnover), amount("turnover", client.turnover)]
      : [amount("companyMargin", totals.margin), amount("margin", client.margin ?? 0)];
  return explained("leftWithout", "keyClient", client[key], {
    period: settings.period,
    sales: own.sales,
    equation: { operation: "difference", terms },
  });
}

/**
 * What a client brings of a manager's or a product's turnover, or of the company's.
 *
 * Source: spec 3.12.
 *
 * @example explainBreadwinner(analysis, "share", { client: "Anna", ...share }).equation?.terms[1].name // "levelTurnover"
 */
export function explainBreadwinner(
  analysis: Analysis,
  key: FigureFamilies["breadwinner"]["key"],
  share: FigureFamilies["breadwinner"]["of"],
): FigureExplanation {
  const { ledger } = analysis.evidence.input.sales;
  const { period } = analysis.settings;
  const ids = share.level === "manager" ? ledger.manager : ledger.product;
  const names = share.level === "manager" ? ledger.managers : ledger.products;
  const level = share.name === null ? null : names.find(share.name);
  const counts = (row: number): boolean => level === null || ids?.[row] === level;
  const sales = rowsBehind(analysis, { clients: [idOfClient(analysis, share.client)], period, counts });
  if (key === "turnover") return explained("levelTurnover", "keyClient", share.turnover, { period, sales });
  const total = share.level === "company" ? analysis.totals.turnover : rowsBehind(analysis, { period, counts }).sum;
  const terms = [amount("turnover", share.turnover), amount("levelTurnover", total)];
  return explained("levelShare", "keyClient", share.share, {
    period,
    sales,
    equation: { operation: "ratio", terms },
  });
}
