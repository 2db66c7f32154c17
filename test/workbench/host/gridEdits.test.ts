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
