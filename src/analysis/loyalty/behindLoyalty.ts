import type { Analysis } from "../analysis";
import type { FigureItem, FigureList } from "../figures/figureExplanation";
import { rowsBehind, type ExplainedRows } from "../figures/rowsBehind";
import { clientStatuses } from "../types";
import { clientLoyalty, type LoyaltyDocument } from "./clientLoyalty";
import type { LoyaltyGroup } from "./loyaltyGroups";
import type { Loyalty } from "./loyalty";

/**
 * The documents of a client that belong to a group, computed once more. Source: spec 3.20.
 *
 * @example documentsInGroup(analysis, loyalty, loyalty.all, 0).length // 4
 */
export function documentsInGroup(
  { evidence }: Analysis,
  loyalty: Loyalty,
  { kind, id }: LoyaltyGroup,
  client: number,
): readonly LoyaltyDocument[] {
  const { columns, register, history } = evidence;
  if (kind === "class" && columns.abc[client] !== id) return [];
  if (kind === "segment" && register.segment[client] !== id) return [];
  if (kind === "status" && clientStatuses.indexOf(columns.status[client]) !== id) return [];
  const { documents } = clientLoyalty(loyalty.run, client);
  if (kind === "manager") return documents.filter(({ document }) => history.documentManager[document] === id);
  return kind === "tier" ? documents.filter(({ tier }) => tier === id) : documents;
}

/**
 * The rows of the sales that a group's turnover or purchases are made of.
 *
 * Cost: the programme of every client once more. Source: spec 3.20.
 *
 * @example rowsOfGroup(analysis, loyalty, loyalty.all).sum // the turnover of the programme
 */
export function rowsOfGroup(
  analysis: Analysis,
  loyalty: Loyalty,
  group: LoyaltyGroup,
  counts: (document: LoyaltyDocument) => boolean = () => true,
): ExplainedRows {
  const { document } = analysis.evidence.ledger;
  let read = -1;
  let own: ReadonlySet<number> = new Set();
  return rowsBehind(analysis, {
    clients: loyalty.clients.map(({ id }) => id),
    period: loyalty.days,
    counts: (row, client) => {
      if (client !== read) {
        read = client;
        own = new Set(
          documentsInGroup(analysis, loyalty, group, client)
            .filter(counts)
            .map((one) => one.document),
        );
      }
      return own.has(document[row]);
    },
  });
}

/**
 * The clients of a group with what the programme gave them, who got the most first.
 *
 * Cost: the programme of every client once more. Source: spec 3.20.
 *
 * @example costsOfGroup(analysis, loyalty, loyalty.all).items[0].value // 120
 */
export function costsOfGroup(analysis: Analysis, loyalty: Loyalty, group: LoyaltyGroup): FigureList {
  const items: (FigureItem & { readonly value: number })[] = [];
  for (const { id, client } of loyalty.clients) {
    const documents = documentsInGroup(analysis, loyalty, group, id);
    if (documents.length === 0) continue;
    items.push({ name: client, value: documents.reduce((sum, { cost }) => sum + cost, 0) / 100 });
  }
  items.sort((one, other) => other.value - one.value);
  return { kind: "clients", values: null, format: "amount", items };
}
