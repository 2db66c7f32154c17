import { recogniseTables } from "../../src/app/recogniseTables";
import type { TableChoices } from "../../src/app/session";
import type { FoundTable } from "../../src/app/workbookPort";
import { loadCsv } from "../setup/csvTables";
import { found, foundCsv } from "./tables";

const names = ({ sales, clients, rules, targets }: TableChoices) => [
  sales?.table.name ?? null,
  clients?.table.name ?? null,
  rules?.table.name ?? null,
  targets?.table.name ?? null,
];

const northwind = [
  foundCsv("Managers", loadCsv("northwind_managers.csv")),
  foundCsv("Target matrix", loadCsv("northwind_targets.csv")),
  foundCsv("Segment rules", loadCsv("northwind_rules.csv")),
  foundCsv("Clients", loadCsv("northwind_clients.csv")),
  foundCsv("Orders", loadCsv("northwind_orders.csv")),
  foundCsv("Sales", loadCsv("northwind_sales.csv")),
];

describe("recognising the tables of a workbook", () => {
  it.each([
    ["As written", "Client"],
    ["Как записано", "Клиент"],
    ["Како што е запишано", "Клиент"],
    ["Cum este scris", "Client"],
    ["Yazıldığı gibi", "Müşteri"],
  ])("takes a table of %s and %s for the alias table, not for the clients", (written, client) => {
    const aliases = found("Sheet1", [written, client], [["Ann", "Anna"]]);
    const choices = recogniseTables([aliases, ...northwind]);
    expect(choices.aliases?.table).toBe(aliases);
    expect(names(choices)).toEqual(["Sales", "Clients", "Segment rules", "Target matrix"]);
    expect(recogniseTables([aliases]).clients).toBeNull();
  });

  it("finds all four of Northwind among others", () => {
    expect(names(recogniseTables(northwind))).toEqual(["Sales", "Clients", "Segment rules", "Target matrix"]);
  });

  it("finds Northwind's sales, clients and target matrix on sheets with names that say nothing", () => {
    const renamed = northwind.map((table, i) => ({ ...table, name: `Sheet${i + 1}`, sheet: `Sheet${i + 1}` }));
    expect(names(recogniseTables(renamed))).toEqual(["Sheet6", "Sheet4", "Sheet3", "Sheet2"]);
  });

  it("takes a table for the rules by its headers, whatever its first column and its sheet are called", () => {
    const others = northwind.filter(({ name }) => name !== "Segment rules");
    const grouped = found("Sheet9", ["Kind of shop", "country", "city"], [["Iberia", "Spain; Portugal", ""]]);
    expect(recogniseTables([...others, grouped]).rules?.table).toBe(grouped);
    // Suppliers have countries and cities too.
    const suppliers = found("Sheet9", ["Supplier", "country", "city"], [["Exotic Liquids", "UK", "London"]]);
    expect(recogniseTables([...others, suppliers]).rules).toBeNull();
    const unknown = found("Sheet9", ["Kind of shop", "country", "discount"], [["Iberia", "Spain; Portugal", "5"]]);
    expect(recogniseTables([...others, unknown]).rules).toBeNull();
  });

  it("finds the four small tables", () => {
    const tiny = ["targets", "rules", "clients", "sales"].map((name) => foundCsv(name, loadCsv(`tiny_${name}.csv`)));
    expect(names(recogniseTables(tiny))).toEqual(["sales", "clients", "rules", "targets"]);
  });

  it.each([
    ["Russian", ["Продажи", "Клиенты", "Правила сегментов", "Целевая матрица"], ["Дата", "Клиент", "Сумма"], "Сегмент"],
    [
      "Macedonian",
      ["Продажби", "Клиенти", "Правила за сегменти", "Целна матрица"],
      ["Датум", "Клиент", "Износ"],
      "Сегмент",
    ],
    [
      "Romanian",
      ["Vânzări", "Clienți", "Reguli de segmentare", "Matrice țintă"],
      ["Data", "Client", "Valoare"],
      "Segment",
    ],
    [
      "Turkish",
      ["Satışlar", "Müşteriler", "Segment kuralları", "Hedef matrisi"],
      ["Tarih", "Müşteri", "Tutar"],
      "Segment",
    ],
  ])("finds the four tables of a %s workbook", (_language, sheets, [date, client, amount], segment) => {
    const tables = [
      found(sheets[3], [segment, "P1", "P2"], [["S", "+", ""]]),
      found(sheets[2], [segment, "Country"], [["S", "RU"]]),
      found(sheets[1], [client, "Country"], [["C", "RU"]]),
      found(sheets[0], [date, client, amount], [[45292, "C", 10]]),
    ];
    expect(names(recogniseTables(tables))).toEqual(sheets);
  });

  it("takes the longer of two sales tables", () => {
    const headers = ["Date", "Client", "Amount"];
    const row = [45292, "C", 10];
    const tables = [found("Sheet1", headers, [row]), found("Sheet2", headers, [row, row]), found("Sheet3", headers)];
    expect(names(recogniseTables(tables))[0]).toBe("Sheet2");
  });

  it("takes a sheet called Sales without a client column, so that the pane can ask for it", () => {
    const choices = recogniseTables([found("Sales", ["Date", "Amount"], [[45292, 10]])]);
    expect(choices.sales?.columns).toEqual({ date: 0, amount: 1 });
    expect(choices.clients).toBeNull();
  });

  it("takes a sales table of nothing but headers", () => {
    expect(names(recogniseTables([found("Sales", ["Date", "Client", "Amount"])]))[0]).toBe("Sales");
  });

  it("does not take a dated list for the clients", () => {
    const orders = foundCsv("Data", loadCsv("northwind_orders.csv"));
    expect(names(recogniseTables([northwind[5], orders]))).toEqual(["Sales", null, null, null]);
  });

  it("finds nothing in a workbook without tables", () => {
    expect(names(recogniseTables([]))).toEqual([null, null, null, null]);
    expect(names(recogniseTables([found("Notes", ["To do", "Done"], [["Call", "x"]])]))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("knows a table by its own name on a sheet of another", () => {
    const sheet: Partial<FoundTable> = { kind: "table", sheet: "Data" };
    const tables = [
      found("tblCustomers", ["Customer", "Country"], [["C", "RU"]], sheet),
      found("tblSales", ["Date", "Customer", "Amount"], [[45292, "C", 10]], sheet),
    ];
    expect(names(recogniseTables(tables))).toEqual(["tblSales", "tblCustomers", null, null]);
  });
});
