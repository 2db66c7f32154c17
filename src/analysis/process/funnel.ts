import { clientKey } from "../cells/clientKey";
import { wordKey } from "../cells/wordKey";
import { lastOf } from "../lastOf";
import { median } from "../median";
import type { ProblemList } from "../problemLog";
import type { OffersTable } from "../tables/offersReader";
import type { Day, Period } from "../types";
import type { Deal } from "./deal";
import { DealSum } from "./dealSum";
import { dealEvents } from "./dealEvents";
import type { ClientsOfDeals } from "./dealColumns";
import { dealSteps } from "./deals";
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

export interface FunnelInput extends ClientsOfDeals {
  readonly offers: OffersTable;
  readonly period: Period;
  readonly judged: JudgedDay;
  readonly stuckDays: number;
  readonly funnelStages: string;
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
  return lastOf(funnelSteps(input));
}

/**
 * funnel() in parts: yields between them, so that a pane answers its user. Source: spec 3.15.
 *
 * @example lastOf(funnelSteps(input)).all.won // deals won
 */
export function* funnelSteps(input: FunnelInput): Generator<undefined, Funnel> {
  const { offers, period, stuckDays } = input;
  const stages = stageList(input.funnelStages, stagesWritten(offers));
  const { day, isGiven } = input.judged;
  const events = dealEvents(offers, stages, isGiven ? day : null);
  yield;
  const everyDeal = yield* dealSteps(events, offers.rows, stages.names.length, input);
  yield;
  const { counted, before, after, undated } = dealsOfPeriod(everyDeal, period);
  const medians = medianStays(counted, stages.names.length);
  const stuck = counted.filter(
    ({ state, last, stage }) =>
      state === "open" && last !== null && day - last > Math.max(stuckDays, 2 * (medians[stage] ?? 0)),
  );
  const ofStages = stageFigures(counted, stuck, medians, stages);
  yield;
  const byManager = groupsBy(counted, ({ manager }) => manager);
  yield;
  const byProduct = groupsByProduct(counted);
  yield;
  return {
    day,
    period,
    stageList: stages,
    stages: ofStages,
    all: dealGroup(null, counted),
    byManager,
    byProduct,
    bySource: groupsBy(counted, ({ source }) => source),
    refusals: refusalRows(counted, stages),
    stuck: stuck.sort((one, other) => (other.amount ?? 0) - (one.amount ?? 0)),
    before,
    after,
    undated,
    movesBack: counted.reduce((sum, { movesBack }) => sum + movesBack, 0),
    refusedWithoutStage: counted.filter(({ state, isStaged }) => state === "refused" && !isStaged).length,
    everyDeal,
    daysToWin: medianDaysTo(counted, "won"),
    daysToRefusal: medianDaysTo(counted, "refused"),
    hasAmounts: offers.columns.amount !== undefined,
    problems: events.problems,
  };
}

/** The different stages of the sheet, as they are first written. */
function stagesWritten({ rows: { count, stage } }: OffersTable): readonly string[] {
  const written = new Map<string, string>();
  for (const id of new Set(stage.ids.subarray(0, count))) {
    const key = id < 0 ? "" : wordKey(stage.names[id]);
    if (id >= 0 && !written.has(key)) written.set(key, stage.names[id]);
  }
  return [...written.values()];
}

/** The deals that began in the period and those without a day; how many others there are. */
function dealsOfPeriod(deals: readonly Deal[], [from, to]: Period) {
  const counted: Deal[] = [];
  let before = 0;
  let after = 0;
  let undated = 0;
  for (const deal of deals) {
    const { first } = deal;
    if (first !== null && first < from) before++;
    else if (first !== null && first > to) after++;
    else counted.push(deal);
    if (first === null) undated++;
  }
  return { counted, before, after, undated };
}

/**
 * Deals with their figures: how many were won, refused or are open, and what they come to.
 *
 * @example dealGroup("Petrov", deals).won // 3
 */
export function dealGroup(name: string | null, deals: readonly Deal[]): DealGroup {
  const open = new DealSum();
  const won = new DealSum();
  const refused = new DealSum();
  for (const { state, amount } of deals) (state === "open" ? open : state === "won" ? won : refused).add(amount);
  return {
    name,
    deals,
    open: open.deals,
    won: won.deals,
    refused: refused.deals,
    amountOpen: open.amount,
    amountWon: won.amount,
    amountRefused: refused.amount,
  };
}

function medianOf(days: readonly number[]): number | null {
  return days.length === 0 ? null : median(days);
}

function stageFigures(
  deals: readonly Deal[],
  stuck: readonly Deal[],
  medians: readonly (number | null)[],
  { names }: StageList,
): readonly FunnelStage[] {
  const sums = (): DealSum[] => names.map(() => new DealSum());
  const [open, refused] = [sums(), sums()];
  // By stage; won deals are beyond the last one.
  const at = new Int32Array(names.length + 1);
  const highestAt = new Int32Array(names.length + 1);
  const stuckAt = new Int32Array(names.length + 1);
  for (const { stage, highest, state, amount } of deals) {
    at[stage]++;
    highestAt[highest]++;
    if (state !== "won") (state === "open" ? open : refused)[stage].add(amount);
  }
  for (const { stage } of stuck) stuckAt[stage]++;
  const beyond = (counts: Int32Array, place: number): number =>
    counts.subarray(place + 1).reduce((sum, count) => sum + count, 0);
  return names.map((name, place) => {
    const advanced = beyond(at, place);
    return {
      name,
      place,
      reached: beyond(highestAt, place - 1),
      entered: advanced + refused[place].deals + open[place].deals,
      advanced,
      reachedNext: place === names.length - 1 ? advanced : beyond(highestAt, place),
      refused: refused[place].deals,
      open: open[place].deals,
      amountOpen: open[place].amount,
      amountRefused: refused[place].amount,
      medianDays: medians[place],
      stuck: stuckAt[place],
    };
  });
}

function medianStays(deals: readonly Deal[], stages: number): readonly (number | null)[] {
  const days = Array.from({ length: stages }, (): number[] => []);
  for (const { stays } of deals) for (const stay of stays) days[stay.stage].push(stay.days);
  return days.map(medianOf);
}

function medianDaysTo(deals: readonly Deal[], state: Deal["state"]): number | null {
  const days: number[] = [];
  for (const deal of deals) if (deal.state === state && deal.daysToClose !== null) days.push(deal.daysToClose);
  return medianOf(days);
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
  return grouped(refused, ({ reason }) => reason, wordKey).map((all) => {
    const atStage = names.map((): Deal[] => []);
    for (const deal of all.deals) atStage[deal.stage].push(deal);
    return { all, byStage: atStage.map((own) => dealGroup(all.name, own)) };
  });
}
