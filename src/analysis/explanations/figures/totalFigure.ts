import { sumOver } from "../../sum";
import type { ClientStatus } from "../../types";
import type { Analysis } from "../../analysis";
import type { FigureFamilies } from "../../figures/figure";
import { amount, explained, input, type FigureExplanation } from "../../figures/figureExplanation";
import { purchaseRows, rowsBehind } from "../../figures/rowsBehind";
import { figuresOfClient } from "../../clients/figuresOfClient";
import { clientNames } from "../../figures/clientLists";

/**
 * A sum over all clients, as the total row of the Clients report has it.
 *
 * Source: spec 3.9.
 *
 * @example explainTotal(analysis, "turnover").value // turnover of the analysis period
 */
export function explainTotal(analysis: Analysis, key: FigureFamilies["allClients"]["key"]): FigureExplanation {
  const { clients, settings, totals } = analysis;
  const { period } = settings;
  const value = sumOver(clients, (client) =>
    key === "purchasesInPeriod" ? figuresOfClient.purchasesInPeriod.value(client, analysis) : client[key],
  );
  switch (key) {
    case "turnover":
      return explained("turnover", "period", value, { period, sales: rowsBehind(analysis, { period }) });
    case "margin":
      return explained("margin", "period", value, {
        period,
        sales: rowsBehind(analysis, { period, values: "margin" }),
      });
    case "measured":
      return explained("quantity", "abc", value, {
        period,
        sales: rowsBehind(analysis, { period, values: "quantity" }),
      });
    case "purchasesInPeriod":
      return explained("purchases", "period", value, { period, sales: purchaseRows(analysis, period) });
    case "purchases":
      return explained("purchasesEver", "status", value, { sales: purchaseRows(analysis, null) });
    case "share": {
      const terms = [amount("turnover", totals.clientTurnover), amount("companyTurnover", totals.turnover)];
      const sales = rowsBehind(analysis, { period });
      return explained("shareOfTurnover", "abc", value, { period, sales, equation: { operation: "ratio", terms } });
    }
  }
}

/**
 * The clients with a status on the as-of date.
 *
 * Source: spec 3.1.
 *
 * @example explainStatusCount(analysis, "Lost").list?.items.length // as many as the figure says
 */
export function explainStatusCount(analysis: Analysis, status: ClientStatus): FigureExplanation {
  const { clients, settings, totals } = analysis;
  const own = clients.filter((client) => client.status === status);
  return explained("statusCount", "status", totals.statuses[status], {
    list: clientNames(own),
    inputs: [input("asOf", settings.asOf, "date")],
  });
}
