import { BLANK } from "../cells/dictionary";
import { wordKey } from "../cells/wordKey";
import { lastOf } from "../lastOf";
import { lazy } from "../lazy";
import type { ProblemList } from "../problemLog";
import type { OffersTable } from "../tables/offersReader";
import type { Day, Period } from "../types";
import { NO_DAY, OPEN, REFUSED, WON } from "../tables/offerColumns";
import type { Deal } from "./deal";
import { dealEvents } from "./dealEvents";
import { dealGroup, dealsByName, type DealGroup, type DealNames } from "./dealGroup";
import type { ClientsOfDeals } from "./dealColumns";
import { dealSteps, type Deals } from "./deals";
import { firstAlike } from "./firstAlike";
import { medianDaysTo, medianStays, stageFigures, type FunnelStage } from "./funnelStages";
import type { JudgedDay } from "./judgedDay";
import { stageList, type StageList } from "./stageList";

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
  readonly deals: Deals;
  readonly everyDeal: readonly Deal[];
  /** The places of those that count. */
  readonly counted: Int32Array;
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
  const deals = yield* dealSteps(events, offers.rows, stages.names.length, input);
  yield;
  const { columns } = deals;
  const { counted, before, after, undated } = dealsOfPeriod(deals, period);
  const medians = medianStays(counted, columns, stages.names.length);
  const stuck = counted.filter((at) => {
    const limit = Math.max(stuckDays, 2 * (medians[columns.stage[at]] ?? 0));
    return columns.state[at] === OPEN && columns.last[at] !== NO_DAY && day - columns.last[at] > limit;
  });
  const ofStages = stageFigures(counted, stuck, medians, columns, stages);
  yield;
  const byManager = groupsBy(counted, deals, managersOf(deals));
  yield;
  const byProduct = groupsByProduct(counted, deals);
  yield;
  const bySource = groupsBy(counted, deals, { ids: (at) => columns.source[at], names: columns.sources });
  const refused = counted.filter((at) => columns.state[at] === REFUSED);
  const amountOf = ({ amount }: Deal): number => amount ?? 0;
  const stuckDeals = lazy(() => [...deals.list(stuck)].sort((one, other) => amountOf(other) - amountOf(one)));
  const everyDeal = lazy(() => deals.every());
  return {
    day,
    period,
    stageList: stages,
    stages: ofStages,
    all: dealGroup(null, deals, counted),
    byManager,
    byProduct,
    bySource,
    refusals: refusalRows(refused, deals, stages),
    get stuck() {
      return stuckDeals();
    },
    before,
    after,
    undated,
    movesBack: counted.reduce((sum, at) => sum + columns.movesBack[at], 0),
    refusedWithoutStage: refused.filter((at) => columns.isStaged[at] === 0).length,
    deals,
    get everyDeal() {
      return everyDeal();
    },
    counted,
    daysToWin: medianDaysTo(counted, columns, WON),
    daysToRefusal: medianDaysTo(counted, columns, REFUSED),
    hasAmounts: offers.columns.amount !== undefined,
    problems: events.problems,
  };
}

/** The different stages of the sheet, as they are first written. */
function stagesWritten({ rows: { count, stage } }: OffersTable): readonly string[] {
  const isMet = new Uint8Array(stage.names.length);
  const written = new Map<string, string>();
  for (let place = 0; place < count; place++) {
    const id = stage.ids[place];
    if (id < 0 || isMet[id] === 1) continue;
    isMet[id] = 1;
    const key = wordKey(stage.names[id]);
    if (!written.has(key)) written.set(key, stage.names[id]);
  }
  return [...written.values()];
}

/** The places of the deals that began in the period and of those without a day; how many others there are. */
function dealsOfPeriod({ columns: { first }, count }: Deals, [from, to]: Period) {
  const counted = new Int32Array(count);
  let own = 0;
  let before = 0;
  let after = 0;
  let undated = 0;
  for (let at = 0; at < count; at++) {
    const day = first[at];
    if (day === NO_DAY) undated++;
    if (day !== NO_DAY && day < from) before++;
    else if (day !== NO_DAY && day > to) after++;
    else counted[own++] = at;
  }
  return { counted: counted.slice(0, own), before, after, undated };
}

function managersOf({ columns: { manager, offers } }: Deals): DealNames {
  return { ids: (at) => manager[at], names: offers.manager.names };
}

function groupsBy(places: Int32Array, deals: Deals, names: DealNames): readonly DealGroup[] {
  const groups = dealsByName(places, names);
  if (groups.length === 1 && groups[0].name === null) return [];
  return groups.map(({ name, places: own }) => dealGroup(name, deals, own));
}

/** Deals with several products stand in a group of their own, so that the groups add up. */
function groupsByProduct(places: Int32Array, deals: Deals): readonly DealGroup[] {
  const { several, product, offers } = deals.columns;
  const products: DealNames = { ids: (at) => product[at], names: offers.product.names };
  const ofSeveral = several.size === 0 ? places.subarray(0, 0) : places.filter((at) => several.has(at));
  if (ofSeveral.length === 0) return groupsBy(places, deals, products);
  const single = dealsByName(
    places.filter((at) => !several.has(at)),
    products,
  );
  return [
    ...single.map(({ name, places: own }) => dealGroup(name, deals, own)),
    { ...dealGroup(null, deals, ofSeveral), hasSeveralProducts: true },
  ];
}

function refusalRows(refused: Int32Array, deals: Deals, { names }: StageList): readonly RefusalRow[] {
  const { reason, stage, offers } = deals.columns;
  const first = firstAlike(offers.reason.names, wordKey);
  const reasons: DealNames = {
    ids: (at) => (reason[at] === BLANK ? BLANK : first[reason[at]]),
    names: offers.reason.names,
  };
  return dealsByName(refused, reasons).map(({ name, places }) => ({
    all: dealGroup(name, deals, places),
    byStage: names.map((_stage, place) =>
      dealGroup(
        name,
        deals,
        places.filter((at) => stage[at] === place),
      ),
    ),
  }));
}
