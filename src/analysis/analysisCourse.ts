import type { AbcClass, ClientStatus, Day, LadderRung, Period, XyzClass } from "./types";

// The parts of Analysis that compare periods, rungs and what to do next. null = no value.

/** Analysis.dynamics; all lists run from the oldest to the latest. */
export interface Dynamics {
  /** The calendar months of the analysis period, cut to it. */
  readonly months: readonly PeriodDynamics[];
  /** The last eight windows, fewer where the history is shorter. */
  readonly windows: readonly PeriodDynamics[];
  readonly cohorts: readonly Cohort[];
  readonly history: StatusHistory;
  /** Spend on clients in these months and windows; empty without a spend table. */
  readonly spendMonths: readonly SpendFigures[];
  readonly spendWindows: readonly SpendFigures[];
}

/** Figures of one period; its clients are judged against the period before it. */
export interface PeriodDynamics {
  readonly period: Period;
  readonly turnover: number;
  readonly purchases: number;
  readonly averageCheck: number | null;
  /** Clients with a purchase = new + regular + restored. */
  readonly active: number;
  readonly new: number;
  readonly regular: number;
  readonly restored: number;
  /** Bought in the period before, not in this one. */
  readonly lost: number;
  /** (E - N) / S × 100 and |S ∩ E| / S × 100; null where nobody bought in the period before. */
  readonly crr: number | null;
  readonly setRate: number | null;
  /** Share of turnover from clients whose first purchase lies before the period; null where turnover is not above 0. */
  readonly oldClientsShare: number | null;
}

/** What winning and keeping a client costs in one period; null = no such spend inside it, or nobody new or kept. */
export interface SpendFigures {
  readonly period: Period;
  readonly acquisition: number | null;
  readonly newClients: number;
  /** Acquisition spend / new clients. */
  readonly cac: number | null;
  readonly retention: number | null;
  /** Clients of the period before that bought again. */
  readonly keptClients: number;
  readonly perKeptClient: number | null;
  /** CAC / spend per kept client. */
  readonly ratio: number | null;
}

/** Clients whose first purchase lies in one calendar month; the last 24 months up to the as-of date. */
export interface Cohort {
  /** First day of the month. */
  readonly month: Day;
  readonly clients: number;
  /** Clients of the cohort that bought so many months later: [0] = in the month itself, up to the as-of date's month. */
  readonly active: readonly number[];
}

/** Status, ABC and XYZ class at the end of each of the last windows, fewer where the history is shorter. */
export interface StatusHistory {
  /** Last days of the windows, rising; the last is the as-of date. */
  readonly ends: readonly Day[];
  /** One per end. */
  readonly atEnds: readonly ClassesAtEnd[];
  /** Between the last two ends, every pair of classes; empty with one end only. */
  readonly statusMoves: readonly ClassMove<ClientStatus>[];
  readonly abcMoves: readonly ClassMove<AbcClass>[];
  readonly xyzMoves: readonly ClassMove<XyzClass>[];
}

/** What every client was at one end, in the order of Analysis.clients. */
export interface ClassesAtEnd {
  /** null = not known yet. */
  readonly statuses: readonly (ClientStatus | null)[];
  /** null = no class. */
  readonly abc: readonly (AbcClass | null)[];
  readonly xyz: readonly (XyzClass | null)[];
}

export interface ClassMove<Class> {
  readonly from: Class | null;
  readonly to: Class | null;
  readonly clients: number;
}

/** Analysis.ladder. */
export interface LadderFigures {
  /** All rungs from Buyer to Advocate. */
  readonly rungs: readonly RungFigures[];
  /** From the highest rung down, then by turnover falling, then by name. */
  readonly oneStepAway: readonly NextRung[];
}

export interface RungFigures {
  readonly rung: LadderRung;
  readonly clients: number;
  /** Share of the clients that ever bought. */
  readonly share: number | null;
  /** Of the analysis period. */
  readonly turnover: number;
  /** Clients on this rung or above / clients on the rung below or above; null for the lowest rung. */
  readonly conversion: number | null;
}

export const ladderSteps = ["purchase", "leaveCompetitors", "recommend"] as const;
export type LadderStep = (typeof ladderSteps)[number];

export interface NextRung {
  readonly client: string;
  readonly manager: string | null;
  readonly status: ClientStatus;
  readonly rung: LadderRung;
  readonly next: LadderRung;
  /** What is missing: one more purchase, no purchases from competitors, a recommendation. */
  readonly step: LadderStep;
  readonly turnover: number;
}

/** Analysis.summary. */
export interface Summary {
  /** The KPI period against the period before it. */
  readonly kpi: PeriodChange;
  /** At most five, the most turnover at stake first. */
  readonly actions: readonly NextAction[];
}

export interface PeriodChange {
  readonly now: PeriodDynamics;
  /** null where the history does not reach back to the first month of the period before. */
  readonly before: PeriodDynamics | null;
}

/** Of clients and gaps at most ten are counted: params.all says of how many, params.rest how many more there are. */
export const actionCodes = [
  "callOverdue", // params.clients, params.client: overdue clients of class A, and the largest
  "winBack", // params.clients, params.client: lost clients, and the one with the most turnover
  "fillGaps", // params.gaps, params.client, params.product: missing target products, and the largest
  "reduceDependence", // params.client, params.share
  "relieveManager", // params.manager, params.clients: number of key clients
  "secondStep", // params.clients, params.client: customers one purchase from regular, and the largest
] as const;
export type ActionCode = (typeof actionCodes)[number];

export interface NextAction {
  readonly code: ActionCode;
  /** Turnover at stake, by which the actions are ordered. */
  readonly weight: number;
  readonly params: Readonly<Record<string, string | number>>;
  /** What it is about, the most turnover at stake first; the stakes add up to the weight. */
  readonly cases: readonly StakeCase[];
}

/** Something to attend to, and the turnover at stake with it. */
export interface StakeCase {
  readonly client: string;
  readonly product?: string;
  readonly stake: number;
}
