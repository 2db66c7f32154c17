import type { KeyReason } from "../dependence/keyClients";
import { LARGE_SHARE } from "../dependence/largeShare";
import { type LevelShare, levelTurnovers, sharesOfLevels } from "../dependence/levelShares";
import { lineOfClient } from "../figures/clientOfText";
import { salesInPeriod, type ExplainedSale } from "../figures/explainedSales";
import type { Analysis } from "../analysis";

/** A client's share at one level, and the rows of the analysis period that make it. */
export interface ExplainedShare extends LevelShare {
  readonly sales: readonly ExplainedSale[];
}

/** Why a client is a key client, or is none. */
export interface KeyClientExplanation {
  /** None: no key client. */
  readonly reasons: readonly KeyReason[];
  /** The share that makes a breadwinner. */
  readonly bound: number;
  /** The company first, then managers, then products, each by share falling. */
  readonly shares: readonly ExplainedShare[];
}

/**
 * The shares of company, managers and products that decide whether a client is a key client, beside the bound.
 *
 * Levels without turnover above 0 are left out. Source: spec 3.12.
 *
 * @example explainKeyClient(analysis, 0).shares[0].share // 0.5 for the first of 50, 30, 20
 */
export function explainKeyClient(analysis: Analysis, client: number): KeyClientExplanation {
  const { ledger, sums, managerAmounts, productAmounts } = analysis.evidence;
  const { period } = analysis.settings;
  const { companyTurnover } = analysis.evidence.columns;
  const levels = levelTurnovers(ledger, managerAmounts, productAmounts, companyTurnover);
  const shares = sharesOfLevels(client, sums.turnover[client] ?? 0, companyTurnover, levels);
  const levelColumns = {
    manager: { ids: ledger.manager, names: ledger.managers },
    product: { ids: ledger.product, names: ledger.products },
  };
  const salesOf = ({ level, name }: LevelShare): readonly ExplainedSale[] => {
    if (level === "company" || name === null) return salesInPeriod(analysis, client, period);
    const { ids, names } = levelColumns[level];
    const id = names.find(name);
    return salesInPeriod(analysis, client, period, (row) => ids?.[row] === id);
  };
  const name = lineOfClient(analysis, client).client;
  const key = analysis.keyClients.clients.find((line) => line.client === name);
  return {
    reasons: key?.reasons ?? [],
    bound: LARGE_SHARE,
    shares: shares.map((share) => ({ ...share, sales: salesOf(share) })),
  };
}
