import fc from "fast-check";
import type { DealGroup } from "../../src/analysis/process/dealGroup";
import { funnel, type Funnel } from "../../src/analysis/process/funnel";
import { readOffers } from "../../src/analysis/tables/offersReader";
import type { OfferRole } from "../../src/analysis/tables/offers";
import type { CellValue } from "../../src/analysis/types";
import { isoFormat } from "./caseInput";
import { slowDeals, slowRow, slowStage, slowStages, type SlowDeal, type SlowEvent } from "./reference/funnelRules";

const headers = ["date", "number", "client", "product", "manager", "stage", "result", "amount", "reason"];
const columns: Readonly<Record<string, number>> & Partial<Record<OfferRole, number>> = {
  date: 0,
  offerNumber: 1,
  client: 2,
  product: 3,
  manager: 4,
  stage: 5,
  result: 6,
  amount: 7,
  refusalReason: 8,
};
const PERIOD = [45292, 45657] as const;

const events: fc.Arbitrary<readonly SlowEvent[]> = fc.array(
  fc.record({
    day: fc.integer({ min: 45200, max: 45700 }),
    number: fc.constantFrom("", "", "N1", "N2", "N3"),
    client: fc.constantFrom("Anna", "Boris", "Clara"),
    product: fc.constantFrom("", "Paper", "Ink"),
    manager: fc.constantFrom("", "Petrov", "Ivanov"),
    stage: fc.option(fc.integer({ min: 0, max: 5 })),
    result: fc.constantFrom("" as const, "" as const, "" as const, "Won" as const, "Refused" as const),
    amount: fc.option(fc.integer({ min: 1, max: 1000 })),
    reason: fc.constantFrom("", "price", "term"),
  }),
  { minLength: 1, maxLength: 30 },
);

function funnelOf(rows: readonly (readonly CellValue[])[], more: Partial<Parameters<typeof funnel>[0]> = {}): Funnel {
  const offers = readOffers({
    place: { sheet: "Offers", row: 0, column: 0 },
    headers,
    rows,
    columns,
    format: isoFormat,
  });
  return funnel({
    offers,
    period: PERIOD,
    judged: { day: 45657, isGiven: false },
    stuckDays: 30,
    funnelStages: "",
    idOfClient: () => undefined,
    sourceOfClient: () => null,
    ...more,
  });
}

const inPeriod = (deals: readonly SlowDeal[]): readonly SlowDeal[] =>
  deals.filter(({ events: [first] }) => first.day >= PERIOD[0] && first.day <= PERIOD[1]);

const sumOf = (deals: readonly SlowDeal[]): number => deals.reduce((sum, { amount }) => sum + amount, 0);

test("every stage has the counts of a slow reading of 3.15", () => {
  fc.assert(
    fc.property(events, (log) => {
      const { stages, all } = funnelOf(log.map(slowRow));
      const deals = inPeriod(slowDeals(log));
      expect(all.deals.length).toBe(deals.length);
      for (const stage of stages) expect(stage).toMatchObject(slowStage(deals, stage.place));
      for (const state of ["open", "won", "refused"] as const) {
        expect(all[state]).toBe(deals.filter((deal) => deal.state === state).length);
      }
      expect(all.amountOpen ?? 0).toBe(sumOf(deals.filter(({ state }) => state === "open")));
      expect(all.amountWon ?? 0).toBe(sumOf(deals.filter(({ state }) => state === "won")));
      expect(all.amountRefused ?? 0).toBe(sumOf(deals.filter(({ state }) => state === "refused")));
    }),
    { numRuns: 500 },
  );
});

test("so have the groups by manager, product and reason", () => {
  const byName = (groups: readonly { readonly name: string | null }[]) => new Map(groups.map((one) => [one.name, one]));
  fc.assert(
    fc.property(events, (log) => {
      const { byManager, byProduct, refusals } = funnelOf(log.map(slowRow));
      const deals = inPeriod(slowDeals(log));
      const managers = byName(byManager) as Map<string | null, DealGroup>;
      for (const [name, { won, deals: own }] of managers) {
        const expected = deals.filter(({ manager }) => manager === (name ?? ""));
        expect([own.length, won]).toEqual([expected.length, expected.filter(({ state }) => state === "won").length]);
      }
      for (const { name, hasSeveralProducts = false, deals: own } of byProduct) {
        const wanted = hasSeveralProducts ? "several" : (name ?? "");
        expect(own.length).toBe(deals.filter(({ product }) => product === wanted).length);
      }
      for (const { all, byStage } of refusals) {
        const expected = deals.filter(({ state, reason }) => state === "refused" && reason === (all.name ?? ""));
        expect(all.refused).toBe(expected.length);
        slowStages.forEach((_stage, place) =>
          expect(byStage[place].refused).toBe(expected.filter(({ at }) => at === place).length),
        );
      }
    }),
    { numRuns: 200 },
  );
});

test("entered = advanced + refused + open at every stage, deals = won + refused + open, and the parts add up", () => {
  fc.assert(
    fc.property(events, (log) => {
      const { stages, all, byManager, byProduct, refusals, before, after } = funnelOf(log.map(slowRow));
      for (const { entered, advanced, refused, open, reached, reachedNext, place } of stages) {
        expect(entered).toBe(advanced + refused + open);
        expect(reached).toBeGreaterThanOrEqual(entered);
        expect(reachedNext).toBe(stages[place + 1]?.reached ?? all.won);
        expect(advanced).toBe(stages[place + 1]?.entered ?? all.won);
      }
      expect(stages[0].entered).toBe(all.deals.length);
      expect(all.deals.length).toBe(all.open + all.won + all.refused);
      expect(all.deals.length + before + after).toBe(slowDeals(log).length);
      const total = (of: (line: { readonly open: number; readonly refused: number }) => number) =>
        stages.reduce((sum, stage) => sum + of(stage), 0);
      expect([total(({ open }) => open), total(({ refused }) => refused)]).toEqual([all.open, all.refused]);
      for (const groups of [byManager, byProduct]) {
        if (groups.length === 0) continue;
        for (const key of ["open", "won", "refused", "amountOpen", "amountWon", "amountRefused"] as const) {
          expect(groups.reduce((sum, group) => sum + (group[key] ?? 0), 0)).toBe(all[key] ?? 0);
        }
      }
      expect(refusals.reduce((sum, row) => sum + row.all.refused, 0)).toBe(all.refused);
    }),
    { numRuns: 300 },
  );
});

test("the order of rows of different days does not matter", () => {
  fc.assert(
    fc.property(events, fc.func(fc.integer()), (log, key) => {
      const days = new Set(log.map(({ day }) => day));
      if (days.size < log.length) return;
      const shuffled = [...log].sort((one, other) => key(one.day) - key(other.day));
      const { stages } = funnelOf(log.map(slowRow));
      expect(funnelOf(shuffled.map(slowRow)).stages).toEqual(stages);
    }),
    { numRuns: 100 },
  );
});
