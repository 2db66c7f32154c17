import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import type { DataChart, DataPage, WorkbookData } from "../../../src/workbooks/workbookData";
import { partOf } from "../foreignFiles";
import { everyValidation } from "./validations";
import { cellsOf, sheetWith, values, workbookWith } from "../workbooks";

const block = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const pareto: DataChart = {
  id: "chart1",
  name: "Pareto",
  title: "Largest clients: <A & B>",
  series: [
    {
      name: "Turnover",
      kind: "column",
      axis: "primary",
      values: { sheet: "It's data", range: block(1, 2, 3, 1) },
      categories: { sheet: "It's data", range: block(1, 0, 3, 1) },
      color: "#1F4E5F",
    },
    {
      name: "'It''s data'!$D$1",
      kind: "line",
      axis: "secondary",
      values: { sheet: "It's data", range: block(1, 3, 3, 1) },
      categories: { sheet: "It's data", range: block(1, 0, 3, 1) },
      color: "#C55A11",
    },
  ],
  legend: "bottom",
  axes: {
    category: { title: "Client" },
    value: { title: "Turnover, $", numberFormat: "#,##0", minimum: 0 },
    secondaryValue: { numberFormat: "0%", maximum: 1 },
  },
  left: 312.5,
  top: 47.25,
  width: 480,
  height: 288,
};

const printedPage: DataPage = {
  landscape: true,
  paper: 9,
  scale: 85,
  fit: { across: 1, down: null },
  margins: { left: 18, right: 18, top: 36, bottom: 36, header: 14.4, footer: 14.4 },
  blackAndWhite: true,
  centeredAcross: true,
  centeredDown: true,
  gridlines: true,
  titleRows: { first: 0, count: 2 },
  titleColumns: { first: 0, count: 1 },
  areas: [block(0, 0, 40, 6), block(50, 0, 3, 3)],
  rowBreaks: [20, 30],
  columnBreaks: [4],
  texts: { header: '&LIt\'s "A & B"&C&D', footer: "&RPage &P of &N" },
  firstPageTexts: { header: "&CFirst", footer: "" },
  evenPageTexts: { header: "&CEven", footer: "&L&F" },
};

const everything: WorkbookData = workbookWith(
  [
    sheetWith({
      id: "{4A3F1B20-0000-4000-8000-000000000001}",
      name: "It's data",
      tabColor: "#2E75B6",
      cells: cellsOf([
        values("Client", "First purchase", "Turnover", "Share"),
        [
          { value: "Дом & сад", style: 0 },
          { value: 45292, numberFormat: "yyyy-mm-dd" },
          { value: 0.1 + 0.2, numberFormat: "#,##0.00" },
          { value: 0.1, numberFormat: "0.0%", style: 1 },
        ],
        [
          { value: "b" },
          { value: 45292.123456789, numberFormat: "m/d/yyyy" },
          { value: -0.30000000000000004, numberFormat: "[$MDL] #,##0.00;[Red]-#,##0.00" },
          { value: 1e21 },
        ],
        [
          { value: "c", style: 2 },
          { value: 60, numberFormat: "m/d/yyyy h:mm" },
          { value: 5e-324 },
          { value: 0.5, style: 3 },
        ],
        [{ value: true, style: 4 }, ...values(false, null, "last")],
        [null, { value: null, style: 0 }, { value: null, numberFormat: "@" }],
      ]),
      columnWidths: new Map([
        [0, 24],
        [2, 8.43],
        [5, 0.71],
      ]),
      rowHeights: new Map([
        [0, 31.5],
        [6, 40],
      ]),
      fittedHeights: new Map([[2, 45]]),
      hiddenRows: [3],
      frozenRows: 1,
      frozenColumns: 2,
      showGridlines: false,
      hiddenColumns: [4, 7],
      page: printedPage,
      validations: everyValidation,
      tables: [
        { name: "DataTable", range: block(0, 0, 4, 4), totals: false, style: "TableStyleLight9", filterButton: true },
      ],
      conditionalFormats: [
        { kind: "dataBar", range: block(1, 2, 3, 1), color: "#638EC6" },
        { kind: "colorScale", range: block(1, 3, 3, 1), colors: ["#FFFFFF", "#63BE7B"] },
        { kind: "colorScale", range: block(1, 3, 3, 1), colors: ["#F8696B", "#FFEB84", "#63BE7B"] },
        {
          kind: "cellValue",
          range: block(1, 0, 3, 1),
          operator: "equal",
          formula: '="Lost"',
          fill: "#FFC7CE",
          color: "#9C0006",
        },
        { kind: "cellValue", range: block(1, 2, 3, 1), operator: "notEqual", formula: "=0.1", fill: "#C6EFCE" },
        {
          kind: "cellValue",
          range: block(1, 2, 3, 1),
          operator: "greaterThanOrEqual",
          formula: "=$D$2",
          color: "#006100",
        },
      ],
      charts: [pareto],
      hyperlinks: [
        { row: 1, column: 0, address: "https://example.com/?a=1&b=2" },
        { row: 1, column: 2, address: "#'Other sheet'!B2" },
      ],
    }),
    sheetWith({
      id: "{4A3F1B20-0000-4000-8000-000000000002}",
      name: "Other sheet",
      visibility: "veryHidden",
      protected: true,
      cells: cellsOf([
        [
          { value: "A", formula: "=ABC('It''s data'!C2:C4)", spill: { rows: 3, columns: 1 } },
          { value: 7, formula: "=SUM(1,6)" },
        ],
        [{ value: "B" }, { value: "#DIV/0!", error: true, formula: "=1/0" }],
        [{ value: "C" }, { value: "#N/A", error: true }],
        [null, { value: "yes", formula: '=IFS(1=1,"yes",TRUE,"ABC(1)")' }],
        [null, { value: false, formula: "=1=2" }],
        [null, { value: 12, formula: "=LTV(1,2,3,2)" }],
        [null, { value: 3, formula: "=SORT({3;2;1})", spill: { rows: 1, columns: 3 } }, { value: 2 }, { value: 1 }],
      ]),
      merges: [block(9, 1, 2, 3)],
    }),
    sheetWith({ id: "{4A3F1B20-0000-4000-8000-000000000003}", name: "Hidden", visibility: "hidden" }),
  ],
  {
    activeSheet: 0,
    names: [
      { name: "Sales", formula: "='It''s data'!$A$1:$D$4", visible: true },
      { name: "Whole_column", formula: "='It''s data'!$A:$A", visible: true },
      { name: "Rate", formula: "=0.2", visible: false },
      { name: "Rate", formula: "='Other sheet'!$B$1", visible: true, sheet: "Other sheet" },
      { name: "Последняя", formula: "=OFFSET('It''s data'!$A$1,0,0,3,1)", visible: true },
    ],
    styles: [
      { bold: true, italic: true, underline: true, size: 14, fontName: "Arial", color: "#1F4E79", fill: "#DDEBF7" },
      { horizontal: "center", vertical: "center", wrap: true },
      {
        borders: {
          left: { line: "mediumDashDot", color: "#FF0000" },
          right: { line: "double", color: "#00FF00" },
          top: { line: "thin", color: "#000000" },
          bottom: { line: "hair", color: "#A6A6A6" },
          diagonalDown: { line: "thick", color: "#0000FF" },
          diagonalUp: { line: "thick", color: "#0000FF" },
        },
        horizontal: "right",
        vertical: "top",
      },
      { strike: true, horizontal: "justify", indent: 2, rotation: -45 },
      { rotation: "stacked" },
    ],
    settings: {
      "clientele.session": { language: "mk", abc: [0.5, 0.8], text: "<&\"'> €  Ж \u0001" },
      empty: null,
    },
  },
);

describe("a workbook that is written and read again", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeXlsx(everything);
  });

  it("is the same in everything that workbook data can say", async () => {
    expect(await readXlsx(bytes)).toEqual(everything);
  });

  it("has the same bytes every time", async () => {
    expect(Buffer.from(await writeXlsx(everything)).equals(Buffer.from(bytes))).toBe(true);
  });

  it("names add-in functions as Excel stores them, as dynamic arrays, also where one value is the result", async () => {
    const sheet = await partOf(bytes, "xl/worksheets/sheet2.xml");
    expect(sheet).toContain('<c r="A1" cm="1" t="str"><f t="array" ref="A1:A3">_xldudf_ABC(');
    expect(sheet).toContain('<c r="B6" cm="1"><f t="array" ref="B6">_xldudf_LTV(1,2,3,2)</f><v>12</v></c>');
    expect(await partOf(bytes, "xl/metadata.xml")).toContain('dynamicArrayProperties fDynamic="1"');
  });

  it("puts Excel's prefix before newer functions, but not into texts", async () => {
    const sheet = await partOf(bytes, "xl/worksheets/sheet2.xml");
    expect(sheet).toContain("_xlfn.IFS(1=1,&quot;yes&quot;,TRUE,&quot;ABC(1)&quot;)");
    expect(sheet).toContain("_xlfn._xlws.SORT({3;2;1})");
  });

  it("draws the line of a chart on an axis of its own", async () => {
    const chart = await partOf(bytes, "xl/charts/chart1.xml");
    expect(chart).toContain('<c:barDir val="col"/>');
    expect(chart).toContain("<c:lineChart>");
    expect(chart.split("<c:valAx>").length - 1).toBe(2);
    expect(await partOf(bytes, "xl/drawings/drawing1.xml")).toContain('name="Pareto" descr="Largest clients:');
  });

  it("tells Excel that nothing has to be calculated anew on opening", async () => {
    expect(await partOf(bytes, "xl/workbook.xml")).toContain('calcId="191029"');
  });
});

describe("what files cannot hold", () => {
  it("turns errors that they do not know into #VALUE!, and numbers that are none into #NUM!", async () => {
    const sheet = sheetWith({
      cells: cellsOf([[{ value: "#SPILL!", error: true, formula: "=ABC(A2:A3)" }, { value: Infinity }]]),
    });
    const [read] = (await readXlsx(await writeXlsx(workbookWith([sheet])))).sheets;
    expect(read.cells.get(0)?.get(0)).toMatchObject({ value: "#VALUE!", error: true });
    expect(read.cells.get(0)?.get(1)).toEqual({ value: "#NUM!", error: true });
  });

  it("leaves out a chart that has no series", async () => {
    const sheet = sheetWith({ charts: [{ ...pareto, series: [] }] });
    expect((await readXlsx(await writeXlsx(workbookWith([sheet])))).sheets[0].charts).toEqual([]);
  });
});

describe("a table with a total row", () => {
  it("keeps the row, its formula and its label", async () => {
    const sheet = sheetWith({
      cells: cellsOf([
        values("Client", "Amount"),
        values("a", 1),
        values("b", 2),
        [{ value: "Всего" }, { value: 3, formula: "=SUBTOTAL(109,T_1[Amount])" }],
      ]),
      tables: [{ name: "T_1", range: block(0, 0, 4, 2), totals: true, style: null, filterButton: false }],
    });
    const data = workbookWith([sheet]);
    expect(await readXlsx(await writeXlsx(data))).toEqual(data);
  });
});
