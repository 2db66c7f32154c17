import { inCents } from "../../src/analysis/loyalty/cents";
import { breakEvenOf, costShareOf } from "../../src/analysis/loyalty/figuresOfLoyalty";
import { missingShare, type Loyalty } from "../../src/analysis/loyalty/loyalty";
import { discountBySize, lackOf, programmeOf, tierAt } from "../../src/analysis/loyalty/programme";
import { proposedTiers } from "../../src/analysis/loyalty/tierProposals";
import { withProgramme } from "../../src/analysis/loyalty/withProgramme";
import { explainFigure } from "../../src/analysis/explanations/explainFigure";
import type { Settings } from "../../src/analysis/settings/settings";
import type { CellValue } from "../../src/analysis/types";
import { analyze } from "../../src/analysis/analyze";
import { isoDay } from "../setup/csvTables";
import { clientTable } from "./analysisOfRows";
import { salesOnly } from "./caseInput";
import { base, columns } from "./loyaltyBase";

// Spec 3.20: a loyalty programme on the sales of the past.

const day = (text: string): number => isoDay(`2024-${text}`);

function loyaltyOfRows(rows: readonly CellValue[][], settings: Partial<Settings>): Loyalty {
  const { loyalty } = analyze(salesOnly(rows, columns), { ...base, ...settings });
  if (loyalty === null) throw new Error("no programme");
  return loyalty;
}

describe("a fixed discount", () => {
  test("of 5 % at a margin of 25 % on a million costs 50,000 and needs 25 % more turnover", () => {
    const rows = [
      [day("01-10"), "Anna", 1, 600_000],
      [day("06-10"), "Boris", 2, 400_000],
    ];
    const analysis = analyze(salesOnly(rows, columns), { ...base, loyaltyMode: "fixed", loyaltyRate: 0.05 });
    const all = analysis.loyalty?.all;
    if (all === undefined) throw new Error("no programme");
    expect([all.turnover, all.cost, all.clients, all.touched, all.purchases]).toEqual([1_000_000, 50_000, 2, 2, 2]);
    const value = (key: "breakEven" | "extraTurnover" | "costOfMargin") =>
      explainFigure(analysis, { family: "loyaltyGroup", key, of: all }).value;
    expect(value("breakEven")).toBeCloseTo(0.25, 12);
    expect(value("extraTurnover")).toBeCloseTo(250_000, 6);
    expect(value("costOfMargin")).toBeCloseTo(0.2, 12);
  });

  test("brings with the expected growth what the formula says", () => {
    const rows = [[day("01-10"), "Anna", 1, 1_000_000]];
    const settings = { ...base, loyaltyMode: "fixed", loyaltyRate: 0.05, loyaltyGrowth: 0.1 } as const;
    const analysis = analyze(salesOnly(rows, columns), settings);
    const all = analysis.loyalty?.all;
    if (all === undefined) throw new Error("no programme");
    // 1,100,000 × 20 % - 1,000,000 × 25 %
    const figure = { family: "loyaltyGroup", key: "resultAtGrowth", of: all } as const;
    expect(explainFigure(analysis, figure).value).toBeCloseTo(-30_000, 6);
  });

  test("never pays back where it is not below the margin, and says nothing where no margin is known", () => {
    const group = { turnover: 100, cost: 25, margin: 25, marginBase: 100 };
    expect(breakEvenOf(group)).toBeNull();
    expect(breakEvenOf({ ...group, cost: 24 })).toBeCloseTo(24, 9);
    expect(breakEvenOf({ ...group, margin: 0, marginBase: 0 })).toBeNull();
    expect(breakEvenOf({ ...group, margin: -5 })).toBeNull();
    expect(costShareOf({ ...group, turnover: 0 })).toBeNull();
  });

  test("takes the margin of the row, else the client's, else that of the settings", () => {
    const rows = [
      [day("01-10"), "Anna", 1, 100, "", 40],
      [day("02-10"), "Anna", 2, 100, "", ""],
      [day("03-10"), "Boris", 3, 100, "", ""],
    ];
    const settings = { ...base, loyaltyMode: "fixed", loyaltyRate: 0.1 } as const;
    const { loyalty } = analyze(salesOnly(rows, { ...columns, margin: 5 }), settings);
    // 40, 40 % of 100, 25 % of 100
    expect([loyalty?.all.margin, loyalty?.all.marginBase]).toEqual([105, 300]);
    const unknown = analyze(salesOnly(rows, { ...columns, margin: 5 }), { ...settings, marginShare: null });
    expect([unknown.loyalty?.all.margin, unknown.loyalty?.all.marginBase]).toEqual([80, 200]);
  });

  test("is rounded per document, halves away from 0", () => {
    expect([1.005, -0.125, 0.125, 0].map(inCents)).toEqual([101, -13, 13, 0]);
    // 0.005 each is 0.01 each.
    const rows = [1, 2, 3].map((number) => [day("01-10"), "Anna", number, 0.1]);
    expect(loyaltyOfRows(rows, { loyaltyMode: "fixed", loyaltyRate: 0.05 }).all.cost).toBe(0.03);
  });

  test("is net of returns, a return larger than its purchase too", () => {
    const rows = [
      [day("01-10"), "Anna", 1, 100],
      [day("02-10"), "Anna", 1, -150],
      [day("03-10"), "Boris", 2, 200],
    ];
    const { all } = loyaltyOfRows(rows, { loyaltyMode: "fixed", loyaltyRate: 0.1 });
    expect([all.turnover, all.cost, all.purchases, all.touched]).toEqual([150, 15, 1, 1]);
  });

  test("leaves out returns of purchases before the period", () => {
    const rows = [
      [isoDay("2023-12-20"), "Anna", 1, 100],
      [day("01-05"), "Anna", 1, -100],
      [day("01-06"), "Anna", 2, 50],
    ];
    const { all } = loyaltyOfRows(rows, { loyaltyMode: "fixed", loyaltyRate: 0.1 });
    expect([all.turnover, all.cost]).toEqual([50, 5]);
  });

  test("is for some classes, segments and statuses only, and says which words name nobody", () => {
    const rows = [
      [day("01-10"), "Anna", 1, 900],
      [day("12-10"), "Boris", 2, 100],
    ];
    const clients = clientTable(
      ["client", "segment"],
      [
        ["Anna", "Shops"],
        ["Boris", "Cafés"],
      ],
    );
    const cost = (only: Partial<Settings>) => {
      const settings = { ...base, loyaltyMode: "fixed", loyaltyRate: 0.1, ...only } as const;
      const { loyalty } = analyze({ ...salesOnly(rows, columns), clients }, settings);
      return [loyalty?.all.cost, loyalty?.unknown];
    };
    expect(cost({})).toEqual([100, []]);
    expect(cost({ loyaltySegments: "cafés; Bars" })).toEqual([10, ["Bars"]]);
    expect(cost({ loyaltyClasses: "A" })).toEqual([90, []]);
    expect(cost({ loyaltyStatuses: "Lost; new" })).toEqual([100, []]);
    expect(cost({ loyaltyLeast: 500 })).toEqual([90, []]);
  });
});

describe("tiers", () => {
  const tiers = [
    [500, 0.05],
    [100, 0.03],
  ] as const;

  test("are reached at the threshold itself, and may stand in any order", () => {
    const rising = [
      [100, 0.03],
      [500, 0.05],
    ] as const;
    expect([99.99, 100, 499.99, 500].map((amount) => tierAt(rising, amount))).toEqual([-1, 0, 0, 1]);
    // 0.1 + 0.2 of floating point
    expect(tierAt([[0.3, 0.1]], 0.1 + 0.2)).toBe(0);
    expect(discountBySize(rising, "whole", 600)).toBeCloseTo(30, 9);
    expect(discountBySize(rising, "above", 600)).toBeCloseTo(17, 9);
    const rows = [
      [day("01-10"), "Anna", 1, 500],
      [day("01-11"), "Anna", 2, 99],
    ];
    const { all, byTier } = loyaltyOfRows(rows, { loyaltyMode: "purchase", loyaltyTiers: tiers });
    expect(all.cost).toBe(25);
    expect(byTier.map(({ id, purchases, cost }) => [id, purchases, cost])).toEqual([
      [-1, 1, 0],
      [1, 1, 25],
    ]);
  });

  test("by turnover hold before the document: the one that crosses a threshold has the old rate", () => {
    const rows = [
      [day("01-10"), "Anna", 1, 100],
      [day("02-10"), "Anna", 2, 400],
      [day("03-10"), "Anna", 3, 100],
      // Of two documents of one day the one above comes first.
      [day("03-10"), "Anna", 4, 100],
    ];
    const settings = { loyaltyMode: "turnover", loyaltyTiers: tiers } as const;
    // 0, 3 % of 400, 5 % of 100, 5 % of 100
    expect(loyaltyOfRows(rows, settings).all.cost).toBe(22);
    // 3 % of 100, 5 % of 400, 5, 5
    expect(loyaltyOfRows(rows, { ...settings, loyaltyCrossing: "after" }).all.cost).toBe(33);
  });

  test("by turnover are lost when the turnover falls out of the window, or when goods come back in the next", () => {
    const rows = [
      [isoDay("2023-03-10"), "Anna", 1, 500],
      [day("03-09"), "Anna", 2, 100],
      [day("03-11"), "Anna", 3, 100],
      [day("03-12"), "Anna", 2, -50],
      [day("03-13"), "Anna", 4, 100],
    ];
    const settings = { loyaltyMode: "turnover", loyaltyTiers: tiers, loyaltyHistory: "counts" } as const;
    // 5 % of the 50 that stay of 2; 3: the first has fallen out, 100 hold 3 %; 4: 150 hold 3 %.
    expect(loyaltyOfRows(rows, settings).all.cost).toBe(8.5);
    // 3 and 4 keep the 5 %.
    expect(loyaltyOfRows(rows, { ...settings, loyaltyFall: "stays" }).all.cost).toBe(12.5);
    // Without the history: 0, then 3 % of 100, then 3 % of 100.
    expect(loyaltyOfRows(rows, { ...settings, loyaltyHistory: "fresh" }).all.cost).toBe(6);
    expect(loyaltyOfRows(rows, { ...settings, loyaltyWindow: "year" }).all.cost).toBe(6);
    expect(loyaltyOfRows(rows, { ...settings, loyaltyWindow: "period" }).all.cost).toBe(12.5);
  });

  test("tell who misses the next one narrowly, by the client's own turnover", () => {
    const rows = [
      [day("01-10"), "Anna", 1, 95],
      [day("01-10"), "Boris", 2, 480],
      [day("01-10"), "Vera", 3, 900],
    ];
    const { nearMisses, byTier } = loyaltyOfRows(rows, { loyaltyMode: "turnover", loyaltyTiers: tiers });
    expect(nearMisses.map((each) => [each.client, each.next, missingShare(each)])).toEqual([
      ["Boris", 500, 20 / 480],
      ["Anna", 100, 5 / 95],
    ]);
    expect(byTier.map(({ id, atEnd }) => [id, atEnd])).toEqual([
      [-1, 1],
      [0, 1],
      [1, 1],
    ]);
  });

  test("are proposed at 15 % and 4 % of the clients, and refused where there is nothing to go by", () => {
    const hundred = Array.from({ length: 100 }, (_none, place) => (place + 1) ** 3);
    // The 85th of 100 has 614,125, the 96th 884,736.
    expect(proposedTiers(hundred)).toEqual({ kind: "tiers", from: [500_000, 1_000_000], values: 100 });
    expect(proposedTiers(hundred.slice(0, 19))).toEqual({ kind: "few", values: 19 });
    expect(proposedTiers([...hundred.slice(0, 19), -5, 0])).toEqual({ kind: "few", values: 19 });
    expect(proposedTiers(new Array<number>(30).fill(70))).toEqual({ kind: "alike", from: 50 });
  });
});

describe("points", () => {
  const bonus = { loyaltyMode: "bonus", loyaltyRate: 0.1, loyaltyCap: 0.3, loyaltyExpiry: 12 } as const;

  test("are usable from the next document on, up to the cap, and earn nothing where they pay", () => {
    const rows = [
      [day("01-10"), "Anna", 1, 1000],
      [day("02-10"), "Anna", 2, 100],
      [day("03-10"), "Anna", 3, 1000],
    ];
    const { points, all } = loyaltyOfRows(rows, bonus);
    // 1: earns 100. 2: 30 of 100 with points, earns 7. 3: the other 77, earns 92.30.
    expect(points).toEqual({ earned: 199.3, takenBack: 0, redeemed: 107, expired: 0, open: 92.3, shortfall: 0 });
    expect(all.cost).toBe(107);
  });

  test("of a client with one document are never used", () => {
    const { points, all } = loyaltyOfRows([[day("01-10"), "Anna", 1, 1000]], bonus);
    expect([points?.earned, points?.open, all.cost, all.touched]).toEqual([100, 100, 0, 0]);
  });

  test("expire, the oldest first, on the day so many months later", () => {
    const rows = [
      [day("01-10"), "Anna", 1, 1000],
      [day("02-09"), "Anna", 2, 100],
      [day("02-10"), "Anna", 3, 100],
    ];
    const { points } = loyaltyOfRows(rows, { ...bonus, loyaltyExpiry: 1 });
    // 2 uses 30 of the 100; on the day of 3 the other 70 are gone. The 7 of 2 pay at 3, whose 9.30 expire later.
    expect(points).toEqual({ earned: 116.3, takenBack: 0, redeemed: 37, expired: 79.3, open: 0, shortfall: 0 });
  });

  test("are taken back by returns, and never fall below 0", () => {
    const rows = [
      [day("01-10"), "Anna", 1, 1000],
      [day("02-10"), "Anna", 2, 300],
      [day("03-10"), "Anna", 1, -1000],
    ];
    const { points, all } = loyaltyOfRows(rows, bonus);
    // 1 earns 100, 90 of them pay at 2, which earns 21; 31 are left, the return takes these, 69 are short.
    expect(points).toEqual({ earned: 90, takenBack: 31, redeemed: 90, expired: 0, open: 0, shortfall: 69 });
    expect(all.cost).toBe(90);
  });

  test("that paid for returned goods come back", () => {
    const rows = [
      [day("01-10"), "Anna", 1, 1000],
      [day("02-10"), "Anna", 2, 100],
      [day("03-10"), "Anna", 2, -150],
    ];
    const { points, all } = loyaltyOfRows(rows, bonus);
    expect(points).toEqual({ earned: 100, takenBack: 7, redeemed: 0, expired: 0, open: 100, shortfall: 0 });
    expect(all.cost).toBe(0);
  });

  test("cannot be used at a cap of 0, and pay all at one of 100 %", () => {
    const rows = [
      [day("01-10"), "Anna", 1, 1000],
      [day("02-10"), "Anna", 2, 50],
    ];
    expect(loyaltyOfRows(rows, { ...bonus, loyaltyCap: 0 }).points?.redeemed).toBe(0);
    expect(loyaltyOfRows(rows, { ...bonus, loyaltyCap: 1 }).points).toMatchObject({ redeemed: 50, earned: 100 });
  });

  test("are used at every second purchase where half of the purchases use them", () => {
    const rows = ["01", "02", "03", "04"].map((month, place) => [day(`${month}-10`), "Anna", place, 100]);
    // 10 at the second (earns 9), 9 + 10 at the fourth.
    expect(loyaltyOfRows(rows, { ...bonus, loyaltyUse: 0.5 }).points?.redeemed).toBe(29);
  });
});

test("nothing is counted of a programme that lacks its rate or thresholds, and none is none", () => {
  const rows = [[day("01-10"), "Anna", 1, 100]];
  expect(analyze(salesOnly(rows, columns), base).loyalty).toBeNull();
  const lacks = (["fixed", "purchase", "turnover", "bonus"] as const).map((loyaltyMode) =>
    lackOf(programmeOf({ ...base, loyaltyMode })),
  );
  expect(lacks).toEqual(["rate", "tiers", "tiers", "rate"]);
  expect(loyaltyOfRows(rows, { loyaltyMode: "bonus" })).toMatchObject({ lack: "rate", all: { cost: 0 } });
});

test("another programme is tried without another analysis", () => {
  const rows = [[day("01-10"), "Anna", 1, 100]];
  const analysis = analyze(salesOnly(rows, columns), base);
  const tried = withProgramme(analysis, { ...base, loyaltyMode: "fixed", loyaltyRate: 0.07 });
  expect(tried.loyalty?.all.cost).toBe(7);
  expect([tried.settings.loyaltyRate, analysis.settings.loyaltyRate, analysis.loyalty]).toEqual([0.07, null, null]);
  expect(tried.clients).toBe(analysis.clients);
});
