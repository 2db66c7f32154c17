import type { LadderRung } from "../types";

/** What the rung of one client depends on; null = not known. */
export interface LadderFacts {
  /** Purchases over the whole history. */
  readonly purchases: number;
  readonly buysFromCompetitors: boolean | null;
  /** Our share of what the client buys from all suppliers. */
  readonly penetration: number | null;
  readonly recommends: boolean | null;
}

const LOYAL_PENETRATION = 0.9;

// What the client says of competitors wins over what the share suggests.
function isLoyal(facts: LadderFacts): boolean {
  if (facts.buysFromCompetitors !== null) return !facts.buysFromCompetitors;
  return facts.penetration !== null && facts.penetration >= LOYAL_PENETRATION;
}

/**
 * Rung of the loyalty ladder; null = never bought.
 *
 * 1 purchase: Buyer, 2: Customer, 3 and more: Regular client; of these one that does not buy from competitors (flag, else
 * a penetration of 90 % and more) is an Adherent, and one that recommends as well an Advocate. Source: spec 3.6.
 *
 * @example ladderRung({ purchases: 4, buysFromCompetitors: false, penetration: null, recommends: null }) // "Adherent"
 */
export function ladderRung(facts: LadderFacts): LadderRung | null {
  if (facts.purchases <= 0) return null;
  if (facts.purchases === 1) return "Buyer";
  if (facts.purchases === 2) return "Customer";
  if (!isLoyal(facts)) return "Regular client";
  return facts.recommends === true ? "Advocate" : "Adherent";
}
