import { addMonths, daySerial, firstOfMonth, monthIndex } from "./calendar";
import type { Day, Period, XyzBucket } from "../types";

/** Spans of days of one kind that follow one another without a gap. */
export interface Buckets {
  readonly firstDay: Day;
  /** Last day of each, rising. */
  readonly ends: Int32Array;
}

const MONTHS_OF: Readonly<Record<Exclude<XyzBucket, "week">, number>> = { month: 1, quarter: 3, year: 12 };
const DAYS_OF_WEEK = 7;
const A_MONDAY = daySerial(2024, 1, 1);

/**
 * The weeks, months, quarters or years that lie wholly inside a period; null where there is none.
 *
 * Variant: ISO weeks run from Monday to Sunday; months, quarters and years are those of the calendar. Source: spec 3.3
 * (whole buckets only).
 *
 * @example wholeBuckets([daySerial(2024, 1, 15), daySerial(2024, 9, 30)], "quarter") // April to June, July to September
 */
export function wholeBuckets(period: Period, bucket: XyzBucket): Buckets | null {
  const [from, to] = period;
  let firstDay = startOfBucket(from, bucket);
  if (firstDay < from) firstDay = startOfNext(firstDay, bucket);
  const ends: number[] = [];
  for (let start = firstDay; ;) {
    const next = startOfNext(start, bucket);
    if (next - 1 > to) break;
    ends.push(next - 1);
    start = next;
  }
  return ends.length === 0 ? null : { firstDay, ends: Int32Array.from(ends) };
}

/**
 * Place of the first bucket that does not end before a day: 0 for days before all of them, their number for days after.
 *
 * Cost: a halving search. Source: spec 3.3.
 *
 * @example placeInBuckets(wholeBuckets([45292, 45657], "month"), 45292 + 31) // 1, February
 */
export function placeInBuckets({ ends }: Buckets, day: Day): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First and last day of each bucket. Source: spec 3.3. @example periodsOf(wholeBuckets([45292, 45657], "year")!) // [[45292, 45657]] */
export function periodsOf({ firstDay, ends }: Buckets): readonly Period[] {
  return Array.from(ends, (end, place) => [place === 0 ? firstDay : ends[place - 1] + 1, end]);
}

function startOfBucket(day: Day, bucket: XyzBucket): Day {
  if (bucket === "week") {
    const sinceMonday = (((day - A_MONDAY) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
    return day - sinceMonday;
  }
  const month = monthIndex(day);
  return firstOfMonth(month - (month % MONTHS_OF[bucket]));
}

function startOfNext(start: Day, bucket: XyzBucket): Day {
  return bucket === "week" ? start + DAYS_OF_WEEK : addMonths(start, MONTHS_OF[bucket]);
}
