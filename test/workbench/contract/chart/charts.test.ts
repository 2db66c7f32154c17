import { codeOf, openHost, sheetOf } from "../openHost";

const rows = [
  ["Client", "Turnover", "Share"],
  ["A", 70, 0.7],
  ["B", 30, 1],
];
const sample = () => openHost([sheetOf("Clients", rows)]);

describe("a chart", () => {
  // learn.microsoft.com/javascript/api/excel/excel.chartcollection (add: seriesBy Auto)
  it("reads names and categories from the texts around the numbers", async () => {
    const host = sample();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Clients");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      chart.series.load("items/name, items/chartType, count");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Turnover", "Share"]);
      expect(chart.series.count).toBe(2);
    });
    const sheetId = "id of Clients";
    expect(host.charts.list(sheetId)[0].series[0]).toMatchObject({
      values: { sheetId, row: 1, column: 1, rows: 2, columns: 1 },
      categories: { sheetId, row: 1, column: 0, rows: 2, columns: 1 },
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.chartseries (chartType, axisGroup)
  it("combines columns with a line on the second axis, as a Pareto chart does", async () => {
    const host = sample();
    let changes = 0;
    host.charts.onChange(() => (changes += 1));
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Clients");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:B3"), "Columns");
      chart.title.text = "Pareto";
      chart.legend.position = "Bottom";
      const line = chart.series.add("Cumulative share");
      line.setValues(sheet.getRange("C2:C3"));
      line.setXAxisValues(sheet.getRange("A2:A3"));
      line.chartType = "Line";
      line.axisGroup = "Secondary";
      line.format.line.color = "#C00000";
      chart.axes.getItem("Value", "Secondary").set({ maximum: 1, numberFormat: "0%" });
      chart.axes.valueAxis.title.text = "Turnover";
      chart.setPosition("E2", "K20");
      chart.load("left, top, width, height, name");
      await context.sync();
      // Columns of 48 and rows of 15 points.
      expect(chart.toJSON()).toMatchObject({ left: 192, top: 15, width: 336, height: 285, name: "Chart 1" });
    });
    expect(changes).toBeGreaterThan(5);
    expect(host.charts.list()[0].axes).toMatchObject({
      value: { title: "Turnover" },
      secondaryValue: { maximum: 1, numberFormat: "0%" },
    });
    expect(host.save().sheets[0].charts).toEqual([
      expect.objectContaining({
        title: "Pareto",
        legend: "bottom",
        series: [
          expect.objectContaining({ name: "Turnover", kind: "column", axis: "primary" }),
          expect.objectContaining({ name: "Cumulative share", kind: "line", axis: "secondary" }),
        ],
      }),
    ]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.chartaxis (categoryType)
  it("takes dates as names where it is told to", async () => {
    const host = sample();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Clients");
      const { categoryAxis } = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns").axes;
      categoryAxis.load("categoryType");
      await context.sync();
      expect(categoryAxis.categoryType).toBe("Automatic");
      categoryAxis.categoryType = "TextAxis";
      categoryAxis.load("categoryType");
      await context.sync();
      expect(categoryAxis.categoryType).toBe("TextAxis");
      expect(() => (categoryAxis.categoryType = "DateAxis")).toThrow(/DateAxis/);
    });
    expect(host.save().sheets[0].charts[0].axes).toEqual({ category: { texts: true } });
  });

  // learn.microsoft.com/javascript/api/excel/excel.chartcollection (getItemOrNullObject)
  it("is found by name and deleted", async () => {
    const host = sample();
    await host.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Clients");
      charts.add("Line", context.workbook.worksheets.getItem("Clients").getRange("B1:B3")).name = "Trend";
      const found = charts.getItem("Trend").load("chartType");
      const none = charts.getItemOrNullObject("No such chart");
      await context.sync();
      expect([found.chartType, none.isNullObject]).toEqual(["Line", true]);
      found.delete();
      charts.load("count");
      await context.sync();
      expect(charts.count).toBe(0);
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.charttype
  it("is of every kind that the workbench draws, and changes its kind with all its series", async () => {
    const host = sample();
    const types = ["ColumnClustered", "BarClustered", "Line", "Area", "Pie", "Doughnut", "Radar", "XYScatter"] as const;
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Clients");
      for (const type of types) sheet.charts.add(type, sheet.getRange("A1:C3"), "Columns");
      const changed = sheet.charts.add("Line", sheet.getRange("A1:C3"), "Columns");
      changed.chartType = "Area";
      sheet.charts.load("items/chartType");
      changed.series.load("items/chartType");
      await context.sync();
      expect(sheet.charts.items.map(({ chartType }) => chartType)).toEqual([...types, "Area"]);
      expect(changed.series.items.map(({ chartType }) => chartType)).toEqual(["Area", "Area"]);
    });
    const kinds = host.save().sheets[0].charts.map(({ series }) => series[0].kind);
    expect(kinds).toEqual(["column", "bar", "line", "area", "pie", "doughnut", "radar", "scatter", "area"]);
  });

  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts
  it("of a type that the workbench does not draw names it", async () => {
    const { Excel } = sample();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Clients");
      expect(await codeOf(() => sheet.charts.add("Sunburst", sheet.getRange("A1:B3")))).toBe("ApiNotFound");
      expect(() => sheet.charts.add("Sunburst", sheet.getRange("A1:B3"))).toThrow(/ChartType\.Sunburst/);
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.charttype
  it("stacks its series, up to a hundred percent too", async () => {
    const host = sample();
    const types = ["ColumnStacked", "BarStacked100", "AreaStacked", "LineStacked100"] as const;
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Clients");
      for (const type of types) sheet.charts.add(type, sheet.getRange("A1:C3"), "Columns");
      sheet.charts.load("items/chartType");
      await context.sync();
      expect(sheet.charts.items.map(({ chartType }) => chartType)).toEqual(types);
      sheet.charts.items[0].chartType = "ColumnClustered";
      await context.sync();
    });
    const stacks = host.save().sheets[0].charts.map(({ series }) => series[0].stacking);
    expect(stacks).toEqual([undefined, "percent", "stacked", "percent"]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.chartdatalabels, excel.chartpoint
  it("labels its points and colours single ones", async () => {
    const host = sample();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Clients");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      first.load("hasDataLabels");
      first.points.load("count, items/value");
      chart.dataLabels.load();
      await context.sync();
      expect([first.hasDataLabels, chart.dataLabels.showValue, chart.dataLabels.position]).toEqual([
        false,
        false,
        "None",
      ]);
      expect(first.points.count).toBe(2);
      chart.dataLabels.format.font.size = 15;
      first.dataLabels.set({ position: "InsideEnd", separator: "; ", showSeriesName: true, numberFormat: "0.0" });
      first.points.getItemAt(1).format.fill.setSolidColor("pink");
      second.hasDataLabels = false;
      first.load("hasDataLabels");
      second.load("hasDataLabels");
      chart.dataLabels.load();
      await context.sync();
      expect([first.hasDataLabels, second.hasDataLabels]).toEqual([true, false]);
      expect(chart.dataLabels.toJSON()).toMatchObject({
        numberFormat: "0.0",
        position: "InsideEnd",
        separator: "; ",
        showCategoryName: false,
        showSeriesName: true,
        showValue: true,
      });
      first.points.getItemAt(0).format.fill.setSolidColor("indigo");
      first.points.getItemAt(1).format.fill.clear();
      await context.sync();
      first.points.getItemAt(9).load("value");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
    const [{ series }] = host.save().sheets[0].charts;
    expect(series.map(({ labels, points }) => [labels, points])).toEqual([
      [
        {
          value: true,
          font: { size: 15 },
          position: "insideEnd",
          separator: "; ",
          seriesName: true,
          numberFormat: "0.0",
        },
        { 0: "#4B0082" },
      ],
      [undefined, undefined],
    ]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.chartfont, excel.chartaxis (displayUnit), excel.chartgridlines
  it("has letters of its own, units and lines across", async () => {
    const host = sample();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Clients");
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
      const { categoryAxis, valueAxis } = chart.axes;
      chart.title.format.font.load();
      valueAxis.load("displayUnit, showDisplayUnitLabel");
      valueAxis.majorGridlines.load("visible");
      categoryAxis.majorGridlines.load("visible");
      await context.sync();
      expect(chart.title.format.font.toJSON()).toEqual({
        bold: false,
        color: "#595959",
        italic: false,
        name: "Calibri",
        size: 14,
        underline: "None",
      });
      expect([valueAxis.displayUnit, valueAxis.showDisplayUnitLabel]).toEqual(["None", true]);
      expect([valueAxis.majorGridlines.visible, categoryAxis.majorGridlines.visible]).toEqual([true, false]);
      chart.title.format.font.set({ size: 16, color: "SkyBlue", name: "Corbel", underline: "Single" });
      chart.legend.format.font.bold = true;
      chart.legend.format.fill.setSolidColor("white");
      categoryAxis.format.font.italic = true;
      categoryAxis.majorGridlines.visible = true;
      valueAxis.majorGridlines.visible = false;
      valueAxis.minorGridlines.visible = true;
      valueAxis.displayUnit = "Thousands";
      valueAxis.showDisplayUnitLabel = false;
      await context.sync();
      expect(() => (chart.title.format.font.size = 0)).not.toThrow();
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
    expect(host.save().sheets[0].charts[0]).toMatchObject({
      titleFont: { size: 16, color: "#87CEEB", name: "Corbel", underline: true },
      legendFont: { bold: true },
      legendFill: "#FFFFFF",
      axes: {
        category: { gridlines: true, font: { italic: true } },
        value: { gridlines: false, minorGridlines: true, displayUnit: "thousands", unitHidden: true },
      },
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.chartseries (doughnutHoleSize)
  it("has a hole of 10 to 90 percent where it is a ring", async () => {
    const host = sample();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Clients");
      const ring = sheet.charts.add("Doughnut", sheet.getRange("A1:B3"), "Columns").series.getItemAt(0);
      ring.doughnutHoleSize = 80;
      ring.load("doughnutHoleSize");
      await context.sync();
      expect(ring.doughnutHoleSize).toBe(80);
      ring.doughnutHoleSize = 95;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
    expect(host.save().sheets[0].charts[0].holeSize).toBe(80);
  });
});
