import fc from "fast-check";
import { AbcRanking } from "../../src/analysis/classes/abcRanking";
import { analyze } from "../../src/analysis/analyze";
import { ClassPreview } from "../../src/analysis/classes/classPreview";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";
import {
  abcClasses,
  measures,
  xyzBuckets,
  xyzDeviations,
  type CellValue,
  type XyzClass,
} from "../../src/analysis/types";
import { xyzPresets, xyzProposals } from "../../src/analysis/classes/xyzProposals";
import { isoDay, loadCase } from "../setup/csvTables";
import { caseInput, readSales, salesOnly } from "./caseInput";
import { cellsOf, columns, sales, settings } from "./randomSales";
import { usualXyz } from "../../src/analysis/settings/usualValues";
import { xyzRule } from "../../src/analysis/classes/xyzRule";

// Expected counts are worked by hand from the values beside them. Source of the rules: spec 3.2, 3.3.

const counted = (measured: number[], turnover: number[], boundaries: number[]) =>
  new AbcRanking(measured, turnover).counts(boundaries).map(({ abc, clients, share }) => [abc, clients, share]);

test("classes are counted with their share of turnover", () => {
  expect(counted([50, 30, 20], [50, 30, 20], [0.5, 0.8])).toEqual([
    ["A", 1, 0.5],
    ["B", 1, 0.3],
    ["C", 1, 0.2],
  ]);
  // Ranked by purchases, told by turnover; the negative one stands in the last class, 0 in none.
  expect(counted([4, 3, 3, 0, -1], [10, 60, 20, 5, 5], [0.3])).toEqual([
    ["A", 1, 0.1],
    ["B", 3, 0.85],
  ]);
  expect(counted([], [], [0.5])).toEqual([
    ["A", 0, null],
    ["B", 0, null],
  ]);
});

const boundaries = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 5 })
  .map((percents) => percents.sort((a, b) => a - b).map((percent) => percent / 100));
const rules = fc.record({
  abc: boundaries,
  measure: fc.constantFrom(...measures),
  xyz: fc.constantFrom(...xyzPresets),
  xyzBucket: fc.constantFrom(...xyzBuckets),
  xyzDeviation: fc.constantFrom(...xyzDeviations),
});

function expectPreviewOf(rows: CellValue[][], roles: object, chosen: Settings): void {
  const input = salesOnly(rows, roles);
  const { clients, abcXyz, totals } = analyze(input, chosen);
  const preview = new ClassPreview(input.sales.ledger, chosen);
  const classes = preview.abc(chosen.measure, chosen.abc);
  expect(classes.map((count) => count.abc)).toEqual(abcClasses.slice(0, chosen.abc.length + 1));
  for (const { abc, clients: count, turnover, share } of classes) {
    const cells = abcXyz.filter((cell) => cell.abc === abc);
    expect([abc, count]).toEqual([abc, cells.reduce((sum, cell) => sum + cell.clients, 0)]);
    const own = cells.reduce((sum, cell) => sum + cell.turnover, 0);
    expect(turnover).toBeCloseTo(own, 6);
    if (totals.turnover > 0) expect(share).toBeCloseTo(own / totals.turnover, 9);
    else expect(share).toBeNull();
  }
  const having = (xyz: XyzClass | null) => clients.filter((client) => client.xyz === xyz).length;
  expect(preview.xyz(chosen.xyzBucket, chosen.xyzDeviation, chosen.xyz ?? usualXyz)).toEqual({
    X: having("X"),
    Y: having("Y"),
    Z: having("Z"),
    none: having(null),
  });
}

test("the preview counts what a run then finds, for any sales and any rule", () => {
  fc.assert(
    fc.property(sales, rules, (rows, rule) => {
      expectPreviewOf(cellsOf(rows), columns, { ...settings, ...rule });
    }),
  );
});

test("one preview answers for every boundary", () => {
  const testCase = loadCase("northwind");
  const input = { ...caseInput(testCase), clients: null, rules: null, targets: null };
  const preview = new ClassPreview(input.sales.ledger, testCase.settings);
  for (const abc of [
    [0.8, 0.95],
    [0.7, 0.9],
    [0.2, 0.4, 0.6, 0.8, 0.9],
  ]) {
    const { abcXyz } = analyze(input, { ...testCase.settings, abc });
    expect(preview.abc("turnover", abc).map((count) => count.clients)).toEqual(
      abcClasses
        .slice(0, abc.length + 1)
        .map((letter) => abcXyz.filter((cell) => cell.abc === letter).reduce((sum, cell) => sum + cell.clients, 0)),
    );
  }
});

test("a preview refuses settings that make no sense, as a run does", () => {
  const { ledger } = readSales([[isoDay("2024-12-31"), "Anna", 10]]);
  expect(() => new ClassPreview(ledger, { ...defaultSettings, windowMonths: 0 })).toThrow("windowMonthsInvalid");
});

const counts = (X: number, Y: number, Z: number, none = 0) => ({ X, Y, Z, none });

const usual = { xyz: usualXyz, xyzBucket: "month" } as const;

describe("the rule of XYZ", () => {
  const hidden = (bucket: string) => (bucket === "quarter" ? counts(40, 35, 25) : counts(0, 1, 99));

  it("is that of the user, whatever it divides", () => {
    const rule = xyzRule({ xyz: [0.5, 1], xyzBucket: "week" }, hidden);
    expect(rule).toEqual({ bucket: "week", bounds: [0.5, 1], by: "given", usualShare: null });
  });

  it("is the usual one where that tells the clients apart", () => {
    const rule = xyzRule({ xyz: null, xyzBucket: "month" }, () => counts(1, 0, 9));
    expect(rule).toEqual({ bucket: "month", bounds: usualXyz, by: "usual", usualShare: null });
  });

  it("is chosen by itself where the usual one puts more than 90 % into one class", () => {
    const rule = xyzRule({ xyz: null, xyzBucket: "month" }, hidden);
    expect(rule).toEqual({ bucket: "quarter", bounds: usualXyz, by: "itself", usualShare: 0.99 });
  });

  it("stays the usual one where nothing divides the clients", () => {
    expect(xyzRule({ xyz: null, xyzBucket: "month" }, () => counts(0, 0, 7)).by).toBe("usual");
  });

  it("gives the classes of a run with its bucket and bounds, and says so", () => {
    const testCase = loadCase("northwind");
    const itself = analyze(caseInput(testCase), { ...testCase.settings, xyz: null });
    const { bucket, bounds, by, usualShare } = itself.xyzRule;
    expect([by, usualShare]).toEqual(["itself", 1]);
    const given = analyze(caseInput(testCase), { ...testCase.settings, xyz: bounds, xyzBucket: bucket });
    expect(itself.clients.map(({ xyz, cv }) => [xyz, cv])).toEqual(given.clients.map(({ xyz, cv }) => [xyz, cv]));
    expect(itself.settings).toEqual(given.settings);
    expect(itself.notices.map(({ code }) => code)).not.toContain("xyzOneClass");
  });
});

describe("the proposals for XYZ", () => {
  it("leave the rule as it is where it divides the clients", () => {
    const { proposed, reason, inForce } = xyzProposals(usual, () => counts(1, 0, 9));
    expect([proposed, reason, inForce.largestShare]).toEqual([null, "inForceDivides", 0.9]);
  });

  it("take the bucket and bounds whose largest class is smallest", () => {
    const { proposed, reason, others } = xyzProposals(usual, (bucket, [x]) => {
      if (bucket === "quarter") return x === 0.25 ? counts(40, 35, 25) : counts(50, 25, 25);
      return bucket === "month" && x === 0.5 ? counts(10, 10, 80) : counts(0, 1, 99);
    });
    expect(proposed).toMatchObject({ bucket: "quarter", bounds: [0.25, 0.5], largestShare: 0.4 });
    expect(reason).toBe("mostEven");
    // Four buckets with three pairs of bounds, less the one in force; its own bucket first.
    expect(others.map((other) => other.bucket)).toEqual([
      "month",
      "month",
      "week",
      "week",
      "week",
      "quarter",
      "quarter",
      "quarter",
      "year",
      "year",
      "year",
    ]);
  });

  it("pass over a bucket that only leaves clients without a class", () => {
    const { proposed } = xyzProposals(usual, (bucket) => {
      if (bucket === "year") return counts(1, 1, 1, 97);
      return bucket === "quarter" ? counts(30, 30, 31, 9) : counts(0, 0, 100);
    });
    expect(proposed?.bucket).toBe("quarter");
  });

  it("say so where nothing divides the clients", () => {
    const { proposed, reason } = xyzProposals({ xyz: [0.2, 0.3], xyzBucket: "week" }, () => counts(0, 0, 7));
    expect([proposed, reason]).toEqual([null, "nothingDivides"]);
  });

  it("find for a real wholesaler what the rule in force hides", () => {
    const testCase = loadCase("northwind");
    const preview = new ClassPreview(caseInput(testCase).sales.ledger, testCase.settings);
    const { inForce, proposed, others } = preview.xyzProposals({ ...testCase.settings, xyz: usualXyz });
    expect(inForce).toMatchObject({ bucket: "month", bounds: [0.1, 0.25] });
    expect(inForce.largestShare).toBe(1);
    const best = Math.min(...others.flatMap((each) => each.largestShare ?? []));
    expect(proposed).not.toBeNull();
    expect(proposed?.largestShare).toBeGreaterThanOrEqual(best);
    expect(proposed?.largestShare).toBeLessThanOrEqual(0.9);
  });
});
