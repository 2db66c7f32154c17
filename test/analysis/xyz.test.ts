import fc from "fast-check";
import { coefficientOfVariation, xyzClass, xyzClassOfVariation } from "../../src/analysis/classes/xyz";

const bounds = [0.1, 0.25] as const;

test("variation is the population deviation over the mean", () => {
  // Source: Excel, =SQRT(DEVSQ(1,2,3)/3)/AVERAGE(1,2,3).
  expect(coefficientOfVariation([1, 2, 3])).toBeCloseTo(0.408248290463863, 12);
  expect(coefficientOfVariation([5, 5, 5])).toBe(0);
  // Source: test/golden/tiny.json, "Lost at the edge": 400 in the first of four months.
  expect(coefficientOfVariation([400, 0, 0, 0])).toBeCloseTo(1.732051, 6);
});

test("the sample deviation divides by one period less", () => {
  // Source: Excel, =STDEV.S(1,2,3)/AVERAGE(1,2,3) and =STDEV.S(100,110,90)/AVERAGE(100,110,90).
  expect(coefficientOfVariation([1, 2, 3], 0, 3, "sample")).toBeCloseTo(0.5, 12);
  expect(coefficientOfVariation([100, 110, 90], 0, 3, "sample")).toBeCloseTo(0.1, 12);
  expect(coefficientOfVariation([100], 0, 1, "sample")).toBeNull();
});

test("there is no variation without periods or without a mean above 0", () => {
  expect(coefficientOfVariation([])).toBeNull();
  expect(coefficientOfVariation([0, 0, 0])).toBeNull();
  expect(coefficientOfVariation([1, -1, 0])).toBeNull();
  expect(coefficientOfVariation([0.3, -0.1, -0.2])).toBeNull();
});

test("both bounds belong to the better class", () => {
  expect(xyzClassOfVariation(0.1, bounds)).toBe("X");
  expect(xyzClassOfVariation(0.25, bounds)).toBe("Y");
  expect(xyzClassOfVariation(0.2501, bounds)).toBe("Z");
  expect(xyzClassOfVariation(null, bounds)).toBe("Z");
  expect(xyzClass([90, 110, 90, 110], bounds)).toBe("X");
  expect(xyzClass([0.9, 1.1, 0.9, 1.1], bounds)).toBe("X");
});

test("fewer than three periods give no class, a mean of 0 or less gives Z", () => {
  expect(xyzClass([100, 110, 90], bounds)).toBe("X");
  expect(xyzClass([100, 110], bounds)).toBeNull();
  expect(xyzClass([0, 0, 0], bounds)).toBe("Z");
  expect(xyzClass([-5, -5, -5], bounds)).toBe("Z");
});

test("only the periods asked for are seen", () => {
  expect(xyzClass([0, 0, 10, 10, 10, 99], bounds, 2, 5)).toBe("X");
  expect(xyzClass([0, 0, 10, 10, 10], bounds, 3)).toBeNull();
});

test("variation does not depend on the unit", () => {
  const series = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 24 });
  fc.assert(
    fc.property(series, fc.constantFrom(0.01, 3, 1e6), (amounts, factor) => {
      const variation = coefficientOfVariation(amounts);
      const scaled = coefficientOfVariation(amounts.map((amount) => amount * factor));
      if (variation === null) expect(scaled).toBeNull();
      else expect(scaled).toBeCloseTo(variation, 9);
    }),
  );
});
