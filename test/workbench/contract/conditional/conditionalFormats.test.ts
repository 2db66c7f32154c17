import { openHost, sheetOf } from "../openHost";

describe("a conditional format", () => {
  const formatted = async (change: (formats: Excel.ConditionalFormatCollection) => void) => {
    const host = openHost([sheetOf("S", [["Lost"], ["New"]])]);
    await host.Excel.run(async (context) => {
      change(context.workbook.worksheets.getFirst().getRange("A1:A2").conditionalFormats);
      await context.sync();
    });
    return host.save().sheets[0].conditionalFormats;
  };
  const range = { row: 0, column: 0, rows: 2, columns: 1 };

  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting (color scale)
  it("scales colours", async () => {
    const scaled = await formatted((formats) => {
      formats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#1F4E79" },
      };
    });
    expect(scaled).toEqual([{ kind: "colorScale", range, colors: ["#FFFFFF", "#1F4E79"] }]);
  });

  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting (data bar)
  it("draws bars", async () => {
    const bars = await formatted((formats) => {
      const { dataBar } = formats.add("DataBar");
      dataBar.positiveFormat.fillColor = "#5B9BD5";
      dataBar.positiveFormat.gradientFill = false;
    });
    expect(bars).toEqual([{ kind: "dataBar", range, color: "#5B9BD5" }]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.conditionalformat (priority)
  it("marks values, the newest rule first", async () => {
    const marks = await formatted((formats) => {
      const lost = formats.add("CellValue").cellValue;
      lost.rule = { operator: "EqualTo", formula1: '="Lost"' };
      lost.format.fill.color = "#FFC7CE";
      lost.format.font.color = "#9C0006";
      const high = formats.add("CellValue").cellValue;
      high.rule = { operator: "GreaterThan", formula1: "=0.5" };
      high.format.font.color = "#006100";
    });
    expect(marks).toEqual([
      { kind: "cellValue", range, operator: "greaterThan", formula: "0.5", color: "#006100" },
      { kind: "cellValue", range, operator: "equal", formula: '="Lost"', fill: "#FFC7CE", color: "#9C0006" },
    ]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.range (clear)
  it("goes when the cells under it are cleared", async () => {
    const left = await formatted((formats) => {
      formats.add("DataBar");
      const sheet = formats.context.workbook.worksheets.getFirst();
      sheet.getRange("C1:D9").conditionalFormats.add("DataBar");
      sheet.getRange("A1:B9").clear();
    });
    expect(left.map((format) => format.range.column)).toEqual([2]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection
  it("is found on its range, tells its type and goes away", async () => {
    const { Excel } = openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const custom = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=A1>5";
      custom.custom.format.font.bold = true;
      sheet.getRange("A1:A9").conditionalFormats.add("ContainsText").textComparison.rule = {
        operator: "Contains",
        text: "x",
      };
      const formats = sheet.getRange("A3").conditionalFormats.load("items/type, items/id");
      const elsewhere = sheet.getRange("B1:C9").conditionalFormats.getCount();
      custom.custom.rule.load("formula");
      await context.sync();
      expect(formats.items.map(({ type }) => type)).toEqual(["ContainsText", "Custom"]);
      expect([elsewhere.value, custom.custom.rule.formula]).toEqual([0, "=A1>5"]);
      formats.items[0].delete();
      const left = sheet.getRange("A1").conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(1);
      sheet.getRange().conditionalFormats.clearAll();
      const none = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
  });
});
