import { blank, column, excelCalls, type ExcelCalls } from "./excelCalls";

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});

describe("LTV", () => {
  test("multiplies check, purchases per month, profitability and months (spec 3.13)", () => {
    expect(excel.call("LTV", [1000, 2, 0.2, 12])).toEqual([[4800]]);
    expect(excel.call("LTV", [1000, 2, "20%", 12])).toEqual([[4800]]);
  });

  test("calculates a column of clients with one profitability for all", () => {
    const checks = column([1000, 500, 100]);
    const frequencies = column([2, 1, 4]);
    const months = column([12, 10, 1]);
    expect(excel.call("LTV", [checks, frequencies, 0.2, months])).toEqual(column([4800, 1000, 80]));
  });

  test("spreads a row over a column, as Excel's own array formulas do", () => {
    expect(excel.call("LTV", [column([100, 200]), [[1, 2]], 0.5, 10])).toEqual([
      [500, 1000],
      [1000, 2000],
    ]);
  });

  test("names the argument whose shape does not match", () => {
    const result = excel.call("LTV", [column([1, 2, 3]), column([1, 2]), 0.2, 12]);
    expect(result).toEqual({
      error: "#VALUE!",
      reason: "purchasesPerMonth has 2 rows and 1 columns and must have as many as averageCheck: 3 and 1.",
    });
  });

  test("keeps the error of one client in that client's cell", () => {
    const checks = column([1000, "unknown", "#N/A", blank]);
    expect(excel.call("LTV", [checks, 2, 0.2, 12])).toEqual(column([4800, "#VALUE!", "#N/A", 0]));
  });

  test("gives a single bad value its reason", () => {
    expect(excel.call("LTV", [1000, "often", 0.2, 12])).toEqual({
      error: "#VALUE!",
      reason: 'purchasesPerMonth must be a number, not "often".',
    });
  });

  test("refuses to multiply a long column with a long row", () => {
    const result = excel.call("LTV", [Array<number[]>(1000).fill([1]), [Array<number>(1000).fill(1)], 0.2, 12]);
    expect(result).toEqual({ error: "#VALUE!", reason: expect.stringContaining("1000000 cells") });
  });
});

describe("CRR", () => {
  test("gives the rate in percent (spec 3.13)", () => {
    expect(excel.call("CRR", [105, 15, 100])).toEqual([[90]]);
  });

  test("meets the rate of Northwind's last three months (golden/northwind.json: E 73, N 0, S 72)", () => {
    const result = excel.call("CRR", [73, 0, 72]) as number[][];
    expect(result[0][0]).toBeCloseTo(101.388889, 6);
  });

  test.each(["web", "desktop"] as const)("gives #DIV/0! where there were no clients at the start (%s)", (host) => {
    expect(excel.call("CRR", [5, 1, 0], host)).toMatchObject({ error: "#DIV/0!" });
    expect(excel.call("CRR", [5, 1, blank], host)).toMatchObject({ error: "#DIV/0!" });
    expect(excel.call("CRR", [column([5, 9]), column([1, 0]), column([0, 10])], host)).toEqual(column(["#DIV/0!", 90]));
  });

  test("calculates a trend over several periods", () => {
    expect(excel.call("CRR", [[[90, 80]], [[10, 20]], [[100, 80]]])).toEqual([[80, 75]]);
  });
});
