import { isoDay } from "../setup/csvTables";
import { loadPlanCase } from "../setup/planCase";
import { analysisOfTables } from "./analysisOfTables";

// The figures of test/cases/workshop, a print shop with plan and spend, worked by hand from its tables.

const {
  clients,
  managers,
  managersTotal,
  plan,
  value,
  retention,
  concentration,
  keyClients,
  lost,
  problems,
  funnel,
  salesOfDeals,
} = analysisOfTables(loadPlanCase("workshop"));

const clientOf = (name: string) => clients.find(({ client }) => client === name);

test("plan stands against fact by manager, and what cannot be counted is told", () => {
  // Ivanova: 300 + 300 + 350 for the months; her plan for the year lies outside the quarter. Petrov: the quarter's
  // 2,500, not the 900 of December beside it.
  expect(plan?.lines).toEqual([
    { manager: "Petrov", indicator: "turnover", plan: 2500, fact: 2040, share: 2040 / 2500 },
    { manager: "Ivanova", indicator: "turnover", plan: 950, fact: 900, share: 900 / 950 },
    { manager: "Sidorov", indicator: "turnover", plan: 500, fact: 610, share: 610 / 500 },
    { manager: "Sidorov", indicator: "margin", plan: 120, fact: 113, share: 113 / 120 },
    { manager: "Sidorov", indicator: "new", plan: 3, fact: 2, share: 2 / 3 },
  ]);
  expect(plan?.totals[0]).toMatchObject({ plan: 3950, fact: 3550 });
  const told = problems.items.map(({ code, where }) => [code, where?.sheet, (where?.row ?? 0) + 1]);
  expect(told).toEqual([
    ["planOverlap", "Plan", 6],
    ["managerUnknown", "Plan", 10],
    ["spendOverlap", "Spend", 7],
    ["stageUnknown", "Offers", 24],
    ["offerAfterDay", "Offers", 25],
    ["scoreAboveFive", "Surveys", 15],
  ]);
});

test("spend is set against the clients won and kept in the quarter", () => {
  // Won: School No. 5 and Jupiter for 100 + 150 + 50. Kept: Anna's Café, Boris Ltd, City Hospital, Ideal Print for 90.
  expect(value.spend).toMatchObject({ acquisition: 300, newClients: 2, cac: 150 });
  expect(value.spend).toMatchObject({ retention: 90, keptClients: 4, perKeptClient: 22.5, ratio: 150 / 22.5 });
});

test("the base is worth what its parts say", () => {
  // Boris 2,400, City Hospital 7,840 and Ideal Print 860 of 3,000, 10,000 and 2,000 bought from all suppliers.
  expect(value.penetration).toBeCloseTo(11_100 / 15_000, 12);
  // Anna's Café 1,200, School No. 5 450, Jupiter 90.
  expect(value.referral).toEqual({ clients: 3, turnover: 1740, share: 1740 / 13_380 });
  // 3,550 of 12 purchases by 7 clients; Gallery, Kindergarten and Hotel Panorama have not bought.
  expect(value.marketCapacity).toBeCloseTo((3550 / 12) * (12 / 7) * 10, 9);
  // July to September: Anna's Café, Boris Ltd, City Hospital and Ideal Print, who all bought again. Of the eight that
  // ever bought only Jupiter did not buy twice.
  expect(retention).toMatchObject({ startClients: 4, endClients: 7, newClients: 2, crr: 125, setRate: 100 });
  expect(retention.loyaltyIndex).toBe(7 / 8);
});

test("classes, grades and groups are those of the rules", () => {
  // Boris: 180, 200, 220 four times over, mean 200: variance (400 + 0 + 400) / 3.
  expect(clientOf("Boris Ltd")).toMatchObject({ abc: "B", xyz: "X", grade: "B", abcInGroup: "A", manualClass: "B" });
  expect(clientOf("Boris Ltd")?.cv).toBeCloseTo(Math.sqrt(800 / 3) / 200, 12);
  // Trade: Boris 2,400, Anna 1,200, Ideal 860, Egor 520, Fort 70 of 5,050: they start at 0, 47.5, 71.3, 88.3, 98.6 %.
  const inTrade = ["Anna's Café", "Ideal Print", "Egor & Co", "Fort"].map((name) => clientOf(name)?.abcInGroup);
  expect(inTrade).toEqual(["A", "B", "C", "C"]);
  // Margins 2,342, 600, 300, 220, 175, 95, 25 of 3,757: Anna starts at 78.3 %, Ideal at 86.3 %.
  const grades = ["City Hospital", "Anna's Café", "Ideal Print", "Egor & Co", "School No. 5", "Fort", "Jupiter"];
  expect(grades.map((name) => clientOf(name)?.grade)).toEqual(["A", "B", "C", "D", "C", "E", null]);
  expect(clientOf("Anna's Café")).toMatchObject({ ladder: "Advocate", cv: 0, ltv: 325 });
  // Margin of the whole history: 5 × 600 less the returned 58.
  expect(clientOf("City Hospital")).toMatchObject({ ladder: "Regular client", development: 1 });
  expect(clientOf("City Hospital")?.ltv).toBeCloseTo(2942, 9);
});

test("dependence, loss and load are those of the rules", () => {
  expect(keyClients.dependence).toMatchObject({ level: "critical", client: "City Hospital", turnoverLeft: 5540 });
  expect(keyClients.dependence.share).toBeCloseTo(7840 / 13_380, 12);
  // 7,840 + 2,400 are 76.5 % of 13,380, with 1,200 more 85.5 %.
  expect(concentration.pareto80).toBe(3);
  // Of the 13,380 a sum of squares; Hotel Panorama returned 50.
  const squares = [7840, 2400, 1200, 860, 520, 450, 90, 70, 50].reduce((sum, amount) => sum + amount ** 2, 0);
  expect(concentration.hhi).toBeCloseTo(squares / 13_380 ** 2, 12);
  // July 2023 to June 2024: 320 + 320 + 160 + 40, of which Toner 800.
  expect(lost.clients).toEqual([
    {
      client: "Egor & Co",
      manager: "Petrov",
      segment: "Trade",
      lastPurchase: isoDay("2024-06-14"),
      daysSinceLast: 200,
      turnover: 840,
      mainProduct: "Toner",
      reason: "moved away",
    },
  ]);
});

test("the managers add up to the company", () => {
  const rows = managers.map((one) => [one.manager, one.potential, one.new, one.regular, one.restored, one.lostAll]);
  expect(rows).toEqual([
    ["Petrov", 0, 0, 2, 0, 1],
    ["Ivanova", 0, 0, 2, 0, 0],
    ["Sidorov", 1, 2, 0, 1, 0],
    [null, 2, 0, 0, 0, 0],
  ]);
  // Sidorov: School 300 and Jupiter 90 first, School's Glue 50 a new direction, its Paper 100 and Fort's 70 repeat.
  expect(managers[2]).toMatchObject({ firstSales: 2, firstSalesAmount: 390, newDirectionSales: 1, repeatSales: 2 });
  expect(managers[2]).toMatchObject({ newDirectionAmount: 50, repeatSalesAmount: 170, margin: 113, conversion: 2 / 3 });
  expect(managersTotal).toMatchObject({ turnover: 3550, purchases: 12, clientsServed: 7, conversion: 2 / 5 });
});

test("the funnel is that of the events", () => {
  // Boris twice, Gallery, Kindergarten, Jupiter, School, Ideal Print, Zoo; the deal of City Hospital began in 2023.
  expect(funnel?.all).toMatchObject({ open: 3, won: 2, refused: 3 });
  expect([funnel?.before, funnel?.after, funnel?.movesBack]).toEqual([1, 0, 1]);
  // 380 of School, 240 of Ideal Print, 150 of Zoo; 90 of Jupiter, 300 of Gallery; 600 and 550 of Boris.
  expect(funnel?.all).toMatchObject({ amountOpen: 770, amountWon: 390, amountRefused: 1150 });
  // Of the offers Boris was refused twice, three are open, and Gallery and Jupiter were won.
  expect(funnel?.stages[1]).toMatchObject({ reached: 7, entered: 7, advanced: 2, refused: 2, open: 3, reachedNext: 3 });
  // At the offer: Boris 14 and 21 days, Jupiter 41, School 9 before it moved on and back.
  expect(funnel?.stages[1].medianDays).toBe(17.5);
  // 36 days since School's last event, 56 since Ideal Print's: more than 2 × 17.5; 11 since Zoo's.
  expect(funnel?.stuck.map(({ client }) => client)).toEqual(["School No. 5", "Ideal Print"]);
  expect([funnel?.daysToWin, funnel?.daysToRefusal]).toEqual([(35 + 62) / 2, (21 + 29) / 2]);
  // Ideal Print bought paper on 25 November; Gallery never bought; Jupiter's 90 days are not over.
  expect(salesOfDeals?.openWithSale).toMatchObject([{ deal: { client: "Ideal Print" }, bought: isoDay("2024-11-25") }]);
  expect(salesOfDeals?.wonWithoutSale.map(({ client }) => client)).toEqual(["Gallery"]);
});
