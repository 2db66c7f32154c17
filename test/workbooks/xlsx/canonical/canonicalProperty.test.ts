import fc from "fast-check";
import { readXlsx } from "../../../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../../../src/workbooks/xlsx/xlsxWriter";
import { anyWorkbook } from "../randomWorkbooks";
import { disguise } from "./anyDisguise";
import { disguised } from "./disguise";

test("whatever parts, prefixes, namespaces and addresses are like, the workbook reads the same", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, disguise, async (workbook, other) => {
      const plain = await writeXlsx(workbook);
      expect(await readXlsx(await disguised(plain, other))).toEqual(await readXlsx(plain));
    }),
    { numRuns: 60, endOnFailure: true },
  );
}, 60_000);
