import { compareFills } from "../../src/checklists/compareFills";
import { scoreOf } from "../../src/checklists/scoring";
import { fillOf } from "./fills";

// Five fills reckoned by hand (spec 3.16).

test("a form with nothing but yes is wholly managed and has no weak point", () => {
  const score = scoreOf(fillOf("express", "++++++++ ++++++ ++++"));
  expect(score).toMatchObject({ total: 1, reading: "managed", answered: 18, counted: 18, isProvisional: false });
  expect(score.parts.map((part) => part.score)).toEqual([1, 1, 1]);
  expect(score.weakest).toEqual([]);
});

test("the total is over all points, not the mean of the parts", () => {
  // Active: 8 points, sum 8. Potential: 6 points, sum 1 + 0.5 = 1.5. Lost: 4 points, sum 0. Together 9.5 of 18.
  const score = scoreOf(fillOf("express", "++++++++ +±---- ----"));
  expect(score.parts.map((part) => part.score)).toEqual([1, 0.25, 0]);
  expect(score.total).toBeCloseTo(9.5 / 18, 12);
  expect(score.reading).toBe("partlyManaged");
});

test("not applicable and blank leave the denominator, and blank is counted where it can be seen", () => {
  // Active: 1 + 1 + 0.5 + 0 = 2.5 of 4 counted. Potential: one yes, one not applicable. Lost: all not applicable.
  const score = scoreOf(fillOf("express", "++±-.... +o.... oooo"));
  expect(score.parts.map((part) => part.score)).toEqual([0.625, 1, null]);
  expect(score.total).toBeCloseTo(3.5 / 5, 12);
  expect(score).toMatchObject({ points: 18, answered: 10, counted: 5, notApplicable: 5, isProvisional: true });
});

test("weights count, and the weakest are first by value, then by weight, then by their order", () => {
  const weights = { T1: 3, T2: 0, T4: 2 };
  // Traits: 3×1 + 0×0 + 1×0.5 + 2×0 + 10×1 = 13.5 of 3 + 0 + 1 + 2 + 10 = 16. Others: 17 points of 1.
  const score = scoreOf(fillOf("process", "+-±-++++++++++ +++++ ++++ +++++++-", weights));
  expect(score.parts.map((part) => part.score)).toEqual([13.5 / 16, 1, 1, 7 / 8]);
  expect(score.total).toBeCloseTo((13.5 + 16) / (16 + 17), 12);
  // A point of weight 0 changes nothing, so it is no weak point.
  expect(score.weakest.map(({ point }) => point)).toEqual(["T4", "F8", "T3"]);
});

test("a form without answers, and one whose weights are all 0, has no score and never 0", () => {
  for (const fill of [fillOf("express", ""), fillOf("express", "+", { A1: 0 })]) {
    const score = scoreOf(fill);
    expect([score.total, score.reading, score.isProvisional]).toEqual([null, null, true]);
    expect(score.parts.map((part) => part.score)).toEqual([null, null, null]);
  }
});

test("exactly 80% answered is not provisional, and the bounds of the reading belong to the better side", () => {
  // 25 of 31 are 80.6 %, 24 are 77.4 %.
  expect(scoreOf(fillOf("process", "+".repeat(25))).isProvisional).toBe(false);
  expect(scoreOf(fillOf("process", "+".repeat(24))).isProvisional).toBe(true);
  expect(scoreOf(fillOf("express", "++++-")).reading).toBe("managed");
  expect(scoreOf(fillOf("express", "+-")).reading).toBe("partlyManaged");
  expect(scoreOf(fillOf("express", "+--")).reading).toBe("byHand");
});

test("two fills are compared by part, in total and by point; what one of them does not count is neither better nor worse", () => {
  const before = fillOf("express", "+-±+o... ------ ++++");
  const now = fillOf("express", "+++--+++ ±----- oooo");
  const comparison = compareFills(before, now);
  // Active: 2.5 of 4 before, 6 of 8 now. Potential: 0 before, 0.5 of 6 now. Lost: 1 before, none now.
  expect(comparison.parts.map(({ change }) => change)).toEqual([6 / 8 - 2.5 / 4, 0.5 / 6, null]);
  expect(comparison.total.change).toBeCloseTo(6.5 / 14 - 6.5 / 14, 12);
  expect(comparison.better.map(({ point }) => point)).toEqual(["A2", "A3", "P1"]);
  expect(comparison.worse).toEqual([{ point: "A4", before: "yes", now: "no" }]);
});
