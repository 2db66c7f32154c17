import { isLargeShare } from "../analysis/dependence/largeShare";
import { keyClientsOf, type FoundKeyClient, type KeyClients } from "../analysis/dependence/keyClientList";
import { sharesOfLevels, type LevelTurnover } from "../analysis/dependence/levelShares";
import { COUNTING_MANAGER_CLIENTS } from "../analysis/dependence/countingLevels";
import { settled } from "../analysis/sum";
import { numberOf, numbersOf, textOf, textOrNull, textsOf, type Rank } from "./answers";
import type { CountingLevel, FieldOf } from "./listsQuery";

type KeyRow = Readonly<Record<FieldOf<"key">, unknown>>;
type Ranks = ReadonlyMap<string, Rank>;

/** The products a large share of which makes a key client; see countingLevels(). */
export function countingProducts(products: Ranks, company: number): readonly CountingLevel[] {
  return levelsOf(products, ({ total, gross }) => company <= 0 || isLargeShare(settled(total, gross), company));
}

/** The managers a large share of whose turnover makes a key client; see countingLevels(). */
export function countingManagers(managers: Ranks): readonly CountingLevel[] {
  return levelsOf(managers, ({ paying }) => paying >= COUNTING_MANAGER_CLIENTS);
}

function levelsOf(ranks: Ranks, counts: (rank: Rank) => boolean): readonly CountingLevel[] {
  return [...ranks]
    .filter(([, rank]) => counts(rank))
    .map(([name, { total, gross }]) => ({ name, turnover: settled(total, gross) }));
}

/** What the key clients are set against. */
export interface CompanyAround {
  readonly turnover: number;
  /** NaN = not known. */
  readonly margin: number;
  readonly paying: number;
  readonly products: Ranks;
  readonly managers: Ranks;
  /** Names of products by their place in the rows, from 1. */
  readonly productNames: readonly string[];
}

/** The key clients, how many each manager has, "" = nobody, and the clients with the most turnover. */
export interface KeyedClients {
  readonly list: KeyClients;
  readonly byManager: ReadonlyMap<string, number>;
  readonly largest: readonly { readonly client: string; readonly turnover: number }[];
}

const LARGEST_CLIENTS = 5;

/** The key clients from their list. Source: spec 3.12. */
export function keyClientsOfRows(rows: readonly KeyRow[], around: CompanyAround): KeyedClients {
  const all = rows.map((row) => ({ row, found: foundKeyClient(row, around) }));
  const key = all.filter(({ row }) => numberOf(row.isKey) === 1).map(({ found }) => found);
  const byManager = new Map<string, number>();
  for (const { manager } of key) byManager.set(manager ?? "", (byManager.get(manager ?? "") ?? 0) + 1);
  const largest = all.map(({ found }) => found).filter(({ turnover }) => turnover > 0);
  largest.sort((left, right) => right.turnover - left.turnover || (left.client < right.client ? -1 : 1));
  const { turnover, margin, paying } = around;
  return {
    list: keyClientsOf(key, { turnover, margin, paying, largest: largest.at(0) ?? null }),
    byManager,
    largest: largest.slice(0, LARGEST_CLIENTS),
  };
}

function foundKeyClient(row: KeyRow, { turnover, products, managers, productNames }: CompanyAround): FoundKeyClient {
  const own = Number(numberOf(row.turnover).toPrecision(14));
  const margin = numberOf(row.periodMargin);
  const used = numbersOf(row.usedPlaces).map((place) => productNames[place - 1]);
  const levels = [
    levelOf("manager", managers, textsOf(row.servedBy), row.servedAmounts, countingManagers(managers)),
    levelOf("product", products, used, row.usedAmounts, countingProducts(products, turnover)),
  ];
  return {
    client: textOf(row.client),
    manager: textOrNull(numberOf(row.saleRows) > 0 ? row.saleManager : row.tableManager),
    turnover: own,
    margin: Number.isNaN(margin) ? null : margin,
    reasons: ["breadwinner"],
    shares: sharesOfLevels(0, own, turnover, levels),
  };
}

/** One client's part of the managers or products. */
function levelOf(
  level: LevelTurnover["level"],
  ranks: Ranks,
  names: readonly string[],
  amounts: unknown,
  counting: readonly CountingLevel[],
): LevelTurnover {
  const counts = new Set(counting.map(({ name }) => name));
  return {
    level,
    names,
    pairs: {
      start: Int32Array.of(0, names.length),
      partner: Int32Array.from(names.keys()),
      amount: Float64Array.from(numbersOf(amounts)),
      totals: Float64Array.from(names, (name) => {
        const rank = ranks.get(name);
        return rank === undefined ? NaN : settled(rank.total, rank.gross);
      }),
    },
    counts: Uint8Array.from(names, (name) => (counts.has(name) ? 1 : 0)),
  };
}
