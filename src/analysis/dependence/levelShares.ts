import { isBreadwinner } from "./keyClients";
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
  /** The share reaches 10 %. */
  readonly breadwinner: boolean;
}

/** The managers or the products, with the turnover of each in a period. */
export interface LevelTurnover {
  readonly level: Exclude<ShareLevel, "company">;
  readonly pairs: PairAmounts;
  readonly names: readonly string[];
}

/**
 * The levels below the company at which a client may be a breadwinner, for the period of the pairs.
 *
 * Source: spec 3.12.
 *
 * @example levelTurnovers(ledger, managerAmounts, productAmounts)[0].pairs.totals // Float64Array [700, 300]
 */
export function levelTurnovers(
  ledger: SalesLedger,
  managerAmounts: PairAmounts,
  productAmounts: PairAmounts,
): readonly LevelTurnover[] {
  return [
    { level: "manager", pairs: managerAmounts, names: ledger.managers.names },
    { level: "product", pairs: productAmounts, names: ledger.products.names },
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
  addShare(shares, "company", null, own, company);
  for (const { level, pairs, names } of levels) {
    if (client + 1 >= pairs.start.length) continue;
    for (let pair = pairs.start[client]; pair < pairs.start[client + 1]; pair++) {
      const partner = pairs.partner[pair];
      addShare(shares, level, names[partner], pairs.amount[pair], pairs.totals[partner]);
    }
  }
  return shares.sort(compareShares);
}

function addShare(shares: LevelShare[], level: ShareLevel, name: string | null, own: number, total: number): void {
  if (!(own > 0 && total > 0)) return;
  shares.push({ level, name, turnover: own, share: own / total, breadwinner: isBreadwinner(own, total) });
}

function compareShares(left: LevelShare, right: LevelShare): number {
  if (left.level !== right.level) return shareLevels.indexOf(left.level) - shareLevels.indexOf(right.level);
  if (left.share !== right.share) return right.share - left.share;
  return (left.name ?? "") < (right.name ?? "") ? -1 : 1;
}
