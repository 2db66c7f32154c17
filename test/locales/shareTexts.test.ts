import fc from "fast-check";
import { shareTexts } from "../../src/locales/shareTexts";

const sumOf = (texts: readonly (string | null)[]): number =>
  texts.reduce((sum, text) => sum + Math.round(parseFloat(text ?? "0") * 10), 0);

test("parts of a whole add up to 100.0", () => {
  expect(shareTexts([1 / 3, 1 / 3, 1 / 3], "en")).toEqual(["33.4%", "33.3%", "33.3%"]);
  expect(shareTexts([0.4996, 0.3002, 0.2002, null], "en")).toEqual(["50.0%", "30.0%", "20.0%", null]);
  expect(shareTexts([2, -1], "en")).toEqual(["200.0%", "-100.0%"]);
  expect(shareTexts([], "en")).toEqual([]);
});

test("whatever the parts are, none is further from its value than one unit of the last decimal", () => {
  const parts = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(parts, (amounts) => {
      const sum = amounts.reduce((all, amount) => all + amount, 0);
      fc.pre(sum > 0);
      const shares = amounts.map((amount) => amount / sum);
      const texts = shareTexts(shares, "en");
      expect(sumOf(texts)).toBe(1000);
      texts.forEach((text, place) =>
        expect(Math.abs(parseFloat(text ?? "") - shares[place] * 100)).toBeLessThan(0.1001),
      );
    }),
  );
});
