import fc from "fast-check";
import { analyze } from "../../src/analysis/analyze";
import type { Settings } from "../../src/analysis/settings/settings";
import type { CellValue } from "../../src/analysis/types";
import { salesOnly } from "./caseInput";
import { base, columns, FROM, TO } from "./loyaltyBase";
import { slowLoyalty, type SlowProgramme, type SlowRow } from "./reference/loyaltyRules";

// Spec 3.20 over programmes and bases of any kind.

const rowsOfAnyBase: fc.Arbitrary<readonly SlowRow[]> = fc
  .array(
    fc.record({
      client: fc.constantFrom("Anna", "Boris", "Vera"),
      document: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null, freq: 4 }),
      day: fc.integer({ min: FROM - 500, max: TO + 20 }),
      cents: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 90_000 }) },
        { weight: 1, arbitrary: fc.integer({ min: -60_000, max: 0 }) },
      ),
    }),
    { maxLength: 24, size: "max" },
  )
  // Days that meet, so that documents of one day stand beside one another.
  .chain((rows) =>
    fc.boolean().map((meets) => (meets ? rows.map((row) => ({ ...row, day: row.day - (row.day % 40) })) : rows)),
  );

const programmes: fc.Arbitrary<SlowProgramme> = fc.record({
  mode: fc.constantFrom("fixed", "purchase", "turnover", "bonus"),
  rate: fc.integer({ min: 1, max: 300 }),
  tiers: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 400 })), {
    minLength: 1,
    maxLength: 3,
    selector: ([from]) => from,
  }),
  above: fc.boolean(),
  window: fc.constantFrom("months12", "year", "period"),
  after: fc.boolean(),
  stays: fc.boolean(),
  counts: fc.boolean(),
  cap: fc.constantFrom(0, 250, 300, 1000),
  expiry: fc.constantFrom(0, 1, 6, 12),
  least: fc.constantFrom(0, 0, 100),
});

const settingsOf = (programme: SlowProgramme): Settings => ({
  ...base,
  loyaltyMode: programme.mode,
  loyaltyRate: programme.rate / 1000,
  loyaltyTiers: programme.tiers.map(([from, rate]) => [from, rate / 1000]),
  loyaltyShare: programme.above ? "above" : "whole",
  loyaltyWindow: programme.window,
  loyaltyCrossing: programme.after ? "after" : "before",
  loyaltyFall: programme.stays ? "stays" : "falls",
  loyaltyHistory: programme.counts ? "counts" : "fresh",
  loyaltyCap: programme.cap / 1000,
  loyaltyExpiry: programme.expiry,
  loyaltyLeast: programme.least,
});

const cellsOf = (rows: readonly SlowRow[]): CellValue[][] =>
  rows.map(({ day: on, client, document, cents }, place) => [
    on,
    client,
    document ?? "",
    cents / 100,
    ["Ivanov", "Petrov", ""][place % 3],
  ]);

test("every client has what a slow reading of 3.20 gives it", () => {
  fc.assert(
    fc.property(rowsOfAnyBase, programmes, (rows, programme) => {
      const { loyalty } = analyze(salesOnly(cellsOf(rows), columns), settingsOf(programme));
      for (const client of ["Anna", "Boris", "Vera"]) {
        const found = loyalty?.clients.find((each) => each.client === client);
        const slow = slowLoyalty(
          rows.filter((row) => row.client === client),
          programme,
          FROM,
          TO,
        );
        expect(found === undefined).toBe(slow.documents === 0);
        if (found === undefined) continue;
        expect(Math.round(found.turnover * 100)).toBe(slow.turnover);
        expect(Math.round(found.cost * 100)).toBe(slow.cost);
        if (slow.points !== null) {
          const { earned, redeemed, expired, open, shortfall } = found.points ?? {};
          const cents = [earned, redeemed, expired, open, shortfall].map((each) => Math.round((each ?? NaN) * 100));
          expect(cents).toEqual(Object.values(slow.points));
        }
        if (slow.tier !== null) {
          expect([found.tier, Math.round(found.reached * 100)]).toEqual([slow.tier, slow.reached]);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("points are never below 0, what is earned is used, expired or open, and each split adds up to the whole", () => {
  fc.assert(
    fc.property(rowsOfAnyBase, programmes, (rows, programme) => {
      const { loyalty } = analyze(salesOnly(cellsOf(rows), columns), settingsOf(programme));
      if (loyalty === null) throw new Error("no programme");
      for (const points of [loyalty.points, ...loyalty.clients.map((each) => each.points)]) {
        if (points === null) continue;
        const { earned, redeemed, expired, open, takenBack, shortfall } = points;
        for (const each of [earned, redeemed, expired, open, takenBack, shortfall])
          expect(each).toBeGreaterThanOrEqual(0);
        expect(redeemed + expired + open).toBeCloseTo(earned, 6);
      }
      const splits = [loyalty.byClass, loyalty.bySegment, loyalty.byStatus, loyalty.byManager, loyalty.clients];
      if (loyalty.byTier.length > 0) splits.push(loyalty.byTier);
      for (const split of splits) {
        const sum = (of: "cost" | "turnover") => split.reduce((whole, each) => whole + each[of], 0);
        expect(sum("cost")).toBeCloseTo(loyalty.all.cost, 6);
        expect(sum("turnover")).toBeCloseTo(loyalty.all.turnover, 6);
      }
    }),
    { numRuns: 100 },
  );
});
