import type { DataSheet, DataTable } from "../../../../src/workbooks/workbookData";
import { codeOf, openHost, openHostOn, sheetOf, written } from "../openHost";

const tableOf = (name: string, columns: number): DataTable => ({
  name,
  range: { row: 0, column: 0, rows: 4, columns },
  totals: false,
  style: null,
  filterButton: true,
});

/** Price times count by hand: 20, 60, 120. */
const sales = (name = "Sales"): DataSheet =>
  sheetOf(
    "Sheet1",
    [
      ["Price", "Count sold", "Sum", ""],
      [10, 2, null, null],
      [20, 3, null, null],
      [30, 4, null, null],
    ],
    { tables: [tableOf(name, 3)] },
  );

// Microsoft Support, "Using structured references with Excel tables".
describe("Table[@Column] in a formula", () => {
  it("is the cell of the same row, and stays as it was typed", async () => {
    const host = openHost([sales()]);
    const formulas = Array.from({ length: 3 }, () => ["=Sales[@Price]*Sales[@[Count sold]]"]);
    const after = await written(host, formulas, "C2:C4");
    expect(after.values).toEqual([[20], [60], [120]]);
    expect(after.formulas).toEqual(formulas);
  });

  it("needs no name of the table inside it", async () => {
    const after = await written(openHost([sales()]), [["=[@Price]+1"], ["=[@Price]+1"], ["=[@Price]+1"]], "C2:C4");
    expect(after.values).toEqual([[11], [21], [31]]);
  });

  it("stands beside the table too, and spans columns", async () => {
    const after = await written(openHost([sales()]), [["=SUM(Sales[@[Price]:[Count sold]])"]], "D3");
    expect(after.values).toEqual([[23]]);
  });

  it("follows what its row holds", async () => {
    const host = openHost([sales()]);
    await written(host, [["=Sales[@Price]*2"]], "C3");
    await written(host, [[50]], "A3");
    expect((await written(host, [[null]], "C3")).values).toEqual([[100]]);
  });

  it("works for tables with an underscore in their name, in small letters too", async () => {
    const after = await written(openHost([sales("Sales_2024")]), [["=sales_2024[@Price]*2"]], "C3");
    expect(after.values).toEqual([[40]]);
  });

  it("is calculated when a file is opened", async () => {
    const host = openHost([sales()]);
    await written(host, [["=SUM(Sales[Price])/Sales[@Price]"]], "C3");
    const again = openHostOn(host.save());
    await written(again, [[40]], "A4");
    expect((await written(again, [[null]], "C3")).values).toEqual([[3.5]]);
  });
});

// Microsoft Support, "Spilled range operator".
describe("B1# in a formula", () => {
  it("is the whole range over which B1 is spilled, and stays as it was typed", async () => {
    const after = await written(openHost(), [["=SEQUENCE(3)", "=SUM(A1#)", "=ROWS($A$1#)"]], "A1:C1");
    expect(after.values).toEqual([[1, 6, 3]]);
    expect(after.formulas).toEqual([["=SEQUENCE(3)", "=SUM(A1#)", "=ROWS($A$1#)"]]);
  });

  it("spills itself, on another sheet too", async () => {
    const host = openHost([sheetOf("First"), sheetOf("It's other", [[{ value: null, formula: "=SEQUENCE(2,2)" }]])]);
    const after = await written(
      host,
      [
        ["='It''s other'!A1#*10", null],
        [null, null],
      ],
      "A1:B2",
    );
    expect(after.values).toEqual([
      [10, 20],
      [30, 40],
    ]);
  });

  it("grows and shrinks with the spilled range", async () => {
    const host = openHost([sheetOf("Sheet1", [[2]])]);
    await written(host, [["=SEQUENCE(A1)", "=SUM(B1#)"]], "B1:C1");
    await written(host, [[4]], "A1");
    expect((await written(host, [[null]], "C1")).values).toEqual([[10]]);
    await written(host, [[1]], "A1");
    expect((await written(host, [[null]], "C1")).values).toEqual([[1]]);
  });

  it("is #REF! where nothing is spilled", async () => {
    const after = await written(openHost([sheetOf("Sheet1", [[5]])]), [["=A1#", "=SUM(D9#)"]], "B1:C1");
    expect(after.values).toEqual([["#REF!", "#REF!"]]);
  });

  it("can be what a name means", async () => {
    const host = openHost([sheetOf("Sheet1", [[{ value: null, formula: "=SEQUENCE(3)" }]])]);
    await host.Excel.run(async (context) => {
      context.workbook.names.add("Spilled", "=Sheet1!$A$1#");
      await context.sync();
      const name = context.workbook.names.getItem("Spilled").load("formula");
      await context.sync();
      expect(name.formula).toBe("=Sheet1!$A$1#");
    });
    expect((await written(host, [["=SUM(Spilled)"]], "B1")).values).toEqual([[6]]);
  });

  it("is refused where it is no reference", async () => {
    expect(await codeOf(() => written(openHost(), [["=SUM(#)"]], "A1"))).toBe("InvalidArgument");
  });
});
