import { blank, column, excelCalls, omitted, type Argument, type ExcelCalls } from "./excelCalls";

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});

describe("ABCXYZ", () => {
  // Row sums 300, 100, 60, 40 of 500: shares start at 0, 60, 80 and 92 %. CV 0.0816 (X), 0.1837 (Y), 0.7071 (Z).
  const periods = [
    [100, 110, 90],
    [30, 30, 40],
    [20, 40, 0],
    [0, 20, 20],
  ];

  test("joins the class of the row's sum with the class of its evenness (spec 3.2, 3.3, 3.4)", () => {
    // The second row: mean 33.3, deviations 3.3, 3.3, 6.7, population deviation 4.71, CV 0.1414. The third: 16.33 / 20.
    expect(excel.call("ABCXYZ", [periods])).toEqual(column(["AX", "BY", "CZ", "C"]));
  });

  test.each(["web", "desktop"] as const)(
    "gives no XYZ class to few periods and no class without sales (%s)",
    (host) => {
      const rows = [
        [blank, 50, 60],
        [blank, blank, blank],
        [10, -10, 0],
      ];
      expect(excel.call("ABCXYZ", [rows], host)).toEqual(column(["A", "", ""]));
    },
  );

  test("puts clients whose returns outweigh into the last class", () => {
    const rows = [
      [100, 100, 100],
      [10, -30, 10],
    ];
    expect(excel.call("ABCXYZ", [rows])).toEqual(column(["AX", "CZ"]));
  });

  test("says what ABC and XYZ say apart", () => {
    const sums = column(periods.map((row) => row[0] + row[1] + row[2]));
    const abc = excel.call("ABC", [sums, 0.7, 0.9]) as string[][];
    const xyz = excel.call("XYZ", [periods, 0.2, 0.5]) as string[][];
    const both = abc.map((row, index) => [row[0] + xyz[index][0]]);
    expect(excel.call("ABCXYZ", [periods, 0.7, 0.9, 0.2, 0.5])).toEqual(both);
  });

  test.each<[Argument[], string, string]>([
    [[omitted, 1], "#VALUE!", "boundaryB"],
    [[omitted, omitted, 0], "#VALUE!", "boundaryX"],
    [[omitted, omitted, 0.3, 0.2], "#VALUE!", "boundaryY"],
    [["half"], "#VALUE!", "boundaryA"],
  ])("refuses the boundaries %# and names the argument", (bounds, error, argument) => {
    const result = excel.call("ABCXYZ", [periods, ...bounds]);
    expect(result).toEqual({ error, reason: expect.stringContaining(argument) });
  });

  test("names a text among the figures and an error cell", () => {
    expect(excel.call("ABCXYZ", [[["Ana", 1, 2, 3]]])).toMatchObject({ error: "#VALUE!" });
    expect(excel.call("ABCXYZ", [[[1, "#N/A", 3]]])).toEqual({
      error: "#N/A",
      reason: "periods contains the error #N/A.",
    });
  });
});
