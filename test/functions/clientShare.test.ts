import { blank, column, excelCalls, type ExcelCalls } from "./excelCalls";

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});

describe("CLIENTSHARE", () => {
  test("gives the share of the total in the shape of the values (spec 3.12)", () => {
    const values = [
      [50, 30],
      [20, 100],
    ];
    expect(excel.call("CLIENTSHARE", [values])).toEqual([
      [0.25, 0.15],
      [0.1, 0.5],
    ]);
  });

  test("gives the share within each manager, blanks being a group of their own", () => {
    const values = column([75, 25, 10, 30, 10]);
    const groups = column(["Ivan", " ivan", "Olga", blank, blank]);
    for (const host of ["web", "desktop"] as const) {
      expect(excel.call("CLIENTSHARE", [values, groups], host)).toEqual(column([0.75, 0.25, 1, 0.75, 0.25]));
    }
  });

  test("counts returns in the total", () => {
    expect(excel.call("CLIENTSHARE", [column([150, -50])])).toEqual(column([1.5, -0.5]));
  });

  test.each(["web", "desktop"] as const)("counts a blank as 0 (%s)", (host) => {
    expect(excel.call("CLIENTSHARE", [column([80, blank])], host)).toEqual(column([1, 0]));
  });

  test("has no shares where the total is not above 0", () => {
    expect(excel.call("CLIENTSHARE", [column([10, -10])])).toEqual({
      error: "#DIV/0!",
      reason: "values: the total is not above 0, so that there are no shares.",
    });
    const groups = column(["Ivan", "Olga", "Olga"]);
    expect(excel.call("CLIENTSHARE", [column([5, 10, -10]), groups])).toEqual(column([1, "#DIV/0!", "#DIV/0!"]));
  });

  test.each([
    [[column([1, "total"])], "values"],
    [[column([1, 2]), column(["a", "b", "c"])], "groups"],
    [[Array<number[]>(100_001).fill([1])], "values"],
  ])("explains bad input %#", (args, argument) => {
    expect(excel.call("CLIENTSHARE", args)).toEqual({
      error: "#VALUE!",
      reason: expect.stringMatching(`^${argument} `),
    });
  });
});
