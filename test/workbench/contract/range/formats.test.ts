import { codeOf, openHost, sheetOf } from "../openHost";

describe("the format of a range", () => {
  // learn.microsoft.com/javascript/api/excel/excel.rangeformat
  it("is read as it was written", async () => {
    const { Excel } = openHost();
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange("A1:B2");
      format.fill.color = "#1f4e79";
      format.font.set({ bold: true, italic: true, color: "white", name: "Arial", size: 14, underline: "Single" });
      format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 2 });
      format.columnWidth = 100;
      format.rowHeight = 30;
      format.load("horizontalAlignment, verticalAlignment, wrapText, indentLevel, columnWidth, rowHeight, fill/color");
      format.font.load();
      await context.sync();
      expect(format.font.toJSON()).toEqual({
        bold: true,
        color: "#FFFFFF",
        italic: true,
        name: "Arial",
        size: 14,
        strikethrough: false,
        underline: "Single",
      });
      expect(format.toJSON()).toEqual({
        columnWidth: 100,
        horizontalAlignment: "Center",
        indentLevel: 2,
        rowHeight: 30,
        verticalAlignment: "Top",
        wrapText: true,
      });
      expect(format.fill.color).toBe("#1F4E79");
    });
  });

  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values (null property values)
  it("is null or empty where the cells differ", async () => {
    const { Excel } = openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.fill.color = "#FF0000";
      const { format } = sheet.getRange("A1:A2");
      format.load("font/bold, fill/color, horizontalAlignment");
      await context.sync();
      expect([format.font.bold, format.fill.color, format.horizontalAlignment]).toEqual([null, "", "General"]);
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.rangefill (clear)
  it("loses its fill and keeps the rest", async () => {
    const host = openHost([sheetOf("S", [[1]])]);
    await host.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange("A1");
      format.fill.color = "#FF0000";
      format.font.bold = true;
      format.fill.clear();
      await context.sync();
    });
    const { sheets, styles } = host.save();
    expect(styles[sheets[0].cells.get(0)?.get(0)?.style ?? -1]).toEqual({ bold: true });
  });

  // learn.microsoft.com/javascript/api/excel/excel.rangefont (color)
  // learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  it("takes no color, alignment or size that is none", async () => {
    const { Excel } = openHost();
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange("A1");
      const wrong: (() => void)[] = [
        () => (format.fill.color = "reddish"),
        () => (format.font.size = 0),
        () => (format.horizontalAlignment = "Middle" as "Center"),
        () => (format.columnWidth = -1),
      ];
      for (const change of wrong) {
        change();
        expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
      }
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.rangeborder
  it("draws borders on the edges that are named", async () => {
    const host = openHost();
    await host.Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getFirst().getRange("A1:B2").format;
      borders.getItem("EdgeBottom").set({ style: "Continuous", color: "#FF0000", weight: "Medium" });
      borders.getItem("EdgeTop").color = "#00FF00";
      const bottom = borders.getItem("EdgeBottom").load("style, color, weight");
      const left = borders.getItem("EdgeLeft").load("style");
      await context.sync();
      expect(bottom.toJSON()).toEqual({ style: "Continuous", color: "#FF0000", weight: "Medium" });
      expect(left.style).toBe("None");
    });
    const { sheets, styles } = host.save();
    const styleAt = (row: number) => styles[sheets[0].cells.get(row)?.get(1)?.style ?? -1];
    expect([styleAt(0), styleAt(1)]).toEqual([
      { borders: { top: { line: "thin", color: "#00FF00" } } },
      { borders: { bottom: { line: "medium", color: "#FF0000" } } },
    ]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.rangeformat (autofitColumns)
  it("fits columns to their texts", async () => {
    const { Excel } = openHost([sheetOf("S", [["x".repeat(40), "y"]])]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A:B").format.autofitColumns();
      const [wide, narrow] = ["A1", "B1"].map((address) => sheet.getRange(address).format.load("columnWidth"));
      await context.sync();
      expect(wide.columnWidth).toBeGreaterThan(200);
      expect(narrow.columnWidth).toBeLessThan(30);
    });
  });

  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  it("goes on down a whole column as far as the grid", async () => {
    const { Excel } = openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A:A").numberFormat = "@" as unknown as string[][];
      sheet.getRange("A900").values = [["007"]];
      const cell = sheet.getRange("A900").load("values");
      await context.sync();
      expect(cell.values).toEqual([["007"]]);
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
  it("carries a link", async () => {
    const host = openHost();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").hyperlink = { address: "https://example.com/", textToDisplay: "Example" };
      sheet.getRange("A2").hyperlink = { documentReference: "Sheet1!A1" };
      const links = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).load("hyperlink, values"));
      await context.sync();
      expect(links.map(({ hyperlink }) => hyperlink)).toEqual([
        { address: "https://example.com/" },
        { documentReference: "Sheet1!A1" },
        null,
      ]);
      expect(links[0].values).toEqual([["Example"]]);
    });
    expect(host.save().sheets[0].hyperlinks).toHaveLength(2);
  });
});

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
