import fc from "fast-check";
import { abcClassIndexes, cumulativeShares } from "../../src/analysis/classes/abc";

const defaults = [0.5, 0.8];

function classes(values: readonly number[], boundaries: readonly number[] = defaults): string {
  return [...abcClassIndexes(Object.freeze([...values]), boundaries)].map((index) => " ABCDEF"[index]).join("");
}

test("a client that crosses a boundary belongs to the higher class", () => {
  // Source: spec 3.2; cumulative sums before each value are 0, 50 and 80 %.
  expect(classes([50, 30, 20])).toBe("ABC");
  expect(classes([51, 30, 19])).toBe("ABC");
  expect(classes([49, 31, 20])).toBe("AAC");
});

test("an only client is A, and A is never empty", () => {
  expect(classes([7])).toBe("A");
  expect(classes([96, 2, 2])).toBe("ACC");
  expect(classes([96, 2, 2], [0.8, 0.95])).toBe("ACC");
});

test("equal values share the class of the first of them", () => {
  expect(classes([10, 10, 10, 10])).toBe("AAAA");
  expect(classes([40, 20, 20, 20])).toBe("AAAA");
  expect(classes([50, 20, 20, 10])).toBe("ABBC");
  expect(classes([0.1 + 0.2, 0.3, 0.3])).toBe("AAA");
  // Equal but for the error of adding: the second one begins right at the boundary.
  expect(0.1 + 0.2).not.toBe(0.3);
  expect(classes([0.1 + 0.2, 0.3], [0.5])).toBe("AA");
});

test("negative values have the last class, 0 and missing values none", () => {
  expect(classes([50, -10, 0, NaN, 50])).toBe("AC  A");
  expect(classes([-1, -2])).toBe("CC");
  expect(classes([0, 0])).toBe("  ");
  expect(classes([])).toBe("");
});

test("one client that brings nearly everything leaves the middle class empty", () => {
  // 96, 2 and 2 start at 0 %, 96 % and 96 %: the equal ones share the class of the first.
  expect([...abcClassIndexes([96, 2, 2], [0.5, 0.8])]).toEqual([1, 3, 3]);
  expect([...abcClassIndexes([2, 96, 2], [0.95, 0.97])]).toEqual([2, 1, 2]);
});

test("a total of zero gives classes to those that bought and returned, and to nobody else", () => {
  expect([...abcClassIndexes([0, 0, NaN], [0.5, 0.8])]).toEqual([0, 0, 0]);
  expect([...abcClassIndexes([5, -5], [0.5, 0.8])]).toEqual([1, 3]);
  expect([...abcClassIndexes([-5, -1], [0.5, 0.8])]).toEqual([3, 3]);
  expect([...abcClassIndexes([], [0.5, 0.8])]).toEqual([]);
});

test("up to five boundaries give up to six classes", () => {
  expect(classes([40, 20, 15, 12, 8, 5], [0.4, 0.6, 0.75, 0.87, 0.95])).toBe("ABCDEF");
  expect(classes([60, 40], [0.5])).toBe("AB");
});

test("a boundary that is met exactly is met after 100,000 additions of 0.1 too", () => {
  let half = 0;
  for (let i = 0; i < 100_000; i++) half += 0.1;
  expect(half).not.toBe(10_000);
  expect(classes([half, 6_000, 4_000])).toBe("ABC");
  // As far below the boundary as the error of adding goes.
  const below = 20_000 - half;
  expect(below).toBeLessThan(10_000);
  expect(classes([below, 6_000, 4_000])).toBe("ABC");
  expect(classes([10_000, ...new Array<number>(99_999).fill(0.1), 0.1]).slice(0, 3)).toBe("ABB");
});

const cents = fc.integer({ min: -1000, max: 100_000 }).map((amount) => amount / 100);
const boundaries = fc.constantFrom([0.5, 0.8], [0.8, 0.95], [0.7, 0.9], [0.5], [0.2, 0.4, 0.6, 0.8, 0.9]);

/** The rule of spec 3.2 word by word, over whole cents. */
function slowClasses(values: readonly number[], shares: readonly number[]): string {
  const whole = values.map((value) => Math.round(value * 100));
  const base = whole.filter((value) => value > 0).reduce((sum, value) => sum + value, 0);
  return whole
    .map((value) => {
      if (value === 0) return " ";
      if (value < 0) return "ABCDEF"[shares.length];
      const before = whole.filter((other) => other > value).reduce((sum, other) => sum + other, 0);
      const reached = shares.filter((share) => before * 100 >= Math.round(share * 100) * base);
      return "ABCDEF"[reached.length];
    })
    .join("");
}

test("classes are those of a slow, obvious reading of the rule", () => {
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 40, size: "max" }), boundaries, (values, shares) => {
      expect(classes(values, shares)).toBe(slowClasses(values, shares));
    }),
    { numRuns: 500 },
  );
});

test("classes do not depend on the order of the values", () => {
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 40, size: "max" }), boundaries, (values, shares) => {
      const reversed = [...classes([...values].reverse(), shares)].reverse().join("");
      expect(classes(values, shares)).toBe(reversed);
    }),
  );
});

test("classes do not depend on the unit of the values", () => {
  const factors = fc.constantFrom(1e-6, 0.01, 3, 1 / 3, 1e9);
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 40, size: "max" }), boundaries, factors, (values, shares, factor) => {
      const scaled = values.map((value) => value * factor);
      expect(classes(scaled, shares)).toBe(classes(values, shares));
    }),
  );
});

test("cumulative shares rise to 1", () => {
  expect([...cumulativeShares([50, 30, 20])]).toEqual([0.5, 0.8, 1]);
  expect([...cumulativeShares([10, 0, -5, NaN])]).toEqual([1, NaN, 1, NaN]);
  expect([...cumulativeShares([-5])]).toEqual([0]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 }), (values) => {
      const shares = [...cumulativeShares(values.sort((left, right) => right - left))];
      expect(shares[shares.length - 1]).toBe(1);
      expect(shares).toEqual([...shares].sort((left, right) => left - right));
    }),
  );
});
