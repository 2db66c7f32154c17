import { abcClassAt } from "../classes/abc";
import { breadthRisk, perspectiveOf } from "../products/breadth";
import { valueOrNull } from "./figureColumns";
import { nameOrNull } from "../cells/dictionary";
import type { Day, ClientStatus, AbcClass, XyzClass, Grade, LadderRung, Perspective, BreadthRisk } from "../types";
import type { Evidence } from "../evidence";

/** Turnover, share, margin, ABC, XYZ, CV, products and development: analysis period. The others: whole history. */
export interface ClientFigures {
  readonly client: string;
  readonly manager: string | null;
  /** null = no segment. */
  readonly segment: string | null;
  readonly status: ClientStatus;
  readonly abc: AbcClass | null;
  readonly xyz: XyzClass | null;
  readonly cv: number | null;
  readonly grade: Grade | null;
  readonly ladder: LadderRung | null;
  readonly turnover: number;
  /** Share of the company's turnover; null where that is not above 0. */
  readonly share: number | null;
  /** Running share in the order of the ABC measure, null for clients without a class. */
  readonly cumulativeShare: number | null;
  readonly margin: number | null;
  readonly purchases: number;
  readonly firstPurchase: Day | null;
  readonly lastPurchase: Day | null;
  /** Calendar months from first to last purchase, both counted. */
  readonly months: number | null;
  readonly averageCheck: number | null;
  readonly purchasesPerMonth: number | null;
  readonly daysSinceLast: number | null;
  /** null where fewer than three gaps are known. */
  readonly overdue: boolean | null;
  readonly productsUsed: number;
  readonly targetProducts: number;
  readonly usedTargets: number;
  readonly development: number | null;
  readonly ltv: number | null;
  readonly keyClient: boolean;
  readonly nextProduct: string | null;
  /** null where the segment's targets or the products are not known; risk also where no product is used. */
  readonly perspective: Perspective | null;
  readonly breadthRisk: BreadthRisk | null;
  /** The class given by hand in the Clients table. */
  readonly manualClass: AbcClass | null;
  /** Value of the ABC measure in the analysis period, by which the clients stand. */
  readonly measured: number | null;
  /** Group of Settings.abcGroup and the class in it; both null where there are no groups, the group where it has none. */
  readonly abcGroup: string | null;
  readonly abcInGroup: AbcClass | null;
}

/**
 * One line of figures per client, as the columns have them and in their order.
 *
 * Without a product column there is no development and no next product, without marks in the target matrix no
 * perspective. Source: spec 3.9.
 *
 * @example clientFigures(evidence)[0].abc // "A"
 */
export function clientFigures(evidence: Evidence): readonly ClientFigures[] {
  const { columns, ledger, history, register, products } = evidence;
  const { asOf } = history;
  const { developments, lifetimes, groups, abcInGroup } = columns;
  const knowsProducts = ledger.product !== null;
  const hasTargets = knowsProducts && products.targets.some((row) => row.includes(true));
  const clients: ClientFigures[] = [];
  for (let line = 0; line < columns.ids.length; line++) {
    const client = columns.ids[line];
    const months = lifetimes.months[client] ?? 0;
    const everBought = months > 0;
    const productsUsed = developments.productsUsed[client];
    const targetProducts = developments.targetProducts[client];
    const usedTargets = developments.usedTargets[client];
    const next = developments.nextProduct[client];
    const variation = columns.variation[client];
    const turnover = columns.turnover[client];
    const lastPurchase = everBought ? history.lastPurchase[client] : null;
    clients.push({
      client: register.names[client],
      manager: nameOrNull(register.managers, columns.manager[client]),
      segment: nameOrNull(register.segments.names, register.segment[client]),
      status: columns.status[client],
      abc: abcClassAt(columns.abc[client]),
      xyz: columns.xyz[client],
      cv: Number.isFinite(variation) ? variation : null,
      grade: columns.grade[client],
      ladder: columns.ladder[client],
      turnover,
      share: columns.companyTurnover > 0 ? turnover / columns.companyTurnover : null,
      cumulativeShare: valueOrNull(columns.cumulativeShare[line]),
      margin: valueOrNull(columns.margin[client]),
      purchases: history.purchases[client] ?? 0,
      firstPurchase: everBought ? history.firstPurchase[client] : null,
      lastPurchase,
      months: everBought ? months : null,
      averageCheck: everBought ? lifetimes.averageCheck[client] : null,
      purchasesPerMonth: everBought ? lifetimes.purchasesPerMonth[client] : null,
      daysSinceLast: lastPurchase === null ? null : asOf - lastPurchase,
      overdue: columns.overdue[client] ?? null,
      productsUsed,
      targetProducts,
      usedTargets,
      development: targetProducts > 0 && knowsProducts ? usedTargets / targetProducts : null,
      ltv: everBought ? valueOrNull(lifetimes.ltv[client]) : null,
      keyClient: columns.keyReasons[client] > 0,
      nextProduct: knowsProducts ? nameOrNull(products.names, next) : null,
      perspective: hasTargets ? perspectiveOf(targetProducts) : null,
      breadthRisk: breadthRisk(productsUsed),
      manualClass: register.records[client]?.manualClass ?? null,
      measured: valueOrNull(columns.measured[client]),
      abcGroup: groups && nameOrNull(groups.names, groups.groups[client]),
      abcInGroup: abcInGroup && abcClassAt(abcInGroup[client]),
    });
  }
  return clients;
}
