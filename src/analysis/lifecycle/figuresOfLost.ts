import type { Analysis } from "../analysis";
import { idOfClient } from "../figures/clientOfText";
import { defineFigure, type Behind } from "../figures/defineFigure";
import { input } from "../figures/figureExplanation";
import { rowsBehind } from "../figures/rowsBehind";
import { sumOver } from "../sum";
import { monthIndex } from "../time/calendar";
import type { Period } from "../types";
import { activeMonths, type LostClient, type LostMonth } from "./lostClients";

/** What a lost client, or all of them, brought in the last 12 active months. */
export const figuresOfLost = {
  lostTurnover: defineFigure<LostClient | null>({
    format: "amount",
    rule: "lostTurnover",
    help: "lost",
    value: (client, { lost }) =>
      client === null ? sumOver(lost.clients, ({ turnover }) => turnover) : client.turnover,
    behind: (client, analysis) => {
      if (client === null) return rowsOf(analysis.lost.clients, analysis);
      const period = activeMonths(client.lastPurchase, analysis.evidence.history.asOf);
      const sales = rowsBehind(analysis, { clients: [idOfClient(analysis, client.client)], period });
      return { period, sales, inputs: [input("lastPurchase", client.lastPurchase, "date")] };
    },
  }),
};

/** The clients that bought last in a month, or in any, and their turnover. */
export const figuresOfLostMonth = {
  lostClients: defineFigure<LostMonth | null>({
    format: "integer",
    rule: "lostInMonth",
    help: "lost",
    value: (month, { lost }) => (month === null ? sumOver(lost.months, ({ clients }) => clients) : month.clients),
    behind: (month, analysis) => ({ list: rowsOf(clientsOf(month, analysis), analysis).list }),
  }),
  turnover: defineFigure<LostMonth | null>({
    format: "amount",
    rule: "lostTurnover",
    help: "lost",
    value: (month, { lost }) => (month === null ? sumOver(lost.months, ({ turnover }) => turnover) : month.turnover),
    behind: (month, analysis) => rowsOf(clientsOf(month, analysis), analysis),
  }),
};

function clientsOf(month: LostMonth | null, { lost: { clients } }: Analysis): readonly LostClient[] {
  if (month === null) return clients;
  return clients.filter(({ lastPurchase }) => monthIndex(lastPurchase) === monthIndex(month.month));
}

/** Each client has twelve months of its own. */
function rowsOf(clients: readonly LostClient[], analysis: Analysis): Behind {
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
