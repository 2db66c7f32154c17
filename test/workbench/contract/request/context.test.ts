import { codeOf, openHost, sheetOf } from "../openHost";

describe("the context of a batch", () => {
  // learn.microsoft.com/javascript/api/office/officeextension.trackedobjects
  it("tracks an object beyond the batch, one or several at once", async () => {
    const { Excel } = openHost([sheetOf("Sales", [[1], [2]])]);
    const kept = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sales");
      const range = sheet.getRange("A2");
      context.trackedObjects.add(range);
      context.trackedObjects.add([sheet]);
      await context.sync();
      return range;
    });
    await Excel.run(kept, async (context) => {
      kept.load("values");
      await context.sync();
      expect(kept.values).toEqual([[2]]);
      context.trackedObjects.remove(kept);
      await context.sync();
    });
  });

  // learn.microsoft.com/javascript/api/office/officeextension.clientrequestcontext (trace)
  it("takes remarks for a trace, which change nothing", async () => {
    const host = openHost([sheetOf("Sales", [[1]])]);
    await host.Excel.run(async (context) => {
      context.trace("before the write");
      context.workbook.worksheets.getItem("Sales").getRange("A1").values = [[5]];
      context.trace("after the write");
      await context.sync();
    });
    expect(host.save().sheets[0].cells.get(0)?.get(0)?.value).toBe(5);
  });

  // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (load)
  it("loads the items of collections inside items", async () => {
    const { Excel } = openHost([
      sheetOf("Sales", [["Client"], ["A"]], {
        tables: [
          {
            name: "SalesTable",
            range: { row: 0, column: 0, rows: 2, columns: 1 },
            totals: false,
            style: null,
            filterButton: true,
          },
        ],
      }),
      sheetOf("Empty"),
    ]);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name, items/tables/items/name");
      await context.sync();
      const found = worksheets.items.map((sheet) => [sheet.name, sheet.tables.items.map(({ name }) => name)]);
      expect(found).toEqual([
        ["Sales", ["SalesTable"]],
        ["Empty", []],
      ]);
    });
  });
});

describe("a reference in a formula", () => {
  const result = async (formula: string): Promise<unknown> => {
    const { Excel } = openHost([
      sheetOf(
        "Client's sales",
        [
          ["Client", "Amount"],
          ["A", 10],
          ["B", 32],
        ],
        {
          tables: [
            {
              name: "SalesTable",
              range: { row: 0, column: 0, rows: 3, columns: 2 },
              totals: false,
              style: null,
              filterButton: true,
            },
          ],
        },
      ),
      sheetOf("Report"),
    ]);
    return Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Report").getRange("A1");
      cell.formulas = [[formula]];
      cell.load("values");
      await context.sync();
      cell.load("values");
      await context.sync();
      return cell.values[0][0];
    });
  };

  // support.microsoft.com, "Using structured references with Excel tables"
  it("names the columns and the parts of a table", async () => {
    expect(await result("=SUM(SalesTable[Amount])")).toBe(42);
    expect(await result("=ROWS(SalesTable[#All])")).toBe(3);
  });

  // github.com/jmcnamara/XlsxWriter/issues/1078
  it("quotes the name of a sheet, and doubles the apostrophe in it", async () => {
    expect(await result("=SUM('Client''s sales'!B2:B3)")).toBe(42);
  });

  // learn.microsoft.com/javascript/api/excel/excel.range (address)
  it("is found by address with quotes in Office.js too", async () => {
    const { Excel } = openHost([sheetOf("Client's sales", [[7]])]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("'Client''s sales'!A1").load("values, address");
      await context.sync();
      expect([range.values, range.address]).toEqual([[[7]], "'Client''s sales'!A1"]);
    });
    expect(
      await codeOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("Missing!A1").load("values");
          await context.sync();
        }),
      ),
    ).not.toBe("no error");
  });
});
