import type { HeadlessHost } from "../../../src/workbench/headless";
import { openHostOn, sheetOf, workbookOf } from "../contract/openHost";

// What a user does in the grid, beside an add-in that reads the same cells.

const amounts = sheetOf("Sales", [
  ["Amount", null, null, null],
  [1, null, { value: null, formula: "=SUM(A2:A4)" }, { value: null, formula: "=Second*10" }],
  [2],
  [3],
]);

const names = [{ name: "Second", formula: "=Sales!$A$3", visible: true }];

const place = (host: HeadlessHost) => ({
  unitId: host.handle.unitId,
  subUnitId: host.handle.workbook.getActiveSheet().getSheetId(),
});

const valuesOf = (host: HeadlessHost, address: string) =>
  host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return range.values;
  });

afterEach(() => jest.restoreAllMocks());

test("formulas and names follow the cells when a row is inserted above them", async () => {
  const host = openHostOn(workbookOf([amounts], { names }));
  expect(await valuesOf(host, "C2:D2")).toEqual([[6, 20]]);
  await host.handle.commands.executeCommand("sheet.command.insert-row", {
    ...place(host),
    direction: 0,
    range: { startRow: 2, endRow: 2, startColumn: 0, endColumn: 10, rangeType: 1 },
    cellValue: {},
  });
  expect(await valuesOf(host, "A2:A5")).toEqual([[1], [""], [2], [3]]);
  expect(await valuesOf(host, "C2:D2")).toEqual([[6, 20]]);
  expect(host.save().names).toEqual([{ name: "Second", formula: "=Sales!$A$4", visible: true }]);
});

test("an add-in need not wait for a calculation after a border was drawn, for none follows", async () => {
  const host = openHostOn(workbookOf([amounts], { names }));
  await valuesOf(host, "C2");
  host.handle.commands.syncExecuteCommand("sheet.mutation.set-range-values", {
    ...place(host),
    cellValue: { 1: { 0: { s: { bd: { t: { s: 1, cl: { rgb: "#000000" } } } } } } },
    trigger: "sheet.command.set-border",
  });
  expect(await valuesOf(host, "C2")).toEqual([[6]]);
});

test("an add-in waits for a calculation, and for no rest before it", async () => {
  const host = openHostOn(workbookOf([amounts], { names }));
  await valuesOf(host, "C2");
  const { setTimeout: start } = globalThis;
  const endless = (then: () => void, rest?: number) => start(rest ? () => undefined : then);
  jest.spyOn(globalThis, "setTimeout").mockImplementation(endless as typeof setTimeout);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A2:A3").values = [[10], [20]];
    await context.sync();
  });
  expect(await valuesOf(host, "C2:D2")).toEqual([[33, 200]]);
});

test("formulas over a spill forget the cells that it has left", async () => {
  const spilling = sheetOf("S", [
    [5, { value: null, formula: "=SEQUENCE(A1)" }, { value: null, formula: "=SUM(B1:B20)" }],
  ]);
  const host = openHostOn(workbookOf([spilling]));
  // 1 + 2 + 3 + 4 + 5 = 15, 1 + 2 + 3 = 6
  expect(await valuesOf(host, "C1")).toEqual([[15]]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[3]];
    await context.sync();
  });
  expect(await valuesOf(host, "B1:C5")).toEqual([
    [1, 6],
    [2, ""],
    [3, ""],
    ["", ""],
    ["", ""],
  ]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B1").clear();
    await context.sync();
  });
  expect(await valuesOf(host, "B1:C3")).toEqual([
    ["", 0],
    ["", ""],
    ["", ""],
  ]);
});

describe("a table in B2:C4", () => {
  const rows = [
    [],
    [null, "Client", "Amount"],
    [null, "A", { value: 1, numberFormat: "0.00" }],
    [null, "B", { value: 2, numberFormat: "0.00" }],
  ];
  const table = (row: number, rowsOfIt: number, name: string, totals = false) => ({
    name,
    range: { row, column: 1, rows: rowsOfIt, columns: 2 },
    totals,
    style: null,
    filterButton: true,
  });
  const tables = [table(1, 3, "Sales")];

  /** The table's last row after somebody has typed, counted as Excel does. */
  function lastRowAfter(host: HeadlessHost, cells: readonly (readonly [row: number, column: number, text: string])[]) {
    for (const [row, column, v] of cells) {
      host.handle.commands.syncExecuteCommand("sheet.command.set-range-values", {
        ...place(host),
        range: { startRow: row - 1, endRow: row - 1, startColumn: column, endColumn: column },
        value: { v },
      });
    }
    const { range } = host.save().sheets[0].tables[0];
    return range.row + range.rows;
  }
  const [beside, inFirst, inSecond] = [0, 1, 2];

  test("takes in what is typed right below it, in the formats of its columns", () => {
    const host = openHostOn(workbookOf([sheetOf("S", rows, { tables })]));
    expect(lastRowAfter(host, [[5, inFirst, "C"]])).toBe(5);
    expect(host.save().sheets[0].cells.get(4)?.get(inSecond)?.numberFormat).toBe("0.00");
    // The row is the table's already.
    expect(lastRowAfter(host, [[5, inSecond, "3"]])).toBe(5);
    expect(lastRowAfter(host, [[6, inSecond, "4"]])).toBe(6);
  });

  test("has its new row in formulas over its columns", async () => {
    const sum = { value: null, formula: "=SUM(Sales[Amount])" };
    const host = openHostOn(workbookOf([sheetOf("S", [[sum], ...rows.slice(1)], { tables })]));
    expect(await valuesOf(host, "A1")).toEqual([[3]]);
    expect(lastRowAfter(host, [[5, inSecond, "4"]])).toBe(5);
    // 1 + 2 + 4
    expect(await valuesOf(host, "A1")).toEqual([[7]]);
  });

  test("takes in rows that begin in it and reach below it", () => {
    const host = openHostOn(workbookOf([sheetOf("S", rows, { tables })]));
    host.handle.commands.syncExecuteCommand("sheet.command.set-range-values", {
      ...place(host),
      range: { startRow: 3, endRow: 6, startColumn: inFirst, endColumn: inFirst },
      value: { v: "C" },
    });
    expect(lastRowAfter(host, [])).toBe(7);
  });

  test.each([
    ["beside its columns", [[5, beside, "C"]]],
    ["below a gap", [[6, inFirst, "C"]]],
    ["as nothing", [[5, inFirst, ""]]],
  ] as const)("stays as it is where something is typed %s", (_where, cells) => {
    expect(lastRowAfter(openHostOn(workbookOf([sheetOf("S", rows, { tables })])), cells)).toBe(4);
  });

  test.each([
    ["another cell of the row is filled", sheetOf("S", [...rows, [null, null, "a note"]], { tables })],
    ["its total row stands last", sheetOf("S", rows, { tables: [table(1, 3, "Sales", true)] })],
    ["another table begins", sheetOf("S", [...rows, [null, "x", "y"]], { tables: [...tables, table(4, 2, "Next")] })],
    ["cells are merged", sheetOf("S", rows, { tables, merges: [{ row: 4, column: 1, rows: 1, columns: 2 }] })],
  ])("stays as it is where %s", (_why, sheet) => {
    expect(lastRowAfter(openHostOn(workbookOf([sheet])), [[5, inFirst, "C"]])).toBe(4);
  });
});
