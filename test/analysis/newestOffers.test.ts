import fc from "fast-check";
import { analyze } from "../../src/analysis/analyze";
import type { Analysis } from "../../src/analysis/analysis";
import { clientKey } from "../../src/analysis/cells/clientKey";
import { wasRefusedLately } from "../../src/analysis/process/newestOffers";
import { managersOfProcess } from "../../src/analysis/process/managersOfProcess";
import { readOffers } from "../../src/analysis/tables/offersReader";
import { addMonths } from "../../src/analysis/time/calendar";
import type { CellValue } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { clientTable, targetTable } from "./analysisOfRows";
import { isoFormat, salesOnly } from "./caseInput";
import { settings } from "./randomSales";

const asOf = isoDay("2024-12-31");
const headers = ["date", "client", "product", "manager", "stage", "result", "refusalReason", "nextStep"];
const columns = { date: 0, client: 1, product: 2, manager: 3, stage: 4, result: 5, refusalReason: 6, nextStep: 7 };

const offersOf = (rows: CellValue[][]) =>
  readOffers({ place: { sheet: "Offers", row: 0, column: 0 }, headers, rows, columns, format: isoFormat });

/** Anna and Boris buy paper and should buy ink and toner too. */
function run(offers: CellValue[][], change: Partial<typeof settings> = {}): Analysis {
  const sales = salesOnly(
    [
      [asOf - 20, "Anna", 100, "Paper"],
      [asOf - 10, "Boris", 100, "Paper"],
      [asOf - 5, "Vera", 50, "Ink"],
    ],
    { date: 0, client: 1, amount: 2, product: 3 },
  );
  const clients = clientTable(
    ["client", "segment"],
    [
      ["Anna", "Print"],
      ["Boris", "Print"],
      ["Vera", "Print"],
    ],
  );
  const targets = targetTable(["Segment", "Paper", "Ink", "Toner"], [["Print", "+", "+", "+"]]);
  return analyze({ ...sales, clients, targets, offers: offersOf(offers) }, { ...settings, asOf, ...change });
}

const gapsOf = ({ whatElse }: Analysis, client: string): readonly string[] =>
  whatElse.filter((gap) => gap.client === client).map(({ product }) => product);

const refusal = (day: number, client = "Anna", product = "Ink"): CellValue[] => [
  day,
  client,
  product,
  "Petrov",
  "Offer",
  "Refused",
  "Price",
  "",
];

test("what was refused lately is not among what else to sell, and is counted", () => {
  const analysis = run([refusal(asOf - 30)]);
  expect(gapsOf(analysis, "Anna")).toEqual(["Toner"]);
  expect([...gapsOf(analysis, "Boris")].sort()).toEqual(["Ink", "Toner"]);
  expect(analysis.refusedGaps).toBe(1);
});

test("a refusal older than the setting may be offered again", () => {
  const day = addMonths(asOf, -12);
  expect(gapsOf(run([refusal(day)]), "Anna")).toEqual(["Toner"]);
  expect(gapsOf(run([refusal(day - 1)]), "Anna")).toContain("Ink");
  expect(gapsOf(run([refusal(asOf - 62)], { refusalMonths: 2 }), "Anna")).toContain("Ink");
  expect(wasRefusedLately({ state: "refused", closed: null }, day)).toBe(false);
});

test("the newest of several runs counts: after a refusal it was offered again", () => {
  const again = [asOf - 3, "anna ", "INK", "Petrov", "Presentation", "", "", ""];
  const analysis = run([refusal(asOf - 30), again]);
  expect(gapsOf(analysis, "Anna")).toContain("Ink");
  const place = analysis.clientProduct.products.indexOf("Ink");
  expect(analysis.newestOffers?.of("Anna", place)).toMatchObject({ state: "open", last: asOf - 3, stage: 0 });
  // Rows of one day: the lower one began later.
  const sameDay = run([[asOf - 30, "Anna", "Ink", "", "Offer", "", "", ""], refusal(asOf - 30)]);
  expect(sameDay.newestOffers?.of("Anna", place)?.state).toBe("refused");
});

test("an offer without a product, of a client or a product that nobody knows, is none of a pair", () => {
  const analysis = run([refusal(asOf - 3, "Nobody"), refusal(asOf - 3, "Anna", ""), refusal(asOf - 3, "Anna", "Soap")]);
  expect(analysis.refusedGaps).toBe(0);
  expect(analysis.newestOffers?.of("Anna", 0)).toBeNull();
});

test("without offers nothing is left out", () => {
  const { newestOffers: none, refusedGaps } = analyze(salesOnly([[asOf, "Anna", 1]]), settings);
  expect([none, refusedGaps]).toEqual([null, 0]);
});

// A slow second reading, and the sums of the managers, over any events.
const event = fc
  .record({
    day: fc.integer({ min: asOf - 800, max: asOf }),
    client: fc.constantFrom("Anna", "Boris", "Vera", "Gleb"),
    product: fc.constantFrom("Ink", "Paper", "Toner", ""),
    manager: fc.constantFrom("Ivanov", "Petrov", ""),
    stage: fc.constantFrom("Presentation", "Offer", "Contract"),
    result: fc.constantFrom("", "", "Won", "Refused"),
    next: fc.constantFrom("", asOf - 5, asOf + 5),
  })
  .map(({ day, client, product, manager, stage, result, next }): CellValue[] => [
    day,
    client,
    product,
    manager,
    stage,
    result,
    "",
    next,
  ]);

test("the newest deal of each pair, and what is left out, are those of a slow reading of 3.11", () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 25 }), (events) => {
      const analysis = run(events);
      const deals = analysis.funnel?.everyDeal ?? [];
      const { products } = analysis.clientProduct;
      for (const client of ["Anna", "Boris", "Vera"]) {
        for (const [place, product] of products.entries()) {
          const own = deals.filter((deal) => deal.client === client && deal.product === product);
          const newest = own.reduce<(typeof own)[number] | null>(
            (best, deal) => (best === null || (deal.last ?? 0) >= (best.last ?? 0) ? deal : best),
            null,
          );
          expect(analysis.newestOffers?.of(client, place) ?? null).toBe(newest);
          const isLate = newest?.state === "refused" && (newest.closed ?? 0) >= addMonths(asOf, -12);
          if (isLate) expect(gapsOf(analysis, client)).not.toContain(product);
        }
      }
      const whole = run([]);
      expect(analysis.whatElse.length + analysis.refusedGaps).toBe(whole.whatElse.length);
    }),
    { numRuns: 60 },
  );
});

test("deals and overdue control points of the managers add up to the total", () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 25 }), (events) => {
      const { funnel, controlPoints } = run(events);
      const managers = managersOfProcess(funnel, controlPoints);
      const sum = (of: (manager: (typeof managers)[number]) => number): number =>
        managers.reduce((all, manager) => all + of(manager), 0);
      expect(sum(({ deals }) => deals.length)).toBe(funnel?.all.deals.length);
      expect(sum(({ won }) => won)).toBe(funnel?.all.won);
      expect(sum(({ refused }) => refused)).toBe(funnel?.all.refused);
      expect(sum(({ overdue }) => overdue)).toBe(controlPoints?.all.overdue ?? 0);
      const names = managers.map(({ name }) => clientKey(name ?? ""));
      expect(new Set(names).size).toBe(names.length);
    }),
    { numRuns: 60 },
  );
});

test("deals of which no manager is named are nobody's, and still counted", () => {
  const { funnel, controlPoints } = run([[asOf - 3, "Anna", "Ink", "", "Offer", "", "", asOf + 30]]);
  expect(managersOfProcess(funnel, controlPoints)).toMatchObject([{ name: null, open: 1, overdue: 0 }]);
  expect(managersOfProcess(null, null)).toEqual([]);
  expect(run([[asOf, "Boris", "Ink", "", "Offer", "", "", ""]]).newestOffers?.of("Anna", 0)).toBeNull();
});
