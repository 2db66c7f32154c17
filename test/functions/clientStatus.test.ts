import { daySerial } from "../../src/analysis/time/calendar";
import { blank, column, excelCalls, omitted, type ExcelCalls } from "./excelCalls";

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});

const asOf = daySerial(2024, 12, 31);
const november = daySerial(2024, 11, 15);
const august = daySerial(2024, 8, 15);
const january = daySerial(2024, 1, 15);

describe("CLIENTSTATUS", () => {
  const saleClients = column(["Newcomer", "Faithful", "Faithful", "Returned", "Returned", "Gone"]);
  const saleDates = column([november, august, november, january, november, january]);

  test("tells the five statuses apart (spec 3.1)", () => {
    const clients = column(["Newcomer", "Faithful", "Returned", "Gone", "Wanted"]);
    expect(excel.call("CLIENTSTATUS", [clients, saleClients, saleDates, asOf])).toEqual(
      column(["New", "Regular", "Restored", "Lost", "Potential"]),
    );
  });

  test("keeps the shape of the clients and leaves blanks blank", () => {
    const clients = [
      ["Faithful", blank],
      ["", "Gone"],
    ];
    for (const host of ["web", "desktop"] as const) {
      expect(excel.call("CLIENTSTATUS", [clients, saleClients, saleDates, asOf], host)).toEqual([
        ["Regular", ""],
        ["", "Lost"],
      ]);
    }
  });

  test("holds for the last sale date where no day is given, and sees nothing after the day that is given", () => {
    expect(excel.call("CLIENTSTATUS", ["Newcomer", saleClients, saleDates])).toEqual([["New"]]);
    expect(excel.call("CLIENTSTATUS", ["Newcomer", saleClients, saleDates, blank], "desktop")).toEqual([["New"]]);
    expect(excel.call("CLIENTSTATUS", ["Newcomer", saleClients, saleDates, august])).toEqual([["Potential"]]);
    expect(excel.call("CLIENTSTATUS", ["Newcomer", saleClients, saleDates, "2024-08-15"])).toEqual([["Potential"]]);
  });

  test("changes with the length of the window", () => {
    expect(excel.call("CLIENTSTATUS", ["Gone", saleClients, saleDates, asOf, 12])).toEqual([["New"]]);
    expect(excel.call("CLIENTSTATUS", ["Faithful", saleClients, saleDates, asOf, 1])).toEqual([["Lost"]]);
  });

  test("counts only amounts above 0 as purchases where amounts are given", () => {
    const amounts = column([100, 100, -100, 100, "250,00", blank]);
    const clients = column(["Newcomer", "Faithful", "Returned", "Gone"]);
    expect(excel.call("CLIENTSTATUS", [clients, saleClients, saleDates, asOf, omitted, amounts])).toEqual(
      column(["New", "Lost", "Restored", "Potential"]),
    );
    expect(excel.call("CLIENTSTATUS", ["Gone", saleClients, saleDates, asOf, 3, 1])).toEqual([["Lost"]]);
  });

  test("takes a sale that was reversed on its day, or later under its number, for no purchase", () => {
    const clients = column(["Ana", "Ana", "Bor", "Bor"]);
    const dates = column([november, november, august, november]);
    const amounts = column([100, -100, 50, -50]);
    const wanted = column(["Ana", "Bor"]);
    expect(excel.call("CLIENTSTATUS", [wanted, clients, dates, asOf, 3, amounts])).toEqual(
      column(["Potential", "Lost"]),
    );
    const documents = column([1, 1, 2, 2]);
    expect(excel.call("CLIENTSTATUS", [wanted, clients, dates, asOf, 3, amounts, documents])).toEqual(
      column(["Potential", "Potential"]),
    );
  });

  test("names the row of a cell that cannot be read", () => {
    const amounts = column([1, 2, 3, 4, "-", 6]);
    expect(excel.call("CLIENTSTATUS", ["Ana", saleClients, saleDates, asOf, 3, amounts])).toEqual({
      error: "#VALUE!",
      reason: 'amounts (row 5) must be a number, not "-".',
    });
  });

  test("compares clients as the reports do: case, spaces and quotation marks do not count (spec 1)", () => {
    const clients = column(["  faithful ", "«Faithful»", "FAITHFUL\u00a0"]);
    expect(excel.call("CLIENTSTATUS", [clients, saleClients, saleDates, asOf])).toEqual(
      column(["Regular", "Regular", "Regular"]),
    );
    expect(excel.call("CLIENTSTATUS", [column([1042]), column(["1042"]), column([november]), asOf])).toEqual([["New"]]);
  });

  test("takes dates as numbers, with a time, as ISO texts and as dotted texts", () => {
    const dates = column([november + 0.75, "2024-08-15", "15.11.2024", "2024-01-15", november, january]);
    expect(excel.call("CLIENTSTATUS", [column(["Newcomer", "Faithful"]), saleClients, dates, asOf])).toEqual(
      column(["New", "Regular"]),
    );
  });

  test.each(["web", "desktop"] as const)("leaves out rows without a client or a date (%s)", (host) => {
    const clients = column(["Ana", blank, "", "Bor"]);
    const dates = column([november, november, november, blank]);
    expect(excel.call("CLIENTSTATUS", [column(["Ana", "Bor"]), clients, dates, asOf], host)).toEqual(
      column(["New", "Potential"]),
    );
  });

  test("says Potential for everybody where there are no sales yet", () => {
    expect(excel.call("CLIENTSTATUS", [column(["Ana", "Bor"]), blank, blank])).toEqual(
      column(["Potential", "Potential"]),
    );
  });

  test.each([
    [["Ana", saleClients, column([november])], null],
    [["Ana", saleClients, column([november, november])], "saleDates"],
    [["Ana", saleClients, [saleDates.map((row) => row[0])]], "saleDates"],
    [["Ana", saleClients, column([...saleDates.slice(1).map((row) => row[0]), "someday"])], "saleDates"],
    [["Ana", saleClients, column([...saleDates.slice(1).map((row) => row[0]), "03/04/2024"])], "saleDates"],
    [["Ana", saleClients, saleDates, "soon"], "asOf"],
    [["Ana", saleClients, saleDates, asOf, "three"], "months"],
    [["Ana", saleClients, saleDates, asOf, 3, column([1, 2])], "amounts"],
    [["Ana", saleClients, saleDates, asOf, 3, column([1, 2, 3, 4, 5, "much"])], "amounts"],
  ])("explains bad input %#", (args, argument) => {
    const result = excel.call("CLIENTSTATUS", args);
    if (argument === null) expect(result).toEqual([["Potential"]]);
    else expect(result).toEqual({ error: "#VALUE!", reason: expect.stringMatching(`^${argument} `) });
  });

  test.each([0, -3, 2.5, 121])("refuses a window of %p months with #VALUE!", (months) => {
    expect(excel.call("CLIENTSTATUS", ["Ana", saleClients, saleDates, asOf, months])).toEqual({
      error: "#VALUE!",
      reason: "months must be a whole number from 1 to 120.",
    });
  });

  test("passes an error among the sales on, because any status could hang on that row", () => {
    const dates = column([november, august, "#N/A", january, november, january]);
    expect(excel.call("CLIENTSTATUS", ["Ana", saleClients, dates, asOf])).toEqual({
      error: "#N/A",
      reason: "saleDates contains the error #N/A.",
    });
  });
});
