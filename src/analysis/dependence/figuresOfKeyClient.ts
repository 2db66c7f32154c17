import type { Analysis } from "../analysis";
import { defineFigure, type Behind } from "../figures/defineFigure";
import { idOfClient } from "../figures/clientOfText";
import { quotient } from "../figures/equation";
import { amount } from "../figures/figureExplanation";
import { rowsBehind, rowsOfClients, type ExplainedRows } from "../figures/rowsBehind";
import type { KeyClient } from "./keyClientList";
import type { LevelShare } from "./levelShares";

/** The share of a key client, and what the company keeps without it. */
export const figuresOfKeyClient = {
  share: defineFigure<KeyClient>({
    format: "percent",
    rule: "shareOfTurnover",
    help: "abc",
    value: (client) => companyLevel(client)?.share ?? null,
    why: (client, { totals }) =>
      companyLevel(client) === undefined
        ? null
        : quotient(amount("turnover", client.turnover), amount("companyTurnover", totals.turnover)),
    behind: rowsOf,
  }),
  turnoverWithout: defineFigure<KeyClient>({
    format: "amount",
    rule: "leftWithout",
    help: "keyClient",
    value: ({ turnoverLeft }) => turnoverLeft,
    why: ({ turnover }, { totals }) => ({
      operation: "difference",
      terms: [amount("companyTurnover", totals.turnover), amount("turnover", turnover)],
    }),
    behind: rowsOf,
  }),
  marginWithout: defineFigure<KeyClient>({
    format: "amount",
    rule: "leftWithout",
    help: "keyClient",
    needs: "margin",
    value: ({ marginLeft }) => marginLeft,
    why: ({ margin }, { totals }) => ({
      operation: "difference",
      terms: [amount("companyMargin", totals.margin), amount("margin", margin ?? 0)],
    }),
    behind: ({ client }, analysis) => {
      const { period } = analysis.settings;
      const clients = [idOfClient(analysis, client)];
      return { period, sales: rowsBehind(analysis, { clients, period, values: "margin" }) };
    },
  }),
};

/** What a client brings of a manager's or a product's turnover, or of the company's. */
export interface BreadwinnerShare extends LevelShare {
  readonly client: string;
}

/** What a client brings at a level, and its share there. */
export const figuresOfBreadwinner = {
  turnover: defineFigure<BreadwinnerShare>({
    format: "amount",
    rule: "levelTurnover",
    help: "keyClient",
    value: ({ turnover }) => turnover,
    behind: (share, analysis) => ({ period: analysis.settings.period, sales: rowsOfLevel(share, analysis, true) }),
  }),
  shareOfLevel: defineFigure<BreadwinnerShare>({
    format: "percent",
    rule: "levelShare",
    help: "keyClient",
    value: ({ share }) => share,
    why: (share, analysis) => {
      const isCompany = share.level === "company";
      const total = isCompany ? analysis.totals.turnover : rowsOfLevel(share, analysis, false).sum;
      return quotient(amount("turnover", share.turnover), amount("levelTurnover", total));
    },
    behind: (share, analysis) => ({ period: analysis.settings.period, sales: rowsOfLevel(share, analysis, true) }),
  }),
};

function companyLevel({ shares }: KeyClient): LevelShare | undefined {
  return shares.find(({ level }) => level === "company");
}

function rowsOf(client: KeyClient, analysis: Analysis): Behind {
  return { period: analysis.settings.period, sales: rowsOfClients(analysis, [client]) };
}

/** The rows of a level in the analysis period, of all clients or of this one. */
function rowsOfLevel({ level, name, client }: BreadwinnerShare, analysis: Analysis, isOwn: boolean): ExplainedRows {
  const { ledger } = analysis.evidence;
  const ids = level === "manager" ? ledger.manager : ledger.product;
  const names = level === "manager" ? ledger.managers : ledger.products;
  const wanted = name === null ? null : names.find(name);
  return rowsBehind(analysis, {
    ...(isOwn && { clients: [idOfClient(analysis, client)] }),
    period: analysis.settings.period,
    counts: (row) => wanted === null || ids?.[row] === wanted,
  });
}
