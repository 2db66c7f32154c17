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
