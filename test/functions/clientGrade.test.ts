import { blank, column, excelCalls, type ExcelCalls } from "./excelCalls";

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});

describe("CLIENTGRADE", () => {
  // Shares start at 0, 50 and 80 %: profit max, high and low.
  const margins = column([50, 30, 20]);

  test("puts the profit tier and the potential together (table of spec 3.5)", () => {
    expect(excel.call("CLIENTGRADE", [margins, "max"])).toEqual(column(["A", "B", "C"]));
    expect(excel.call("CLIENTGRADE", [margins, "high"])).toEqual(column(["B", "B", "C"]));
    expect(excel.call("CLIENTGRADE", [margins, "low"])).toEqual(column(["B", "B", "D"]));
  });

  test("gives grade E to a negative margin whatever the potential", () => {
    expect(excel.call("CLIENTGRADE", [column([50, -1]), column(["max", blank])])).toEqual(column(["A", "E"]));
  });

  test("puts amounts of potential through the ABC rule and knows tiers in five languages", () => {
    expect(excel.call("CLIENTGRADE", [margins, column([600, 300, 100])])).toEqual(column(["A", "B", "D"]));
    expect(excel.call("CLIENTGRADE", [margins, column(["максимальный", "ridicat", "düşük"])])).toEqual(
      column(["A", "B", "D"]),
    );
  });

  test("takes other boundaries for both tiers", () => {
    expect(excel.call("CLIENTGRADE", [margins, "max", 0.8, 0.95])).toEqual(column(["A", "A", "B"]));
  });

  test.each(["web", "desktop"] as const)("gives no grade where margin or potential is not known (%s)", (host) => {
    const potentials = column(["max", blank, 0]);
    expect(excel.call("CLIENTGRADE", [column([blank, 10, 10]), potentials], host)).toEqual(column(["", "", ""]));
  });

  test.each([
    [[margins, column(["max", "max"])], "#VALUE!", "potentials"],
    [[margins, column(["max", "huge", "low"])], "#VALUE!", "potentials"],
    [[column(["much"]), "max"], "#VALUE!", "margins"],
    [[margins, "max", 0.9, 0.8], "#VALUE!", "boundaryB"],
  ])("explains bad input %#", (args, error, argument) => {
    expect(excel.call("CLIENTGRADE", args)).toEqual({ error, reason: expect.stringMatching(`^${argument} `) });
  });
});
