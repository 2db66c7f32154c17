import { usualPage } from "../../../src/workbooks/blankWorkbook";
import type { DataCell, WorkbookData } from "../../../src/workbooks/workbookData";
import { openHostOn, sheetOf, type CellRows, workbookOf } from "../contract/openHost";
import { everyValidation } from "../../workbooks/xlsx/validations";

const range = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const withBlanks = (rows: readonly (readonly (DataCell | null)[])[]): CellRows =>
  rows.map((row) => row.map((cell) => cell ?? { value: null }));

/** Everything that WorkbookData has a word for. */
function full(): WorkbookData {
  const sales = sheetOf(
    "My sales",
    withBlanks([
      [
        { value: "Client", style: 0 },
        { value: "Date", style: 0 },
        { value: "Amount", style: 0 },
      ],
      [
        { value: "007", numberFormat: "@" },
        { value: 45306, numberFormat: "dd.mm.yyyy" },
        { value: 10.5, numberFormat: "#,##0.00", style: 1 },
      ],
      [{ value: "#N/A", error: true }, { value: true }, { value: -3 }],
      [
        { value: "#N/A", numberFormat: "@" },
        { value: null, style: 2 },
        { value: 7.5, formula: "=C2+C3" },
      ],
      [null, null, null, null, { value: 1, formula: "=SEQUENCE(2,2)", spill: { rows: 2, columns: 2 } }, { value: 2 }],
      [null, null, null, null, { value: 3 }, { value: 4 }],
    ]),
    {
      tabColor: "#1F4E79",
      columnWidths: new Map([
        [0, 20],
        [2, 8.43],
      ]),
      rowHeights: new Map([[0, 30]]),
      fittedHeights: new Map([[1, 45]]),
      hiddenRows: [8],
      merges: [range(9, 0, 1, 3)],
      frozenRows: 1,
      frozenColumns: 2,
      showGridlines: false,
      hiddenColumns: [5],
      page: {
        ...usualPage,
        landscape: true,
        fit: { across: 1, down: null },
        titleRows: { first: 0, count: 1 },
        texts: { header: "", footer: "&P" },
      },
      tables: [
        { name: "Sales", range: range(0, 0, 4, 3), totals: true, style: "TableStyleLight9", filterButton: false },
      ],
      conditionalFormats: [
        {
          kind: "cellValue",
          range: range(1, 0, 3, 1),
          operator: "notEqual",
          formula: '="say ""no"""',
          fill: "#FFC7CE",
        },
        { kind: "colorScale", range: range(1, 2, 3, 1), colors: ["#FFFFFF", "#FFEB84", "#1F4E79"] },
        { kind: "dataBar", range: range(1, 2, 3, 1), color: "#5B9BD5" },
      ],
      charts: [
        {
          id: "chart7",
          name: "Pareto",
          title: null,
          series: [
            {
              name: "Amount",
              kind: "column",
              axis: "primary",
              values: { sheet: "My sales", range: range(1, 2, 3, 1) },
              categories: { sheet: "My sales", range: range(1, 0, 3, 1) },
              color: "#1F4E79",
            },
            {
              name: "Share",
              kind: "line",
              axis: "secondary",
              values: { sheet: "Hidden", range: range(0, 0, 3, 1) },
              categories: null,
            },
          ],
          legend: "right",
          axes: { value: { title: "Sum", numberFormat: "0", minimum: -1 }, secondaryValue: { hidden: true } },
          left: 10,
          top: 20,
          width: 300,
          height: 200,
        },
      ],
      validations: everyValidation,
      hyperlinks: [{ row: 1, column: 0, address: "https://example.com/" }],
    },
  );
  return workbookOf(
    [
      sales,
      sheetOf("Hidden", [[1]], { visibility: "hidden" }),
      sheetOf("Secret", [], { visibility: "veryHidden", protected: true }),
    ],
    {
      date1904: true,
      names: [
        { name: "_secret", formula: "='My sales'!$A$1:$C$4", visible: false },
        { name: "Vat", formula: "=0.2", visible: true },
        { name: "Vat", formula: "=0.1", visible: true, sheet: "Hidden" },
      ],
      styles: [
        { bold: true, fill: "#1F4E79", color: "#FFFFFF", horizontal: "center", vertical: "top", wrap: true },
        { italic: true, underline: true, size: 14, fontName: "Arial", horizontal: "right", indent: 2 },
        {
          borders: {
            left: { line: "dotted", color: "#112233" },
            top: { line: "thin", color: "#FF0000" },
            bottom: { line: "slantDashDot", color: "#00FF00" },
            diagonalUp: { line: "thick", color: "#0000FF" },
          },
          strike: true,
          indent: 1,
          rotation: 30,
        },
      ],
      settings: { clientele: { boundaries: [0.5, 0.8], note: null } },
    },
  );
}

/** Empty cells without a style need not be kept. */
function withoutEmptyCells(data: WorkbookData): WorkbookData {
  const sheets = data.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map(
      [...sheet.cells]
        .map(
          ([row, cells]) =>
            [row, new Map([...cells].filter(([, { value, style }]) => value !== null || style !== undefined))] as const,
        )
        .filter(([, cells]) => cells.size > 0),
    ),
  }));
  return { ...data, sheets };
}

describe("a workbook that is opened and saved", () => {
  it("is the same workbook", async () => {
    const data = full();
    const host = openHostOn(data);
    // What a formula spills is calculated when the workbook opens.
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getUsedRange().load("address");
      await context.sync();
    });
    expect(withoutEmptyCells(host.save())).toEqual(withoutEmptyCells(data));
  });

  it("does not share anything with the data that it was opened from", async () => {
    const data = full();
    const before = structuredClone(data);
    const host = openHostOn(data);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:F9").clear();
      sheet.name = "Other";
      context.workbook.settings.add("clientele", 1);
      await context.sync();
    });
    expect(data).toEqual(before);
  });

  it("with 100,000 rows opens, is read and is saved whole", () => {
    const rows = 100_000;
    const data = workbookOf([
      sheetOf(
        "Large",
        Array.from({ length: rows }, (_, row) => [
          `client ${row}`,
          40_000 + (row % 5000),
          row,
          "x",
          row / 7,
          null,
          "y",
          row,
        ]),
        {
          hiddenRows: [rows - 5],
          rowHeights: new Map([[rows - 4, 30]]),
          merges: [range(rows - 3, 5, 2, 1)],
          hyperlinks: [{ row: rows - 2, column: 0, address: "https://example.com/" }],
        },
      ),
    ]);
    const [{ cells, hiddenRows, rowHeights, merges, hyperlinks }] = openHostOn(data).save().sheets;
    expect(cells.size).toBe(rows);
    expect(cells.get(rows - 1)?.get(2)).toEqual({ value: rows - 1 });
    expect({ hiddenRows, rowHeights, merges, hyperlinks }).toEqual({
      hiddenRows: data.sheets[0].hiddenRows,
      rowHeights: data.sheets[0].rowHeights,
      merges: data.sheets[0].merges,
      hyperlinks: data.sheets[0].hyperlinks,
    });
  });
});
