import { blank, column, excelCalls, omitted, type Argument, type ExcelCalls } from "./excelCalls";

let excel: ExcelCalls;
beforeAll(async () => {
  excel = await excelCalls();
});

const day = 45292; // 2024-01-01

describe("CLIENTLADDER", () => {
  const clients = column(["One", "Two", "Three", "None"]);
  const saleClients = column(["One", "Two", "Two", "Three", "Three", "Three"]);
  const saleDates = column([day, day, day + 1, day, day + 1, day + 2]);

  test("counts the purchases of each client (spec 3.6)", () => {
    expect(excel.call("CLIENTLADDER", [clients, saleClients, saleDates])).toEqual(
      column(["Buyer", "Customer", "Regular client", ""]),
    );
  });

  test("counts all sales of one day as one purchase, and only days with a sum above 0 (spec: words)", () => {
    const dates = column([day, day, day, day, day + 1, day + 2]);
    expect(excel.call("CLIENTLADDER", [clients, saleClients, dates])).toEqual(
      column(["Buyer", "Buyer", "Regular client", ""]),
    );
    const amounts = column([-5, 100, -100, 10, 20, 0]);
    expect(excel.call("CLIENTLADDER", [clients, saleClients, saleDates, amounts])).toEqual(
      column(["", "Buyer", "Customer", ""]),
    );
  });

  test("counts documents by their number and day where they are numbered", () => {
    const oneDay = column([day, day, day, day, day, day]);
    const documents = column(["1", "2", "3", "4", "4", "4"]);
    const ladder = (dates: Argument): unknown =>
      excel.call("CLIENTLADDER", [clients, saleClients, dates, omitted, omitted, omitted, documents]);
    expect(ladder(oneDay)).toEqual(column(["Buyer", "Customer", "Buyer", ""]));
    expect(ladder(column([day, day, day, day, day + 1, day + 2]))).toEqual(
      column(["Buyer", "Customer", "Regular client", ""]),
    );
  });

  test("makes regular clients who are loyal adherents, and advocates where they recommend", () => {
    const everyone = column(["Three", "Three", "Three", "Three", "Two"]);
    const competitors = column(["no", "нет", "yes", blank, "no"]);
    const recommends = column(["yes", blank, "yes", "yes", "yes"]);
    for (const host of ["web", "desktop"] as const) {
      const args: Argument[] = [everyone, saleClients, saleDates, omitted, competitors, recommends];
      expect(excel.call("CLIENTLADDER", args, host)).toEqual(
        column(["Advocate", "Adherent", "Regular client", "Regular client", "Customer"]),
      );
    }
  });

  test("takes one answer for all clients", () => {
    const args: Argument[] = [column(["Three", "Two"]), saleClients, saleDates, omitted, false, true];
    expect(excel.call("CLIENTLADDER", args)).toEqual(column(["Advocate", "Customer"]));
  });

  test("keeps the shape of the clients, leaves blanks blank and compares names as the reports do", () => {
    const table = [
      [" three ", blank],
      ["", "«Two»"],
    ];
    for (const host of ["web", "desktop"] as const) {
      expect(excel.call("CLIENTLADDER", [table, saleClients, saleDates], host)).toEqual([
        ["Regular client", ""],
        ["", "Customer"],
      ]);
    }
  });

  test.each<[Argument[], string]>([
    [[clients, saleClients, column([day, day])], "saleDates"],
    [[clients, saleClients, column(["soon", ...Array<number>(5).fill(day)])], "saleDates"],
    [[clients, saleClients, saleDates, column([1, 2])], "amounts"],
    [[clients, saleClients, saleDates, omitted, column(["no", "no"])], "buysFromCompetitors"],
    [[clients, saleClients, saleDates, omitted, column(["no", "maybe", "no", "no"])], "buysFromCompetitors"],
    [[clients, saleClients, saleDates, omitted, "no", column(["perhaps", "no", "no", "no"])], "recommends"],
  ])("explains bad input %#", (args, argument) => {
    const result = excel.call("CLIENTLADDER", args);
    expect(result).toEqual({ error: "#VALUE!", reason: expect.stringMatching(`^${argument} `) });
  });
});
