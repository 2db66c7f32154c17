import type { Dynamics, LadderFigures, SpendFigures, Summary } from "./analysisCourse";
import type { ClientProduct, KeyClients, LostClients, TargetGap } from "./analysisLists";
import type { Notice, Problem } from "./problem";
import type { SettingsInForce } from "./settings/resolveSettings";
import type {
  AbcClass,
  BreadthRisk,
  ClientStatus,
  Day,
  Grade,
  LadderRung,
  Period,
  Perspective,
  PlanIndicator,
  XyzClass,
} from "./types";
import type { ClientRole } from "./tables/clientRoles";
import type { SalesRole } from "./tables/salesRoles";

// The result of analyze(): figures only. null = no value (the reports show a blank), never 0 in its place. The long lists
// (clients, whatElse, ladder.oneStepAway, clients of clientProduct) are made of columns of figures when they are first read.

export interface Analysis {
  readonly settings: SettingsInForce;
  /** The period of the same length before the KPI period. */
  readonly previousPeriod: Period;
  readonly rows: RowCounts;
  readonly clients: readonly ClientFigures[];
  readonly managers: readonly ManagerFigures[];
  readonly managersTotal: ManagerFigures;
  readonly abcXyz: readonly AbcXyzCell[];
  readonly segments: SegmentProduct;
  readonly retention: Retention;
  readonly ltv: CompanyLtv | null;
  readonly value: BaseValue;
  /** null = no plan table. */
  readonly plan: PlanFacts | null;
  readonly concentration: Concentration;
  readonly keyClients: KeyClients;
  readonly lost: LostClients;
  readonly whatElse: readonly TargetGap[];
  readonly clientProduct: ClientProduct;
  readonly dynamics: Dynamics;
  readonly ladder: LadderFigures;
  readonly summary: Summary;
  readonly totals: CompanyTotals;
  /** Roles that the input had; reports leave out what depends on the others. */
  readonly present: { readonly sales: readonly SalesRole[]; readonly clients: readonly ClientRole[] };
  readonly notices: readonly Notice[];
  readonly problems: ProblemList;
}

export interface RowCounts {
  /** Rows of the sales table that hold anything. */
  readonly total: number;
  readonly used: number;
  readonly unreadable: number;
  readonly afterAsOf: number;
  /** Totals rows at the end of the sheet. */
  readonly totalRows: number;
  /** Exact duplicates: reported, and still counted in `used`. */
  readonly duplicates: number;
}

/** Problems in the order of the sheet; `counts` is complete where the list was cut. */
export interface ProblemList {
  readonly items: readonly Problem[];
  readonly counts: Readonly<Partial<Record<Problem["code"], number>>>;
}

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

export interface ManagerFigures {
  /** null = sales and clients without a manager, and the total row. */
  readonly manager: string | null;
  readonly potential: number;
  readonly new: number;
  readonly regular: number;
  readonly restored: number;
  readonly lost: number;
  readonly lostAll: number;
  readonly firstSales: number;
  readonly firstSalesAmount: number;
  readonly repeatSales: number;
  readonly repeatSalesAmount: number;
  readonly newDirectionSales: number;
  readonly newDirectionAmount: number;
  readonly turnover: number;
  readonly margin: number | null;
  readonly purchases: number;
  readonly averageCheck: number | null;
  /** new / (new + potential); null where both are 0. */
  readonly conversion: number | null;
  readonly clientsServed: number;
  readonly keyClients: number;
}

/** One cell of ABC × XYZ. Every cell exists, empty ones with 0; xyz null = the column of clients without an XYZ class. */
export interface AbcXyzCell {
  readonly abc: AbcClass;
  readonly xyz: XyzClass | null;
  readonly clients: number;
  readonly turnover: number;
  readonly share: number | null;
  /** Clients of AX that use at least three products; 0 in the other cells. */
  readonly stars: number;
}

export interface SegmentProduct {
  readonly products: readonly string[];
  readonly rows: readonly SegmentRow[];
  readonly total: SegmentRow;
}

export interface SegmentRow {
  /** null = clients without a segment, and the total row. */
  readonly segment: string | null;
  readonly clients: number;
  /** One per product, in the order of SegmentProduct.products. */
  readonly cells: readonly SegmentProductCell[];
}

export interface SegmentProductCell {
  readonly target: boolean;
  readonly users: number;
  /** users / clients of the segment; null in an empty segment. */
  readonly penetration: number | null;
  readonly turnover: number;
  /** Clients of the segment that a target product has not reached; null where the product is no target. */
  readonly gap: number | null;
}

export interface Retention {
  /** S: clients with a purchase in the period before. */
  readonly startClients: number;
  /** E: clients with a purchase in the KPI period. */
  readonly endClients: number;
  /** N: of them, new. */
  readonly newClients: number;
  /** (E - N) / S × 100; null where S = 0. */
  readonly crr: number | null;
  /** |S ∩ E| / S × 100. */
  readonly setRate: number | null;
  /** Clients with a repeat purchase / clients with a purchase. */
  readonly loyaltyIndex: number | null;
}

/** Means over the clients with a purchase. */
export interface CompanyLtv {
  readonly averageCheck: number;
  readonly purchasesPerMonth: number;
  readonly marginShare: number;
  readonly lifetimeMonths: number;
  readonly ltv: number;
}

/** What the base is worth and could bring; null = the inputs are missing. */
export interface BaseValue {
  /** Of the whole calendar months of the analysis period. */
  readonly expectedLifetime: { readonly monthlyRetention: number | null; readonly months: number | null };
  /** Turnover / purchases from all suppliers, of the clients where those are known. */
  readonly penetration: number | null;
  /** Clients won by recommendation, the turnover of the analysis period and its share. */
  readonly referral: { readonly clients: number; readonly turnover: number; readonly share: number | null } | null;
  /** Of the KPI period. */
  readonly marketCapacity: number | null;
  /** Of the KPI period; null = no spend table. */
  readonly spend: SpendFigures | null;
}

/** Analysis.plan, for the KPI period. */
export interface PlanFacts {
  /** One per manager and indicator with a plan inside the KPI period. */
  readonly lines: readonly PlanFact[];
  /** One per indicator: sums over the managers that have a plan. */
  readonly totals: readonly PlanFact[];
  /** Managers for whom the plan covers only a part of the KPI period. */
  readonly managersInPart: number;
}

export interface PlanFact {
  /** null in the totals. */
  readonly manager: string | null;
  readonly indicator: PlanIndicator;
  readonly plan: number;
  /** null where the sales lack the column that it needs. */
  readonly fact: number | null;
  /** fact / plan; null where the plan is not above 0. */
  readonly share: number | null;
}

export interface Concentration {
  /** The largest shares of turnover, falling. */
  readonly top: readonly { readonly client: string; readonly share: number }[];
  /** How many clients bring 80 % of the turnover. */
  readonly pareto80: number;
  readonly hhi: number | null;
  /** 0 = all clients bring the same, near 1 = one brings nearly everything. */
  readonly gini: number | null;
}

export interface CompanyTotals {
  readonly turnover: number;
  readonly margin: number | null;
  readonly purchases: number;
  readonly clients: number;
  readonly statuses: Readonly<Record<ClientStatus, number>>;
}
