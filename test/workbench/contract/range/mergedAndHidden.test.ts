import { openHost, sheetOf } from "../openHost";

const rows = Array.from({ length: 6 }, (_none, row) => [`a${row}`, `b${row}`, row]);

const sheet = sheetOf("Data", rows, {
  merges: [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 4, column: 1, rows: 1, columns: 2 },
  ],
  hiddenRows: [2, 3],
});

describe("the merged areas of a range", () => {
  it("are its merged blocks, one range each", async () => {
    const { Excel } = openHost([sheet]);
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Data").getRange("A1:C6").getMergedAreasOrNullObject();
      areas.load("address, areaCount, cellCount");
      areas.areas.load("address, rowIndex");
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Data!A1:A2,Data!B5:C5", 2, 4]);
      expect(areas.areas.items.map(({ address, rowIndex }) => [address, rowIndex])).toEqual([
        ["Data!A1:A2", 0],
        ["Data!B5:C5", 4],
      ]);
    });
  });

  it("are a null object where there are none", async () => {
    const { Excel } = openHost([sheet]);
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Data").getRange("C1:C3").getMergedAreasOrNullObject();
      areas.load("areaCount");
      await context.sync();
      expect(areas.isNullObject).toBe(true);
    });
  });

  it("are refused above the 512 that Excel gives", async () => {
    const merges = Array.from({ length: 513 }, (_none, row) => ({ row, column: 0, rows: 1, columns: 2 }));
    const { Excel } = openHost([sheetOf("Data", rows, { merges })]);
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:B600").getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

describe("hidden rows", () => {
  it("are told for a range as a whole: all, none or some", async () => {
    const { Excel } = openHost([sheet]);
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      const ranges = ["A3:A4", "A1:A2", "A1:A6", "A:A"].map((address) => data.getRange(address).load("rowHidden"));
      await context.sync();
      expect(ranges.map(({ rowHidden }) => rowHidden)).toEqual([true, false, null, null]);
    });
  });

  it("are hidden and shown, in all columns", async () => {
    const { Excel } = openHost([sheet]);
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      data.getRange("B1:B2").rowHidden = true;
      data.getRange("A4").rowHidden = false;
      const ranges = ["1:2", "3:3", "4:4"].map((address) => data.getRange(address).load("rowHidden"));
      await context.sync();
      expect(ranges.map(({ rowHidden }) => rowHidden)).toEqual([true, true, false]);
      data.getRange("A1").rowHidden = null as unknown as boolean;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });

  it("are told row by row in one request", async () => {
    const { Excel } = openHost([sheet]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A2:C5");
      const properties = range.getRowProperties({ rowHidden: true, rowIndex: true });
      await context.sync();
      expect(properties.value).toEqual([
        { rowHidden: false, rowIndex: 1 },
        { rowHidden: true, rowIndex: 2 },
        { rowHidden: true, rowIndex: 3 },
        { rowHidden: false, rowIndex: 4 },
      ]);
    });
  });
});

describe("hidden columns", () => {
  it("are hidden and shown, and told for a range as a whole", async () => {
    const { Excel } = openHost([sheet]);
    const told = async () =>
      Excel.run(async (context) => {
        const data = context.workbook.worksheets.getItem("Data");
        const ranges = ["B1", "A1", "A1:B1"].map((address) => data.getRange(address).load("columnHidden"));
        await context.sync();
        return ranges.map(({ columnHidden }) => columnHidden);
      });
    const hide = async (hidden: boolean) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("B1").columnHidden = hidden;
        await context.sync();
      });
    await hide(true);
    expect(await told()).toEqual([true, false, null]);
    await hide(false);
    expect(await told()).toEqual([false, false, false]);
  });
});
