import fc from "fast-check";
import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { anyWorkbook, withStylesInPlace } from "./randomWorkbooks";

test("whatever a workbook holds is there again when it was saved and opened", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (workbook) => {
      const read = await readXlsx(await writeXlsx(workbook));
      expect(withStylesInPlace(read)).toEqual(withStylesInPlace(workbook));
    }),
    { numRuns: 40 },
  );
}, 60_000);
