import type { HeadlessHost } from "../../../../src/workbench/headless";
import { codeOf, openHost, sheetOf, type CellRows } from "../openHost";

type Sheet = Excel.Worksheet;

/** What the first sheet holds after it was changed. */
async function after(
  rows: CellRows,
  address: string,
  change: (sheet: Sheet, context: Excel.RequestContext) => unknown,
): Promise<unknown[][]> {
  const host = openHost([sheetOf("One", rows)]);
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    await change(sheet, context);
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

const onFirst = <Value>(
  host: HeadlessHost,
  run: (sheet: Sheet, context: Excel.RequestContext) => Promise<Value>,
): Promise<Value> => host.Excel.run((context) => run(context.workbook.worksheets.getFirst(), context));

const column = (cells: readonly unknown[][]): unknown[] => cells.map(([value]) => value);

// learn.microsoft.com/javascript/api/excel/excel.rangesort, support.microsoft.com "Sort data in a range or table"
describe("a range is sorted", () => {
  const mixed = [["b"], [2], [null], [true], ["A"], [10], [false], ["a"]];

  it("numbers before texts before truths, empty cells at the end", async () => {
    const sorted = await after(mixed, "A1:A8", (sheet) => sheet.getRange("A1:A8").sort.apply([{ key: 0 }]));
    expect(column(sorted)).toEqual([2, 10, "A", "a", "b", false, true, ""]);
  });

  it("backwards, with empty cells at the end all the same", async () => {
    const sorted = await after(mixed, "A1:A8", (sheet) =>
      sheet.getRange("A1:A8").sort.apply([{ key: 0, ascending: false }]),
    );
    expect(column(sorted)).toEqual([true, false, "b", "A", "a", 10, 2, ""]);
  });

  it("by several columns, below its header, and with texts as numbers", async () => {
    const rows = [
      ["Name", "Size"],
      ["x", "10"],
      ["y", "9"],
      ["x", "2"],
    ];
    const sorted = await after(rows, "A1:B4", (sheet) =>
      sheet.getRange("A1:B4").sort.apply(
        [
          { key: 0, ascending: false },
          { key: 1, dataOption: "TextAsNumber" },
        ],
        false,
        true,
      ),
    );
    expect(sorted).toEqual([
      ["Name", "Size"],
      ["y", "9"],
      ["x", "2"],
      ["x", "10"],
    ]);
  });

  it("column by column where that is wanted", async () => {
    const sorted = await after(
      [
        [3, 1, 2],
        ["c", "a", "b"],
      ],
      "A1:C2",
      (sheet) => sheet.getRange("A1:C2").sort.apply([{ key: 0 }], false, false, "Columns"),
    );
    expect(sorted).toEqual([
      [1, 2, 3],
      ["a", "b", "c"],
    ]);
  });

  it("with the formulas, looks and links of its rows", async () => {
    const host = openHost([sheetOf("One", [[2], [1]])]);
    await onFirst(host, async (sheet, context) => {
      sheet.getRange("B1:B2").formulas = [["=A1*10"], ["=A2*10+$A$1"]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A1").hyperlink = { address: "https://example.com/" };
      sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
      const range = sheet.getRange("A1:B2").load("values, formulas");
      const [first, second] = ["A1", "A2"].map((at) => sheet.getRange(at).load("hyperlink, format/fill/color"));
      await context.sync();
      expect(range.formulas).toEqual([
        [1, "=A1*10+$A$1"],
        [2, "=A2*10"],
      ]);
      expect(range.values.map((row) => row[1] as number)).toEqual([11, 20]);
      expect([first.format.fill.color, second.format.fill.color]).toEqual(["#FFFFFF", "#FF0000"]);
      expect([first.hyperlink, second.hyperlink]).toEqual([null, { address: "https://example.com/" }]);
    });
  });

  it("by what formulas show, though they were written in the same batch", async () => {
    const sorted = await after([[1], [2], [3]], "B1:B3", (sheet) => {
      sheet.getRange("B1:B3").formulas = [["=-A1"], ["=-A2"], ["=-A3"]];
      sheet.getRange("A1:B3").sort.apply([{ key: 1 }]);
    });
    expect(column(sorted)).toEqual([-3, -2, -1]);
  });

  it("and what would look beyond the edge of the sheet is lost, as in a copy", async () => {
    const host = openHost([sheetOf("One", [[2], [1]])]);
    await onFirst(host, async (sheet, context) => {
      sheet.getRange("B2").formulas = [["=A1"]];
      sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
      const moved = sheet.getRange("B1").load("formulas");
      await context.sync();
      expect(moved.formulas).toEqual([["=#REF!"]]);
    });
  });

  it.each<[string, string, (sheet: Sheet) => void]>([
    ["by nothing", "InvalidArgument", (sheet) => sheet.getRange("A1:B2").sort.apply([])],
    ["by a column outside", "InvalidArgument", (sheet) => sheet.getRange("A1:B2").sort.apply([{ key: 2 }])],
    [
      "by colours, which nobody can tell here",
      "ApiNotFound",
      (sheet) => sheet.getRange("A1:B2").sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000" }]),
    ],
    [
      "over merged cells",
      "InvalidOperation",
      (sheet) => {
        sheet.getRange("A1:B1").merge();
        sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
      },
    ],
    [
      "over a formula that fills several cells",
      "InvalidOperation",
      (sheet) => {
        sheet.getRange("A1").formulas = [["=SEQUENCE(2)"]];
        sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
      },
    ],
    [
      "where the sheet is protected",
      "AccessDenied",
      (sheet) => {
        sheet.protection.protect();
        sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
      },
    ],
  ])("but not %s", async (_title, code, change) => {
    const host = openHost([sheetOf("One", [[null, "x"]])]);
    await onFirst(host, async (sheet, context) => {
      change(sheet);
      expect(await codeOf(() => context.sync())).toBe(code);
    });
  });
});

// learn.microsoft.com/javascript/api/excel/excel.range (removeDuplicates)
test("rows that show the same are removed, and those below move up", async () => {
  const host = openHost([
    sheetOf("One", [
      ["Name", "City", "Sum"],
      ["Ann", "Rome", 1],
      ["ann", "ROME", 2],
      ["Bob", "Rome", 3],
      ["Ann", "Oslo", 4],
    ]),
  ]);
  await onFirst(host, async (sheet, context) => {
    sheet.getRange("A6").values = [["below"]];
    const all = sheet.getRange("A1:C5").removeDuplicates([0, 1], true).load();
    const range = sheet.getRange("A1:C6").load("values");
    await context.sync();
    expect([all.removed, all.uniqueRemaining]).toEqual([1, 3]);
    expect(range.values).toEqual([
      ["Name", "City", "Sum"],
      ["Ann", "Rome", 1],
      ["Bob", "Rome", 3],
      ["Ann", "Oslo", 4],
      ["", "", ""],
      ["below", "", ""],
    ]);
    sheet.getRange("A1:C5").removeDuplicates([3], true);
    expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
  });
});

// learn.microsoft.com/javascript/api/excel/excel.range (find, findOrNullObject, replaceAll), excel.worksheet (findAll)
describe("cells are found by what they show", () => {
  const rows = [
    ["Lime", "lemon", 1.5],
    ["Lime tree", "Lemon", "a*b"],
  ];

  const found = async (text: string, criteria: Excel.SearchCriteria, address: string): Promise<string> =>
    onFirst(openHost([sheetOf("One", rows)]), async (sheet, context) => {
      const range = sheet.getRange(address).findOrNullObject(text, criteria).load("address");
      await context.sync();
      return range.isNullObject ? "none" : range.address;
    });

  it.each<[string, string, Excel.SearchCriteria, string, string?]>([
    ["a part", "lime", {}, "One!A1"],
    ["the whole", "lime tree", { completeMatch: true }, "One!A2"],
    ["its case", "Lemon", { matchCase: true }, "One!B2"],
    ["backwards", "lime", { searchDirection: "Backwards" }, "One!A2"],
    ["any letters", "l*n", { completeMatch: true }, "One!B1"],
    ["one letter", "lim?", { completeMatch: true }, "One!A1"],
    ["a star itself", "a~*b", {}, "One!C2"],
    ["a number", "1.5", {}, "One!C1"],
    ["nothing", "kiwi", {}, "none"],
    ["from one cell on in the whole sheet", "lime", {}, "One!A2", "B1"],
    ["from one cell on, and round", "lime", {}, "One!A1", "B2"],
  ])("%s", async (_title, text, criteria, address, within = "A1:C2") => {
    expect(await found(text, criteria, within)).toBe(address);
  });

  it("and those that are not there are an error, unless a null object is asked for", async () => {
    await onFirst(openHost([sheetOf("One", rows)]), async (sheet, context) => {
      sheet.getRange("A1:C2").find("kiwi", {});
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
      sheet.findAll("kiwi", {});
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    });
  });

  it("all over the sheet, those beside one another as one area", async () => {
    await onFirst(openHost([sheetOf("One", rows)]), async (sheet, context) => {
      const areas = sheet.findAll("l", {}).load("address, cellCount, areaCount");
      const one = sheet.findAllOrNullObject("1.5", {}).load("address");
      await context.sync();
      expect([areas.address, areas.cellCount, areas.areaCount]).toEqual(["One!A1:B2", 4, 1]);
      expect(one.address).toBe("One!C1");
    });
  });

  it("and replaced, in formulas as well", async () => {
    await onFirst(openHost([sheetOf("One", rows)]), async (sheet, context) => {
      sheet.getRange("D1").formulas = [['="Lime "&A1']];
      const count = sheet.replaceAll("Lime", "Pear", { matchCase: true });
      const range = sheet.getRange("A1:D2").load("formulas");
      await context.sync();
      expect(count.value).toBe(3);
      expect(range.formulas).toEqual([
        ["Pear", "lemon", 1.5, '="Pear "&A1'],
        ["Pear tree", "Lemon", "a*b", ""],
      ]);
    });
  });
});

// learn.microsoft.com/javascript/api/excel/excel.range (getSpecialCells, getRangeEdge, getExtendedRange)
describe("cells of a kind", () => {
  const special = async (cellType: Excel.SpecialCellType | string, valueType?: string) =>
    onFirst(
      openHost([
        sheetOf("One", [
          ["a", 1, true],
          [null, "b", 2],
        ]),
      ]),
      async (sheet, context) => {
        sheet.getRange("A3:B3").formulas = [["=B1+1", '="x"']];
        sheet.getRange("2:2").rowHidden = true;
        const areas = sheet
          .getUsedRange()
          .getSpecialCellsOrNullObject(cellType as Excel.SpecialCellType, valueType as Excel.SpecialCellValueType)
          .load("address, isEntireColumn, isEntireRow");
        await context.sync();
        return areas.isNullObject ? "none" : areas.address;
      },
    );

  it.each<[string, string | undefined, string]>([
    ["Constants", undefined, "One!A1:C1,One!B2:C2"],
    ["Constants", "LogicalText", "One!A1,One!C1,One!B2"],
    ["Constants", "Numbers", "One!B1,One!C2"],
    ["Constants", "Errors", "none"],
    ["Formulas", undefined, "One!A3:B3"],
    ["Formulas", "Text", "One!B3"],
    ["Blanks", undefined, "One!A2,One!C3"],
    ["Visible", undefined, "One!A1:C1,One!A3:C3"],
  ])("%s %s", async (cellType, valueType, address) => {
    expect(await special(cellType, valueType)).toBe(address);
  });

  it("that there are none of are an error, unless a null object is asked for", async () => {
    await onFirst(openHost(), async (sheet, context) => {
      sheet.getRange("A1:B2").getSpecialCells("Formulas");
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    });
  });

  it.each<[Excel.KeyboardDirection | "Left" | "Right" | "Up" | "Down", string, string, string]>([
    ["Right", "A1", "One!C1", "One!A1:C1"],
    ["Down", "A1", "One!A2", "One!A1:A2"],
    ["Down", "A2", "One!A5", "One!A2:A5"],
    ["Up", "A5", "One!A2", "One!A2:A5"],
    ["Left", "C1", "One!A1", "One!A1:C1"],
    ["Right", "C1", "One!XFD1", "One!C1:XFD1"],
    ["Down", "A5", "One!A1048576", "One!A5:A1048576"],
    ["Up", "C4", "One!C1", "One!C1:C4"],
  ])("and the edge to the %s of %s", async (direction, from, edge, extended) => {
    const rows = [["a", "b", "c"], ["d"], [], [], ["e"]];
    await onFirst(openHost([sheetOf("One", rows)]), async (sheet, context) => {
      const range = sheet.getRange(from);
      const to = range.getRangeEdge(direction as "Left").load("address");
      const grown = range.getExtendedRange(direction as "Left").load("address");
      await context.sync();
      expect([to.address, grown.address]).toEqual([edge, extended]);
    });
  });
});

// learn.microsoft.com/javascript/api/excel/excel.rangeview
test("the rows in sight are read and written by themselves", async () => {
  const rows = [
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ];
  await onFirst(openHost([sheetOf("One", rows)]), async (sheet, context) => {
    sheet.getRange("2:2").rowHidden = true;
    const view = sheet.getRange("A1:B3").getVisibleView().load("values, text, cellAddresses, rowCount, columnCount");
    view.rows.load("items/values, items/index");
    await context.sync();
    expect([view.values, view.text]).toEqual([
      [
        ["a", 1],
        ["c", 3],
      ],
      [
        ["a", "1"],
        ["c", "3"],
      ],
    ]);
    expect(view.cellAddresses[1]).toEqual(["One!A3", "One!B3"]);
    expect([view.rowCount, view.columnCount]).toEqual([2, 2]);
    expect(view.rows.items.map(({ index, values }) => [index, values])).toEqual([
      [0, [["a", 1]]],
      [1, [["c", 3]]],
    ]);
    view.values = [
      ["x", 7],
      ["y", 8],
    ];
    const range = view.getRange().load("address, values");
    await context.sync();
    expect([range.address, range.values]).toEqual([
      "One!A1:B3",
      [
        ["x", 7],
        ["b", 2],
        ["y", 8],
      ],
    ]);
  });
});

// learn.microsoft.com/javascript/api/excel/excel.rangeformat (textOrientation)
test("texts are turned, and keep it in the file", async () => {
  const host = openHost([sheetOf("One", [["a", "b", "c"]])]);
  await onFirst(host, async (sheet, context) => {
    sheet.getRange("A1").format.textOrientation = 45;
    sheet.getRange("B1").format.textOrientation = 180;
    const formats = ["A1", "B1", "C1", "A1:B1"].map((at) => sheet.getRange(at).format.load("textOrientation"));
    await context.sync();
    expect(formats.map(({ textOrientation }) => textOrientation)).toEqual([45, 180, 0, null]);
    sheet.getRange("A1").format.textOrientation = 91;
    expect(await codeOf(() => context.sync())).toBe("InvalidArgument");
  });
  const { sheets, styles } = host.save();
  const rotations = [0, 1].map((at) => styles[sheets[0].cells.get(0)?.get(at)?.style ?? -1]?.rotation);
  expect(rotations).toEqual([45, "stacked"]);
});
