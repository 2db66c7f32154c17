import type { ClientFigures } from "../clients/clientFigures";
import type { Period } from "../types";
import type { Analysis } from "../analysis";
import type { FigureList } from "./figureExplanation";
import { rowsBehind } from "./rowsBehind";

/**
 * Clients with their turnover of the analysis period.
 *
 * Source: spec 3.9.
 *
 * @example clientList(analysis.clients).items[0] // { name: "Anna", value: 900 }
 */
export function clientList(clients: readonly ClientFigures[]): FigureList {
  const items = clients.map(({ client, turnover }) => ({ name: client, value: turnover }));
  return { kind: "clients", values: "turnover", format: "amount", items };
}

/**
 * Clients of whom there is no more to say than that they count.
 *
 * Source: spec 3.9.
 *
 * @example clientNames(analysis.clients).items[0] // { name: "Anna" }
 */
export function clientNames(clients: readonly { readonly client: string }[]): FigureList {
  const items = clients.map(({ client }) => ({ name: client }));
  return { kind: "clients", values: null, format: "amount", items };
}

/**
 * Clients, by their ids, with what they bought in a period, returns taken off; the largest first.
 *
 * Source: spec 2.
 *
 * @example clientsBought(analysis, [0], [45292, 45657]).items[0].value // 900
 */
export function clientsBought(analysis: Analysis, clients: readonly number[], period: Period): FigureList {
  const items = clients.map((client) => ({
    name: analysis.evidence.register.names[client],
    value: rowsBehind(analysis, { clients: [client], period }).sum,
  }));
  items.sort((left, right) => right.value - left.value);
  return { kind: "clients", values: "turnover", format: "amount", items };
}
