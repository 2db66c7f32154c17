import { analyze } from "../../src/analysis/analyze";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { readActivities } from "../../src/analysis/tables/activitiesReader";
import { readOffers } from "../../src/analysis/tables/offersReader";
import type { CellValue } from "../../src/analysis/types";
import { isoFormat, readSales } from "./caseInput";

// 50,000 offers and 10,000 activities beside 100,000 sales: the sales process costs less than the sales.

const FIRST = 45292;
const rowsOf = (count: number, row: (place: number) => CellValue[]): CellValue[][] =>
  Array.from({ length: count }, (_row, place) => row(place));
const client = (place: number): string => `Client ${(place * 7919) % 5000}`;
const stages = ["Presentation", "Offer", "Contract", "Payment", "Delivery"];

test("the process costs less than the sales, whose reading is counted on both sides", () => {
  const sales = rowsOf(100_000, (place) => [FIRST + (place % 700), client(place), 10 + (place % 90), `P${place % 40}`]);
  const offers = rowsOf(50_000, (place) => [
    FIRST + (place % 690),
    client(place),
    `P${place % 40}`,
    stages[place % 5],
    ["", "", "Won", "Refused"][place % 4],
    100 + (place % 50),
    `M${place % 20}`,
    FIRST + (place % 690) + 14,
  ]);
  const calls = rowsOf(10_000, (place) => [FIRST + (place % 690), client(place), "Call"]);
  const read = {
    sales: () => readSales(sales, { date: 0, client: 1, amount: 2, product: 3 }),
    offers: () =>
      readOffers({
        place: { sheet: "Offers", row: 0, column: 0 },
        headers: [],
        rows: offers,
        columns: { date: 0, client: 1, product: 2, stage: 3, result: 4, amount: 5, manager: 6, nextStep: 7 },
        format: isoFormat,
      }),
    activities: () =>
      readActivities({
        place: { sheet: "Activities", row: 0, column: 0 },
        headers: [],
        rows: calls,
        columns: { date: 0, client: 1, activity: 2 },
        format: isoFormat,
      }),
  };
  const alone = (): number => analyze({ sales: read.sales() }, defaultSettings).rows.used;
  const whole = (): number => {
    const input = { sales: read.sales(), offers: read.offers(), activities: read.activities() };
    return analyze(input, defaultSettings).funnel?.all.deals.length ?? 0;
  };
  const times = { alone: Infinity, whole: Infinity };
  // The quickest of some runs: other programs only make it slower.
  for (let run = 0; run < 4; run++) {
    times.alone = Math.min(times.alone, timed(alone));
    times.whole = Math.min(times.whole, timed(whole));
  }
  expect(whole()).toBeGreaterThan(10_000);
  expect(times.whole / times.alone).toBeLessThan(2);
});

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
