import { sharesOfTotals } from "../../src/analysis/dependence/shareOfTotal";
import { firstFit, plainFormat } from "../../src/analysis/tables/segmentRules";
import { targetShare } from "../../src/analysis/products/targetShare";

describe("sharesOfTotals", () => {
  test("divides every value by the total of its group (spec 3.12)", () => {
    expect(sharesOfTotals([75, 25, 10], [0, 0, 1])).toEqual(Float64Array.of(0.75, 0.25, 1));
  });

  test("has no share where a total is not above 0", () => {
    expect(sharesOfTotals([5, 10, -10, 0.1, 0.2, -0.3], [0, 1, 1, 2, 2, 2])).toEqual(
      Float64Array.of(1, NaN, NaN, NaN, NaN, NaN),
    );
  });
});

describe("targetShare", () => {
  test("divides used target products by target products (spec 3.10)", () => {
    expect(targetShare([120, 0, 50], [true, true, false])).toBe(0.5);
  });

  test("is null without target products", () => {
    expect(targetShare([120], [false])).toBeNull();
  });
});

describe("firstFit", () => {
  test("gives the segment of the first rule that fits", () => {
    expect(firstFit([{ segment: "All", conditions: [] }], ["Anna"], [], plainFormat)).toBe("All");
  });
});
