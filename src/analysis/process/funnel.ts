import { clientKey } from "../cells/clientKey";
import { remembered } from "../cells/remembered";
import { wordKey } from "../cells/wordKey";
import { median } from "../median";
import type { ProblemList } from "../problemLog";
import type { OffersTable } from "../tables/offersReader";
import type { Day, Period } from "../types";
import { amountOfDeals, dealOf, type Deal } from "./deal";
import { dealEvents } from "./dealEvents";
import { groupedByName } from "./groupedByName";
import type { JudgedDay } from "./judgedDay";
import { stageList, type StageList, type StageName } from "./stageList";

/** Deals that have something in common, and their figures. */
export interface DealGroup {
  /** null = without a name: no manager, no product, no reason. */
  readonly name: string | null;
  /** The deals name several products. */
  readonly hasSeveralProducts?: boolean;
  readonly deals: readonly Deal[];
  readonly open: number;
  readonly won: number;
  readonly refused: number;
  /** null = no amount is known, here and below. */
  readonly amountOpen: number | null;
  readonly amountWon: number | null;
  readonly amountRefused: number | null;
}

export interface FunnelStage {
  readonly name: StageName;
  readonly place: number;
  readonly reached: number;
  /** advanced + refused + open */
  readonly entered: number;
  readonly advanced: number;
  /** Of those that reached the stage, that reached the next one; of the last stage, that were won. */
  readonly reachedNext: number;
  readonly refused: number;
  readonly open: number;
  readonly amountOpen: number | null;
  readonly amountRefused: number | null;
  /** null = no deal has left the stage yet, or its days are not known. */
  readonly medianDays: number | null;
  readonly stuck: number;
}

/** Refusals of one reason, by the stage where they happened. */
export interface RefusalRow {
  readonly all: DealGroup;
  readonly byStage: readonly DealGroup[];
}

export interface Funnel {
  /** The day on which the deals are judged. */
  readonly day: Day;
  readonly period: Period;
  readonly stageList: StageList;
  readonly stages: readonly FunnelStage[];
  /** The deals of the period and those without a day. */
  readonly all: DealGroup;
  /** Most deals first, those without a name last; empty where nobody is named. */
  readonly byManager: readonly DealGroup[];
  readonly byProduct: readonly DealGroup[];
  readonly bySource: readonly DealGroup[];
  /** Most refusals first, those without a reason last. */
  readonly refusals: readonly RefusalRow[];
  /** Open for too long without an event, the largest amount first. */
  readonly stuck: readonly Deal[];
  /** Deals of the table that do not count, and those without a day that do. */
  readonly before: number;
  readonly after: number;
  readonly undated: number;
  readonly movesBack: number;
  /** Refusals of which no event names a stage. */
  readonly refusedWithoutStage: number;
  /** Those that do not count too. */
  readonly everyDeal: readonly Deal[];
  /** Medians; null = nothing was won or refused, or the days are not known. */
  readonly daysToWin: number | null;
  readonly daysToRefusal: number | null;
  readonly hasAmounts: boolean;
  readonly problems: ProblemList;
}

export interface FunnelInput {
  readonly offers: OffersTable;
  readonly period: Period;
  readonly judged: JudgedDay;
  readonly stuckDays: number;
  readonly funnelStages: string;
  /** The source of a client where the deal names none. */
  readonly sourceOfClient: (client: string) => string | null;
}

/**
 * The funnel: how far the deals came that began in the analysis period, and where they were refused.
 *
 * Variant: reached(k) = deals whose highest stage is k or later; entered(k) = advanced + refused at k + open at k, by the
 * stage where the deal is now. What lies after a given day of judgement does not count. A deal without any day counts
 * in every period. Source: spec 3.15.
 *
 * @example funnel(input).all.won // deals won
 */
export function funnel(input: FunnelInput): Funnel {
  const { offers, period, stuckDays } = input;
  const written = new Map<string, string>();
  const keyOfStage = remembered(wordKey);
  for (const { stage } of offers.rows) {
    if (stage !== null && !written.has(keyOfStage(stage))) written.set(keyOfStage(stage), stage);
  }
  const stages = stageList(input.funnelStages, [...written.values()]);
  const { day, isGiven } = input.judged;
  const { deals: events, problems } = dealEvents(offers, stages, isGiven ? day : null);
  const everyDeal = events.map((each) => withSource(dealOf(each, stages.names.length), input));
  const counted = everyDeal.filter(({ first }) => first === null || (first >= period[0] && first <= period[1]));
  const medians = stages.names.map((_name, stage) => medianStay(counted, stage));
  const isStuck = (deal: Deal): boolean =>
    deal.state === "open" &&
    deal.last !== null &&
    day - deal.last > Math.max(stuckDays, 2 * (medians[deal.stage] ?? 0));
  const stuck = counted.filter(isStuck);
  return {
    day,
    period,
    stageList: stages,
    stages: stages.names.map((name, place) => stageFigures(counted, stuck, medians[place], name, place, stages)),
    all: dealGroup(null, counted),
    byManager: groupsBy(counted, ({ manager }) => manager),
    byProduct: groupsByProduct(counted),
    bySource: groupsBy(counted, ({ source }) => source),
    refusals: refusalRows(counted, stages),
    stuck: stuck.sort((one, other) => (other.amount ?? 0) - (one.amount ?? 0)),
    before: everyDeal.filter(({ first }) => first !== null && first < period[0]).length,
    after: everyDeal.filter(({ first }) => first !== null && first > period[1]).length,
    undated: counted.filter(({ first }) => first === null).length,
    movesBack: counted.reduce((sum, { movesBack }) => sum + movesBack, 0),
    refusedWithoutStage: counted.filter(({ state, isStaged }) => state === "refused" && !isStaged).length,
    everyDeal,
    daysToWin: medianDaysTo(counted, "won"),
    daysToRefusal: medianDaysTo(counted, "refused"),
    hasAmounts: offers.columns.amount !== undefined,
    problems,
  };
}

/**
 * Deals with their figures: how many were won, refused or are open, and what they come to.
 *
 * @example dealGroup("Petrov", deals).won // 3
 */
export function dealGroup(name: string | null, deals: readonly Deal[]): DealGroup {
  const [open, won, refused] = (["open", "won", "refused"] as const).map((state) =>
    deals.filter((deal) => deal.state === state),
  );
  return {
    name,
    deals,
    open: open.length,
    won: won.length,
    refused: refused.length,
    amountOpen: amountOfDeals(open),
    amountWon: amountOfDeals(won),
    amountRefused: amountOfDeals(refused),
  };
}

function medianOf(days: readonly number[]): number | null {
  return days.length === 0 ? null : median(days);
}

function withSource(deal: Deal, { sourceOfClient }: FunnelInput): Deal {
  if (deal.source !== null || deal.client === null) return deal;
  const source = sourceOfClient(deal.client);
  return source === null ? deal : { ...deal, source };
}

function stageFigures(
  deals: readonly Deal[],
  stuck: readonly Deal[],
  medianDays: number | null,
  name: StageName,
  place: number,
  { names }: StageList,
): FunnelStage {
  const here = deals.filter(({ stage }) => stage === place);
  const refused = here.filter(({ state }) => state === "refused");
  const open = here.filter(({ state }) => state === "open");
  const advanced = deals.filter(({ stage }) => stage > place).length;
  const isLast = place === names.length - 1;
  return {
    name,
    place,
    reached: deals.filter(({ highest }) => highest >= place).length,
    entered: advanced + refused.length + open.length,
    advanced,
    reachedNext: isLast ? advanced : deals.filter(({ highest }) => highest > place).length,
    refused: refused.length,
    open: open.length,
    amountOpen: amountOfDeals(open),
    amountRefused: amountOfDeals(refused),
    medianDays,
    stuck: stuck.filter(({ stage }) => stage === place).length,
  };
}

function medianStay(deals: readonly Deal[], place: number): number | null {
  return medianOf(deals.flatMap(({ stays }) => stays.filter(({ stage }) => stage === place).map(({ days }) => days)));
}

function medianDaysTo(deals: readonly Deal[], state: Deal["state"]): number | null {
  return medianOf(deals.flatMap((deal) => (deal.state === state ? (deal.daysToClose ?? []) : [])));
}

function groupsBy(deals: readonly Deal[], nameOf: (deal: Deal) => string | null): readonly DealGroup[] {
  const groups = grouped(deals, nameOf, clientKey);
  return groups.length === 1 && groups[0].name === null ? [] : groups;
}

/** Deals with several products stand in a group of their own, so that the groups add up. */
function groupsByProduct(deals: readonly Deal[]): readonly DealGroup[] {
  const several = deals.filter(({ hasSeveralProducts }) => hasSeveralProducts);
  if (several.length === 0) return groupsBy(deals, ({ product }) => product);
  const single = deals.filter(({ hasSeveralProducts }) => !hasSeveralProducts);
  const groups = grouped(single, ({ product }) => product, clientKey);
  return [...groups, { ...dealGroup(null, several), hasSeveralProducts: true }];
}

function grouped(
  deals: readonly Deal[],
  nameOf: (deal: Deal) => string | null,
  keyOf: (name: string) => string,
): readonly DealGroup[] {
  return groupedByName(deals, nameOf, keyOf)
    .map(({ name, members }) => dealGroup(name, members))
    .sort(
      (one, other) => Number(one.name === null) - Number(other.name === null) || other.deals.length - one.deals.length,
    );
}

function refusalRows(deals: readonly Deal[], { names }: StageList): readonly RefusalRow[] {
  const refused = deals.filter(({ state }) => state === "refused");
  return grouped(refused, ({ reason }) => reason, wordKey).map((all) => ({
    all,
    byStage: names.map((_name, place) =>
      dealGroup(
        all.name,
        all.deals.filter(({ stage }) => stage === place),
      ),
    ),
  }));
}
