import type { ClientStatus, Day } from "./types";

// The lists of clients and products that stand in Analysis beside the figures of each client. null = no value.

export const shareLevels = ["company", "manager", "product"] as const;
export type ShareLevel = (typeof shareLevels)[number];

export const keyReasons = ["breadwinner", "image", "innovator", "expert", "perspective"] as const;
export type KeyReason = (typeof keyReasons)[number];

export const dependenceLevels = ["none", "notice", "warning", "high", "critical", "mono"] as const;
export type DependenceLevel = (typeof dependenceLevels)[number];

/** Analysis.keyClients. */
export interface KeyClients {
  /** Turnover falling, then name. */
  readonly clients: readonly KeyClient[];
  /** Managers with more than three key clients, the most loaded first. */
  readonly overloaded: readonly ManagerLoad[];
  readonly dependence: Dependence;
}

export interface KeyClient {
  readonly client: string;
  /** Manager of the last sale, as key clients are counted; of the Clients table where there is no sale. */
  readonly manager: string | null;
  readonly turnover: number;
  readonly margin: number | null;
  readonly reasons: readonly KeyReason[];
  /** The company first, then managers, then products, each by share falling; levels without turnover are left out. */
  readonly shares: readonly LevelShare[];
  /** What the company keeps of the period's turnover and margin without this client. */
  readonly turnoverLeft: number;
  readonly marginLeft: number | null;
}

export interface LevelShare {
  readonly level: ShareLevel;
  /** Name of the manager or product; null = the company. */
  readonly name: string | null;
  readonly turnover: number;
  readonly share: number;
  /** The share reaches 10 %. */
  readonly breadwinner: boolean;
}

export interface ManagerLoad {
  readonly manager: string;
  readonly keyClients: number;
}

/** How far the company depends on its largest client. */
export interface Dependence {
  readonly level: DependenceLevel;
  /** null where nobody has turnover above 0, as the share. */
  readonly client: string | null;
  readonly share: number | null;
  readonly turnoverLeft: number;
  readonly marginLeft: number | null;
}

/** Analysis.lost: clients with the status Lost. */
export interface LostClients {
  /** The latest last purchase first, then by turnover falling, then by name. */
  readonly clients: readonly LostClient[];
  /** Every calendar month from the first to the last in which a lost client bought last, rising. */
  readonly months: readonly LostMonth[];
}

export interface LostClient {
  readonly client: string;
  readonly manager: string | null;
  readonly segment: string | null;
  readonly lastPurchase: Day;
  readonly daysSinceLast: number;
  /** Turnover of the 12 calendar months that end with the month of the last purchase. */
  readonly turnover: number;
  /** The product with the highest turnover in these months. */
  readonly mainProduct: string | null;
  /** As the Clients table names it. */
  readonly reason: string | null;
}

export interface LostMonth {
  /** First day of the month. */
  readonly month: Day;
  /** Clients whose last purchase lies in the month. */
  readonly clients: number;
  /** Sum of their LostClient.turnover. */
  readonly turnover: number;
}

/** Analysis.whatElse: one per client and target product that it does not use; by manager, then expected turnover. */
export interface TargetGap {
  readonly manager: string | null;
  readonly client: string;
  readonly status: ClientStatus;
  readonly segment: string;
  readonly product: string;
  /** Median turnover of the product among its users in the segment; null where it has none there. */
  readonly expectedTurnover: number | null;
  /** How many clients of the segment use it. */
  readonly users: number;
}

export const productStates = ["uses", "notOffered", "noTarget"] as const;
export type ProductState = (typeof productStates)[number];

/** Analysis.clientProduct. */
export interface ClientProduct {
  readonly products: readonly string[];
  /** In the order of SegmentProduct.rows; segments without clients are left out. */
  readonly groups: readonly ClientProductGroup[];
  /** Products that clients of a segment use although it does not target them; turnover falling. */
  readonly offTarget: readonly OffTargetProduct[];
  /** Products that were sold and that no segment targets; turnover falling. */
  readonly untargeted: readonly UntargetedProduct[];
}

export interface ClientProductGroup {
  /** null = clients without a segment. */
  readonly segment: string | null;
  /** By product: whether the segment targets it. */
  readonly targets: readonly boolean[];
  /** In the order of Analysis.clients. */
  readonly clients: readonly ClientProductRow[];
  /** Client after client, with one place per product: net amount where the client uses it, else 0. See productState(). */
  readonly turnover: Float64Array;
}

export interface ClientProductRow {
  readonly client: string;
  readonly manager: string | null;
}

export interface OffTargetProduct {
  readonly segment: string;
  readonly product: string;
  readonly users: number;
  readonly turnover: number;
}

export interface UntargetedProduct {
  readonly product: string;
  readonly users: number;
  readonly turnover: number;
}
