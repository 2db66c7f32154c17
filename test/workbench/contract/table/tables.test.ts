import { codeOf, openHost, sheetOf } from "../openHost";

const rows = [
  ["Client", "Amount"],
  ["A", 1],
  ["B", 2],
];
const sample = () => openHost([sheetOf("Sales", rows), sheetOf("Other", rows)]);

async function withTable<Value>(use: (table: Excel.Table, context: Excel.RequestContext) => Promise<Value>) {
  const host = sample();
  const value = await host.Excel.run((context) =>
    use(context.workbook.worksheets.getItem("Sales").tables.add("A1:B3", true), context),
  );
  return { host, value };
}

describe("a table", () => {
  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
  it("is made over cells that are filled, with Excel's name and style", async () => {
    await withTable(async (table, context) => {
      table.load("name, style, showTotals, showHeaders, showFilterButton, showBandedRows");
      table.columns.load("items/name, count");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "Table1",
        style: "TableStyleMedium2",
        showTotals: false,
        showHeaders: true,
        showFilterButton: true,
        showBandedRows: true,
      });
      expect(table.columns.items.map((column) => column.name)).toEqual(["Client", "Amount"]);
      expect(table.columns.count).toBe(2);
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.table (getHeaderRowRange, getDataBodyRange, getTotalRowRange)
  it("knows its ranges", async () => {
    await withTable(async (table, context) => {
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("amount").getDataBodyRange(),
      ].map((range) => range.load("address"));
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual([
        "Sales!A1:B3",
        "Sales!A1:B1",
        "Sales!A2:B3",
        "Sales!B2:B3",
      ]);
      table.getTotalRowRange();
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.table (resize)
  it("takes in cells beside and below it, and names a new column without a header", async () => {
    await withTable(async (table, context) => {
      table.resize("A1:C5");
      const ranges = [table.getRange(), table.columns.getItemAt(2).getHeaderRowRange()];
      for (const range of ranges) range.load("address, values");
      await context.sync();
      expect(ranges[0].address).toBe("Sales!A1:C5");
      expect(ranges[1].values).toEqual([["Column3"]]);
      for (const address of ["A2:B3", "A1:B1", "E1:F3"]) {
        table.resize(address);
        expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
      }
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.tablerowcollection (add)
  it("takes rows at its end, and fills the blank row of a table without data first", async () => {
    const host = openHost();
    await host.Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["Client", "Amount"]];
      table.rows.add(undefined, [
        ["A", 1],
        ["B", "=B2*2"],
      ]);
      const added = table.rows.add(undefined, [["C", 3]]).load("index, values");
      table.rows.getItemAt(0).values = [["Anna", 5]];
      const range = table.getRange().load("address, values");
      const second = table.rows.getItemAt(1).getRange().load("address");
      table.rows.load("items/values, count");
      await context.sync();
      expect([added.index, added.values]).toEqual([2, [["C", 3]]]);
      expect(range.address).toBe("Sheet1!A1:B4");
      expect(range.values.slice(1)).toEqual([
        ["Anna", 5],
        ["B", 10],
        ["C", 3],
      ]);
      expect(second.address).toBe("Sheet1!A3:B3");
      expect(table.rows.count).toBe(3);
      expect(table.rows.items.map(({ values }) => values[0][0])).toEqual(["Anna", "B", "C"]);
    });
    expect(host.save().sheets[0].tables[0].range.rows).toBe(4);
  });

  // learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection (add)
  it("takes columns at its end, with their header", async () => {
    await withTable(async (table, context) => {
      const added = table.columns.add(undefined, [["Amount"], [10], ["=B3*3"]]).load("index, name");
      table.columns.add(undefined, undefined, "Note");
      const range = table.getRange().load("address, values");
      await context.sync();
      expect([added.index, added.name]).toEqual([2, "Amount2"]);
      expect(range.address).toBe("Sales!A1:D3");
      expect(range.values).toEqual([
        ["Client", "Amount", "Amount2", "Note"],
        ["A", 1, 10, ""],
        ["B", 2, 6, ""],
      ]);
      table.columns.load("count");
      await context.sync();
      expect(table.columns.count).toBe(4);
      table.columns.add(0, [["First"], [1], [2]]);
      expect(await codeOf(() => context.sync())).toBe("ApiNotFound");
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.tablecolumn (values)
  it("has the values of a column, its header's among them", async () => {
    await withTable(async (table, context) => {
      const column = table.columns.getItem("Amount").load("values");
      await context.sync();
      expect(column.values).toEqual([["Amount"], [1], [2]]);
      column.values = [["Sum"], [5], ["=B2+1"]];
      column.load("name, values");
      await context.sync();
      expect([column.name, column.values]).toEqual(["Sum", [["Sum"], [5], [6]]]);
      column.values = [["Sum"], [5]];
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    });
  });

  it("takes no rows that are not as wide, nor any that would move cells", async () => {
    await withTable(async (table, context) => {
      const refusal = (add: () => void) => {
        add();
        return codeOf(() => context.sync());
      };
      expect(await refusal(() => table.rows.add(undefined, [["C"]]))).toBe("InvalidArgument");
      expect(await refusal(() => table.rows.getItemAt(2))).toBe("ItemNotFound");
      expect(await refusal(() => table.rows.add(0, [["C", 3]]))).toBe("ApiNotFound");
      context.workbook.worksheets.getItem("Sales").getRange("B4").values = [["below"]];
      expect(await refusal(() => table.rows.add(undefined, [["C", 3]]))).toBe("ApiNotFound");
      table.getRange().load("address");
      table.rows.load("count");
      await context.sync();
      expect(table.rows.count).toBe(2);
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.table (showTotals)
  it("grows by a row when totals are shown, and shrinks again", async () => {
    const { host } = await withTable(async (table, context) => {
      table.showTotals = true;
      const whole = table.getRange().load("address");
      const body = table.getDataBodyRange().load("address");
      const total = table.getTotalRowRange().load("values");
      await context.sync();
      expect([whole.address, body.address, total.values]).toEqual(["Sales!A1:B4", "Sales!A2:B3", [["Total", ""]]]);
      table.showTotals = false;
      await context.sync();
    });
    expect(host.save().sheets[0].tables[0].range.rows).toBe(3);
  });

  // learn.microsoft.com/javascript/api/excel/excel.tablecollection (add: hasHeaders)
  it("makes texts of its headers, none empty and no two the same", async () => {
    const { Excel } = openHost([
      sheetOf("S", [
        ["Name", "name", null, 2024],
        [1, 2, 3, 4],
      ]),
    ]);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add("S!A1:D2", true);
      const headers = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(headers.values).toEqual([["Name", "name2", "Column3", "2024"]]);
    });
  });

  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
  it("over a header row alone gets an empty row", async () => {
    await withTable(async (_table, context) => {
      const range = context.workbook.worksheets.getItem("Other").tables.add("A1:B1", true).getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Other!A1:B2");
    });
  });

  // learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (MergedRangeConflict)
  it("does not overlap another table or merged cells", async () => {
    await withTable(async (_table, context) => {
      const sheet = context.workbook.worksheets.getItem("Sales");
      sheet.tables.add("B3:C9", true);
      expect(await codeOf(() => context.sync())).toBe("MergedRangeConflict");
      sheet.getRange("F11:G11").merge();
      await context.sync();
      sheet.tables.add("F10:G12", true);
      expect(await codeOf(() => context.sync())).toBe("MergedRangeConflict");
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.table (name) and support.microsoft.com, "Rename an Excel table"
  it("takes no name against Excel's rules", async () => {
    await withTable(async (table, context) => {
      context.workbook.names.add("Taken", "=Sales!$A$1");
      await context.sync();
      const renamed = (name: string) => {
        table.name = name;
        return codeOf(() => context.sync());
      };
      for (const name of ["", "1st", "two words", "C", "r", "A1", "R1C1", "a-b"]) {
        expect([name, await renamed(name)]).toEqual([name, "InvalidArgument"]);
      }
      expect(await renamed("taken")).toBe("ItemAlreadyExists");
      expect(await renamed("Продажи_2024")).toBe("no error");
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.tablecollection (getItemOrNullObject)
  it("is found by name in any case and by id, in the workbook and on its sheet", async () => {
    await withTable(async (table, context) => {
      table.name = "Sales_1997";
      table.load("id");
      await context.sync();
      const found = context.workbook.tables.getItem("SALES_1997").load("name");
      found.worksheet.load("name");
      const byId = context.workbook.tables.getItem(table.id).load("name");
      const elsewhere = context.workbook.worksheets.getItem("Other").tables.getItemOrNullObject("Sales_1997");
      await context.sync();
      expect([found.name, found.worksheet.name, byId.name]).toEqual(["Sales_1997", "Sales", "Sales_1997"]);
      expect(elsewhere.isNullObject).toBe(true);
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.table (convertToRange, delete)
  it("leaves its cells behind when it becomes a range, and takes them along when it is deleted", async () => {
    const { host } = await withTable(async (table, context) => {
      const range = table.convertToRange().load("address, values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Sales!A1:B3", rows]);
      context.workbook.worksheets.getItem("Other").tables.add("A1:B3", true).delete();
      await context.sync();
    });
    const [sales, other] = host.save().sheets;
    expect([sales.tables, other.tables, sales.cells.size, other.cells.size]).toEqual([[], [], 3, 0]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.table (style)
  it("takes the names of Excel's own styles only", async () => {
    await withTable(async (table, context) => {
      table.style = "TableStyleLight9";
      await context.sync();
      table.style = "Pretty";
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.autofilter (apply, clearCriteria, reapply, remove)
  it("is filtered by what its cells show, until the filter is cleared", async () => {
    await withTable(async (table, context) => {
      const { autoFilter } = table;
      const sheet = context.workbook.worksheets.getItem("Sales");
      sheet.getRange("B2:B3").numberFormat = [["0.00"], ["0.00"]];
      const hidden = async () => {
        const [second, third] = ["2:2", "3:3"].map((row) => sheet.getRange(row).load("rowHidden"));
        autoFilter.load("enabled, isDataFiltered");
        await context.sync();
        return [second.rowHidden, third.rowHidden, autoFilter.enabled, autoFilter.isDataFiltered];
      };
      expect(await hidden()).toEqual([false, false, true, false]);
      autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["b"] });
      expect(await hidden()).toEqual([true, false, true, true]);
      autoFilter.apply(table.getRange(), 1, { filterOn: "Values", values: ["1.00"] });
      expect(await hidden()).toEqual([true, true, true, true]);
      autoFilter.clearColumnCriteria(0);
      expect(await hidden()).toEqual([false, true, true, true]);
      // Nothing follows a cell that changes, before the filter is applied once more.
      sheet.getRange("B2").values = [[2]];
      expect(await hidden()).toEqual([false, true, true, true]);
      autoFilter.reapply();
      expect(await hidden()).toEqual([true, true, true, true]);
      autoFilter.clearCriteria();
      expect(await hidden()).toEqual([false, false, true, false]);
      autoFilter.apply("A1:B3", 0, { filterOn: "Values", values: ["A"] });
      const range = autoFilter.getRange().load("address");
      autoFilter.remove();
      const none = autoFilter.getRangeOrNullObject().load("address");
      expect(await hidden()).toEqual([false, false, false, false]);
      expect([range.address, none.isNullObject]).toEqual(["Sales!A1:B3", true]);
    });
  });

  it("shows all rows when it becomes cells again while it is filtered", async () => {
    await withTable(async (table, context) => {
      table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["A"] });
      const rows = table.convertToRange().load("rowHidden");
      await context.sync();
      expect(rows.rowHidden).toBe(false);
    });
  });

  it.each<[string, string, number, Excel.FilterCriteria, string]>([
    ["another range", "A1:B2", 0, { filterOn: "Values", values: ["A"] }, "InvalidArgument"],
    ["a column that it has not", "A1:B3", 2, { filterOn: "Values", values: ["A"] }, "InvalidArgument"],
    ["colours, which nobody can tell here", "A1:B3", 0, { filterOn: "CellColor", color: "#FF0000" }, "ApiNotFound"],
  ])("is not filtered by %s", async (_title, address, column, criteria, code) => {
    await withTable(async (table, context) => {
      table.autoFilter.apply(address, column, criteria);
      expect(await codeOf(() => context.sync())).toBe(code);
    });
  });

  // github.com/OfficeDev/office-js/issues/224, github.com/xlwings/xlwings/issues/747
  it("takes values of several rows into wrong ones while it is filtered, and those of one row into its own", async () => {
    await withTable(async (table, context) => {
      const sheet = context.workbook.worksheets.getItem("Sales");
      table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["B"] });
      sheet.getRange("B2:B3").values = [[10], [20]];
      const block = table.getDataBodyRange().load("values");
      await context.sync();
      expect(block.values).toEqual([
        ["A", 1],
        ["B", 10],
      ]);
      sheet.getRange("B2").values = [[30]];
      block.load("values");
      await context.sync();
      expect(block.values[0]).toEqual(["A", 30]);
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.table (onChanged, onSelectionChanged), excel.tablecollection (onChanged)
  it("tells of changes and selections inside it, and of none elsewhere", async () => {
    const { host } = await withTable(async () => Promise.resolve());
    const told: unknown[] = [];
    const note = async (event: { type: string; address: string; isInsideTable?: boolean; tableId: string }) => {
      told.push([event.type, event.address, event.isInsideTable]);
      return Promise.resolve();
    };
    const added = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sales");
      const table = sheet.tables.getItemAt(0);
      const result = table.onChanged.add(note);
      table.onSelectionChanged.add(note);
      sheet.tables.onChanged.add(note);
      context.workbook.worksheets.getItem("Other").tables.onChanged.add(note);
      await context.sync();
      return result;
    });
    const change = (address: string, value: unknown[][]) =>
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sales").getRange(address).values = value;
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 5));
      });
    const select = (address: string) =>
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sales").getRange(address).select();
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 5));
      });
    await change("B3:C3", [[7, 8]]);
    expect(told.splice(0)).toEqual([
      ["TableChanged", "B3", undefined],
      ["TableChanged", "B3", undefined],
    ]);
    await change("D9", [[1]]);
    await select("D9");
    expect(told).toEqual([]);
    await select("A2:D2");
    await select("D9");
    await select("D8");
    expect(told.splice(0)).toEqual([
      ["TableSelectionChanged", "A2:B2", true],
      ["TableSelectionChanged", "", false],
    ]);
    await host.Excel.run(added.context, async (context) => {
      added.remove();
      await context.sync();
    });
    await change("B2", [[9]]);
    expect(told).toEqual([["TableChanged", "B2", undefined]]);
  });
});
