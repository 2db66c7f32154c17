import fc from "fast-check";
import { analyze } from "../../src/analysis/analyze";
import { daySerial, monthIndex } from "../../src/analysis/time/calendar";
import {
  xyzBuckets,
  xyzDeviations,
  type CellValue,
  type Period,
  type XyzBucket,
  type XyzDeviation,
} from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { figuresOf, run } from "./analysisOfRows";
import { readSales } from "./caseInput";
import { cellsOf, columns, LAST_DAY, sales, settings, type Sale } from "./randomSales";

// Expected figures are worked by hand from the rows beside them. Source of the rules: spec 3.3.

const year: Period = [isoDay("2024-01-01"), isoDay("2024-12-31")];
const classOf = (rows: CellValue[][], xyzBucket: XyzBucket, xyzDeviation: XyzDeviation, period = year) => {
  const { xyz, cv } = figuresOf(
    run(rows, { asOf: isoDay("2024-12-31"), period, windowMonths: 3, xyzBucket, xyzDeviation }),
    "Anna",
  );
  return [xyz, cv];
};
const buys = (days: readonly string[], amounts: readonly number[]): CellValue[][] =>
  days.map((day, place) => [isoDay(day), "Anna", amounts[place]]);

test("the same client is irregular by month and even by quarter", () => {
  const days = ["2023-12-31", "2024-02-01", "2024-05-01", "2024-08-01", "2024-09-01", "2024-11-01"];
  const rows = buys(days, [7, 90, 100, 60, 50, 100]);
  // Quarters 90, 100, 110, 100: mean 100, deviations -10, 0, 10, 0.
  expect(classOf(rows, "quarter", "population")).toEqual(["X", expect.closeTo(Math.sqrt(200 / 4) / 100, 12)]);
  expect(classOf(rows, "quarter", "sample")).toEqual(["X", expect.closeTo(Math.sqrt(200 / 3) / 100, 12)]);
  // Twelve months with a sum of 400 and squares of 90, 100, 60, 50, 100.
  const squares = 8100 + 10000 + 3600 + 2500 + 10000;
  const mean = 400 / 12;
  const deviation = Math.sqrt(squares / 12 - mean * mean);
  expect(classOf(rows, "month", "population")).toEqual(["Z", expect.closeTo(deviation / mean, 12)]);
});

test("the sample deviation may move a client across a bound", () => {
  // Quarters 88, 100, 112, 100: population 8.485 %, sample 9.798 %; with 87 and 113 9.192 % and 10.614 %.
  const days = ["2023-01-01", "2024-02-01", "2024-05-01", "2024-08-01", "2024-11-01"];
  const rows = buys(days, [1, 87, 100, 113, 100]);
  expect(classOf(rows, "quarter", "population")).toEqual(["X", expect.closeTo(Math.sqrt(338 / 4) / 100, 12)]);
  expect(classOf(rows, "quarter", "sample")).toEqual(["Y", expect.closeTo(Math.sqrt(338 / 3) / 100, 12)]);
});

test("buckets before that of the first purchase do not count, and fewer than three give no class", () => {
  const rows = buys(["2024-04-30", "2024-08-01", "2024-12-01"], [50, 50, 50]);
  expect(classOf(rows, "quarter", "population")).toEqual(["X", 0]);
  expect(classOf(buys(["2024-07-01", "2024-12-01"], [50, 50]), "quarter", "population")).toEqual([null, null]);
  expect(classOf(rows, "year", "population")).toEqual([null, null]);
});

test("three calendar years are enough for classes by year", () => {
  const rows = buys(["2022-06-01", "2023-06-01", "2024-06-01", "2024-12-01"], [100, 110, 60, 30]);
  const threeYears: Period = [isoDay("2022-01-01"), isoDay("2024-12-31")];
  // 100, 110, 90.
  expect(classOf(rows, "year", "population", threeYears)).toEqual(["X", expect.closeTo(Math.sqrt(200 / 3) / 100, 12)]);
});

test("weeks that the period cuts do not count", () => {
  // Monday 4 March to Wednesday 27 March: the weeks of the 4th, the 11th and the 18th.
  const rows = buys(["2023-05-01", "2024-03-04", "2024-03-17", "2024-03-18", "2024-03-26"], [9, 10, 10, 10, 500]);
  const period: Period = [isoDay("2024-03-04"), isoDay("2024-03-27")];
  const { xyz, cv } = figuresOf(
    run(rows, { asOf: isoDay("2024-03-27"), period, windowMonths: 1, xyzBucket: "week" }),
    "Anna",
  );
  expect([xyz, cv]).toEqual(["X", 0]);
});

test("too few whole buckets are told, because nobody has a class then", () => {
  const rows = buys(["2023-01-01", "2024-02-01", "2024-12-01"], [1, 1, 1]);
  const notices = (xyzBucket: XyzBucket) =>
    run(rows, { period: year, xyzBucket }).notices.filter((notice) => notice.code === "xyzTooFewBuckets");
  expect(notices("year")).toEqual([{ code: "xyzTooFewBuckets", params: { bucket: "year", buckets: 0 } }]);
  expect(notices("quarter")).toEqual([]);
});

/** Name of the bucket of a day, and whether the period holds all of it: found by asking every day. */
function bucketName(day: number, bucket: XyzBucket): number {
  // Day 2 of the 1900 system is a Monday for Excel.
  if (bucket === "week") return Math.floor((day - 2) / 7);
  return Math.floor(monthIndex(day) / { month: 1, quarter: 3, year: 12 }[bucket]);
}

function wholeNames([from, to]: Period, bucket: XyzBucket): number[] {
  const names: number[] = [];
  for (let day = from; day <= to; day++) {
    const name = bucketName(day, bucket);
    const isFirst = bucketName(day - 1, bucket) !== name;
    if (isFirst) names.push(name);
    const isLast = bucketName(day + 1, bucket) !== name;
    if (day === to && !isLast && names.at(-1) === name) names.pop();
  }
  return names;
}

/** Spec 3.3 word by word. */
function slowVariation(own: readonly Sale[], period: Period, bucket: XyzBucket, deviation: XyzDeviation) {
  const seen = own.filter((row) => row.day <= LAST_DAY);
  const documents = [...new Set(seen.map((row) => row.document))].map((id) => seen.filter((r) => r.document === id));
  const bought = documents.filter((rows) => rows.reduce((sum, row) => sum + row.cents, 0) > 0);
  const first = Math.min(...bought.map((rows) => rows[0].day));
  const names = wholeNames([period[0], Math.min(period[1], LAST_DAY)], bucket);
  const counted = names.filter((name) => name >= bucketName(first, bucket));
  const series = counted.map((name) =>
    seen.filter((row) => bucketName(row.day, bucket) === name).reduce((sum, row) => sum + row.cents, 0),
  );
  if (series.length < 3) return "none";
  const mean = series.reduce((sum, value) => sum + value, 0) / series.length;
  if (mean <= 0) return "Z";
  const squares = series.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (series.length - (deviation === "sample" ? 1 : 0))) / mean;
}

test("the variation is that of a slow, obvious reading of the rule, for every bucket and deviation", () => {
  const from = fc.integer({ min: daySerial(2022, 1, 1), max: daySerial(2024, 6, 1) });
  const length = fc.integer({ min: 60, max: 1100 });
  const choice = fc.tuple(from, length, fc.constantFrom(...xyzBuckets), fc.constantFrom(...xyzDeviations));
  fc.assert(
    fc.property(sales, choice, (rows, [start, days, xyzBucket, xyzDeviation]) => {
      const period: Period = [start, start + days];
      const input = { sales: readSales(cellsOf(rows), columns), clients: null, rules: null, targets: null };
      const { clients } = analyze(input, { ...settings, period, xyzBucket, xyzDeviation });
      for (const { client, status, xyz, cv } of clients) {
        const own = rows.filter((row) => row.client === client);
        const inPeriod = own.some((row) => row.day >= period[0] && row.day <= Math.min(period[1], LAST_DAY));
        if (status === "New" || status === "Potential" || !inPeriod) {
          expect([client, xyz, cv]).toEqual([client, null, null]);
          continue;
        }
        const variation = slowVariation(own, period, xyzBucket, xyzDeviation);
        if (typeof variation === "number") expect(cv).toBeCloseTo(variation, 9);
        else expect([client, xyz, cv]).toEqual([client, variation === "Z" ? "Z" : null, null]);
      }
    }),
  );
});
