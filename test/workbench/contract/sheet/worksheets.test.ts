import { codeOf, openHost, sheetOf } from "../openHost";

const two = () => openHost([sheetOf("One"), sheetOf("Two")]);

describe("a worksheet", () => {
  // learn.microsoft.com/javascript/api/excel/excel.worksheetcollection (getItem: name or id)
  it("is found by its name in any case and by its id", async () => {
    const { Excel } = two();
    await Excel.run(async (context) => {
      const byName = context.workbook.worksheets.getItem("tWO").load("id, name, position, visibility");
      const byId = context.workbook.worksheets.getItem("id of Two").load("name");
      await context.sync();
      expect([byName.id, byName.name, byName.position, byName.visibility, byId.name]).toEqual([
        "id of Two",
        "Two",
        1,
        "Visible",
        "Two",
      ]);
    });
  });

  // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (*OrNullObject)
  it("that is not there is an error, or a null object", async () => {
    const { Excel } = two();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Three");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.worksheet (id, name)
  it("keeps its id when it is renamed, and formulas follow", async () => {
    const host = two();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("One");
      sheet.getRange("A1").values = [[5]];
      context.workbook.worksheets.getItem("Two").getRange("A1").values = [["=One!A1*2"]];
      await context.sync();
      sheet.name = "First of all";
      sheet.load("id");
      await context.sync();
      expect(sheet.id).toBe("id of One");
      const cell = context.workbook.worksheets.getItem("Two").getRange("A1").load("formulas, values");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["='First of all'!A1*2"]], [[10]]]);
    });
  });

  // support.microsoft.com, "Rename a worksheet"
  it("takes no name against Excel's rules", async () => {
    const { Excel } = two();
    const renamed = (name: string) =>
      codeOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Two").name = name;
          await context.sync();
        }),
      );
    for (const name of ["", "x".repeat(32), "a/b", "a\\b", "a?b", "a*b", "a:b", "[a", "a]", "'a", "a'", "history"]) {
      expect([name, await renamed(name)]).toEqual([name, "InvalidArgument"]);
    }
    expect(await renamed("ONE")).toBe("ItemAlreadyExists");
    expect(await renamed("Segment × product (2)")).toBe("no error");
  });

  // learn.microsoft.com/javascript/api/excel/excel.worksheetcollection (add)
  it("is added at the end, with the next free name or its own", async () => {
    const { Excel } = openHost([sheetOf("Sheet2")]);
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add().load("name, position");
      const named = context.workbook.worksheets.add("Clients").load("name, position, id");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([added.name, added.position, named.name, named.position]).toEqual(["Sheet3", 1, "Clients", 2]);
      expect(active.name).toBe("Sheet2");
      context.workbook.worksheets.add("clients");
      expect(await codeOf(() => context.sync())).toBe("ItemAlreadyExists");
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.worksheet (position)
  it("moves to another position", async () => {
    const host = openHost([sheetOf("One"), sheetOf("Two"), sheetOf("Three")]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Three").position = 0;
      await context.sync();
      context.workbook.worksheets.getItem("Three").position = 9;
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    });
    expect(host.save().sheets.map((sheet) => sheet.name)).toEqual(["Three", "One", "Two"]);
  });

  // learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (InvalidOperation)
  it("cannot be deleted or hidden where it is the last in sight", async () => {
    const { Excel } = openHost([sheetOf("One"), sheetOf("Two", [], { visibility: "hidden" })]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("One");
      sheet.delete();
      expect(await codeOf(() => context.sync())).toBe("InvalidOperation");
      sheet.visibility = "Hidden";
      expect(await codeOf(() => context.sync())).toBe("InvalidOperation");
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.worksheet (delete)
  it("takes its tables, links and charts with it when it is deleted, and leaves #REF! behind", async () => {
    const host = two();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("One");
      sheet.getRange("A1:A2").values = [["Amount"], [1]];
      sheet.tables.add("A1:A2", true);
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"));
      context.workbook.worksheets.getItem("Two").getRange("A1").values = [["=One!A2"]];
      await context.sync();
      sheet.delete();
      const cell = context.workbook.worksheets.getItem("Two").getRange("A1").load("values, valueTypes");
      context.workbook.tables.load("items/name");
      await context.sync();
      expect([cell.values, cell.valueTypes]).toEqual([[["#REF!"]], [["Error"]]]);
      expect(context.workbook.tables.items).toEqual([]);
      sheet.load("name");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    });
    expect(host.charts.list()).toEqual([]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.sheetvisibility
  it("hides from the user, and from the list of sheets that can be unhidden", async () => {
    const host = two();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Two").visibility = "VeryHidden";
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect(visible.value).toBe(1);
    });
    expect(host.save().sheets[1].visibility).toBe("veryHidden");
  });

  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets (freeze panes)
  it("has frozen panes, gridlines, a tab colour and a page", async () => {
    const host = two();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("One");
      const none = sheet.freezePanes.getLocationOrNullObject();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.showGridlines = false;
      sheet.tabColor = "#ff8800";
      sheet.pageLayout.orientation = "Landscape";
      await context.sync();
      expect([none.isNullObject, frozen.address]).toEqual([true, "One!A1:B3"]);
      context.workbook.worksheets.getItem("Two").freezePanes.freezeRows(2);
      await context.sync();
      sheet.freezePanes.unfreeze();
      await context.sync();
    });
    const [one, other] = host.save().sheets;
    expect(one).toMatchObject({
      frozenRows: 0,
      frozenColumns: 0,
      showGridlines: false,
      tabColor: "#FF8800",
      page: { landscape: true },
    });
    expect(other).toMatchObject({ frozenRows: 2, frozenColumns: 0 });
  });

  // learn.microsoft.com/javascript/api/excel/excel.worksheet (getNext, getPreviousOrNullObject)
  it("knows the sheets beside it", async () => {
    const sheets = [sheetOf("One"), sheetOf("Two", [], { visibility: "hidden" }), sheetOf("Three")];
    await openHost(sheets).Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const one = worksheets.getItem("One");
      const three = worksheets.getItem("Three");
      const found = [one.getNext(), one.getNext(true), three.getPrevious(), three.getPreviousOrNullObject(true)];
      for (const sheet of found) sheet.load("name");
      const none = [one.getPreviousOrNullObject(), three.getNextOrNullObject()];
      for (const sheet of none) sheet.load("name");
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(["Two", "Three", "Two", "One"]);
      expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
      three.getNext();
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
  // learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (AccessDenied)
  it("that is protected refuses every change of cells, and nothing else", async () => {
    const { Excel } = openHost([sheetOf("One", [[1]], { protected: true })]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("One");
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      const refused: (() => void)[] = [
        () => (sheet.getRange("A1").values = [[2]]),
        () => (sheet.getRange("A1").format.fill.color = "#FF0000"),
        () => sheet.getRange("A1").clear(),
        () => sheet.tables.add("A1:A2", true),
        () => sheet.charts.add("Line", sheet.getRange("A1")),
      ];
      for (const change of refused) {
        change();
        expect(await codeOf(() => context.sync())).toBe("AccessDenied");
      }
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[2]];
      await context.sync();
    });
  });
});
