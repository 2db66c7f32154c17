import { fromR1C1, toR1C1 } from "../../../../src/workbench/host/office/range/r1c1";
import { openHost } from "../openHost";

// learn.microsoft.com/javascript/api/excel/excel.range (formulasR1C1)
describe("formulas by row and column", () => {
  const at = { row: 4, column: 4 };

  it.each([
    ["=C3 * D3", "=R[-2]C[-2] * R[-2]C[-1]"],
    ["=SUM(E3:E5)", "=SUM(R[-2]C:RC)"],
    ["=$A$1+$B6-F$2", "=R1C1+R[1]C2-R2C[1]"],
    ["=SUM(B:B)+SUM($2:$3)", "=SUM(C[-3])+SUM(R2:R3)"],
    ["=SUM($A:B)", "=SUM(C1:C[-3])"],
    [`='R1C1 A1'!A1&"A1 R1C1"`, `='R1C1 A1'!R[-4]C[-4]&"A1 R1C1"`],
    ["=Sales[A1]+LOG10(A5)+TAXES24", "=Sales[A1]+LOG10(RC[-4])+TAXES24"],
    ["=ROUND(F5,2)+CRR(A1)", "=ROUND(RC[1],2)+CRR(R[-4]C[-4])"],
  ])("are the same both ways: %s", (usual, byPlace) => {
    expect(toR1C1(usual, at)).toBe(byPlace);
    expect(fromR1C1(byPlace, at)).toBe(usual);
  });

  it("go on at the other edge of the sheet", () => {
    expect(fromR1C1("=R[-1]C[-1]", { row: 0, column: 0 })).toBe("=XFD1048576");
  });

  it("are written and read cell by cell, and other values as they are", async () => {
    const { Excel } = openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [
        [2, 3],
        [4, 5],
        [6, 7],
      ];
      const range = sheet.getRange("C1:C4");
      range.formulasR1C1 = [["=RC[-2]*RC[-1]"], ["=RC[-2]*RC[-1]"], ["text"], ["=SUM(R[-3]C:R[-2]C)"]];
      range.load("formulas, formulasR1C1, values");
      await context.sync();
      expect(range.formulas.flat()).toEqual(["=A1*B1", "=A2*B2", "text", "=SUM(C1:C2)"]);
      expect(range.formulasR1C1.flat()).toEqual(["=RC[-2]*RC[-1]", "=RC[-2]*RC[-1]", "text", "=SUM(R[-3]C:R[-2]C)"]);
      expect(range.values.flat()).toEqual([6, 20, "text", 26]);
      const all = sheet.getRange("D1:D2");
      all.formulasR1C1 = "=RC1" as unknown as string[][];
      all.load("formulas");
      await context.sync();
      expect(all.formulas.flat()).toEqual(["=$A1", "=$A2"]);
    });
  });
});
