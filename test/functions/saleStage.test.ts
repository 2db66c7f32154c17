import { blank, column, excelCalls, omitted, type Argument, type ExcelCalls } from "./excelCalls";

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});

const day = 45292; // 2024-01-01

describe("SALESTAGE", () => {
  test("tells first sales, new directions and repeat sales apart, in any order of the rows (spec 3.7)", () => {
    const saleClients = column(["Ana", "Ana", "Ana", "Ana", "Ana", "Bor"]);
    const saleDates = column([day + 9, day, day, day + 5, day + 5, day + 5]);
    const products = column(["Paper", "Ink", "Glue", "Ink", "Paper", "Paper"]);
    expect(excel.call("SALESTAGE", [saleClients, saleDates, products])).toEqual(
      column(["Repeat sale", "First sale", "First sale", "Repeat sale", "New direction", "First sale"]),
    );
  });

  test("takes returns and rows before the first purchase for repeat", () => {
    const saleDates = column([day, day + 1, day + 1, day + 2, day + 3]);
    const products = column(["Ink", "Ink", "Ink", "Paper", "Paper"]);
    const amounts = column([-10, 30, -5, -5, 20]);
    expect(excel.call("SALESTAGE", ["Ana", saleDates, products, amounts])).toEqual(
      column(["Repeat sale", "First sale", "Repeat sale", "Repeat sale", "New direction"]),
    );
  });

  test("knows no new direction without products", () => {
    const saleDates = column([day, day + 1]);
    expect(excel.call("SALESTAGE", [column(["Ana", "Ana"]), saleDates])).toEqual(column(["First sale", "Repeat sale"]));
    expect(excel.call("SALESTAGE", [column(["Ana", "Ana"]), saleDates, column(["Ink", blank])])).toEqual(
      column(["First sale", "Repeat sale"]),
    );
  });

  test.each(["web", "desktop"] as const)("keeps the shape of the sales and leaves blank rows blank (%s)", (host) => {
    const saleClients = [["Ana", blank, "Ana", "Bor"]];
    const saleDates = [[day, day, day + 1, blank]];
    expect(excel.call("SALESTAGE", [saleClients, saleDates, omitted, omitted], host)).toEqual([
      ["First sale", "", "Repeat sale", ""],
    ]);
  });

  test.each<[Argument[], string]>([
    [[column(["Ana", "Ana"]), column([day, day, day])], "saleClients"],
    [[column(["Ana", "Ana"]), column([day, "03/04/2024"])], "saleDates"],
    [[column(["Ana", "Ana"]), day, column(["Ink", "Ink", "Ink"])], "saleClients"],
    [[column(["Ana", "Ana"]), day, omitted, column([5, "much"])], "amounts"],
    [[Array<string[]>(100_001).fill(["Ana"]), day], "saleClients"],
  ])("explains bad input %#", (args, argument) => {
    expect(excel.call("SALESTAGE", args)).toEqual({
      error: "#VALUE!",
      reason: expect.stringMatching(`^${argument} `),
    });
  });

  test("passes an error among the sales on, because any stage could hang on that row", () => {
    expect(excel.call("SALESTAGE", [column(["Ana", "#REF!"]), day])).toEqual({
      error: "#VALUE!",
      reason: "saleClients contains the error #REF!.",
    });
  });
});
