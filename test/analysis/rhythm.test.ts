import fc from "fast-check";
import { analyze } from "../../src/analysis/analyze";
import type { Analysis } from "../../src/analysis/analysis";
import { centredMeans, monthIndexes } from "../../src/analysis/rhythm/monthIndexes";
import { partsOfMonth, rhythmDays, weekdayOf } from "../../src/analysis/rhythm/rhythmDays";
import type { Rhythm } from "../../src/analysis/rhythm/rhythm";
import type { RhythmSlot, RhythmSlots } from "../../src/analysis/rhythm/rhythmSlots";
import { daySerial } from "../../src/analysis/time/calendar";
import type { CellValue } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { expectFigures } from "../setup/expectFigures";
import { clientTable } from "./analysisOfRows";
import { salesOnly } from "./caseInput";
import { columns, LAST_DAY, sales, settings } from "./randomSales";
import { slowMonth, slowSlot, slowSpan, type SlowDocument, type SlowKind } from "./reference/rhythmRules";

function rhythmOf(rows: readonly (readonly CellValue[])[], asOf = LAST_DAY): Rhythm {
  const { rhythm } = analyze(salesOnly(rows), { ...settings, asOf });
  if (rhythm === null) throw new Error("no rhythm");
  return rhythm;
}

/** A purchase on each of the days, of a client of its own. */
const bought = (days: readonly number[]): CellValue[][] => days.map((day, place) => [day, `Client ${place % 50}`, 100]);
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_none, at) => from + at);

test("weekdays, parts of the month and whole months", () => {
  expect(weekdayOf(45292)).toBe(0);
  expect(weekdayOf(isoDay("2024-12-29"))).toBe(6);
  expect(partsOfMonth(daySerial(2024, 2, 10))).toEqual([0]);
  expect(partsOfMonth(daySerial(2024, 2, 26))).toEqual([2]);
  expect(partsOfMonth(daySerial(2024, 2, 28))).toEqual([2, 3]);
  expect(rhythmDays(daySerial(2024, 1, 3), daySerial(2024, 12, 30)).months).toBe(12);
  expect(rhythmDays(daySerial(2024, 1, 8), daySerial(2024, 12, 24)).months).toBe(10);
  expect(rhythmDays(daySerial(2024, 1, 8), daySerial(2024, 1, 24)).months).toBe(0);
});

test("a slot is counted as a slow reading of 3.21 has it, for the base, a class and a product", () => {
  const timed = fc.tuple(
    sales,
    fc.array(fc.option(fc.integer({ min: 1, max: 23 }), { nil: null, freq: 6 }), {
      minLength: 13 * 8,
      maxLength: 13 * 8,
    }),
  );
  fc.assert(
    fc.property(timed, fc.integer({ min: 0, max: 167 }), ([rows, hours], place) => {
      const people = [...new Set(rows.map(({ client }) => client))];
      const hourOf = (row: (typeof rows)[number]): number | null =>
        hours[(people.indexOf(row.client) * 13 + row.document) % hours.length];
      const cells = rows.map((row): CellValue[] => [
        row.day + (hourOf(row) ?? 0) / 24,
        row.client,
        row.document,
        row.cents / 100,
        row.product,
        row.manager,
      ]);
      const analysis = analyze(salesOnly(cells, columns), settings);
      const seen = rows.filter(({ day }) => day <= LAST_DAY);
      const { rhythm } = analysis;
      expect(rhythm === null).toBe(seen.length === 0);
      if (rhythm === null) return;
      const documentsOf = (
        chosen: (row: (typeof rows)[number]) => boolean,
        keys: ReadonlySet<string> | null = null,
      ): SlowDocument[] => {
        const found = new Map<string, SlowDocument>();
        for (const row of seen.filter(chosen)) {
          const key = `${row.client} ${row.document}`;
          const known = found.get(key);
          found.set(key, { day: row.day, hour: hourOf(row), cents: (known?.cents ?? 0) + row.cents });
        }
        return [...found].flatMap(([key, document]) => (keys === null || keys.has(key) ? document : []));
      };
      const base = documentsOf(() => true);
      const span = slowSpan(base, LAST_DAY);
      expect([rhythm.days.from, rhythm.days.months]).toEqual([span.from, span.months.length]);
      const classes = new Map(analysis.clients.map(({ client, abc }) => [client, abc]));
      const check = (slots: RhythmSlots, own: readonly SlowDocument[]): void => {
        const compare = (kind: SlowKind, slot: RhythmSlot): void => {
          const { days, purchases, turnover, index, isClosed } = slot;
          expectFigures(
            { days, purchases, turnover, index, isClosed },
            { ...slowSlot(kind, slot.place, own, base, LAST_DAY) },
            1e-9,
          );
        };
        compare("weekday", slots.weekdays[place % 7]);
        compare("monthPart", slots.monthParts[place % 4]);
        if (slots.hours.length > 0) {
          compare("hour", slots.hours[place % slots.hours.length]);
          compare("cell", slots.cells[place % 7][place % slots.hours.length]);
        }
        const { days, purchases, index } = slots.months[place % 12];
        expectFigures({ months: days, purchases, index }, { ...slowMonth(place % 12, own, base, LAST_DAY) }, 1e-9);
      };
      check(rhythm.base, base);
      for (const slots of rhythm.groups.filter(({ group }) => group.kind === "class")) {
        check(
          slots,
          documentsOf(({ client }) => classes.get(client) === slots.group.name),
        );
      }
    }),
    { numRuns: 15 },
  );
});

test("purchases by weekday, by part of the month and in all add up, and so do those of the classes", () => {
  const sum = (slots: readonly RhythmSlot[]): number => slots.reduce((all, { purchases }) => all + purchases, 0);
  fc.assert(
    fc.property(sales, (rows) => {
      const cells = rows.map(({ day, client, document, cents, product, manager }): CellValue[] => [
        day + 0.5,
        client,
        document,
        cents / 100,
        product,
        manager,
      ]);
      const { rhythm, totals } = analyze(salesOnly(cells, columns), { ...settings, period: [1, LAST_DAY] });
      if (rhythm === null) return;
      const { base } = rhythm;
      expect(base.purchases).toBe(totals.purchases);
      expect(sum(base.weekdays)).toBe(base.purchases);
      expect(sum(base.monthParts.slice(0, 3))).toBe(base.purchases);
      expect(sum(base.cells.flat())).toBe(base.purchases);
      const classes = rhythm.groups.filter(({ group }) => group.kind === "class");
      const unclassed = analyze(salesOnly(cells, columns), { ...settings, period: [1, LAST_DAY] })
        .clients.filter(({ abc }) => abc === null)
        .reduce((all, { purchases }) => all + purchases, 0);
      expect(classes.reduce((all, { purchases }) => all + purchases, 0) + unclassed).toBe(base.purchases);
    }),
    { numRuns: 20 },
  );
});

test("a trend of two years leaves no trace in the index of the months", () => {
  const rising = Array.from({ length: 36 }, (_none, month) => 100 + 5 * month);
  for (const parts of monthIndexes(rising, 0)) expect((parts?.above ?? 0) / (parts?.below ?? 1)).toBeCloseTo(1, 10);
  expect(centredMeans(rising)[6]).toBeCloseTo(rising[6], 10);
  expect(centredMeans(rising)[5]).toBeNull();
  expect(monthIndexes(rising.slice(0, 11), 0)).toEqual(new Array(12).fill(null));
});

test("24 whole months show what to expect of the next three, 23 do not", () => {
  // Each December brings three times as much.
  const days = range(isoDay("2022-01-01"), isoDay("2023-12-31"));
  const rows = days.map((day) => [
    day,
    "Anna",
    day >= isoDay("2023-12-01") || (day >= isoDay("2022-12-01") && day < isoDay("2023-01-01")) ? 300 : 100,
  ]);
  const { expected, monthRule, base } = rhythmOf(rows, isoDay("2023-12-31"));
  expect(monthRule).toBe("twoYears");
  expect(expected.map(({ month }) => month)).toEqual(["2024-01-01", "2024-02-01", "2024-03-01"].map(isoDay));
  // 365 days at 100 and 62 more days' worth in December.
  expect(expected[0].mean).toBeCloseTo((365 * 100 + 31 * 200) / 12, 6);
  expect(base.months[11].turnoverIndex).toBeGreaterThan(2);
  expect(base.months[11].index).toBeCloseTo(base.months[0].index ?? 0, 1);
  const shorter = rhythmOf(rows.slice(31), isoDay("2023-12-31"));
  expect(shorter.days.months).toBe(23);
  expect([shorter.monthRule, shorter.expected]).toEqual(["oneYear", []]);
});

test("a base that is closed on Sundays has no quiet Sundays, and its other days no peak for that", () => {
  const days = range(isoDay("2024-01-01"), isoDay("2024-06-30")).filter((day) => weekdayOf(day) !== 6);
  const { base, closed, findings } = rhythmOf(bought(days), isoDay("2024-06-30"));
  expect(closed).toEqual([6]);
  expect(base.weekdays[6]).toMatchObject({ isClosed: true, index: null, purchases: 0 });
  expect(base.weekdays[0].index).toBeCloseTo(1, 10);
  expect(findings).toEqual([]);
});

test("a few sales a year close no weekday", () => {
  const { closed } = rhythmOf(bought([45292, 45400, 45500, 45600]));
  expect(closed).toEqual([]);
});

test("a period of ten days names no weekday, as some came once", () => {
  const days = [...new Array<number>(40).fill(45292), ...range(45293, 45301)];
  const { base, findings } = rhythmOf(bought(days), 45301);
  expect(base.weekdays[0].occurrences).toBe(2);
  expect(base.weekdays[0].index).toBeGreaterThan(1.25);
  expect(findings.filter(({ slot }) => slot.kind === "weekday")).toEqual([]);
});

test("one huge document moves the index of the turnover, not that of the purchases", () => {
  const days = range(isoDay("2024-01-01"), isoDay("2024-06-30"));
  const rows = bought(days);
  rows[4][2] = 1_000_000;
  const { base } = rhythmOf(rows, isoDay("2024-06-30"));
  expect(base.weekdays[4].index).toBeCloseTo(1, 1);
  expect(base.weekdays[4].turnoverIndex).toBeGreaterThan(6);
});

test("a segment with three purchases has no index and no finding", () => {
  const rows = [...bought(range(45292, 45500)), ...[45300, 45307, 45314].map((day) => [day, "Vera", 50])];
  const input = { ...salesOnly(rows), clients: clientTable(["client", "segment"], [["Vera", "Small"]]) };
  const { rhythm } = analyze(input, settings);
  const small = rhythm?.groups.find(({ group }) => group.name === "Small");
  expect(small?.purchases).toBe(3);
  expect(small?.weekdays.map(({ index }) => index)).toEqual(new Array(7).fill(null));
  expect(rhythm?.findings.filter(({ slot }) => slot.group.name === "Small")).toEqual([]);
});

test("a sale on 29 February is one of the last three days of its month", () => {
  const { base } = rhythmOf(bought([isoDay("2024-02-29")]), isoDay("2024-02-29"));
  expect(base.monthParts.map(({ purchases }) => purchases)).toEqual([0, 0, 1, 1]);
});

test("hours are shown where half of the purchases carry a time, and 00:00 is none", () => {
  const at = (times: readonly number[]): Rhythm =>
    rhythmOf(
      times.map((hour, place) => [45292 + place + hour / 24, `Client ${place}`, 10]),
      45400,
    );
  expect(at([0, 0, 0, 0])).toMatchObject({ timed: 0, purchases: 4, base: { hours: [], cells: [] } });
  expect(at([0, 0, 9])).toMatchObject({ timed: 1, base: { hours: [] } });
  const half = at([0, 0, 9, 11]);
  expect(half.timed).toBe(2);
  expect(half.base.hours.map(({ place, purchases, isClosed }) => [place, purchases, isClosed])).toEqual([
    [9, 1, false],
    [10, 0, true],
    [11, 1, false],
  ]);
});

test("a busy hour is a peak, a slow one quiet, and nights are closed", () => {
  const hours = [9, 10, 10, 10, 10, 11, 12, 13, 14, 15, 16, 17];
  const rows = range(45292, 45391).flatMap((day) =>
    hours.filter((hour) => hour !== 17 || day % 4 === 0).map((hour, place) => [day + hour / 24, `${day} ${place}`, 10]),
  );
  const { findings, base } = rhythmOf(rows, 45391);
  const ofHours = findings.filter(({ slot }) => slot.kind === "hour").map(({ slot, isPeak }) => [slot.place, isPeak]);
  expect(ofHours).toEqual(
    expect.arrayContaining([
      [10, true],
      [17, false],
    ]),
  );
  expect(base.hours[0].place).toBe(9);
  expect(findings.filter(({ slot, isPeak }) => slot.kind === "cell" && isPeak)).toHaveLength(3);
});

test("without a sale there is no rhythm", () => {
  const analysis: Analysis = analyze(salesOnly([]), settings);
  expect(analysis.rhythm).toBeNull();
});
