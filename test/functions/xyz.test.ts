import { blank, excelCalls, omitted, type ExcelCalls } from "./excelCalls";

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});

describe("XYZ", () => {
  test("gives one class per row by population deviation / mean (spec 3.3)", () => {
    // CV by SQRT(DEVSQ(x)/n)/AVERAGE(x): 0.0816, 0.2041, 0.4082
    const periods = [
      [100, 110, 90],
      [100, 125, 75],
      [100, 150, 50],
    ];
    expect(excel.call("XYZ", [periods])).toEqual([["X"], ["Y"], ["Z"]]);
  });

  test("takes other bounds, also above 100 %", () => {
    const periods = [[100, 150, 50]];
    expect(excel.call("XYZ", [periods, 0.25, 0.5])).toEqual([["Y"]]);
    expect(excel.call("XYZ", [periods, "50%", "100%"])).toEqual([["X"]]);
    expect(excel.call("XYZ", [[[0, 300, 0, 10]], 0.5, 2])).toEqual([["Y"]]);
  });

  test.each(["web", "desktop"] as const)("skips the empty periods before the first purchase (%s)", (host) => {
    const periods = [[blank, 0, 100, 110, 90]];
    expect(excel.call("XYZ", [periods], host)).toEqual([["X"]]);
    expect(excel.call("XYZ", [periods, omitted, omitted, true], host)).toEqual([["X"]]);
    expect(excel.call("XYZ", [periods, omitted, omitted, false], host)).toEqual([["Z"]]);
  });

  test("counts empty periods after the first purchase", () => {
    expect(excel.call("XYZ", [[[100, 0, 100, 0]]])).toEqual([["Z"]]);
  });

  test("gives no class to fewer than three periods and to clients who never bought", () => {
    const periods = [
      [0, 50, 200],
      [0, 0, 0],
      [blank, blank, blank],
    ];
    expect(excel.call("XYZ", [periods])).toEqual([[""], [""], [""]]);
    // All periods count, and their mean is not above 0: spec 3.3.
    expect(excel.call("XYZ", [[[0, 0, 0]], omitted, omitted, false])).toEqual([["Z"]]);
  });

  test("gives Z where returns outweigh the purchases", () => {
    expect(excel.call("XYZ", [[[10, -20, 5]]])).toEqual([["Z"]]);
  });

  test.each([
    [[0, 0.25], "#VALUE!", "boundaryX"],
    [[0.25, 0.1], "#VALUE!", "boundaryY"],
    [[0.1, "wide"], "#VALUE!", "boundaryY"],
    [[0.1, 0.25, "maybe"], "#VALUE!", "fromFirstPurchase"],
  ])("refuses %p with %s and names %s", (args, error, argument) => {
    const result = excel.call("XYZ", [[[1, 2, 3]], ...args]);
    expect(result).toEqual({ error, reason: expect.stringContaining(argument) });
  });

  test("names a text among the figures, such as a header that was selected too", () => {
    expect(excel.call("XYZ", [[["Jan", "Feb", "Mar"]]])).toEqual({
      error: "#VALUE!",
      reason: 'periods (row 1) must be a number, not "Jan".',
    });
  });
});
