import fc from "fast-check";
import { daySerial } from "../../src/analysis/time/calendar";
import { readPlan } from "../../src/analysis/tables/planReader";
import { readSpend } from "../../src/analysis/tables/spendReader";
import type { CellValue, Period } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { clientTable, run } from "./analysisOfRows";
import { isoFormat } from "./caseInput";

// Expected figures are worked by hand from the rows beside them. Source of the rules: spec 3.8, 3.13.

const planOf = (rows: CellValue[][]) =>
  readPlan({
    place: { sheet: "Plan", row: 0, column: 0 },
    columns: { manager: 0, period: 1, indicator: 2, planValue: 3 },
    format: isoFormat,
    rows,
  });
const spendOf = (rows: CellValue[][]) =>
  readSpend({
    place: { sheet: "Spend", row: 0, column: 0 },
    columns: { period: 0, spendKind: 1, amount: 2 },
    format: isoFormat,
    rows,
  });

const quarter: Period = [isoDay("2024-04-01"), isoDay("2024-06-30")];
const kpi = { asOf: quarter[1], kpiPeriod: quarter };
// Day, client, amount, product, manager.
const sales: CellValue[][] = [
  [isoDay("2024-02-05"), "Old", 100, "Paper", "Anna"],
  [isoDay("2024-04-10"), "Old", 300, "Ink", "Anna"],
  [isoDay("2024-05-10"), "Fresh", 200, "Paper", "Anna"],
  [isoDay("2024-06-10"), "Third", 400, "Paper", "Boris"],
];

describe("plan against fact", () => {
  test("the months of a quarter add up, and every indicator stands beside what was reached", () => {
    const plan = planOf([
      ["Anna", "2024-04", "turnover", 250],
      ["anna ", "2024-05", "turnover", 100],
      ["Anna", "2024-06", "turnover", 50],
      ["Boris", "Q2 2024", "turnover", 800],
      ["Anna", "Q2 2024", "new clients", 2],
      ["Anna", "Q2 2024", "new-direction amount", 600],
    ]);
    const { plan: facts, problems } = run(sales, kpi, { plan });
    expect(facts).toEqual({
      lines: [
        { manager: "Anna", indicator: "turnover", plan: 400, fact: 500, share: 1.25 },
        { manager: "Anna", indicator: "new", plan: 2, fact: 1, share: 0.5 },
        { manager: "Anna", indicator: "newDirectionAmount", plan: 600, fact: 300, share: 0.5 },
        { manager: "Boris", indicator: "turnover", plan: 800, fact: 400, share: 0.5 },
      ],
      totals: [
        { manager: null, indicator: "turnover", plan: 1200, fact: 900, share: 0.75 },
        { manager: null, indicator: "new", plan: 2, fact: 1, share: 0.5 },
        { manager: null, indicator: "newDirectionAmount", plan: 600, fact: 300, share: 0.5 },
      ],
      managersInPart: 0,
    });
    expect(problems.items).toEqual([]);
  });

  test("of a quarter and its months only the longer period counts, and the others are named", () => {
    const plan = planOf([
      ["Anna", "2024-04", "turnover", 250],
      ["Anna", "Q2 2024", "turnover", 1000],
      ["Anna", "2024", "turnover", 4000],
      ["Anna", "Q2 2024", "turnover", 7],
    ]);
    const { plan: facts, problems } = run(sales, kpi, { plan });
    expect(facts?.lines).toMatchObject([{ plan: 1000, fact: 500, share: 0.5 }]);
    expect(problems.items.map(({ code, where, params }) => [code, where?.row, params])).toEqual([
      ["planOverlap", 1, { row: 3 }],
      ["planOverlap", 4, { row: 3 }],
    ]);
  });

  test("a plan of a year says nothing about a quarter, and a notice says so", () => {
    const { plan, notices } = run(sales, kpi, { plan: planOf([["Anna", "2024", "turnover", 4000]]) });
    expect(plan).toEqual({ lines: [], totals: [], managersInPart: 0 });
    expect(notices.map(({ code }) => code)).toContain("planOutsidePeriod");
  });

  test("a plan for a part of the KPI period counts, and a notice says for how many managers", () => {
    const { plan, notices } = run(sales, kpi, { plan: planOf([["Anna", "2024-04", "turnover", 100]]) });
    expect(plan?.lines).toMatchObject([{ plan: 100, fact: 500, share: 5 }]);
    expect(notices).toContainEqual({ code: "planCoversPart", params: { managers: 1 } });
  });

  test("a manager whom nobody knows is reported and counts nowhere", () => {
    const { plan, problems } = run(sales, kpi, { plan: planOf([["Anne", "Q2 2024", "turnover", 100]]) });
    expect(plan?.lines).toEqual([]);
    expect(problems.items).toEqual([
      { code: "managerUnknown", where: { sheet: "Plan", row: 1, column: 0 }, params: { manager: "Anne" } },
    ]);
  });

  test("a fact that the sales cannot tell stays blank", () => {
    const withoutProducts = sales.map(([day, client, amount]) => [day, client, amount]);
    const clients = clientTable(["client", "manager"], [["Old", "Anna"]]);
    const plan = planOf([
      ["Anna", "Q2 2024", "new-direction sales", 3],
      ["Anna", "Q2 2024", "margin", 3],
    ]);
    const facts = run(withoutProducts, kpi, { plan, clients }).plan;
    expect(facts?.lines.map(({ indicator, fact, share }) => [indicator, fact, share])).toEqual([
      ["margin", null, null],
      ["newDirectionSales", null, null],
    ]);
  });

  test("the plan of random months is that of a slow count of the days that they cover", () => {
    const month = fc.integer({ min: 1, max: 12 });
    const entry = fc.record({ month, quarter: fc.boolean(), value: fc.integer({ min: 1, max: 900 }) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const rows = entries.map(({ month: of, quarter: isQuarter, value }): CellValue[] => [
          "Anna",
          isQuarter ? `Q${Math.ceil(of / 3)} 2024` : `2024-${String(of).padStart(2, "0")}`,
          "turnover",
          value,
        ]);
        // Quarters first, then months; what a quarter holds, or stood before, is taken.
        const taken = new Set<number>();
        let expected = 0;
        for (const wantsQuarter of [true, false]) {
          for (const { month: of, quarter: isQuarter, value } of entries) {
            if (isQuarter !== wantsQuarter) continue;
            const first = isQuarter ? Math.ceil(of / 3) * 3 - 2 : of;
            const months = isQuarter ? [first, first + 1, first + 2] : [of];
            if (!months.every((one) => one >= 4 && one <= 9) || months.some((one) => taken.has(one))) continue;
            for (const one of months) taken.add(one);
            expected += value;
          }
        }
        const half = {
          asOf: daySerial(2024, 9, 30),
          kpiPeriod: [daySerial(2024, 4, 1), daySerial(2024, 9, 30)] as const,
        };
        const facts = run(sales, half, { plan: planOf(rows) }).plan;
        expect(facts?.lines[0]?.plan ?? 0).toBe(expected);
      }),
    );
  });
});

describe("spend on clients", () => {
  test("a new client costs the acquisition spend / new clients, a kept one the retention spend / kept clients", () => {
    // Second quarter: Fresh and Third are new, Old bought in the first quarter and again.
    const spend = spendOf([
      ["2024-04", "acquisition", 200],
      ["2024-05", "advertising", 100],
      ["Q2 2024", "retention", 50],
      ["2024-07", "acquisition", 999],
      ["2024", "retention", 999],
    ]);
    const { value, dynamics } = run(sales, kpi, { spend });
    const figures = { acquisition: 300, newClients: 2, cac: 150, retention: 50, keptClients: 1, perKeptClient: 50 };
    expect(value.spend).toEqual({ period: quarter, ...figures, ratio: 3 });
    expect(dynamics.spendWindows.at(-1)).toEqual({ period: quarter, ...figures, ratio: 3 });
    // April: nobody new; May: Fresh for 100; June: no spend at all.
    expect(dynamics.spendMonths.slice(-3).map(({ acquisition, cac }) => [acquisition, cac])).toEqual([
      [200, null],
      [100, 100],
      [null, null],
    ]);
  });

  test("without a row inside the KPI period nothing is shown, and a notice says so", () => {
    const { value, notices } = run(sales, kpi, { spend: spendOf([["2024", "retention", 10]]) });
    expect(value.spend).toMatchObject({ acquisition: null, cac: null, retention: null, ratio: null });
    expect(notices.map(({ code }) => code)).toContain("spendOutsidePeriod");
    expect(run(sales, kpi).value.spend).toBeNull();
  });
});

describe("what the base is worth", () => {
  const bought = (rows: readonly (readonly [day: string, client: string])[]): CellValue[][] =>
    rows.map(([day, client]) => [isoDay(day), client, 100]);

  test("the expected lifetime is W / (1 - retention from window to window)", () => {
    // Quarters of 2024 and the last of 2023: A B C; A B: 2 of 3 kept; A C: 1 of 2; A: 1 of 2; A: 1 of 1. Kept 5 of 8.
    const rows = bought([
      ["2023-10-01", "A"],
      ["2023-11-11", "B"],
      ["2023-12-12", "C"],
      ["2024-02-10", "A"],
      ["2024-03-11", "B"],
      ["2024-05-10", "A"],
      ["2024-05-11", "C"],
      ["2024-08-10", "A"],
      ["2024-12-31", "A"],
    ]);
    const { expectedLifetime } = run(rows).value;
    expect(expectedLifetime).toMatchObject({ kept: 5, atStart: 8, windowMonths: 3, months: 8 });
    expect(expectedLifetime.retention).toBeCloseTo(5 / 8, 12);
    expect(expectedLifetime.period).toEqual([isoDay("2023-10-01"), isoDay("2024-12-31")]);
    expect(run(rows, { windowMonths: 6 }).value.expectedLifetime).toMatchObject({
      windowMonths: 6,
      kept: 1,
      atStart: 3,
    });
  });

  test("wholesale clients that order every quarter are kept, whatever the months between", () => {
    const quarters = ["2023-10-01", "2024-01-20", "2024-05-05", "2024-08-30", "2024-12-31"];
    const rows = bought([
      ...quarters.flatMap((day) => ["A", "B", "C", "D"].map((client) => [day, client] as const)),
      ["2023-11-15", "E"],
    ]);
    // 16 of 17 kept: 3 / (1 - 16/17).
    expect(run(rows).value.expectedLifetime.months).toBeCloseTo(51, 9);
  });

  test("windows that begin before the first sale say nothing, and nobody lost leaves the lifetime without an end", () => {
    const [early, late] = [bought([["2024-10-02", "A"]]), bought([["2024-12-31", "A"]])];
    const unknown = { retention: null, months: null, period: null };
    expect(run([...early, ...late]).value.expectedLifetime).toMatchObject(unknown);
    const whole = bought([["2024-07-01", "A"]]);
    expect(run([...whole, ...late]).value.expectedLifetime).toMatchObject({ retention: 1, months: null, atStart: 1 });
  });

  test("the market holds what active and potential clients would buy at today's average", () => {
    // Second quarter: 900 in 3 purchases of 3 clients: 300 × 1 × (3 + 2).
    const clients = clientTable(["client"], [["Old"], ["Prospect"], ["Another"]]);
    expect(run(sales, kpi, { clients }).value.marketCapacity).toBe(1500);
    expect(run(sales, kpi).value.marketCapacity).toBeNull();
  });

  test("penetration and referrals need their columns in the clients table", () => {
    const clients = clientTable(
      ["client", "penetrationBase", "source"],
      [
        ["Old", 1000, "recommendation of a friend"],
        ["Fresh", 500, "web site"],
        ["Third", "", ""],
        ["Prospect", "", "referral"],
      ],
    );
    // Old 400 of 1,000 and Fresh 200 of 500: 600 / 1,500. Old alone came by referral and has bought: 400 of 1,000.
    expect(run(sales, kpi, { clients }).value).toMatchObject({
      penetration: 0.4,
      referral: { clients: 1, turnover: 400, share: 0.4 },
    });
    expect(run(sales, kpi).value).toMatchObject({ penetration: null, referral: null });
  });
});
