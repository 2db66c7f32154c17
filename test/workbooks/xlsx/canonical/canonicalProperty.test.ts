import fc from "fast-check";
import { readXlsx } from "../../../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../../../src/workbooks/xlsx/xlsxWriter";
import { anyWorkbook } from "../randomWorkbooks";
import { disguised, type Disguise } from "./disguise";

const disguise: fc.Arbitrary<Disguise> = fc.record({
  names: fc.array(fc.constantFrom("SharedStrings", "Лист ", "data", "workbook", "sheet", "Styles-"), { maxLength: 4 }),
  letterCase: fc.constantFrom("as it is", "upper"),
  prefix: fc.constantFrom("", "x", "ns0", "a", "ss"),
  strict: fc.boolean(),
  withoutAddresses: fc.boolean(),
  encoding: fc.constantFrom("utf-8", "utf-8", "utf-16"),
  absoluteTargets: fc.boolean(),
});

test("whatever parts, prefixes, namespaces and addresses are like, the workbook reads the same", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, disguise, async (workbook, other) => {
      const plain = await writeXlsx(workbook);
      expect(await readXlsx(await disguised(plain, other))).toEqual(await readXlsx(plain));
    }),
    { numRuns: 60, endOnFailure: true },
  );
}, 60_000);
