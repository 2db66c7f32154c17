import type { AnalysisInput } from "./analyze";
import type { FigureColumns } from "./clients/figureColumns";
import type { ClientPeriodSums } from "./ledger/clientPeriodSums";
import type { SalesLedger } from "./ledger/ledger";
import type { PairAmounts } from "./ledger/pairAmounts";
import type { PurchaseHistory } from "./ledger/purchaseHistory";
import type { ClientLifetimes } from "./lifecycle/clientLifetime";
import type { ClientStatuses } from "./lifecycle/clientStatuses";
import type { MatrixProducts } from "./products/segmentProduct";
import type { UserMedians } from "./products/userMedians";
import type { ClientRegister } from "./register/clientRegister";
import type { SettingsInForce } from "./settings/resolveSettings";

/** What single passes over the tables find, before the clients are judged by it. */
export interface Passes {
  readonly input: AnalysisInput;
  readonly settings: SettingsInForce;
  readonly ledger: SalesLedger;
  readonly history: PurchaseHistory;
  readonly register: ClientRegister;
  /** Of the analysis period, as the pairs. */
  readonly sums: ClientPeriodSums;
  readonly productAmounts: PairAmounts;
  readonly managerAmounts: PairAmounts;
  readonly products: MatrixProducts;
  readonly medians: UserMedians;
  readonly lifetimes: ClientLifetimes;
  /** On the as-of date, and with the KPI period as window 0 and the period before it as window 1. */
  readonly statuses: ClientStatuses;
  readonly kpiStatuses: ClientStatuses;
}

/**
 * What the figures rest on: the rules take it, and an explanation looks things up in it instead of computing them again.
 *
 * Series by bucket and stages by row are not kept: they are as long as the sales, and few figures are explained by them.
 */
export interface Evidence extends Passes {
  readonly columns: FigureColumns;
  /** Ids of the clients that exist, by the key of every spelling; made when it is first asked for, as the next. */
  readonly idOfKey: () => ReadonlyMap<string, number>;
  /** The id of a client by any spelling; undefined = nobody knows it. */
  readonly idOfClient: (name: string) => number | undefined;
  /** Line of Analysis.clients by client id; 0 where the client does not exist yet. */
  readonly lineOf: () => Int32Array;
}
