import { codeOf, openHost, sheetOf } from "../openHost";

const sample = () =>
  openHost([
    sheetOf("Sales", [["Client", "Amount"], ["A", 1], [{ value: null, numberFormat: "@" }]]),
    sheetOf("Two 2"),
  ]);

async function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  const { Excel } = sample();
  return Excel.run(async (context) => {
    const range = find(context.workbook.worksheets.getItem("Sales")).load("address");
    await context.sync();
    return range.isNullObject ? "null" : range.address;
  });
}

describe("a range", () => {
  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get
  it("is found by address, whole rows and columns included", async () => {
    expect(await addressOf((sheet) => sheet.getRange("$B$2:A1"))).toBe("Sales!A1:B2");
    expect(await addressOf((sheet) => sheet.getRange("sales!C3"))).toBe("Sales!C3");
    expect(await addressOf((sheet) => sheet.getRange("C:B"))).toBe("Sales!B:C");
    expect(await addressOf((sheet) => sheet.getRange("2:3"))).toBe("Sales!2:3");
    expect(await addressOf((sheet) => sheet.getRange())).toBe("Sales!1:1048576");
    expect(await addressOf((sheet) => sheet.getRangeByIndexes(1, 2, 3, 4))).toBe("Sales!C2:F4");
    expect(await addressOf((sheet) => sheet.getCell(0, 25))).toBe("Sales!Z1");
  });

  // learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (InvalidArgument)
  it("is not found where the address is none of the sheet's", async () => {
    for (const address of ["XFE1", "A1048577", "A1,B2", "'Two 2'!A1", "no such name", "A0"]) {
      expect(await codeOf(() => addressOf((sheet) => sheet.getRange(address)))).toBe("InvalidArgument");
    }
    expect(await codeOf(() => addressOf((sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)))).toBe("InvalidArgument");
  });

  // learn.microsoft.com/javascript/api/excel/excel.range (getCell, getRow, getOffsetRange, getResizedRange)
  it("leads to others", async () => {
    const from = (find: (range: Excel.Range) => Excel.Range) => addressOf((sheet) => find(sheet.getRange("B2:C4")));
    expect(await from((range) => range.getCell(1, 1))).toBe("Sales!C3");
    expect(await from((range) => range.getCell(5, 0))).toBe("Sales!B7");
    expect(await from((range) => range.getRow(0))).toBe("Sales!B2:C2");
    expect(await from((range) => range.getColumn(1))).toBe("Sales!C2:C4");
    expect(await from((range) => range.getLastCell())).toBe("Sales!C4");
    expect(await from((range) => range.getOffsetRange(1, -1))).toBe("Sales!A3:B5");
    expect(await from((range) => range.getResizedRange(-1, 1))).toBe("Sales!B2:D3");
    expect(await from((range) => range.getAbsoluteResizedRange(1, 3))).toBe("Sales!B2:D2");
    expect(await from((range) => range.getEntireColumn())).toBe("Sales!B:C");
    expect(await from((range) => range.getEntireRow())).toBe("Sales!2:4");
    expect(await from((range) => range.getBoundingRect("E9"))).toBe("Sales!B2:E9");
    expect(await from((range) => range.getIntersectionOrNullObject("A1:B9"))).toBe("Sales!B2:B4");
    expect(await from((range) => range.getIntersectionOrNullObject("A1"))).toBe("null");
    expect(await from((range) => range.getIntersection("A1:B9"))).toBe("Sales!B2:B4");
    expect(await codeOf(() => from((range) => range.getOffsetRange(-2, 0)))).toBe("InvalidArgument");
  });

  // learn.microsoft.com/javascript/api/excel/excel.range (getColumnsAfter, getColumnsBefore, getRowsAbove, getRowsBelow)
  it("leads to rows and columns beside it, and to its own at an edge by a negative number", async () => {
    const from = (find: (range: Excel.Range) => Excel.Range) => addressOf((sheet) => find(sheet.getRange("B3:D5")));
    expect(await from((range) => range.getColumnsAfter())).toBe("Sales!E3:E5");
    expect(await from((range) => range.getColumnsAfter(-2))).toBe("Sales!C3:D5");
    expect(await from((range) => range.getColumnsBefore(1))).toBe("Sales!A3:A5");
    expect(await from((range) => range.getColumnsBefore(-2))).toBe("Sales!B3:C5");
    expect(await from((range) => range.getRowsAbove(2))).toBe("Sales!B1:D2");
    expect(await from((range) => range.getRowsAbove(-1))).toBe("Sales!B3:D3");
    expect(await from((range) => range.getRowsBelow(3))).toBe("Sales!B6:D8");
    expect(await from((range) => range.getRowsBelow(-1))).toBe("Sales!B5:D5");
    expect(await codeOf(() => from((range) => range.getColumnsBefore(2)))).toBe("InvalidArgument");
    expect(await codeOf(() => from((range) => range.getRowsBelow(0)))).toBe("InvalidArgument");
    expect(await codeOf(() => from((range) => range.getRowsBelow(-4)))).toBe("InvalidArgument");
  });

  // learn.microsoft.com/javascript/api/excel/excel.range (getUsedRange: valuesOnly)
  it("of the used cells counts cells that are only formatted, unless values are asked for", async () => {
    expect(await addressOf((sheet) => sheet.getUsedRange())).toBe("Sales!A1:B3");
    expect(await addressOf((sheet) => sheet.getUsedRange(true))).toBe("Sales!A1:B2");
    expect(await addressOf((sheet) => sheet.getRange("A2:Z9").getUsedRangeOrNullObject(true))).toBe("Sales!A2:B2");
    expect(await addressOf((sheet) => sheet.getRange("D1:Z9").getUsedRangeOrNullObject())).toBe("null");
  });

  // learn.microsoft.com/javascript/api/excel/excel.worksheet (getUsedRange, getUsedRangeOrNullObject)
  it("of the used cells of an empty sheet is its first cell, or nothing", async () => {
    const { Excel } = sample();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Two 2");
      const used = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect([used.address, none.isNullObject]).toEqual(["'Two 2'!A1", true]);
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.clearapplyto
  it("can be emptied of contents, of formats or of both", async () => {
    const host = openHost([
      sheetOf("S", [
        [{ value: 1, numberFormat: "0.0" }],
        [{ value: 2, numberFormat: "0.0" }],
        [{ value: 3, numberFormat: "0.0" }],
      ]),
    ]);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
      sheet.getRange("A3:C9").clear();
      await context.sync();
    });
    const { cells } = host.save().sheets[0];
    expect([0, 1, 2].map((row) => cells.get(row)?.get(0))).toEqual([
      { value: null, numberFormat: "0.0" },
      { value: 2 },
      undefined,
    ]);
  });

  // learn.microsoft.com/office/vba/api/excel.range.merge
  it("keeps only its first value when it is merged", async () => {
    const host = openHost([
      sheetOf("S", [
        [1, 2],
        [3, 4],
      ]),
    ]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B2").merge();
      await context.sync();
    });
    const [sheet] = host.save().sheets;
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
    expect([...sheet.cells.values()].flatMap((row) => [...row.values()])).toEqual([{ value: 1 }]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.workbook (getSelectedRange)
  it("is selected and found again as the selection", async () => {
    const { Excel } = sample();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Two 2").getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["'Two 2'!B2:C3", "'Two 2'!B2"]);
    });
  });
});
