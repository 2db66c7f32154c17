import fc from "fast-check";
import { analyze } from "../../src/analysis/analyze";
import type { ProblemList } from "../../src/analysis/problemLog";
import { salesRoles, type SalesRole } from "../../src/analysis/tables/salesRoles";
import { presentRoles } from "../../src/analysis/tables/tableDefinition";
import { createSalesReader } from "../../src/analysis/tables/salesReader";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { CellValue, ColumnMap } from "../../src/analysis/types";
import { isoDay, loadCase } from "../setup/csvTables";
import { caseInput, isoFormat, readSales } from "./caseInput";

const day = isoDay("2024-12-31");

function codes(problems: ProblemList): readonly string[] {
  return problems.items.map((problem) => problem.code);
}

function ledgerRows(rows: CellValue[][], columns?: ColumnMap<SalesRole>): (string | number)[][] {
  const { ledger } = readSales(rows, columns);
  const result: (string | number)[][] = [];
  for (let client = 0; client + 1 < ledger.clientStart.length; client++) {
    for (let row = ledger.clientStart[client]; row < ledger.clientStart[client + 1]; row++) {
      result.push([ledger.clients.names[client], ledger.day[row], ledger.amount[row], ledger.document[row]]);
    }
  }
  return result;
}

test("rows are grouped by client and keep the order of the sheet", () => {
  const rows = [
    [day, "Anna", 1],
    [day, "Boris", 2],
    [day - 1, "anna", 3],
    [day, "Anna ", 4],
  ];
  expect(ledgerRows(rows)).toEqual([
    ["Anna", day, 1, 1],
    ["Anna", day - 1, 3, 0],
    ["Anna", day, 4, 1],
    ["Boris", day, 2, 2],
  ]);
});

test("a document is one client, number and day; rows without a number are one document per client and day", () => {
  const columns = { date: 0, client: 1, amount: 2, document: 3 };
  const rows = [
    [day, "Anna", 1, 7],
    [day, "Boris", 2, 7],
    [day - 5, "Anna", 3, "7"],
    [day, "Anna", 4, ""],
    [day, "Anna", 5, null],
    [day - 1, "Anna", 6, ""],
    [day, "Boris", 8, 7],
  ];
  expect(ledgerRows(rows, columns).map((row) => row[3])).toEqual([2, 0, 3, 3, 1, 4, 4]);
});

test("the same rows in chunks of any size give the same ledger", () => {
  const { sales, salesColumns } = loadCase("northwind");
  const whole = createSalesReader({ sheet: "Sales", row: 0, column: 0 }, salesColumns, isoFormat);
  const single = createSalesReader({ sheet: "Sales", row: 0, column: 0 }, salesColumns, isoFormat);
  whole.add(sales.rows);
  for (const row of sales.rows) single.add([row]);
  expect(single.finish()).toEqual(whole.finish());
});

test("the table is not changed while it is read", () => {
  const rows = Object.freeze([Object.freeze([day, "Anna", 1]), Object.freeze([null, "Total", 1])]);
  expect(readSales(rows).rows).toEqual({ total: 2, unreadable: 0, totalRows: 1, duplicates: 0 });
});

test("every fault of a row is reported with its cell, and the row is counted once", () => {
  const place = { sheet: "Продажи", row: 4, column: 2 };
  const reader = createSalesReader(place, { date: 1, client: 0, amount: 3 }, isoFormat);
  reader.add([
    ["Anna", day, "x", 5],
    ["", "soon", "x", "five"],
    ["#REF!", "", "x", ""],
    ["Boris", "#N/A", "x", "#DIV/0!"],
  ]);
  const { rows, problems } = reader.finish();
  expect(rows).toEqual({ total: 4, unreadable: 3, totalRows: 0, duplicates: 0 });
  const sheet = "Продажи";
  expect(problems.items).toEqual([
    { code: "dateUnreadable", where: { sheet, row: 6, column: 3 }, params: { value: "soon" } },
    { code: "clientMissing", where: { sheet, row: 6, column: 2 }, params: {} },
    { code: "amountUnreadable", where: { sheet, row: 6, column: 5 }, params: { value: "five" } },
    { code: "dateMissing", where: { sheet, row: 7, column: 3 }, params: {} },
    { code: "errorCell", where: { sheet, row: 7, column: 2 }, params: { value: "#REF!", role: "client" } },
    { code: "amountMissing", where: { sheet, row: 7, column: 5 }, params: {} },
    { code: "errorCell", where: { sheet, row: 8, column: 3 }, params: { value: "#N/A", role: "date" } },
    { code: "errorCell", where: { sheet, row: 8, column: 5 }, params: { value: "#DIV/0!", role: "amount" } },
  ]);
});

test("a client that appears only in rows that cannot be used is not in the ledger", () => {
  const { ledger } = readSales([
    [day, "Anna", 1],
    [day, "Ghost", "n/a"],
  ]);
  expect(ledger.clients.names).toEqual(["Anna"]);
});

test("optional cells that cannot be read are reported and left blank", () => {
  const columns = { date: 0, client: 1, amount: 2, product: 3, manager: 4, quantity: 5, margin: 6, document: 7 };
  const { ledger, rows, problems } = readSales([[day, "Anna", 1, "#N/A", "#REF!", "two", "#N/A", "#NUM!"]], columns);
  expect(rows.unreadable).toBe(0);
  expect(problems.items.map((problem) => problem.params.role)).toEqual([
    "document",
    "product",
    "manager",
    "margin",
    "quantity",
  ]);
  expect(problems.counts).toEqual({ valueUnreadable: 5 });
  expect(ledger.product?.[0]).toBe(-1);
  expect(ledger.margin?.[0]).toBeNaN();
});

test("blank rows are passed over wherever they stand", () => {
  const rows = [
    ["", null, " "],
    [day, "Anna", 1],
    [null, null, null],
    ["\u00a0", "", ""],
  ];
  expect(readSales(rows).rows).toEqual({ total: 1, unreadable: 0, totalRows: 0, duplicates: 0 });
});

test("totals rows at the end are left out", () => {
  const end = readSales([
    [day, "Anna", 1],
    ["Итого:", "", 1],
    ["", "", ""],
    ["", "Grand total", 1],
  ]);
  expect(end.rows).toEqual({ total: 3, unreadable: 0, totalRows: 2, duplicates: 0 });
  expect(codes(end.problems)).toEqual(["totalRow", "totalRow"]);
});

test("subtotals between sales are left out; a row that says more than that is a faulty one", () => {
  const { rows, problems, ledger } = readSales([
    [day, "Anna", 1],
    ["Итого за май", "", "1 500,00 руб."],
    ["", "Anna Total", 1],
    [day, "Boris", 2],
    ["", "", ""],
    ["Total", "Boris", 2],
    [day, "Clara", 3],
  ]);
  expect(rows).toEqual({ total: 6, unreadable: 1, totalRows: 2, duplicates: 0 });
  expect(codes(problems)).toEqual(["totalRow", "totalRow", "dateUnreadable"]);
  expect(ledger.clients.names).toEqual(["Anna", "Boris", "Clara"]);
});

test("a client called Total with a date is a client", () => {
  expect(readSales([[day, "Total", 1]]).ledger.clients.names).toEqual(["Total"]);
});

test("exact duplicates are reported with the row that they repeat, and stay counted", () => {
  const columns = { date: 0, client: 1, amount: 2 };
  const rows = [
    [day, "Anna", 1, "note"],
    [day, "Anna", 1, "other note"],
    [day, "Boris", 1, "note"],
    [day, "Anna", 1, "note"],
    [day + 0.5, "Anna", 1, "note"],
  ];
  const { rows: counts, problems, ledger } = readSales(rows, columns);
  expect(counts).toEqual({ total: 5, unreadable: 0, totalRows: 0, duplicates: 1 });
  expect(ledger.rows).toBe(5);
  const where = { sheet: "Sales", row: 4, column: 0 };
  expect(problems.items).toEqual([{ code: "duplicateRow", where, params: { row: 2 } }]);
});

test.each(["margin", "cost", "marginPercent"] as const)(
  "rows that differ in %s, quantity or a note only are no duplicates",
  (role) => {
    const number = fc.constantFrom<CellValue>(1, 2, "", "n/a", "none", "#N/A");
    const row = fc.tuple(
      fc.constantFrom(day, day + 0.5),
      fc.constantFrom(0, 5),
      number,
      number,
      fc.constantFrom("", "a"),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const cells = rows.map(([when, amount, margin, quantity, note]) => [
          when,
          "Anna",
          amount,
          margin,
          quantity,
          note,
        ]);
        const sales = readSales(cells, { date: 0, client: 1, amount: 2, [role]: 3, quantity: 4 });
        const different = new Set(cells.map((each) => JSON.stringify(each))).size;
        expect(sales.rows.duplicates).toBe(rows.length - different);
      }),
    );
  },
);

test("the duplicates of Chinook are the rows that are equal as text", () => {
  const testCase = loadCase("chinook", "text");
  const different = new Set(testCase.sales.rows.map((row) => JSON.stringify(row))).size;
  const { sales } = caseInput(testCase);
  expect(sales.rows.duplicates).toBe(testCase.sales.rows.length - different);
  expect(sales.rows.duplicates).toBe(5);
});

test("of one kind of problem a thousand are listed and all are counted", () => {
  const rows = Array.from({ length: 1500 }, () => ["never", "Anna", 1]);
  const { problems } = readSales(rows);
  expect(problems.items).toHaveLength(1000);
  expect(problems.counts).toEqual({ dateUnreadable: 1500 });
});

test("margin comes from margin, cost or percent", () => {
  const margins = (role: SalesRole, cells: CellValue[]) => {
    const rows = cells.map((cell) => [day, "Anna", 200, cell]);
    return [...(readSales(rows, { date: 0, client: 1, amount: 2, [role]: 3 }).ledger.margin ?? [])];
  };
  expect(margins("margin", [50, "12,5", ""])).toEqual([50, 12.5, NaN]);
  expect(margins("cost", [150, ""])).toEqual([50, NaN]);
  expect(margins("marginPercent", [0.25, "10%"])).toEqual([50, 20]);
  expect(margins("marginPercent", [25, 1])).toEqual([50, 2]);
});

test("an empty table and a table of headers alone give one problem and figures without values", () => {
  const empty = readSales([]);
  expect(empty.problems.items).toEqual([
    { code: "tableEmpty", where: { sheet: "Sales", row: 0, column: 0 }, params: { table: "sales" } },
  ]);
  const analysis = analyze({ sales: empty, clients: null, rules: null, targets: null }, defaultSettings);
  expect(analysis.clients).toEqual([]);
  expect(analysis.rows).toEqual({ total: 0, used: 0, unreadable: 0, afterAsOf: 0, totalRows: 0, duplicates: 0 });
  expect(analysis.totals).toEqual({
    turnover: 0,
    clientTurnover: 0,
    margin: null,
    purchases: 0,
    clients: 0,
    statuses: { Potential: 0, New: 0, Regular: 0, Restored: 0, Lost: 0 },
  });
  expect(analysis.ltv).toBeNull();
  expect(analysis.retention.crr).toBeNull();
  expect(analysis.concentration).toEqual({ top: [], pareto80: 0, paying: 0, hhi: null, gini: null });
  expect(analysis.notices).toEqual([]);
});

test("without a client column nothing is used, and that is one problem", () => {
  const { rows, problems, ledger } = readSales(
    [
      [day, "Anna", 1],
      [day, "Boris", 2],
    ],
    { date: 0, amount: 2 },
  );
  expect(rows).toEqual({ total: 2, unreadable: 2, totalRows: 0, duplicates: 0 });
  expect(problems.items).toEqual([{ code: "roleMissing", where: null, params: { table: "sales", role: "client" } }]);
  expect(ledger.rows).toBe(0);
});

test("serials of a 1904 workbook and text dates mean the same days", () => {
  const reader = createSalesReader(
    { sheet: "Sales", row: 0, column: 0 },
    { date: 0, client: 1, amount: 2 },
    { decimal: ",", dateOrder: "dmy", date1904: true },
  );
  reader.add([
    [day - 1462, "Anna", "1 234,50"],
    ["31.12.2024", "Anna", "1\u00a0234,50"],
    [day - 1462 + 0.75, "Anna", 1234.5],
  ]);
  const { ledger } = reader.finish();
  expect([...ledger.day]).toEqual([day, day, day]);
  expect([...ledger.amount]).toEqual([1234.5, 1234.5, 1234.5]);
});

test("hostile names arrive as typed", () => {
  const names = [
    "=1+1",
    "+7 921",
    "@x",
    "-5",
    "007",
    "1-2",
    "'quoted",
    "х".repeat(300),
    "😀 Emoji",
    "שלום",
    "<b>&amp;",
  ];
  const { ledger } = readSales(names.map((name) => [day, name, 1]));
  expect(ledger.clients.names).toEqual(names);
});

test("the roles of a table are those that have a column", () => {
  expect(presentRoles(salesRoles, { amount: 3, date: 0, client: undefined })).toEqual(["date", "amount"]);
});
