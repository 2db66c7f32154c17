import { type LostClient, type LostMonth, activeMonths } from "../../lifecycle/lostClients";
import { monthIndex } from "../../time/calendar";
import type { Period } from "../../types";
import { idOfClient } from "../../figures/clientOfText";
import type { Analysis } from "../../analysis";
import { explained, input, type FigureExplanation, type FigureList } from "../../figures/figureExplanation";
import { rowsBehind } from "../../figures/rowsBehind";
import { sumOver } from "../../sum";

/**
 * The turnover that a lost client, or all of them, brought in the last 12 active months.
 *
 * Source: spec 3.14.
 *
 * @example explainLost(analysis, analysis.lost.clients[0]).sales?.sum // as the cell says
 */
export function explainLost(analysis: Analysis, client: LostClient | null): FigureExplanation {
  const { lost } = analysis;
  if (client === null) {
    const value = sumOver(lost.clients, ({ turnover }) => turnover);
    return explained("lostTurnover", "lost", value, lostRows(analysis, lost.clients));
  }
  const period = activeMonths(client.lastPurchase, analysis.evidence.history.asOf);
  const sales = rowsBehind(analysis, { clients: [idOfClient(analysis, client.client)], period });
  return explained("lostTurnover", "lost", client.turnover, {
    period,
    sales,
    inputs: [input("lastPurchase", client.lastPurchase, "date")],
  });
}

/**
 * The clients that bought last in a month, or in any, and their turnover.
 *
 * Source: spec 3.14.
 *
 * @example explainLostMonth(analysis, "clients", analysis.lost.months[0]).list?.items.length // as the cell says
 */
export function explainLostMonth(
  analysis: Analysis,
  key: "clients" | "turnover",
  month: LostMonth | null,
): FigureExplanation {
  const { clients, months } = analysis.lost;
  const value = month === null ? sumOver(months, (each) => each[key]) : month[key];
  const own =
    month === null
      ? clients
      : clients.filter(({ lastPurchase }) => monthIndex(lastPurchase) === monthIndex(month.month));
  const rows = lostRows(analysis, own);
  if (key === "turnover") return explained("lostTurnover", "lost", value, rows);
  return explained("lostInMonth", "lost", value, { list: rows.list });
}

/** Each client has twelve months of its own. */
function lostRows(
  analysis: Analysis,
  clients: readonly LostClient[],
): { readonly sales: FigureExplanation["sales"]; readonly list: FigureList } {
  const months = new Map<number, Period>();
  for (const { client, lastPurchase } of clients) {
    months.set(idOfClient(analysis, client), activeMonths(lastPurchase, analysis.evidence.history.asOf));
  }
  const { day } = analysis.evidence.ledger;
  const sales = rowsBehind(analysis, {
    clients: months.keys(),
    counts: (row, client) => {
      const own = months.get(client);
      return own !== undefined && day[row] >= own[0] && day[row] <= own[1];
    },
  });
  const items = clients.map(({ client, turnover }) => ({ name: client, value: turnover }));
  return { sales, list: { kind: "clients", values: "turnover", format: "amount", items } };
}
