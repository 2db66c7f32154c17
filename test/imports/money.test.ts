import fc from "fast-check";
import { moneyNumber, moneyOf, moneyOfNumber, moneyText } from "../../src/imports/money";

test.each([
  ["1 052,98", "1052.98"],
  ["1.234,50", "1234.50"],
  ["1,234.50", "1234.50"],
  ["20,", "20.00"],
  [",50", "0.50"],
  ["000000000000149.87", "149.87"],
  ["8.850", "8.85"],
  ["-0.00001", "-0.00001"],
  ["14000", "14000.00"],
])("%s is %s", (text, expected) => {
  expect(moneyText(moneyOf(text)!)).toBe(expected);
});

test.each(["", "-", ".", "1.0000001", "12a"])("%j is no amount", (text) => {
  expect(moneyOf(text)).toBeNull();
});

test("a tenth is exactly a tenth, ten times over", () => {
  let sum = 0n;
  for (let time = 0; time < 10; time++) sum += moneyOfNumber(0.1)!;
  expect(moneyText(sum)).toBe("1.00");
});

test("an amount in cents comes back from its text and from its number", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      const amount = BigInt(cents) * 10_000n;
      expect(moneyOf(moneyText(amount))).toBe(amount);
      expect(moneyOfNumber(moneyNumber(amount))).toBe(amount);
    }),
  );
});
