import { codeOf, openHost, sheetOf } from "../openHost";

describe("the format of a range", () => {
  // learn.microsoft.com/javascript/api/excel/excel.rangefill (color: "#RRGGBB" or a named HTML color)
  it("knows the colours that HTML knows by a name, and no others", async () => {
    await openHost().Excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getFirst().getRange("A1").format;
      fill.color = "SteelBlue";
      fill.load("color");
      await context.sync();
      expect(fill.color).toBe("#4682B4");
      for (const none of ["steel", "constructor"]) {
        fill.color = none;
        expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
      }
    });
  });

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

  // learn.microsoft.com/javascript/api/excel/excel.rangeformat (indentLevel)
  it("is indented from the side of its alignment, whichever is set first", async () => {
    const host = openHost();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [first, second] = ["A1", "A2"].map((address) => sheet.getRange(address).format);
      first.horizontalAlignment = "Right";
      first.indentLevel = 2;
      second.indentLevel = 2;
      second.horizontalAlignment = "Right";
      first.load("indentLevel");
      await context.sync();
      expect(first.indentLevel).toBe(2);
      const paddings = [0, 1].map((row) => host.handle.workbook.getActiveSheet().getCellStyle(row, 0)?.pd);
      expect(paddings).toEqual([{ r: 18 }, { r: 18 }]);
      first.horizontalAlignment = "Left";
      second.indentLevel = 0;
      second.load("indentLevel, horizontalAlignment");
      await context.sync();
      expect(host.handle.workbook.getActiveSheet().getCellStyle(0, 0)?.pd).toEqual({ l: 18 });
      expect([second.indentLevel, second.horizontalAlignment]).toEqual([0, "Right"]);
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.rangeareas (format)
  it("of several areas is set in each of them, and null or empty where they differ", async () => {
    const { Excel } = openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const areas = sheet.getRanges("A1:B1,D3");
      areas.format.font.bold = true;
      areas.format.fill.color = "#FF0000";
      areas.format.set({ horizontalAlignment: "Right", wrapText: true, rowHeight: 30, columnWidth: 100 });
      areas.format.borders.getItem("EdgeTop").style = "Continuous";
      sheet.getRange("D3").format.font.italic = true;
      const single = [sheet.getRange("B1"), sheet.getRange("D3")];
      for (const range of single)
        range.load("format/font/bold, format/fill/color, format/wrapText, format/rowHeight, format/columnWidth");
      const between = sheet.getRange("C2").load("format/font/bold, format/rowHeight");
      const tops = single.map((range) => range.format.borders.getItem("EdgeTop").load("style"));
      areas.load("address, areaCount, cellCount");
      areas.format.load("font/bold, font/italic, horizontalAlignment, rowHeight");
      await context.sync();
      for (const { format } of single) {
        expect([format.font.bold, format.fill.color, format.wrapText]).toEqual([true, "#FF0000", true]);
        expect([format.rowHeight, format.columnWidth]).toEqual([30, 100]);
      }
      expect(tops.map(({ style }) => style)).toEqual(["Continuous", "Continuous"]);
      expect([between.format.font.bold, between.format.rowHeight]).toEqual([false, 15]);
      expect([areas.areaCount, areas.cellCount]).toEqual([2, 3]);
      const { font, horizontalAlignment, rowHeight } = areas.format;
      expect([font.bold, font.italic, horizontalAlignment, rowHeight]).toEqual([true, null, "Right", 30]);
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.worksheet (getRanges)
  it("of an address that is none is refused", async () => {
    const { Excel } = openHost();
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRanges("A1,no address").format.font.bold = true;
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
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

  // learn.microsoft.com/javascript/api/excel/excel.rangeformat (wrapText, rowHeight, autofitRows)
  it("grows rows with the texts that wrap in them, unless a row was given a height", async () => {
    const host = openHost([sheetOf("S", [["word ".repeat(30)], ["word ".repeat(30)], ["short"], [null]])]);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const heights = async () => {
        const formats = [0, 1, 2, 3].map((row) => sheet.getCell(row, 0).format.load("rowHeight"));
        await context.sync();
        return formats.map(({ rowHeight }) => rowHeight);
      };
      expect(await heights()).toEqual([15, 15, 15, 15]);
      sheet.getRange("A2").format.rowHeight = 30;
      sheet.getRange("A1:A4").format.wrapText = true;
      const [wrapped, ...others] = await heights();
      expect(wrapped).toBeGreaterThan(150);
      expect(others).toEqual([30, 15, 15]);
      // Wider columns need fewer lines.
      sheet.getRange("A:A").format.columnWidth = 300;
      const [wide] = await heights();
      expect(wide).toBeLessThan(wrapped / 3);
      sheet.getRange("A2").format.autofitRows();
      sheet.getRange("A4").values = [["one\ntwo\nthree"]];
      const [, refitted, , lines] = await heights();
      expect(refitted).toBe(wide);
      expect(lines).toBeGreaterThan(40);
      sheet.getRange("A1").format.wrapText = false;
      expect((await heights())[0]).toBe(15);
    });
    // The file has these heights as those of texts, not as somebody's.
    const [{ rowHeights, fittedHeights }] = host.save().sheets;
    expect([rowHeights.size, [...fittedHeights.keys()]]).toEqual([0, [1, 3]]);
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
