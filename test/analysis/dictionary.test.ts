import fc from "fast-check";
import { cellText } from "../../src/analysis/cells/cells";
import { clientKey } from "../../src/analysis/cells/clientKey";
import { BLANK, Dictionary, ERROR, nameOrNull, UNKNOWN } from "../../src/analysis/cells/dictionary";

test("every spelling of a name has one id, however many names there are and however alike they end", () => {
  // Numbers in front of a long common end: what the names differ in lies far from it.
  const name = fc.tuple(fc.integer({ max: 600 }), fc.constantFrom(" Wholesale", " WHOLESALE", "  wholesale ", ""));
  const cell = fc.oneof(
    name.map(([number, end]) => `${number}${end}`),
    fc.constantFrom(null, "", " ", "#N/A", 7, "7", true, "TRUE", "«Ink»", "Ink"),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 2_000, size: "max" }), (cells) => {
      const dictionary = new Dictionary();
      const idOfKey = new Map<string, number>();
      for (const each of cells) {
        const key = each === "#N/A" ? null : clientKey(cellText(each));
        if (key && !idOfKey.has(key)) idOfKey.set(key, idOfKey.size);
        expect(dictionary.add(each)).toBe(key === null ? ERROR : (idOfKey.get(key) ?? BLANK));
      }
      for (const each of cells) expect(dictionary.look(each)).toBe(dictionary.add(each));
      expect(dictionary.look("601 Wholesale")).toBe(UNKNOWN);
      expect(dictionary.names.map(clientKey)).toEqual([...idOfKey.keys()]);
    }),
    { numRuns: 30 },
  );
});

test("a blank id has no name", () => {
  expect([0, BLANK].map((id) => nameOrNull(["Anna"], id))).toEqual(["Anna", null]);
});
