import { remembered } from "../cells/remembered";
import { ProblemLog, type ProblemList } from "../problemLog";
import type { DealOutcome } from "../tables/dealWords";
import type { OfferRow, OffersTable } from "../tables/offersReader";
import { cellPlaceOf } from "../tables/tablePlace";
import type { Day } from "../types";
import { dealKeys, type DealKeys } from "./dealKeys";
import type { StageList } from "./stageList";

/** One event of a deal. */
export interface DealEvent {
  readonly row: OfferRow;
  /** null = not known. */
  readonly day: Day | null;
  /** The place of its stage in the list; -1 = none is named. */
  readonly stage: number;
  readonly outcome: DealOutcome | null;
}

interface KeyedEvent extends DealEvent {
  /** That of its deal. */
  readonly key: number;
}

export interface DealEvents {
  /** The events of each deal in their order, the deals in the order in which they began. */
  readonly deals: readonly (readonly DealEvent[])[];
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
 * @example dealEvents(offers, stageList("", []), null).deals[0].length // events of the first deal
 */
export function dealEvents(offers: OffersTable, stages: StageList, until: Day | null): DealEvents {
  const log = new ProblemLog();
  const placeOf = remembered(stages.placeOf);
  const keys = dealKeys(offers);
  const events: KeyedEvent[] = [];
  for (let place = 0; place < offers.rows.length; place++) {
    const row = offers.rows[place];
    const key = keys.keyOfRow[place];
    const stage = row.stage === null ? -1 : placeOf(row.stage);
    if (row.stage !== null && stage === -1) {
      log.add("stageUnknown", cellPlaceOf(offers.place, row.row, offers.columns.stage ?? offers.columns.result ?? 0), {
        value: row.stage,
      });
    }
    for (const event of eventsOf(row, key, stage, stages)) {
      if (until === null || event.day === null || event.day <= until) events.push(event);
      else {
        const column = offers.columns.date ?? offers.columns.closeDate ?? 0;
        log.add("offerAfterDay", cellPlaceOf(offers.place, row.row, column), { day: event.day });
      }
    }
  }
  return { deals: inDeals(inOrderOfDay(events), keys), problems: log.list() };
}

/** By day; rows of one day keep their order. Numbers sort many times faster than objects. */
function inOrderOfDay(events: readonly KeyedEvent[]): readonly KeyedEvent[] {
  const count = events.length;
  const order = Float64Array.from(events, ({ day }, place) => (day ?? 0) * count + place).sort();
  return Array.from(order, (key) => events[key % count]);
}

function eventsOf(row: OfferRow, key: number, stage: number, stages: StageList): readonly KeyedEvent[] {
  const { day, closeDay } = row;
  const isLast = stages.lastIsWon && stage === stages.names.length - 1;
  const outcome = row.outcome ?? (isLast ? "won" : null);
  if (outcome === null || closeDay === null) return [{ row, key, day, stage, outcome }];
  if (day === null || day === closeDay) return [{ row, key, day: closeDay, stage, outcome }];
  return [
    { row, key, day: Math.min(day, closeDay), stage, outcome: null },
    { row, key, day: Math.max(day, closeDay), stage, outcome },
  ];
}

function inDeals(events: readonly KeyedEvent[], { isRun }: DealKeys): readonly (readonly DealEvent[])[] {
  const deals: DealEvent[][] = [];
  const open = new Array<DealEvent[] | undefined>(isRun.length);
  for (const event of events) {
    const { key } = event;
    const known = open[key];
    if (known === undefined) {
      const deal = [event];
      deals.push(deal);
      open[key] = deal;
    } else known.push(event);
    if (event.outcome !== null && isRun[key]) open[key] = undefined;
  }
  return deals;
}
