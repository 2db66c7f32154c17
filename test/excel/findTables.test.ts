import { readWorkbook } from "../../src/app/readWorkbook";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { noChoices } from "../../src/app/tableChoices";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { closeHost, openHost, watch } from "./openHost";
import { caseSheets, nameData, sheetData, tableData, workbookData } from "./workbook";

const sales = [
  ["Date", "Client", "Amount"],
  [45292, "A", 10],
  [45293, "B", 20],
  [45294, "A", 30],
];
const block = { row: 0, column: 0, rows: 4, columns: 3 };

afterEach(closeHost);

describe("finding tables", () => {
  it("lists sheets with a header row, with the first sixty rows as sample", async () => {
    openHost(workbookData(caseSheets("northwind")));
    const tables = await officeWorkbook().findTables();
    expect(tables.map(({ kind, name, rows, columns }) => [kind, name, rows, columns])).toEqual([
      ["sheet", "Sales", 2155, 15],
      ["sheet", "Clients data", 91, 11],
      ["sheet", "Segment rules", 7, 2],
      ["sheet", "Target matrix", 7, 9],
    ]);
    expect(tables[0].headers.slice(0, 3)).toEqual(["order_id", "date", "client"]);
    expect(tables[0].sample).toHaveLength(60);
    expect(tables[0].sample[0].slice(0, 3)).toEqual([10248, 35250, "Vins et alcools Chevalier"]);
  });

  it("lists a table once, not its sheet, and a name over the same cells not at all", async () => {
    openHost(
      workbookData([sheetData("Sales", sales, { tables: [tableData("SalesTable", block)] })], {
        names: [nameData("All_sales", "=Sales!$A$1:$C$4"), nameData("Rate", "=0.2")],
      }),
    );
    const tables = await officeWorkbook().findTables();
    expect(tables.map(({ kind, name, sheet, row, rows }) => ({ kind, name, sheet, row, rows }))).toEqual([
      { kind: "table", name: "SalesTable", sheet: "Sales", row: 0, rows: 3 },
    ]);
  });

  it("counts the hidden rows of each, those above and below it apart", async () => {
    const rows = [["Sales 2024"], [], ...sales];
    openHost(
      workbookData([
        sheetData("Sales", rows, { hiddenRows: [0, 3, 5, 9] }),
        sheetData("All out of sight", sales, { hiddenRows: [0, 1, 2, 3] }),
        sheetData("All in sight", sales),
      ]),
    );
    const tables = await officeWorkbook().findTables();
    expect(tables.map(({ name, hiddenRows }) => [name, hiddenRows])).toEqual([
      ["Sales", 2],
      ["All out of sight", 3],
      ["All in sight", undefined],
    ]);
  });

  it("leaves a table's total row out", async () => {
    const rows = [...sales, ["Total", "", 60]];
    const range = { ...block, rows: 5 };
    openHost(workbookData([sheetData("Sales", rows, { tables: [tableData("SalesTable", range, true)] })]));
    expect((await officeWorkbook().findTables())[0].rows).toBe(3);
  });

  it("lists a named block of a sheet with several blocks", async () => {
    const rows = [["Budget", "", "", ""], ["", "", "", ""], ...sales.map((row) => ["", ...row])];
    openHost(workbookData([sheetData("Data", rows)], { names: [nameData("Sales_block", "=Data!$B$3:$D$6")] }));
    const tables = await officeWorkbook().findTables();
    expect(tables.map(({ kind, name, row, column, rows }) => ({ kind, name, row, column, rows }))).toEqual([
      { kind: "name", name: "Sales_block", row: 2, column: 1, rows: 3 },
    ]);
  });

  it("takes a name that stands for whole columns only as far as there are values", async () => {
    const rows = [["Budget"], [], ...sales.map((row) => ["", "", ...row])];
    const names = [nameData("Sales_columns", "=Data!$C:$E"), nameData("Hidden", "=Data!$C$3:$E$6", false)];
    openHost(workbookData([sheetData("Data", rows)], { names }));
    const [table, ...others] = await officeWorkbook().findTables();
    expect(table).toMatchObject({ kind: "name", row: 2, column: 2, rows: 3, headers: sales[0] });
    expect(others).toEqual([]);
    const delivered: unknown[] = [];
    await officeWorkbook().readRows(table, (chunk) => delivered.push(...chunk), watch());
    expect(delivered).toEqual(sales.slice(1));
  });

  it("finds the header row below titles and merged group headers", async () => {
    const rows = [
      ["Sales 2024"],
      [],
      ["Sale", "", "", "Client", ""],
      ["Date", "No", "Amount", "Name", "Manager"],
      [45292, 1, 10, "A", "M"],
    ];
    const merges = [
      { row: 0, column: 0, rows: 1, columns: 5 },
      { row: 2, column: 0, rows: 1, columns: 3 },
      { row: 2, column: 3, rows: 1, columns: 2 },
    ];
    openHost(workbookData([sheetData("Sales", rows, { merges })]));
    const [table] = await officeWorkbook().findTables();
    expect(table).toMatchObject({ row: 3, rows: 1, headers: ["Date", "No", "Amount", "Name", "Manager"] });
  });

  it("lists a sheet of nothing but headers, and no empty sheet", async () => {
    openHost(workbookData([sheetData("Sales", [sales[0]]), sheetData("Empty", [])]));
    const tables = await officeWorkbook().findTables();
    expect(tables.map(({ name, rows, sample }) => ({ name, rows, sample }))).toEqual([
      { name: "Sales", rows: 0, sample: [] },
    ]);
  });

  it("says where another list of sales stands beside the one that is read", async () => {
    const beside = (left: readonly string[], right: readonly string[]) => {
      const row = (names: readonly string[], values: readonly (string | number)[]) => values.slice(0, names.length);
      return [
        [...left, "", ...right],
        [...row(left, [45292, "A", 10]), "", ...row(right, [45293, "B", 20])],
        [...row(left, [45294, "A", 30]), "", ...row(right, [45295, "B", 40])],
      ];
    };
    const noticesOf = async (right: readonly string[]) => {
      openHost(workbookData([sheetData("Sales", beside(["Date", "Client", "Amount"], right))]));
      const { session } = await scanWorkbook(officeWorkbook());
      const { analysis } = await readWorkbook(officeWorkbook(), session, watch());
      return analysis.notices.filter(({ code }) => code === "listBeside");
    };
    expect(await noticesOf(["Date", "Client", "Amount"])).toMatchObject([{ params: { sheet: "Sales", cell: "E1" } }]);
    // Something else beside it is no concern of the sales.
    expect(await noticesOf(["Month", "Plan"])).toEqual([]);
  });

  it("reads hidden sheets too", async () => {
    openHost(workbookData([sheetData("Notes", []), sheetData("Sales", sales, { visibility: "hidden" })]));
    expect((await officeWorkbook().findTables()).map((table) => table.name)).toEqual(["Sales"]);
  });
});

describe("discovering a workbook", () => {
  it("proposes Northwind's four tables and the host's language", async () => {
    openHost(workbookData(caseSheets("northwind")));
    const { session, language } = await scanWorkbook(officeWorkbook());
    expect(session.choices.sales?.table.name).toBe("Sales");
    expect(session.choices.clients?.table.name).toBe("Clients data");
    expect(session.choices.rules?.table.name).toBe("Segment rules");
    expect(session.choices.targets?.table.name).toBe("Target matrix");
    expect(language).toBe("en");
  });

  it("proposes nothing in an empty workbook", async () => {
    openHost(workbookData([sheetData("Sheet1", [])]));
    const { tables, session } = await scanWorkbook(officeWorkbook());
    expect(tables).toEqual([]);
    expect(session.choices).toEqual(noChoices);
    expect(Object.values(noChoices).every((choice) => choice === null)).toBe(true);
  });
});
