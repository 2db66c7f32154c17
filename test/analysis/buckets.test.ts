import fc from "fast-check";
import { placeInBuckets, wholeBuckets } from "../../src/analysis/time/buckets";
import { wholeMonths } from "../../src/analysis/time/calendar";
import { xyzBuckets, type Period, type XyzBucket } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";

const bucketsOf = (from: string, to: string, bucket: XyzBucket) => {
  const buckets = wholeBuckets([isoDay(from), isoDay(to)], bucket);
  return buckets && [buckets.firstDay, ...buckets.ends];
};

test("weeks run from Monday to Sunday, also over the turn of a year", () => {
  // Source: ISO 8601; 1 January 2024 is a Monday, week 1 of 2025 begins on Monday 30 December 2024.
  expect(bucketsOf("2024-01-01", "2024-01-14", "week")).toEqual(["2024-01-01", "2024-01-07", "2024-01-14"].map(isoDay));
  expect(bucketsOf("2024-12-24", "2025-01-06", "week")).toEqual(["2024-12-30", "2025-01-05"].map(isoDay));
});

test("months, quarters and years are those of the calendar, whole ones only", () => {
  expect(bucketsOf("2024-01-15", "2024-03-31", "month")).toEqual(
    ["2024-02-01", "2024-02-29", "2024-03-31"].map(isoDay),
  );
  expect(bucketsOf("2024-01-15", "2024-09-30", "quarter")).toEqual(
    ["2024-04-01", "2024-06-30", "2024-09-30"].map(isoDay),
  );
  expect(bucketsOf("2021-07-01", "2024-12-30", "year")).toEqual(["2022-01-01", "2022-12-31", "2023-12-31"].map(isoDay));
  expect(bucketsOf("2024-01-02", "2024-01-31", "month")).toBeNull();
  expect(bucketsOf("2024-02-01", "2024-12-31", "year")).toBeNull();
});

const period = fc
  .tuple(fc.integer({ min: 40_000, max: 46_000 }), fc.integer({ min: 0, max: 1_500 }))
  .map(([from, days]): Period => [from, from + days]);

test("buckets lie in the period, follow one another, and no whole one is missing at either end", () => {
  const longest: Readonly<Record<XyzBucket, number>> = { week: 7, month: 31, quarter: 92, year: 366 };
  fc.assert(
    fc.property(period, fc.constantFrom(...xyzBuckets), ([from, to], bucket) => {
      const buckets = wholeBuckets([from, to], bucket);
      if (buckets === null) {
        expect(to - from + 1).toBeLessThan(2 * longest[bucket]);
        return;
      }
      const { firstDay, ends } = buckets;
      expect(firstDay - from).toBeLessThan(longest[bucket]);
      expect(firstDay).toBeGreaterThanOrEqual(from);
      expect(to - ends[ends.length - 1]).toBeLessThan(longest[bucket]);
      expect(ends[ends.length - 1]).toBeLessThanOrEqual(to);
      for (let place = 0; place < ends.length; place++) {
        const start = place === 0 ? firstDay : ends[place - 1] + 1;
        expect(placeInBuckets(buckets, start)).toBe(place);
        expect(placeInBuckets(buckets, ends[place])).toBe(place);
      }
      expect(placeInBuckets(buckets, firstDay - 1)).toBe(0);
      expect(placeInBuckets(buckets, ends[ends.length - 1] + 1)).toBe(ends.length);
      if (bucket === "month") {
        const [first, last] = wholeMonths([from, to]) ?? [];
        expect(ends).toHaveLength(Number(last) - Number(first) + 1);
      }
    }),
  );
});
