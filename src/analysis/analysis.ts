import type { SettingsInForce } from "./settings/resolveSettings";
import type { Period } from "./types";
import type { SalesRole } from "./tables/salesRoles";
import type { ClientRole } from "./tables/clientRoles";
import type { ControlTotal } from "./summary/controlTotal";
import type { XyzRule } from "./classes/xyzRule";
import type { RowCounts } from "./summary/rowCounts";
import type { ClientFigures } from "./clients/clientFigures";
import type { ManagerFigures } from "./managers/managerFigures";
import type { AbcXyzCell } from "./classes/abcXyz";
import type { SegmentProduct } from "./products/segmentProduct";
import type { Retention } from "./lifecycle/retentionFigures";
import type { CompanyLtv } from "./lifecycle/clientLifetime";
import type { BaseValue } from "./periods/baseValue";
import type { PlanFacts } from "./managers/planFacts";
import type { Concentration } from "./dependence/concentration";
import type { KeyClients } from "./dependence/keyClientList";
import type { LostClients } from "./lifecycle/lostClients";
import type { TargetGap } from "./products/targetGaps";
import type { ClientProduct } from "./products/clientProduct";
import type { ComplaintFigures, SurveyFigures } from "./process/feedback";
import type { ControlPoints } from "./process/controlPoints";
import type { NewestOffers } from "./process/newestOffers";
import type { Funnel } from "./process/funnel";
import type { SalesOfDeals } from "./process/salesOfDeals";
import type { Dynamics } from "./periods/dynamics";
import type { Loyalty } from "./loyalty/loyalty";
import type { Rhythm } from "./rhythm/rhythm";
import type { LadderFigures } from "./lifecycle/ladderFigures";
import type { PeriodChange } from "./periods/periodChange";
import type { NextAction } from "./summary/nextActions";
import type { CompanyTotals } from "./clients/companyTotals";
import type { Notice } from "./problem";
import type { ProblemList } from "./problemLog";
import type { Evidence } from "./evidence";

// The result of analyze(): figures only. null = no value (the reports show a blank), never 0 in its place. The long lists
// (clients, whatElse, ladder.oneStepAway, clients of clientProduct) and the rhythm are made of columns of figures when they are first read.

export interface Analysis {
  /** What the figures rest on, to explain them by. */
  readonly evidence: Evidence;
  readonly settings: SettingsInForce;
  /** Who chose the bounds and the bucket of XYZ. */
  readonly xyzRule: XyzRule;
  /** The period of the same length before the KPI period. */
  readonly previousPeriod: Period;
  readonly rows: RowCounts;
  /** null = the rows do not come from a sheet. */
  readonly control: ControlTotal | null;
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
  /** Gaps that are not in the list, as the client refused lately. */
  readonly refusedGaps: number;
  /** null = no Offers table. */
  readonly newestOffers: NewestOffers | null;
  readonly clientProduct: ClientProduct;
  readonly dynamics: Dynamics;
  readonly ladder: LadderFigures;
  /** null = nothing was ever sold. */
  readonly rhythm: Rhythm | null;
  /** null = no loyalty programme is chosen. */
  readonly loyalty: Loyalty | null;
  /** null = no Offers table, here and below. */
  readonly funnel: Funnel | null;
  readonly salesOfDeals: SalesOfDeals | null;
  /** null = none of the tables of the sales process that tell of what is due. */
  readonly controlPoints: ControlPoints | null;
  /** null = no Surveys table. */
  readonly surveys: SurveyFigures | null;
  /** null = no Complaints table. */
  readonly complaints: ComplaintFigures | null;
  readonly summary: {
    /** The KPI period against the period before it. */
    readonly kpi: PeriodChange;
    /** At most five, and two of what clients say; the most turnover at stake first. */
    readonly actions: readonly NextAction[];
  };
  readonly totals: CompanyTotals;
  /** Roles that the input had; reports leave out what depends on the others. */
  readonly present: { readonly sales: readonly SalesRole[]; readonly clients: readonly ClientRole[] };
  readonly notices: readonly Notice[];
  readonly problems: ProblemList;
}
