import { NO_DAY, type OfferColumns } from "../tables/offerColumns";
import type { TablesOf } from "../tables/tables";
import type { Day } from "../types";

/** The tables of the sales process; absent = null = there is none. */
export type ProcessTables = Partial<TablesOf<"offers" | "activities" | "surveys" | "complaints">>;

/** The day on which it is judged what is stuck, due and overdue. */
export interface JudgedDay {
  readonly day: Day;
  /** Somebody gave the day: what lies after it does not count. */
  readonly isGiven: boolean;
}

/**
 * The control date, else a given as-of date, else the last event or the last sale, whichever is later. The clock is never
 * asked. Source: spec 2.
 *
 * @example judgedDay({ controlDate: null, asOf: 45657, isAsOfGiven: false }, {}) // { day: 45657, isGiven: false }
 */
export function judgedDay(
  {
    controlDate,
    asOf,
    isAsOfGiven,
  }: { readonly controlDate: Day | null; readonly asOf: Day; readonly isAsOfGiven: boolean },
  { offers, activities, surveys, complaints }: ProcessTables,
): JudgedDay {
  if (controlDate !== null) return { day: controlDate, isGiven: true };
  if (isAsOfGiven) return { day: asOf, isGiven: true };
  let day = asOf;
  if (offers) day = Math.max(day, lastEvent(offers.rows));
  // Of tasks and campaigns, which are in no table, a day typed wrong would make all that is due overdue.
  for (const { row, done } of activities?.entries ?? []) if (row >= 0) day = Math.max(day, done ?? 0);
  for (let place = 0; place < (surveys?.rows.count ?? 0); place++) day = Math.max(day, surveys?.rows.day[place] ?? 0);
  for (const row of complaints?.rows ?? []) day = Math.max(day, row.day);
  return { day, isGiven: false };
}

/** An expected closing day is no event. */
function lastEvent({ count, day, closeDay, outcome }: OfferColumns): Day {
  let last = NO_DAY;
  for (let place = 0; place < count; place++) {
    last = Math.max(last, day[place], outcome[place] === 0 ? NO_DAY : closeDay[place]);
  }
  return last;
}
