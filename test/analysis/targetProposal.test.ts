import fc from "fast-check";
import { BLANK } from "../../src/analysis/cells/dictionary";
import { clientKey } from "../../src/analysis/cells/clientKey";
import { proposedTargets } from "../../src/analysis/products/targetProposal";
import { productsOfClient } from "../../src/analysis/products/usedProducts";
import { attributeText, rangeText, valuesText } from "../../src/analysis/tables/ruleText";
import { meetsCondition, readCondition } from "../../src/analysis/tables/ruleCondition";
import { plainFormat } from "../../src/analysis/tables/segmentRules";
import { isoDay } from "../setup/csvTables";
import { run } from "./analysisOfRows";
import { analysisOf, worlds } from "./reference/world";

const day = isoDay("2024-12-31");

test("what more than half of the buyers of a segment buy is proposed as its target", () => {
  const { evidence } = run([
    [day, "Anna", 10, "Paper"],
    [day, "Boris", 10, "Paper"],
    [day, "Boris", 5, "Ink"],
    [day, "Vera", 5, "Ink"],
    [day, "Vera", -5, "Ink"],
    [day, "Vera", 1, "Glue"],
  ]);
  const names = evidence.register.names;
  const segmentOf = Int32Array.from(names, (name) => (name === "Vera" ? 1 : 0));
  const { buyers, cells } = proposedTargets(evidence, segmentOf, 3);
  expect([...buyers]).toEqual([2, 1, 0]);
  const proposed = cells.map((row) => evidence.products.names.filter((_name, product) => row[product].proposed));
  // Half of the first segment buys Ink; Vera has given it back. The third has nobody.
  expect(proposed).toEqual([["Paper"], ["Glue"], []]);
  expect(proposedTargets(evidence, Int32Array.of(0, 0, BLANK), 1).buyers).toEqual(Int32Array.of(2));
});

test("buyers and users of proposals are those of a slow count, for any sales and tables", () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const analysis = analysisOf(world);
      const { register, products } = analysis.evidence;
      const segments = register.segments.names;
      const { buyers, cells } = proposedTargets(analysis.evidence, register.segment, segments.length);
      segments.forEach((segment, place) => {
        const clients = analysis.clients.filter((client) => client.segment === segment);
        const used = clients.map(({ client }) => productsOfClient(analysis, client).map(({ name }) => name));
        const count = used.filter((names) => names.length > 0).length;
        expect(buyers[place]).toBe(count);
        products.names.forEach((name, product) => {
          const users = used.filter((names) => names.includes(name)).length;
          expect(cells[place][product]).toEqual({ users, proposed: users > count / 2 });
        });
      });
    }),
    { numRuns: 60 },
  );
});

test("a cell of the rules says its values and nothing else, or there is none", () => {
  expect(valuesText(["Austria", "Germany"], plainFormat)).toBe("Austria; Germany");
  for (const value of ["Paper; Ink", ">10", "<>a", "=B", ""]) expect(valuesText([value], plainFormat)).toBeNull();
  const value = fc.oneof(fc.string(), fc.constantFrom("1..5", "a;b", "=x", " b ", "ß", "10", "«Ромашка»"));
  fc.assert(
    fc.property(fc.uniqueArray(value, { selector: clientKey, maxLength: 5 }), value, (values, other) => {
      const texts = values.map(attributeText);
      const cell = valuesText(texts, plainFormat);
      if (cell === null) return;
      const condition = readCondition(cell, plainFormat)!;
      for (const each of values) expect(meetsCondition(condition, each, plainFormat)).toBe(true);
      const isListed = texts.map(clientKey).includes(clientKey(other));
      expect(meetsCondition(condition, other, plainFormat)).toBe(isListed);
    }),
  );
});

test.each([".", ","] as const)(
  "a cell of bounds takes the numbers between them, with the decimal mark %s",
  (decimal) => {
    const format = { ...plainFormat, decimal };
    expect(rangeText(10, 20, format)).toBe("10..20");
    expect(rangeText(0.5, null, format)).toBe(`>=0${decimal}5`);
    expect(rangeText(null, 7, format)).toBe("<=7");
    expect(rangeText(null, null, format)).toBeNull();
    expect(rangeText(20, 10, format)).toBeNull();
    const bound = fc.option(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { nil: null });
    fc.assert(
      fc.property(bound, bound, fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (from, to, number) => {
        const cell = rangeText(from, to, format);
        if (cell === null) return;
        const isBetween = (from === null || number >= from) && (to === null || number <= to);
        expect(meetsCondition(readCondition(cell, format)!, number, format)).toBe(isBetween);
      }),
    );
  },
);
