import type { LadderStep } from "../lifecycle/ladderFigures";
import { ladderRungs, type LadderRung } from "../types";
import { lineOfClient } from "../figures/clientOfText";
import { salesOfClient, type ExplainedSale } from "../figures/explainedSales";
import type { Analysis } from "../analysis";

/** Why a client is on its rung, and what leads to the next one; null = not known. */
export interface LadderExplanation {
  readonly rung: LadderRung | null;
  readonly purchases: number;
  readonly buysFromCompetitors: boolean | null;
  /** Our share of what the client buys from all suppliers. */
  readonly penetration: number | null;
  readonly recommends: boolean | null;
  readonly next: LadderRung | null;
  /** What is missing, where that is known. */
  readonly step: LadderStep | null;
  /** The rows of all purchases. */
  readonly sales: readonly ExplainedSale[];
}

/**
 * Purchases and flags: what decides a client's rung on the ladder.
 *
 * Source: spec 3.6.
 *
 * @example explainLadder(analysis, 0).step // "purchase"
 */
export function explainLadder(analysis: Analysis, client: number): LadderExplanation {
  const { client: name, ladder, purchases, turnover } = lineOfClient(analysis, client);
  const record = analysis.evidence.register.records[client];
  const demand = record?.penetrationBase ?? null;
  const step = analysis.ladder.oneStepAway.find((line) => line.client === name)?.step ?? null;
  const { document } = analysis.evidence.ledger;
  const place = ladder === null ? -1 : ladderRungs.indexOf(ladder);
  return {
    rung: ladder,
    purchases,
    buysFromCompetitors: record?.buysFromCompetitors ?? null,
    penetration: demand !== null && demand > 0 ? turnover / demand : null,
    recommends: record?.recommends ?? null,
    next: ladderRungs[place + 1] ?? null,
    step,
    sales: salesOfClient(analysis, client, (row) => analysis.evidence.history.isPurchase[document[row]] === 1),
  };
}
