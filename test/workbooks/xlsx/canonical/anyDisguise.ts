import fc from "fast-check";
import type { Disguise } from "./disguise";

/** All the ways in which another program could have written a workbook. */
export const disguise: fc.Arbitrary<Disguise> = fc.record({
  names: fc.array(fc.constantFrom("SharedStrings", "Лист ", "data", "workbook", "sheet", "Styles-"), { maxLength: 4 }),
  letterCase: fc.constantFrom("as it is", "upper"),
  prefix: fc.constantFrom("", "x", "ns0", "a", "ss"),
  strict: fc.boolean(),
  withoutAddresses: fc.boolean(),
  encoding: fc.constantFrom("utf-8", "utf-8", "utf-16"),
  absoluteTargets: fc.boolean(),
});
