import type { ChartCells, ChartRecord } from "../../../../src/workbench/host/univer/charts/chartModel";
import { chartOption, type ChartSource } from "../../../../src/workbench/page/charts/chartOption";

const columns: Readonly<Record<number, readonly (string | number | null)[]>> = {
  0: ["Ernst Handel", "Save-a-lot Markets", "Chop-suey Chinese"],
  1: [120, 60, null],
  2: [0.6667, 1, 1],
};

const source: ChartSource = {
  values: ({ column }) => columns[column],
  texts: ({ column }) => columns[column].map(String),
  numberFormat: ({ column }) => (column === 2 ? "0.0%" : "#,##0.00"),
  textAt: (reference) => (reference === "Clients!$B$1" ? "Turnover" : null),
};

const axis = { title: null, numberFormat: null, minimum: null, maximum: null, visible: true, texts: false };
const cells = (column: number): ChartCells => ({ sheetId: "s", row: 1, column, rows: 3, columns: 1 });

const pareto: ChartRecord = {
  id: "chart1",
  sheetId: "s",
  name: "Pareto",
  title: "Largest clients",
  titleVisible: true,
  legend: "bottom",
  legendVisible: true,
  series: [
    { name: "Clients!$B$1", kind: "column", axis: "primary", values: cells(1), categories: cells(0), fill: "#4472C4" },
    { name: "Cumulative share", kind: "line", axis: "secondary", values: cells(2), categories: null, fill: null },
  ],
  axes: { category: axis, value: axis, secondaryValue: { ...axis, minimum: 0, maximum: 1 } },
  left: 0,
  top: 0,
  width: 400,
  height: 300,
};

interface DrawnAxis {
  readonly min?: number;
  readonly max?: number;
  readonly axisLabel: { formatter(value: number): string };
}

function drawn(chart: ChartRecord, locales = ["en-US"]) {
  const option = chartOption(chart, source, locales);
  return { option, axes: option.yAxis as unknown as DrawnAxis[], series: option.series as Record<string, unknown>[] };
}

test("a Pareto chart is columns, and a line on a second axis", () => {
  const { series, axes } = drawn(pareto);
  expect(series.map(({ type, yAxisIndex }) => [type, yAxisIndex])).toEqual([
    ["bar", 0],
    ["line", 1],
  ]);
  expect(axes).toHaveLength(2);
  expect(axes[1]).toMatchObject({ min: 0, max: 1 });
});

test("a series is named by the cell that its name refers to, else by the name itself", () => {
  expect(drawn(pareto).series.map(({ name }) => name)).toEqual(["Turnover", "Cumulative share"]);
});

test("a blank cell leaves a gap and is not drawn as zero", () => {
  expect(drawn(pareto).series[0].data).toEqual([120, 60, null]);
});

test("an axis reads as the cells it shows, in the reader's locale", () => {
  const english = drawn(pareto).axes;
  expect(english.map((each) => each.axisLabel.formatter(0.5))).toEqual(["0.5", "50%"]);
  const russian = drawn(pareto, ["ru-RU"]).axes;
  expect(russian[0].axisLabel.formatter(12345)).toBe("12\u00a0345");
});

test("an axis' own number format comes before that of the cells", () => {
  const axes = { ...pareto.axes, value: { ...axis, numberFormat: "0%" } };
  expect(drawn({ ...pareto, axes }).axes[0].axisLabel.formatter(0.25)).toBe("25%");
});

test("a chart without a second axis has one axis", () => {
  expect(drawn({ ...pareto, series: [pareto.series[0]] }).axes).toHaveLength(1);
});

test("a series without values is not drawn", () => {
  const empty = { ...pareto.series[0], values: null };
  expect(drawn({ ...pareto, series: [empty, pareto.series[1]] }).series).toHaveLength(1);
});

const ofKind = (kind: ChartRecord["series"][number]["kind"]): ChartRecord => ({
  ...pareto,
  series: [{ ...pareto.series[0], kind }],
});

test("bars lie: their categories stand at the left and their values below", () => {
  const { option } = drawn(ofKind("bar"));
  expect(option.yAxis).toMatchObject({ type: "category", data: columns[0] });
  expect(option.xAxis).toMatchObject([{ type: "value" }]);
});

test("an area is a filled line", () => {
  expect(drawn(ofKind("area")).series[0]).toMatchObject({ type: "line", areaStyle: {}, data: [120, 60, null] });
});

test("the points of a scatter chart lie at the numbers of their two columns, or are counted", () => {
  const chart = ofKind("scatter");
  expect(drawn(chart).series[0]).toMatchObject({
    type: "scatter",
    data: [
      [1, 120],
      [2, 60],
      [3, null],
    ],
  });
  const placed = { ...chart, series: [{ ...chart.series[0], categories: cells(2) }] };
  expect(drawn(placed).series[0].data).toEqual([
    [0.6667, 120],
    [1, 60],
    [1, null],
  ]);
});

test("a pie and a ring name their parts by the categories", () => {
  const parts = [
    { name: "Ernst Handel", value: 120 },
    { name: "Save-a-lot Markets", value: 60 },
    { name: "Chop-suey Chinese", value: 0 },
  ];
  expect(drawn(ofKind("pie")).series).toMatchObject([{ type: "pie", radius: [0, "80%"], data: parts }]);
  expect(drawn(ofKind("doughnut")).series).toMatchObject([{ type: "pie", radius: ["40%", "80%"], data: parts }]);
});

test("a radar has one spoke for each category, all of one scale", () => {
  const { option, series } = drawn(ofKind("radar"));
  expect(option.radar).toMatchObject({
    indicator: [
      { name: "Ernst Handel", max: 120 },
      { name: "Save-a-lot Markets", max: 120 },
      { name: "Chop-suey Chinese", max: 120 },
    ],
  });
  expect(series[0]).toMatchObject({ type: "radar", data: [{ name: "Turnover", value: [120, 60, 0] }] });
});

test("figures give way to the rows of a legend below them, and to the names of one beside them", () => {
  const pie = ofKind("pie");
  const bottomOf = (width: number) => drawn({ ...pie, width }).series[0].bottom as number;
  expect(bottomOf(150)).toBeGreaterThan(bottomOf(400));
  const { option, series } = drawn({ ...pie, legend: "right", width: 150 });
  // Two fifths of 150 points, which are 200 pixels, and the room around them.
  expect(series[0].right).toBe(90);
  expect(option.legend).toMatchObject({ orient: "vertical", textStyle: { overflow: "truncate" } });
});

test("the names of columns stand slanted where they do not fit side by side", () => {
  const slant = (width: number) => {
    const { xAxis } = drawn({ ...pareto, width }).option;
    return (xAxis as unknown as { axisLabel: { rotate: number } }).axisLabel.rotate;
  };
  expect([slant(200), slant(600)]).toEqual([45, 0]);
});

const stackOf = (stacking: "stacked" | "percent"): ChartRecord => ({
  ...pareto,
  series: [
    { ...pareto.series[0], stacking },
    { ...pareto.series[0], stacking, values: cells(2) },
  ],
});

test("series stand on each other", () => {
  const { series } = drawn(stackOf("stacked"));
  expect(series[0].stack).toBe(series[1].stack);
  expect(series[0].data).toEqual([120, 60, null]);
});

test("series up to a hundred percent are drawn as their shares", () => {
  const { series, axes } = drawn(stackOf("percent"));
  expect((series[0].data as number[])[1]).toBeCloseTo(60 / 61);
  expect((series[1].data as number[])[1]).toBeCloseTo(1 / 61);
  expect(axes[0].max).toBe(1);
  expect(axes[0].axisLabel.formatter(0.5)).toBe("50%");
});

test("labels of series up to a hundred percent tell the figures of the cells, in letters that can be read", () => {
  const stack = stackOf("percent");
  const chart = { ...stack, series: stack.series.map((series) => ({ ...series, labels: { value: true } })) };
  const label = drawn(chart).series[0].label as DrawnLabel;
  expect(label.formatter({ value: 0.99, dataIndex: 1 })).toBe("60");
  expect(label).not.toHaveProperty("color");
});

interface DrawnLabel {
  readonly show: boolean;
  readonly position: string;
  readonly color: string;
  formatter(point: {
    seriesName?: string;
    name?: string;
    value?: unknown;
    percent?: number;
    dataIndex?: number;
  }): string;
}

const labelled = (labels: ChartRecord["series"][number]["labels"], kind: "column" | "pie" = "column") => {
  const chart = { ...pareto, series: [{ ...pareto.series[0], kind, labels }] };
  return drawn(chart, ["ru-RU"]).series[0].label as DrawnLabel;
};

test("labels say what they are told to, as the cells and the reader's language write it", () => {
  const label = labelled({ value: true, seriesName: true, separator: "\n", font: { color: "#D9D9D9" } });
  expect(label).toMatchObject({ show: true, position: "top", color: "#D9D9D9" });
  expect(label.formatter({ seriesName: "Turnover", name: "A", value: 12345 })).toBe("Turnover\n12\u00a0345");
  expect(labelled({ percent: true }, "pie").formatter({ percent: 25, value: 9 })).toBe("25\u00a0%");
  expect(labelled({ value: true, position: "insideEnd" }).position).toBe("insideTop");
});

test("a point may have a colour of its own", () => {
  const chart = { ...pareto, series: [{ ...pareto.series[0], points: { 1: "#FFC0CB" } }] };
  expect(drawn(chart).series[0].data).toEqual([120, { value: 60, itemStyle: { color: "#FFC0CB" } }, null]);
});

test("an axis in a unit shows its figures in it, and names it by a figure", () => {
  const axes = { ...pareto.axes, value: { ...axis, displayUnit: "thousands" as const, title: "Sum" } };
  const [value] = drawn({ ...pareto, axes }).axes as unknown as { name: string; axisLabel: DrawnAxis["axisLabel"] }[];
  expect([value.name, value.axisLabel.formatter(12_000)]).toEqual(["Sum, × 1,000", "12"]);
});

test("letters and lines across are as they were told", () => {
  const axes = {
    ...pareto.axes,
    value: { ...axis, gridlines: false, minorGridlines: true as const, font: { size: 12 } },
  };
  const { option, axes: shown } = drawn({
    ...pareto,
    axes,
    titleFont: { bold: true, name: "Corbel", size: 12 },
    legendFill: "#FFFFFF",
    legendFont: { italic: true },
  });
  expect(shown[0]).toMatchObject({
    splitLine: { show: false },
    minorSplitLine: { show: true },
    axisLabel: { fontSize: 16 },
  });
  expect(option.title).toMatchObject({ textStyle: { fontWeight: "bold", fontFamily: "Corbel", fontSize: 16 } });
  expect(option.legend).toMatchObject({ backgroundColor: "#FFFFFF", textStyle: { fontStyle: "italic" } });
});
