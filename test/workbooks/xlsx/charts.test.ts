import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { chartKinds, type ChartKind, type DataChart } from "../../../src/workbooks/workbookData";
import { partOf } from "../foreignFiles";
import { cellsOf, sheetWith, values, workbookWith } from "../workbooks";

const column = (number: number) => ({
  sheet: "Sheet1",
  range: { row: 1, column: number, rows: 3, columns: 1 },
});

function chartOf(kind: ChartKind): DataChart {
  const isRound = kind === "pie" || kind === "doughnut";
  return {
    id: "chart1",
    name: kind,
    title: `A ${kind}`,
    series: [
      {
        name: "Sheet1!$B$1",
        kind,
        axis: "primary",
        values: column(1),
        categories: column(0),
        ...(isRound ? {} : { color: "#1F4E5F" }),
      },
    ],
    legend: "right",
    axes: isRound ? {} : { value: { title: "Sum", numberFormat: "0.00", minimum: 0, maximum: 9 } },
    left: 96,
    top: 30,
    width: 300,
    height: 200,
  };
}

const elements: Readonly<Record<ChartKind, string>> = {
  area: "<c:areaChart>",
  bar: '<c:barDir val="bar"/>',
  column: '<c:barDir val="col"/>',
  doughnut: "<c:doughnutChart>",
  line: "<c:lineChart>",
  pie: "<c:pieChart>",
  radar: "<c:radarChart>",
  scatter: "<c:scatterChart>",
};

describe("a chart in a file", () => {
  it.each(chartKinds)("is a true chart of Excel and comes back as it was: %s", async (kind) => {
    const cells = cellsOf([values("x", "y"), values(1, 2), values(2, 3), values(4, 5)]);
    const saved = await writeXlsx(workbookWith([sheetWith({ cells, charts: [chartOf(kind)] })]));
    expect(await partOf(saved, "xl/charts/chart1.xml")).toContain(elements[kind]);
    expect((await readXlsx(saved)).sheets[0].charts).toEqual([chartOf(kind)]);
  });

  it("keeps stacks, labels, single colours, letters, units and lines across", async () => {
    const cells = cellsOf([values("x", "y"), values(1, 2), values(2, 3), values(4, 5)]);
    const [series] = chartOf("column").series;
    const font = { color: "#D9D9D9", size: 14.4, name: "Times New Roman", bold: true, italic: true, underline: true };
    const labels = {
      value: true,
      seriesName: true,
      position: "center",
      separator: "; ",
      numberFormat: "0.0",
      font,
    } as const;
    const chart: DataChart = {
      ...chartOf("column"),
      series: [
        { ...series, stacking: "stacked", labels, points: { 0: "#FFC0CB", 2: "#4B0082" } },
        { ...series, kind: "area", stacking: "percent", labels: { categoryName: true } },
      ],
      titleFont: { ...font, size: 16 },
      legendFont: { color: "#FF0000" },
      legendFill: "#FFFFFF",
      axes: {
        category: { gridlines: true, font: { size: 8 } },
        value: { displayUnit: "thousands", gridlines: false, minorGridlines: true, font },
      },
    };
    const saved = await writeXlsx(workbookWith([sheetWith({ cells, charts: [chart] })]));
    const [read] = (await readXlsx(saved)).sheets[0].charts;
    // Areas lie behind columns in the file.
    expect({ ...read, series: [...read.series].reverse() }).toEqual(chart);
    expect(await partOf(saved, "xl/charts/chart1.xml")).toContain(
      '<c:dispUnits><c:builtInUnit val="thousands"/><c:dispUnitsLbl/>',
    );
  });

  it("shows shares on the axis of series of a hundred percent", async () => {
    const cells = cellsOf([values("x", "y"), values(1, 2), values(2, 3), values(4, 5)]);
    const [series] = chartOf("bar").series;
    const chart: DataChart = { ...chartOf("bar"), axes: {}, series: [{ ...series, stacking: "percent" }] };
    const saved = await writeXlsx(workbookWith([sheetWith({ cells, charts: [chart] })]));
    const axis = /<c:valAx>.*?<\/c:valAx>/s.exec(await partOf(saved, "xl/charts/chart1.xml"))?.[0];
    expect(axis).toContain('<c:numFmt formatCode="0%" sourceLinked="1"/>');
    expect((await readXlsx(saved)).sheets[0].charts).toEqual([chart]);
  });

  it("keeps a unit that is not named, and the hole and the shares of a ring", async () => {
    const cells = cellsOf([values("x", "y"), values(1, 2), values(2, 3), values(4, 5)]);
    const line = { ...chartOf("line"), axes: { value: { displayUnit: "millions", unitHidden: true } } } as const;
    const [series] = chartOf("doughnut").series;
    const ring: DataChart = {
      ...chartOf("doughnut"),
      holeSize: 80,
      series: [{ ...series, labels: { percent: true }, points: { 1: "#0C8DB9" } }],
    };
    const saved = await writeXlsx(workbookWith([sheetWith({ cells, charts: [line, { ...ring, id: "chart2" }] })]));
    expect((await readXlsx(saved)).sheets[0].charts).toEqual([line, { ...ring, id: "chart2" }]);
  });

  // ECMA-376 part 1, 21.2.2.7 (auto): without it Excel makes an axis of dates, on which months that are missing leave gaps.
  it("keeps months as names on its axis, in the format of their cells", async () => {
    const month = (day: number, sum: number) => [{ value: day, numberFormat: "mm.yyyy" }, { value: sum }];
    const cells = cellsOf([values("Month", "Sum"), month(45292, 2), month(45323, 3), month(45413, 5)]);
    const [drawn] = [chartOf("column")];
    const chart: DataChart = { ...drawn, axes: { ...drawn.axes, category: { texts: true } } };
    const saved = await writeXlsx(workbookWith([sheetWith({ cells, charts: [chart] })]));
    const xml = await partOf(saved, "xl/charts/chart1.xml");
    const axis = /<c:catAx>.*?<\/c:catAx>/s.exec(xml)?.[0] ?? "";
    expect(axis).toContain('<c:numFmt formatCode="mm.yyyy" sourceLinked="1"/>');
    expect(axis).toContain('<c:auto val="0"/>');
    const categories = /<c:cat>.*?<\/c:cat>/s.exec(xml)?.[0] ?? "";
    expect(categories).toContain("<c:formatCode>mm.yyyy</c:formatCode>");
    expect([...categories.matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, day]) => Number(day))).toEqual([45292, 45323, 45413]);
    expect((await readXlsx(saved)).sheets[0].charts).toEqual([chart]);
  });

  it("of points without places across has them counted, as Excel does", async () => {
    const cells = cellsOf([values("x", "y"), values(1, 2), values(2, 3), values(4, 5)]);
    const scatter = chartOf("scatter");
    const chart = { ...scatter, series: scatter.series.map((series) => ({ ...series, categories: null })) };
    const saved = await writeXlsx(workbookWith([sheetWith({ cells, charts: [chart] })]));
    const numbers = /<c:xVal>.*?<\/c:xVal>/s.exec(await partOf(saved, "xl/charts/chart1.xml"))?.[0] ?? "";
    expect([...numbers.matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, number]) => number)).toEqual(["1", "2", "3"]);
    expect((await readXlsx(saved)).sheets[0].charts).toEqual([chart]);
  });
});
