import { firstOfMonth, monthIndex } from "../time/calendar";
import { settled } from "../sum";
import type { AbcClass, ClientStatus, Day, XyzClass } from "../types";
import { lineOfClient } from "../figures/clientOfText";
import { salesOfClient } from "../figures/explainedSales";
import type { Analysis } from "../analysis";

const MONTHS = 24;

/** What a client bought over time, and how it was judged. */
export interface HistoryExplanation {
  /** Net amounts of the last 24 calendar months up to the as-of date; fewer where the client is younger. */
  readonly months: readonly { readonly month: Day; readonly turnover: number }[];
  /** Status, ABC and XYZ class at the ends of the last windows. */
  readonly ends: readonly Day[];
  /** null = not known yet. */
  readonly statuses: readonly (ClientStatus | null)[];
  /** null = no class. */
  readonly abc: readonly (AbcClass | null)[];
  readonly xyz: readonly (XyzClass | null)[];
}

/**
 * Net amounts per month and the history of status and classes. No months where the client never had a sale.
 *
 * Source: spec 3.14.
 *
 * @example explainHistory(analysis, 0).months.length // 24
 */
export function explainHistory(analysis: Analysis, client: number): HistoryExplanation {
  const { asOf } = analysis.evidence.history;
  const sales = salesOfClient(analysis, client, () => true);
  const lastMonth = monthIndex(asOf);
  let firstMonth = lastMonth + 1;
  for (const { day } of sales) firstMonth = Math.min(firstMonth, monthIndex(day));
  firstMonth = Math.max(firstMonth, lastMonth - MONTHS + 1);
  const net = new Float64Array(Math.max(lastMonth - firstMonth + 1, 0));
  const gross = new Float64Array(net.length);
  for (const { day, value } of sales) {
    const place = monthIndex(day) - firstMonth;
    if (place < 0) continue;
    net[place] += value;
    gross[place] += Math.abs(value);
  }
  const months = Array.from(net, (amount, place) => ({
    month: firstOfMonth(firstMonth + place),
    turnover: settled(amount, gross[place]),
  }));
  const { ends, atEnds } = analysis.dynamics.history;
  const line = analysis.clients.indexOf(lineOfClient(analysis, client));
  return {
    months,
    ends,
    statuses: atEnds.map(({ statuses }) => statuses[line]),
    abc: atEnds.map(({ abc }) => abc[line]),
    xyz: atEnds.map(({ xyz }) => xyz[line]),
  };
}
