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
      { kind: "cellValue", range, operator: "greaterThan", formula: "=0.5", color: "#006100" },
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

  // learn.microsoft.com/javascript/api/excel/excel.presetcriteriaconditionalformat, excel.topbottomconditionalformat,
  // excel.iconsetconditionalformat, excel.textconditionalformat
  it("knows presets, the first and last, icons and texts, and tells what it was told", async () => {
    const host = openHost([sheetOf("S", [["Lost"], ["New"]])]);
    await host.Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getFirst().getRange("A1:A2").conditionalFormats;
      const { preset } = formats.add(host.Excel.ConditionalFormatType.presetCriteria);
      preset.rule = { criterion: host.Excel.ConditionalFormatPresetCriterion.oneStdDevAboveAverage };
      preset.format.font.set({ color: "white", bold: true, italic: true, strikethrough: true, underline: "Single" });
      const { topBottom } = formats.add("TopBottom");
      topBottom.rule = { rank: 3, type: "BottomPercent" };
      topBottom.format.fill.color = "green";
      const { textComparison } = formats.add("ContainsText");
      textComparison.rule = { operator: "EndsWith", text: "w" };
      const { iconSet } = formats.add("IconSet");
      iconSet.style = "ThreeTriangles";
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=700" },
        { type: "Percent", operator: "GreaterThan", formula: "80" },
      ];
      iconSet.showIconOnly = true;
      iconSet.load("criteria, style, showIconOnly, reverseIconOrder");
      [preset, topBottom, textComparison].forEach((each) => each.load("rule"));
      preset.format.font.load("bold, italic, strikethrough, underline, color");
      await context.sync();
      expect(preset.rule).toEqual({ criterion: "OneStdDevAboveAverage" });
      expect(preset.format.font.toJSON()).toEqual({
        bold: true,
        color: "#FFFFFF",
        italic: true,
        strikethrough: true,
        underline: "Single",
      });
      expect(topBottom.rule).toEqual({ rank: 3, type: "BottomPercent" });
      expect(textComparison.rule).toEqual({ operator: "EndsWith", text: "w" });
      expect(iconSet.criteria.slice(1)).toEqual([
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=700" },
        { type: "Percent", operator: "GreaterThan", formula: "=80" },
      ]);
      expect([iconSet.style, iconSet.showIconOnly, iconSet.reverseIconOrder]).toEqual(["ThreeTriangles", true, false]);
      preset.format.font.clear();
      preset.format.font.load("bold, color");
      await context.sync();
      expect([preset.format.font.bold, preset.format.font.color]).toEqual([false, ""]);
    });
    expect(host.save().sheets[0].conditionalFormats).toEqual([
      {
        kind: "iconSet",
        range,
        icons: "3Triangles",
        steps: [
          { by: "number", value: 700 },
          { by: "percent", value: 80, above: true },
        ],
        iconsOnly: true,
      },
      { kind: "text", range, operator: "endsWith", text: "w" },
      { kind: "topBottom", range, rank: 3, percent: true, bottom: true, fill: "#008000" },
      { kind: "preset", range, criterion: "oneStdDevAboveAverage" },
    ]);
  });

  it("takes as many criteria as it has icons, and icons of one set only", async () => {
    const criterion = { type: "Number", operator: "GreaterThanOrEqual", formula: "=1" } as const;
    const refused = async (change: (icons: Excel.IconSetConditionalFormat) => void) => {
      const { Excel } = openHost();
      return Excel.run(async (context) => {
        change(context.workbook.worksheets.getFirst().getRange("A1:A2").conditionalFormats.add("IconSet").iconSet);
        await context.sync();
      }).catch((error: { code: string }) => error.code);
    };
    expect(await refused((icons) => (icons.criteria = [criterion, criterion]))).toBe("InvalidArgument");
    expect(
      await refused((icons) => {
        icons.style = "FourArrows";
        icons.criteria = [criterion, criterion, criterion, criterion];
      }),
    ).toBeUndefined();
    expect(await refused((icons) => (icons.style = "Invalid"))).toBe("InvalidArgument");
    expect(await refused((icons) => (icons.criteria = [criterion, criterion, { ...criterion, formula: "=B1" }]))).toBe(
      "ApiNotFound",
    );
  });

  // learn.microsoft.com/javascript/api/excel/excel.conditionalformat (priority, stopIfTrue)
  it("is put into its place among the others, also from the end, and stops what comes after", async () => {
    const { Excel, save } = openHost();
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getFirst().getRange("A1:A2").conditionalFormats;
      const made = ["=1", "=2", "=3"].map((formula) => {
        const format = formats.add("Custom");
        format.custom.rule.formula = formula;
        return format;
      });
      const order = async () => {
        formats.load("items/priority");
        await context.sync();
        const rules = formats.items.map((format) => format.custom.rule.load("formula"));
        await context.sync();
        return rules.map(({ formula }) => formula).join();
      };
      expect(await order()).toBe("=3,=2,=1");
      made[0].priority = 0;
      expect(await order()).toBe("=1,=3,=2");
      made[0].priority = 1;
      expect(await order()).toBe("=3,=1,=2");
      made[0].priority = -1;
      expect(await order()).toBe("=3,=2,=1");
      made[2].priority = 99;
      expect(await order()).toBe("=2,=1,=3");
      made[1].stopIfTrue = true;
      made[1].load("stopIfTrue, priority");
      made[2].load("stopIfTrue, priority");
      await context.sync();
      expect([made[1].stopIfTrue, made[1].priority, made[2].stopIfTrue, made[2].priority]).toEqual([true, 0, false, 2]);
    });
    expect(save().sheets[0].conditionalFormats.map(({ stopIfTrue }) => stopIfTrue)).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  it("keeps the places of a scale, the way of a bar and comparisons with other cells", async () => {
    const told = await formatted((formats) => {
      formats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "Number", formula: "=5", color: "blue" },
        midpoint: { type: "Percent", formula: "50", color: "yellow" },
        maximum: { type: "Percentile", formula: "90", color: "red" },
      };
      const { dataBar } = formats.add("DataBar");
      dataBar.barDirection = "LeftToRight";
      dataBar.showDataBarOnly = true;
      formats.add("CellValue").cellValue.rule = { operator: "GreaterThan", formula1: "=$D$2" };
    });
    expect(told).toEqual([
      { kind: "cellValue", range, operator: "greaterThan", formula: "=$D$2" },
      { kind: "dataBar", range, color: "#638EC6", gradient: true, barOnly: true, direction: "leftToRight" },
      {
        kind: "colorScale",
        range,
        colors: ["#0000FF", "#FFFF00", "#FF0000"],
        places: [{ number: 5 }, { percent: 50 }, { percentile: 90 }],
      },
    ]);
  });
});
