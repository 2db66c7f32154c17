import { countingLevels } from "./countingLevels";
import { isLargeShare } from "./largeShare";
import type { SalesLedger } from "../ledger/ledger";
import type { PairAmounts } from "../ledger/pairAmounts";

export const shareLevels = ["company", "manager", "product"] as const;

export type ShareLevel = (typeof shareLevels)[number];

export interface LevelShare {
  readonly level: ShareLevel;
  /** Name of the manager or product; null = the company. */
  readonly name: string | null;
  readonly turnover: number;
  readonly share: number;
  /** Whether the level is large enough for a share of it to make a key client; see countingLevels(). */
  readonly counts: boolean;
  /** The share reaches 10 %, at a level that counts. */
  readonly breadwinner: boolean;
}

/** The managers or the products, with the turnover of each in a period. */
export interface LevelTurnover {
  readonly level: Exclude<ShareLevel, "company">;
  readonly pairs: PairAmounts;
  readonly names: readonly string[];
  /** 1 = a large share there makes a key client, by id; see countingLevels(). */
  readonly counts: Uint8Array;
}

/**
 * The levels below the company at which a client may be a breadwinner, for the period of the pairs.
 *
 * `company` is the company's turnover of that period. Source: spec 3.12.
 *
 * @example levelTurnovers(ledger, managerAmounts, productAmounts, 1000)[0].pairs.totals // Float64Array [700, 300]
 */
export function levelTurnovers(
  ledger: SalesLedger,
  managerAmounts: PairAmounts,
  productAmounts: PairAmounts,
  company: number,
): readonly LevelTurnover[] {
  const levelOf = (level: LevelTurnover["level"], pairs: PairAmounts, names: readonly string[]): LevelTurnover => ({
    level,
    pairs,
    names,
    counts: countingLevels(level, pairs, company),
  });
  return [
    levelOf("manager", managerAmounts, ledger.managers.names),
    levelOf("product", productAmounts, ledger.products.names),
  ];
}

/**
 * A client's share of the company's turnover, of each of its managers' and of each of its products'.
 *
 * `own` and `company` are turnovers of the period. The company first, then managers, then products, each by share
 * falling; levels without turnover above 0 are left out. Source: spec 3.12.
 *
 * @example sharesOfLevels(0, 30, 100, levels)[0].share // 0.3 of the company
 */
export function sharesOfLevels(
  client: number,
  own: number,
  company: number,
  levels: readonly LevelTurnover[],
): readonly LevelShare[] {
  const shares: LevelShare[] = [];
  addShare(shares, { level: "company", name: null, turnover: own }, company, true);
  for (const { level, pairs, names, counts } of levels) {
    if (client + 1 >= pairs.start.length) continue;
    for (let pair = pairs.start[client]; pair < pairs.start[client + 1]; pair++) {
      const partner = pairs.partner[pair];
      const ownThere = { level, name: names[partner], turnover: pairs.amount[pair] };
      addShare(shares, ownThere, pairs.totals[partner], counts[partner] === 1);
    }
  }
  return shares.sort(compareShares);
}

function addShare(
  shares: LevelShare[],
  own: Pick<LevelShare, "level" | "name" | "turnover">,
  total: number,
  counts: boolean,
): void {
  const { turnover } = own;
  if (!(turnover > 0 && total > 0)) return;
  shares.push({ ...own, share: turnover / total, counts, breadwinner: counts && isLargeShare(turnover, total) });
}

function compareShares(left: LevelShare, right: LevelShare): number {
  if (left.level !== right.level) return shareLevels.indexOf(left.level) - shareLevels.indexOf(right.level);
  if (left.share !== right.share) return right.share - left.share;
  return (left.name ?? "") < (right.name ?? "") ? -1 : 1;
}
