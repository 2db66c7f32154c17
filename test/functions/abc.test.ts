import { blank, column, excelCalls, omitted, type ExcelCalls } from "./excelCalls";

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});

describe("ABC", () => {
  test("gives the higher class to the value that crosses a boundary (spec 3.2)", () => {
    expect(excel.call("ABC", [column([50, 30, 20])])).toEqual([["A"], ["B"], ["C"]]);
    expect(excel.call("ABC", [column([96, 2, 2])])).toEqual([["A"], ["C"], ["C"]]);
    expect(excel.call("ABC", [7])).toEqual([["A"]]);
  });

  test("keeps the shape of the values", () => {
    const table = [
      [50, 20],
      [30, 0],
    ];
    expect(excel.call("ABC", [table])).toEqual([
      ["A", "C"],
      ["B", ""],
    ]);
  });

  test.each(["web", "desktop"] as const)(
    "leaves blanks, texts, logical values and zeros without a class (%s)",
    (host) => {
      const values = column([50, blank, "total", "", 0, true, 50]);
      expect(excel.call("ABC", [values], host)).toEqual(column(["A", "", "", "", "", "", "A"]));
    },
  );

  test("takes texts that are numbers as CLIENTSHARE takes them", () => {
    const values = column(["50", "1 200,50", "30"]);
    expect(excel.call("ABC", [values])).toEqual(column(["C", "A", "C"]));
    expect(excel.call("CLIENTSHARE", [values])).toEqual(column([50, 1200.5, 30].map((value) => value / 1280.5)));
  });

  test("puts negative values into the last class", () => {
    expect(excel.call("ABC", [column([100, -20])])).toEqual([["A"], ["C"]]);
  });

  test("takes other boundaries as shares or as percent texts, and the standard ones where they are left out", () => {
    const values = column([60, 25, 10, 5]);
    expect(excel.call("ABC", [values])).toEqual(column(["A", "B", "C", "C"]));
    expect(excel.call("ABC", [values, 0.8, 0.95])).toEqual(column(["A", "A", "B", "C"]));
    expect(excel.call("ABC", [values, "80%", "95%"])).toEqual(column(["A", "A", "B", "C"]));
    expect(excel.call("ABC", [values, omitted, 0.9])).toEqual(column(["A", "B", "B", "C"]));
    expect(excel.call("ABC", [values, blank, blank])).toEqual(column(["A", "B", "C", "C"]));
  });

  test.each([
    [[0, 0.8], "#VALUE!", "boundaryA"],
    [[-0.5, 0.8], "#VALUE!", "boundaryA"],
    [[0.8, 0.5], "#VALUE!", "boundaryB"],
    [[0.5, 0.5], "#VALUE!", "boundaryB"],
    [[0.5, 1], "#VALUE!", "boundaryB"],
    [[50, 80], "#VALUE!", "boundaryB"],
    [["half", 0.8], "#VALUE!", "boundaryA"],
    [[true, 0.8], "#VALUE!", "boundaryA"],
  ])("refuses the boundaries %p with %s and names %s", (bounds, error, argument) => {
    expect(excel.call("ABC", [column([1]), ...bounds])).toEqual({ error, reason: expect.stringContaining(argument) });
  });

  test.each([
    ["#N/A", "#N/A"],
    [{ code: "#DIV/0!", message: "" }, "#DIV/0!"],
    [{ type: "Error", basicType: "Error", basicValue: "#NUM!" }, "#NUM!"],
    ["#REF!", "#VALUE!"],
    ["#NAME?", "#VALUE!"],
  ])("passes the error cell %p on as %s and says where it lies", (cell, error) => {
    const result = excel.call("ABC", [column([5, cell])]);
    expect(result).toEqual({ error, reason: expect.stringMatching(/^values contains the error #/) });
  });

  test("reads the number inside a data type", () => {
    const currency = { type: "FormattedNumber", basicType: "Double", basicValue: 90, numberFormat: "0.00 €" };
    expect(excel.call("ABC", [column([currency, 10])])).toEqual([["A"], ["C"]]);
  });

  test("refuses a whole column with a sentence that says what to do", () => {
    const result = excel.call("ABC", [Array<number[]>(1_048_576).fill([1])]);
    expect(result).toEqual({
      error: "#VALUE!",
      reason:
        "values has 1048576 cells; at most 100000 fit into one call. Give the filled range, such as A2:A5000, not whole columns.",
    });
    expect(excel.call("ABC", [Array<number[]>(100_000).fill([1])])).toHaveLength(100_000);
  });
});
