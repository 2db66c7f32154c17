import { codeOf, openHost, openHostOn, sheetOf, workbookOf } from "../openHost";

describe("a name", () => {
  const named = () =>
    openHostOn(
      workbookOf([sheetOf("My sales", [["Client"], ["A"]])], {
        names: [
          { name: "SalesRange", formula: "='My sales'!$A$1:$A$2", visible: true },
          { name: "Vat", formula: "=0.2", visible: true },
          { name: "Firm", formula: '="Clientele"', visible: true },
          { name: "Gone", formula: "=#REF!", visible: true },
          { name: "_hidden", formula: "='My sales'!$A$1", visible: false },
        ],
      }),
    );

  // learn.microsoft.com/javascript/api/excel/excel.nameditem (type, value)
  it("tells what it stands for", async () => {
    const { Excel } = named();
    await Excel.run(async (context) => {
      const names = context.workbook.names.load("items/name, items/type, items/formula, items/visible, items/scope");
      await context.sync();
      expect(
        names.items.map(({ name, type, formula, visible, scope }) => [name, type, formula, visible, scope]),
      ).toEqual([
        ["_hidden", "Range", "='My sales'!$A$1", false, "Workbook"],
        ["Firm", "String", '="Clientele"', true, "Workbook"],
        ["Gone", "Error", "=#REF!", true, "Workbook"],
        ["SalesRange", "Range", "='My sales'!$A$1:$A$2", true, "Workbook"],
        ["Vat", "Double", "=0.2", true, "Workbook"],
      ]);
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.nameditem (getRange)
  it("leads to its cells where it stands for cells", async () => {
    const { Excel } = named();
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const range = names.getItem("salesrange").getRange().load("values");
      const none = names.getItem("Vat").getRangeOrNullObject();
      await context.sync();
      expect([range.values, none.isNullObject]).toEqual([[["Client"], ["A"]], true]);
      names.getItem("Vat").getRange();
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.nameditemcollection (add)
  it("can be added once, and used in a formula", async () => {
    const { Excel } = named();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("C1:C2").values = [[3], [4]];
      context.workbook.names.add("Amounts", sheet.getRange("C1:C2"));
      sheet.getRange("D1").values = [["=SUM(Amounts)"]];
      const sum = sheet.getRange("D1").load("values");
      const item = context.workbook.names.getItem("Amounts").load("formula");
      await context.sync();
      expect([sum.values, item.formula]).toEqual([[[7]], "='My sales'!$C$1:$C$2"]);
      context.workbook.names.add("AMOUNTS", "=1");
      expect(await codeOf(() => context.sync())).toBe("ItemAlreadyExists");
      context.workbook.names.add("A1", "=1");
      expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.nameditem (formula)
  it("means something new to formulas when it is changed", async () => {
    const { Excel } = named();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("D1");
      cell.values = [["=Vat*100"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[20]]);
      context.workbook.names.getItem("Vat").formula = "=0.18";
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[18]]);
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.nameditem (delete)
  it("can be deleted", async () => {
    const host = named();
    await host.Excel.run(async (context) => {
      context.workbook.names.getItem("Gone").delete();
      await context.sync();
    });
    expect(host.save().names.map(({ name }) => name)).not.toContain("Gone");
  });
});

describe("a setting", () => {
  // learn.microsoft.com/javascript/api/excel/excel.settingcollection
  it("travels with the workbook, as a copy of what was given", async () => {
    const host = openHost();
    const value = { as: "of", list: [1, null, "x"] };
    await host.Excel.run(async (context) => {
      context.workbook.settings.add("clientele", value);
      value.list.push("later");
      await context.sync();
      const read = context.workbook.settings.getItem("clientele").load("key, value");
      await context.sync();
      expect([read.key, read.value]).toEqual(["clientele", { as: "of", list: [1, null, "x"] }]);
    });
    expect(host.save().settings).toEqual({ clientele: { as: "of", list: [1, null, "x"] } });
  });

  // learn.microsoft.com/javascript/api/excel/excel.settingcollection (add)
  it("is replaced when it is added again, and gone when it is deleted", async () => {
    const { Excel } = openHost();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("key", 1);
      settings.add("key", 2);
      settings.load("items/value");
      await context.sync();
      expect(settings.items.map(({ value }: { value: unknown }) => value)).toEqual([2]);
      settings.getItem("key").delete();
      const none = settings.getItemOrNullObject("key");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      settings.getItem("key");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    });
  });

  // learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
  it("has an end to its size", async () => {
    const { Excel } = openHost();
    const attempt = () =>
      Excel.run(async (context) => {
        context.workbook.settings.add("large", "x".repeat(200_000));
        await context.sync();
      });
    expect(await codeOf(attempt)).toBe("InvalidArgument");
  });
});
