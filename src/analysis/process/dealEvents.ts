import { ProblemLog, type ProblemList } from "../problemLog";
import { NO_DAY, WON } from "../tables/offerColumns";
import type { OffersTable } from "../tables/offersReader";
import { cellPlaceOf } from "../tables/tablePlace";
import type { Day } from "../types";
import { dealKeys } from "./dealKeys";
import type { StageList } from "./stageList";

/** Where an event names no stage. */
export const NO_STAGE = -1;

/** The events of all deals: deal by deal, those of a deal in their order, the deals in the order in which they began. */
export interface DealEvents {
  readonly deals: number;
  /** By deal: the place of its first event; one more at the end. */
  readonly start: Int32Array;
  /** By event: the place of its row in the columns of the offers. */
  readonly place: Int32Array;
  /** NO_DAY = not known. */
  readonly day: Int32Array;
  /** The place of its stage in the list, or NO_STAGE. */
  readonly stage: Int32Array;
  /** As in the columns of the offers. */
  readonly outcome: Uint8Array;
  readonly problems: ProblemList;
}

/**
 * The events of an Offers table, deal by deal.
 *
 * A row with an opening and a closing day is two events. Which rows are one deal says dealKeys(); a run of events of one
 * client and product ends with won or refused: what comes after begins a new deal. Events go by day, then by row; those
 * without a day come first. Edges: events after `until` (null = no limit) are reported and left out, unknown stages reported.
 * Source: spec 3.15.
 *
 * @example dealEvents(offers, stageList("", []), null).start[1] // events of the first deal
 */
export function dealEvents(offers: OffersTable, stages: StageList, until: Day | null): DealEvents {
  const { rows } = offers;
  const log = new ProblemLog();
  const { keyOfRow, isRun } = dealKeys(offers);
  const placeOf = rows.stage.names.map(stages.placeOf);
  const wonByStage = stages.lastIsWon ? stages.names.length - 1 : NO_STAGE;
  // A row is two events at most.
  const events = emptyEvents(2 * rows.count);
  let count = 0;
  const add = (place: number, day: Day, stage: number, outcome: number): void => {
    if (until !== null && day > until) {
      const column = offers.columns.date ?? offers.columns.closeDate ?? 0;
      log.add("offerAfterDay", cellPlaceOf(offers.place, rows.row[place], column), { day });
      return;
    }
    events.place[count] = place;
    events.day[count] = day;
    events.stage[count] = stage;
    events.outcome[count] = outcome;
    count++;
  };
  for (let place = 0; place < rows.count; place++) {
    const written = rows.stage.ids[place];
    const stage = written < 0 ? NO_STAGE : placeOf[written];
    if (written >= 0 && stage === NO_STAGE) {
      log.add(
        "stageUnknown",
        cellPlaceOf(offers.place, rows.row[place], offers.columns.stage ?? offers.columns.result ?? 0),
        {
          value: rows.stage.names[written],
        },
      );
    }
    const opened = rows.day[place];
    const closed = rows.closeDay[place];
    const isWon = rows.outcome[place] === 0 && stage !== NO_STAGE && stage === wonByStage;
    const outcome = isWon ? WON : rows.outcome[place];
    if (outcome === 0 || closed === NO_DAY) add(place, opened, stage, outcome);
    else if (opened === NO_DAY || opened === closed) add(place, closed, stage, outcome);
    else {
      add(place, Math.min(opened, closed), stage, 0);
      add(place, Math.max(opened, closed), stage, outcome);
    }
  }
  const order = inOrderOfDay(events.day, count);
  const dealOf = dealsInTurn(order, events, keyOfRow, isRun);
  return { ...inDeals(order, dealOf, events), problems: log.list() };
}

type Events = Pick<DealEvents, "place" | "day" | "stage" | "outcome">;

function emptyEvents(count: number): Events {
  return {
    place: new Int32Array(count),
    day: new Int32Array(count),
    stage: new Int32Array(count),
    outcome: new Uint8Array(count),
  };
}

/** The events by their days, those of one day in their order: the days are counted, not compared. */
function inOrderOfDay(day: Int32Array, count: number): Int32Array {
  let last = NO_DAY;
  for (let event = 0; event < count; event++) last = Math.max(last, day[event]);
  const next = new Int32Array(last + 2);
  for (let event = 0; event < count; event++) next[day[event] + 1]++;
  for (let each = 1; each < next.length; each++) next[each] += next[each - 1];
  const order = new Int32Array(count);
  for (let event = 0; event < count; event++) order[next[day[event]]++] = event;
  return order;
}

/** The deal of each event; the deals are numbered as they begin. */
function dealsInTurn(
  order: Int32Array,
  { place, outcome }: Events,
  keyOfRow: Int32Array,
  isRun: readonly boolean[],
): { readonly deals: number; readonly ofEvent: Int32Array } {
  const ofEvent = new Int32Array(order.length);
  const open = new Int32Array(isRun.length).fill(-1);
  let deals = 0;
  for (let turn = 0; turn < order.length; turn++) {
    const event = order[turn];
    const key = keyOfRow[place[event]];
    if (open[key] === -1) open[key] = deals++;
    ofEvent[event] = open[key];
    if (outcome[event] !== 0 && isRun[key]) open[key] = -1;
  }
  return { deals, ofEvent };
}

function inDeals(
  order: Int32Array,
  { deals, ofEvent }: ReturnType<typeof dealsInTurn>,
  events: Events,
): Omit<DealEvents, "problems"> {
  const start = new Int32Array(deals + 1);
  for (let event = 0; event < order.length; event++) start[ofEvent[event] + 1]++;
  for (let deal = 1; deal <= deals; deal++) start[deal] += start[deal - 1];
  const next = start.slice();
  const found = emptyEvents(order.length);
  for (let turn = 0; turn < order.length; turn++) {
    const event = order[turn];
    const to = next[ofEvent[event]]++;
    found.place[to] = events.place[event];
    found.day[to] = events.day[event];
    found.stage[to] = events.stage[event];
    found.outcome[to] = events.outcome[event];
  }
  return { deals, start, ...found };
}
