import fc from "fast-check";
import { abcXyzTable } from "../../src/analysis/classes/abcXyz";
import { concentration } from "../../src/analysis/dependence/concentration";
import { dependenceLevel } from "../../src/analysis/dependence/keyClientList";
import { clientGrade, tiersOfPotentials } from "../../src/analysis/classes/grade";
import { ladderRung } from "../../src/analysis/lifecycle/ladder";
import { lifetimeValue } from "../../src/analysis/lifecycle/lifetimeValue";
import { median } from "../../src/analysis/median";
import { isOverdue } from "../../src/analysis/lifecycle/purchaseGaps";
import { retentionRate } from "../../src/analysis/lifecycle/retention";
import { clientStatus } from "../../src/analysis/lifecycle/status";
import { settled, Sum, sumOfKnown } from "../../src/analysis/sum";

// Rules that look at one client or at a list of figures, without a ledger.

test.each([
  // first purchase, bought in window 0, bought in window 1; window 0 starts on day 100. Source: spec 3.1.
  [null, false, false, "Potential"],
  [100, true, false, "New"],
  [150, true, false, "New"],
  [99, true, true, "Regular"],
  [50, true, true, "Regular"],
  [50, true, false, "Restored"],
  [50, false, true, "Lost"],
  [50, false, false, "Lost"],
] as const)(
  "first purchase %p, window 0 %p, window 1 %p: %s",
  (firstPurchase, boughtInWindow, boughtBefore, status) => {
    const facts = { firstPurchase, boughtInWindow, boughtInWindowBefore: boughtBefore, windowStart: 100 };
    expect(clientStatus(Object.freeze(facts))).toBe(status);
  },
);

test.each([
  // purchases, buys from competitors, penetration, recommends. Source: spec 3.6.
  [0, false, 1, true, null],
  [1, false, 1, true, "Buyer"],
  [2, false, 1, true, "Customer"],
  [3, null, null, null, "Regular client"],
  [3, true, 0.95, true, "Regular client"],
  [3, null, 0.89, true, "Regular client"],
  [3, null, 0.9, null, "Adherent"],
  [3, false, null, false, "Adherent"],
  [9, false, null, true, "Advocate"],
] as const)(
  "%i purchases, competitors %p, penetration %p, recommends %p: %p",
  (purchases, buysFromCompetitors, penetration, recommends, rung) => {
    expect(ladderRung({ purchases, buysFromCompetitors, penetration, recommends })).toBe(rung);
  },
);

test("the grade is looked up by profit and potential", () => {
  // Source: spec 3.5, row by row.
  const tiers = ["max", "high", "low"] as const;
  const row = (profitClass: number) => tiers.map((tier) => clientGrade(1, profitClass, tier)).join("");
  expect(row(1)).toBe("ABB");
  expect(row(2)).toBe("BBB");
  expect(row(3)).toBe("CCD");
  expect(row(4)).toBe("CCD");
  expect(clientGrade(-1, 3, null)).toBe("E");
  const table = [["A", "A", "B"] as const, ["C", "C", "C"] as const, ["D", "E", "E"] as const];
  expect([1, 2, 3, 4].map((profitClass) => clientGrade(1, profitClass, "low", table)).join("")).toBe("BCEE");
  expect(clientGrade(1, 3, "max", table)).toBe("D");
  expect(clientGrade(-1, 1, "max", table)).toBe("E");
  expect(clientGrade(0, 0, "max")).toBeNull();
  expect(clientGrade(1, 1, null)).toBeNull();
  expect(clientGrade(null, 0, "max")).toBeNull();
});

test("potentials given as amounts fall into tiers by the ABC rule", () => {
  expect(tiersOfPotentials([800, 150, 50, "low", null], [0.5, 0.8])).toEqual(["max", "low", "low", "low", null]);
  expect(tiersOfPotentials([60, 25, 15, "low", null], [0.5, 0.8])).toEqual(["max", "high", "low", "low", null]);
});

test("a client is overdue after the mean gap and two deviations, from three gaps on", () => {
  expect(isOverdue([100, 110, 120, 130], 140)).toBe(false);
  expect(isOverdue([100, 110, 120, 130], 141)).toBe(true);
  // Gaps 5, 10, 15: mean 10, population deviation 4.0825; the limit is 18.165 days.
  expect(isOverdue([100, 105, 115, 130], 148)).toBe(false);
  expect(isOverdue([100, 105, 115, 130], 149)).toBe(true);
  expect(isOverdue([100, 110, 120], 999)).toBeNull();
});

test("the median is the middle value or the mean of the two middle ones", () => {
  expect(median([3, 1, 2, 10])).toBe(2.5);
  expect(median([3, 1, 2])).toBe(2);
  expect(median([])).toBeNaN();
  const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), (values) => {
      const sorted = values.slice().sort((left, right) => left - right);
      const lower = sorted[(values.length - 1) >> 1];
      const upper = sorted[values.length >> 1];
      // + 0 makes 0 of -0.
      expect(median(values) + 0).toBe((values.length % 2 === 1 ? upper : (lower + upper) / 2) + 0);
    }),
  );
});

test("retention is (E - N) / S in percent and has no value without clients at the start", () => {
  expect(retentionRate(105, 15, 100)).toBe(90);
  // Source: test/golden/tiny.json.
  expect(retentionRate(7, 3, 3)).toBeCloseTo(133.333333, 6);
  expect(retentionRate(5, 5, 0)).toBeNull();
});

test("lifetime value is S × C × P × T", () => {
  expect(lifetimeValue(1000, 2, 0.2, 12)).toBe(4800);
});

test("concentration counts returns in the whole and lists the largest shares", () => {
  const { top, pareto80, hhi, gini } = concentration(["Anna", "Boris"], [75, 25]);
  expect(top).toEqual([
    { client: "Anna", share: 0.75 },
    { client: "Boris", share: 0.25 },
  ]);
  expect(pareto80).toBe(2);
  expect(hhi).toBe(0.625);
  expect(gini).toBe(0.25);
  expect(concentration(["Anna", "Boris"], [80, 20]).pareto80).toBe(1);
  expect(concentration(["Anna"], [-5])).toEqual({ top: [], pareto80: 0, paying: 0, hhi: null, gini: null });
  expect(concentration([], [])).toEqual({ top: [], pareto80: 0, paying: 0, hhi: null, gini: null });
});

test("Gini is 0 where all bring the same and grows with the largest client", () => {
  const giniOf = (turnover: number[]) => concentration(turnover.map(String), turnover).gini;
  expect(giniOf([10, 10, 10])).toBe(0);
  expect(giniOf([7])).toBe(0);
  // The pairs differ by 10, 40 and 50: the mean of all nine ordered ones is 200 / 9, and the mean client brings 30.
  expect(giniOf([10, 20, 60, -5])).toBeCloseTo(200 / 9 / (2 * 30), 12);
  expect(giniOf([0, 0, 90])).toBe(0);
});

test("dependence rises at 20, 30 and 40 % and above 50 %", () => {
  const levels = [0.19, 0.2, 0.3, 0.4, 0.5, 0.51].map(dependenceLevel);
  expect(levels).toEqual(["none", "notice", "warning", "high", "high", "critical"]);
});

test("ABC × XYZ has every cell, and stars are AX clients with three products", () => {
  const cells = abcXyzTable(
    { abc: [1, 1, 0], xyz: ["X", "X", "X"], turnover: [10, 10, -4], productsUsed: [3, 2, 3] },
    3,
  );
  expect(cells).toHaveLength(12);
  expect(cells[0]).toEqual({ abc: "A", xyz: "X", clients: 2, turnover: 20, share: 20 / 16, stars: 1 });
  expect(cells[11]).toEqual({ abc: "C", xyz: null, clients: 0, turnover: 0, share: 0, stars: 0 });
});

test("sums keep small amounts beside large ones and leave no dust of floating point", () => {
  const sum = new Sum();
  for (const amount of [1e8, 0.5, -1e8]) sum.add(amount);
  expect(sum.value).toBe(0.5);
  expect(sum.count).toBe(3);
  sum.clear();
  for (const amount of [0.1, 0.2, -0.3]) sum.add(amount);
  expect(sum.value).toBe(0);
  expect(settled(0.1 + 0.2 - 0.3, 0.6)).toBe(0);
  expect(settled(1e-9, 1)).toBe(1e-9);
  expect(sumOfKnown(Float64Array.of(1, NaN, 2))).toMatchObject({ value: 3, count: 2 });
});
