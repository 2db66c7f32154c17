import fc from "fast-check";
import type { Analysis } from "../../src/analysis/analysis";
import type { ClientFigures } from "../../src/analysis/clients/clientFigures";
import { analyze } from "../../src/analysis/analyze";
import { addMonths, dayParts, daySerial, daysInMonth } from "../../src/analysis/time/calendar";
import { clientKey } from "../../src/analysis/cells/clientKey";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";
import { xyzBuckets, type ClientStatus, type Period } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { expectFigures } from "../setup/expectFigures";
import { figuresOf } from "./analysisOfRows";
import { salesOnly } from "./caseInput";
import { cellsOf, columns, LAST_DAY, sales, settings, type Sale } from "./randomSales";

// What a change of the sales must leave as it is.

const run = (rows: readonly Sale[], change: Partial<Settings> = {}): Analysis =>
  analyze(salesOnly(cellsOf(rows), columns), { ...settings, ...change });

// The order of additions may show in the last digits.
const CLOSE = 1e-9;

const byClient = (clients: readonly ClientFigures[]) =>
  new Map(clients.map((client) => [clientKey(client.client), client]));

test("a sale of another client never changes a client's status, ladder, XYZ or history", () => {
  const own = ({ status, ladder, xyz, cv, purchases, overdue, ltv }: ClientFigures) => [
    status,
    ladder,
    xyz,
    cv,
    purchases,
    overdue,
    ltv,
  ];
  fc.assert(
    fc.property(sales, sales, fc.constantFrom(...xyzBuckets), (rows, more, xyzBucket) => {
      const others = more.map((sale) => ({ ...sale, client: `${sale.client} and partners` }));
      const before = byClient(run(rows, { xyzBucket }).clients);
      const after = byClient(run([...others, ...rows], { xyzBucket }).clients);
      for (const [key, client] of before) {
        const same = after.get(key);
        expect(same && own(same)).toEqual(own(client));
      }
    }),
  );
});

test("a row split in two of the same document changes no figure", () => {
  fc.assert(
    fc.property(sales, fc.nat(), fc.integer({ min: 1, max: 99 }), (rows, at, percent) => {
      if (rows.length === 0) return;
      const place = at % rows.length;
      const part = Math.round((rows[place].cents * percent) / 100);
      const halves = [
        { ...rows[place], cents: part },
        { ...rows[place], cents: rows[place].cents - part },
      ];
      const split = [...rows.slice(0, place), ...halves, ...rows.slice(place + 1)];
      const figures = (analysis: Analysis) => ({
        ...analysis,
        evidence: null,
        rows: null,
        control: null,
        problems: null,
      });
      expectFigures(figures(run(split)), figures(run(rows)), CLOSE);
    }),
  );
});

// In 4 years the leap days come again, in 28 the days of the week too.
test.each([
  [4, 1461, ["month", "quarter", "year"] as const],
  [28, 10227, xyzBuckets],
])("shifting all dates by %i years changes no figure", (_years, days, buckets) => {
  const undated = ({ clients, managers, abcXyz, segments, retention, ltv, totals }: Analysis) => {
    const lines = clients.map((client) => ({ ...client, firstPurchase: null, lastPurchase: null }));
    return { lines, managers, abcXyz, segments, retention, ltv, totals };
  };
  fc.assert(
    fc.property(
      sales,
      fc.constantFrom(...buckets),
      fc.integer({ min: 1, max: 24 }),
      (rows, xyzBucket, windowMonths) => {
        const later = rows.map((sale) => ({ ...sale, day: sale.day + days }));
        const rules = { xyzBucket, windowMonths };
        const shifted = run(later, { ...rules, asOf: LAST_DAY + days });
        expect(undated(shifted)).toEqual(undated(run(rows, rules)));
      },
    ),
  );
});

/** The same day and month of another year; 29 February is 28 February where there is none. */
function yearsLater(day: number, years: number): number {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return daySerial(year + years, month, Math.min(dayOfMonth, daysInMonth(year + years, month)));
}

// As-of dates at the end of a month, in and beside leap years, and in the middle of one. From the 27th to the 29th of a
// month a window may begin on a leap day, which another year does not have.
const asOfDates = ["2023-02-28", "2024-02-29", "2024-12-31", "2023-11-30", "2024-05-14", "2023-08-26"].map(isoDay);

test("shifting all dates and the as-of date by any number of years changes no class, leap days or not", () => {
  const years = fc.integer({ min: -9, max: 9 });
  const rules = fc.tuple(
    fc.integer({ min: 1, max: 24 }),
    fc.constantFrom("month" as const, "quarter" as const, "year" as const),
  );
  const classes = (analysis: Analysis) =>
    analysis.clients.map(({ client, status, abc, xyz, cv, ladder, purchases, months, productsUsed, keyClient }) => ({
      client,
      status,
      abc,
      xyz,
      cv,
      ladder,
      purchases,
      months,
      productsUsed,
      keyClient,
    }));
  fc.assert(
    fc.property(sales, years, fc.constantFrom(...asOfDates), rules, (rows, shift, asOf, [windowMonths, xyzBucket]) => {
      // Of the random sales, whose last day is LAST_DAY, each is as long before the as-of date.
      const before = rows.map((sale) => ({ ...sale, day: sale.day - LAST_DAY + asOf }));
      const later = before.map((sale) => ({ ...sale, day: yearsLater(sale.day, shift) }));
      const change = { windowMonths, xyzBucket };
      const shifted = run(later, { ...change, asOf: addMonths(asOf, 12 * shift) });
      expectFigures(classes(shifted), classes(run(before, { ...change, asOf })), CLOSE);
    }),
    { numRuns: 300 },
  );
});

test("a client keeps its figures under another name", () => {
  fc.assert(
    fc.property(sales, (rows) => {
      const renamed = rows.map((sale) => ({ ...sale, client: sale.client === "Anna" ? "Żaneta" : sale.client }));
      const after = run(renamed);
      for (const client of run(rows).clients) {
        const name = client.client === "Anna" ? "Żaneta" : client.client;
        // Of equal clients the name decides who stands first, and with it the running share.
        const figures = (line: ClientFigures) => ({ ...line, client: "", cumulativeShare: null });
        expect(figures(figuresOf(after, name))).toEqual(figures(client));
      }
    }),
  );
});

test("figures of a period need its own rows and the first purchases, and nothing else", () => {
  const ofPeriod = ({ turnover, share, abc, xyz, cv, productsUsed, breadthRisk, keyClient }: ClientFigures) => ({
    turnover,
    share,
    abc,
    xyz,
    cv,
    productsUsed,
    breadthRisk,
    keyClient,
  });
  const period = fc
    .tuple(fc.integer({ min: 30, max: 600 }), fc.integer({ min: 0, max: 200 }))
    .map(([length, ago]): Period => [LAST_DAY - ago - length, LAST_DAY - ago]);
  fc.assert(
    fc.property(sales, period, fc.constantFrom(...xyzBuckets), (rows, [from, to], xyzBucket) => {
      const whole = run(rows, { period: [from, to], xyzBucket });
      const firsts = new Map(whole.clients.map((client) => [client.client, client.firstPurchase]));
      const needed = rows.filter(
        (sale) => (sale.day >= from && sale.day <= to) || sale.day === firsts.get(sale.client),
      );
      const cut = byClient(run(needed, { period: [from, to], xyzBucket }).clients);
      for (const client of whole.clients) {
        const same = cut.get(clientKey(client.client));
        if (same !== undefined) expectFigures(ofPeriod(same), ofPeriod(client), CLOSE);
        else expect([client.turnover, client.abc, client.xyz]).toEqual([0, null, null]);
      }
    }),
  );
});

/** The same day of another month, by the calendar of JavaScript: month ends stay month ends, other days are clipped. */
function monthsLater(day: number, months: number): number {
  const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
  const lengthOf = (year: number, month: number) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const length = lengthOf(year, month + months);
  const isMonthEnd = date.getUTCDate() === lengthOf(year, month);
  const shifted = Date.UTC(year, month + months, isMonthEnd ? length : Math.min(date.getUTCDate(), length));
  return Math.round((shifted - Date.UTC(1899, 11, 30)) / 86_400_000);
}

test("the status changes on the first and the last day of each window, at every month end, for windows of 1 to 24", () => {
  // Month ends of 2023 to 2025 with the leap day, and days around it.
  const ends = Array.from({ length: 36 }, (_none, month) => monthsLater(44957, month));
  for (const asOf of [...ends, 45350, 45352, 45381]) {
    for (let months = 1; months <= 24; months++) {
      const start = monthsLater(asOf, -months) + 1;
      const startBefore = monthsLater(asOf, -2 * months) + 1;
      const cases: readonly (readonly [days: readonly number[], status: ClientStatus | undefined])[] = [
        [[asOf], "New"],
        [[start], "New"],
        [[start - 1], "Lost"],
        [[start - 1, start], "Regular"],
        [[startBefore, asOf], "Regular"],
        [[startBefore - 1, asOf], "Restored"],
        [[startBefore - 1, start - 1], "Lost"],
        [[asOf + 1], undefined],
      ];
      const rows = cases.flatMap(([days], client) => days.map((day) => [day, `Client ${client}`, 10]));
      const { clients } = analyze(salesOnly(rows), { ...defaultSettings, asOf, windowMonths: months });
      const told = cases.map((_case, client) => clients.find((line) => line.client === `Client ${client}`)?.status);
      expect([asOf, months, told]).toEqual([asOf, months, cases.map(([, status]) => status)]);
    }
  }
});
