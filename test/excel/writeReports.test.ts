import type { WorkbookPort } from "../../src/app/workbookPort";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import type { ReportSheet } from "../../src/reports/reportSheet";
import type { WorkbookData } from "../../src/workbooks/workbookData";
import { closeHost, openHost, watch } from "./openHost";
import { report, reports } from "./reports";
import { sheetData, sheetNamed, valueAt, workbookData } from "./workbook";

const userSheets = () => [sheetData("Sales", [["Date"], [45292]]), sheetData("Notes", [["Mine"]])];
const names = (data: WorkbookData) =>
  data.sheets.filter((sheet) => sheet.visibility !== "veryHidden").map((sheet) => sheet.name);
const write = (sheets: readonly ReportSheet[], port: WorkbookPort = officeWorkbook()) =>
  port.writeReports(sheets, watch());

afterEach(closeHost);

describe("text in reports", () => {
  const hostile = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+7 921 000-00-00",
    "@x",
    "-5",
    "007",
    "1-2",
    "2024-01-02",
    "1E5",
    "TRUE",
    "#N/A",
    "50%",
    "'quoted",
    "''twice",
    " spaces ",
    "line\nbreak",
    "x".repeat(300),
    "y".repeat(32_767),
    "😀 emoji 👩‍👩‍👧",
    "שלום עולם",
    "مرحبا",
    "nul\u0000l".replace("\u0000", ""),
  ];

  it("arrives exactly as typed and stays text", async () => {
    const host = openHost(workbookData(userSheets()));
    await write([
      report(
        "clients",
        "Clients",
        hostile.map((text) => [text, 1]),
      ),
    ]);
    const sheet = sheetNamed(host.save(), "Clients");
    const written = hostile.map((_text, i) => sheet.cells.get(3 + i)?.get(0));
    expect(written.map((cell) => cell?.value)).toEqual(hostile);
    expect(written.filter((cell) => cell?.formula !== undefined || cell?.error)).toEqual([]);
    expect(new Set(written.map((cell) => cell?.numberFormat))).toEqual(new Set(["@"]));
  });

  it("is cut where it is one letter longer than a cell can hold", async () => {
    const host = openHost(workbookData(userSheets()));
    await write([report("clients", "Clients", [["z".repeat(32_768), 1]])]);
    const written = sheetNamed(host.save(), "Clients").cells.get(3)?.get(0)?.value;
    expect(written).toBe(`${"z".repeat(32_766)}…`);
  });

  it("can be read back through Excel as it was written", async () => {
    const host = openHost(workbookData(userSheets()));
    await write([
      report(
        "clients",
        "Clients",
        hostile.map((text) => [text, 1]),
      ),
    ]);
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Clients").getRangeByIndexes(3, 0, hostile.length, 1);
      range.load("values");
      await context.sync();
      expect(range.values.map((row) => row[0])).toEqual(hostile);
    });
  });
});

describe("report sheets", () => {
  it("carry numbers with formats, and leave blanks blank", async () => {
    const host = openHost(workbookData(userSheets()));
    await write([
      report("clients", "Clients", [
        ["A", 1234.5],
        ["B", null],
      ]),
    ]);
    const sheet = sheetNamed(host.save(), "Clients");
    expect(sheet.cells.get(3)?.get(1)).toMatchObject({ value: 1234.5, numberFormat: "#,##0.00" });
    expect(valueAt(sheet, 4, 1)).toBeNull();
  });

  it("keep the headers of their tables beside the filter buttons, which Excel draws over the right end of a cell", async () => {
    const host = openHost(workbookData(userSheets()));
    const list = report("clients", "Clients", [["A", 1]]);
    const alignments = ["center", "right"] as const;
    const [title, header, body, total] = list.blocks;
    const withoutButtons = { ...header, row: 6 };
    const blocks = [title, ...[header, body, total, withoutButtons].map((block) => ({ ...block, alignments }))];
    await write([{ ...list, blocks }]);
    const { cells } = sheetNamed(host.save(), "Clients");
    const { styles } = host.save();
    const placesIn = (row: number) =>
      [0, 1].map((column) => {
        const { horizontal, indent } = styles[cells.get(row)?.get(column)?.style ?? -1] ?? {};
        return [horizontal, indent];
      });
    expect(placesIn(2)).toEqual([
      [undefined, undefined],
      ["right", 2],
    ]);
    expect(placesIn(3)).toEqual([
      ["center", undefined],
      [undefined, undefined],
    ]);
    expect(placesIn(6)).toEqual([
      ["center", undefined],
      ["right", undefined],
    ]);
  });

  it("are written in portions, each with its progress", async () => {
    openHost(workbookData(userSheets()));
    const control = watch();
    const rows = Array.from({ length: 60_000 }, (_row, i) => [`Client ${i}`, i]);
    await officeWorkbook().writeReports([report("clients", "Clients", rows)], control);
    const done = control.steps.map((progress) => progress.done);
    expect(done.length).toBeGreaterThan(3);
    expect(done[done.length - 1]).toBe(control.steps[0].total);
  });

  it("replace those of the run before in their places, and nothing else", async () => {
    const host = openHost(workbookData(userSheets()));
    await write(reports("first"));
    await host.Excel.run(async (context) => {
      const last = context.workbook.worksheets.add("Later");
      last.getRange("A1").values = [["Mine too"]];
      const second = context.workbook.worksheets.getItem("Managers");
      second.position = 0;
      await context.sync();
    });
    const before = host.save();
    await write(reports("second"));
    const after = host.save();
    expect(names(after)).toEqual(names(before));
    expect(names(after)).toEqual(["Managers", "Sales", "Notes", "Clients", "Later"]);
    for (const name of ["Sales", "Notes", "Later"]) expect(sheetNamed(after, name)).toEqual(sheetNamed(before, name));
    expect(valueAt(sheetNamed(after, "Clients"), 3, 0)).toBe("second");
    expect(sheetNamed(after, "Clients").tables.map((table) => table.name)).toEqual(["ClienteleClients"]);
    expect(sheetNamed(after, "Clients").id).not.toBe(sheetNamed(before, "Clients").id);
  });

  it("never touch a user's sheet or table of the same name", async () => {
    const mine = sheetData("clients", [["Mine"]]);
    const host = openHost(
      workbookData([...userSheets(), mine], {
        names: [{ name: "clienteleclients", formula: "=Sales!$A$1", visible: true }],
      }),
    );
    const before = host.save();
    const written = await write(reports("first"));
    expect(written.map((sheet) => sheet.name)).toEqual(["Clients - analysis", "Managers"]);
    await write(reports("second"));
    const after = host.save();
    expect(names(after)).toEqual(["Sales", "Notes", "clients", "Clients - analysis", "Managers"]);
    expect(sheetNamed(after, "clients")).toEqual(sheetNamed(before, "clients"));
    expect(sheetNamed(after, "Clients - analysis").tables[0].name).toBe("ClienteleClients_2");
  });

  it("are known again after the user has renamed them", async () => {
    const host = openHost(workbookData(userSheets()));
    await write(reports("first"));
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Clients").name = "My clients";
      await context.sync();
    });
    await write(reports("second"));
    expect(names(host.save())).toEqual(["Sales", "Notes", "Clients", "Managers"]);
  });

  it("are made anew where the user has deleted one, behind the one before it", async () => {
    const host = openHost(workbookData(userSheets()));
    await write(reports("first"));
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Managers").delete();
      context.workbook.worksheets.add("Later");
      await context.sync();
    });
    await write(reports("second"));
    expect(names(host.save())).toEqual(["Sales", "Notes", "Clients", "Managers", "Later"]);
  });

  it("disappear where the next run has no such report", async () => {
    const host = openHost(workbookData(userSheets()));
    await write(reports("first"));
    await write(reports("second").slice(0, 1));
    expect(names(host.save())).toEqual(["Sales", "Notes", "Clients"]);
  });

  it("take over the screen from the sheet they replace", async () => {
    const host = openHost(workbookData(userSheets()));
    const port = officeWorkbook();
    await write(reports("first"), port);
    await port.goToReport("managers");
    expect(host.save().activeSheet).toBe(3);
    await write(reports("second"), port);
    const after = host.save();
    expect(after.sheets[after.activeSheet].name).toBe("Managers");
  });

  it("survive a saved and reopened workbook as the product's own", async () => {
    const first = openHost(workbookData(userSheets()));
    await write(reports("first"));
    const saved = first.save();
    const second = openHost(saved);
    await write(reports("second"));
    expect(names(second.save())).toEqual(names(saved));
  });
});

describe("what a crashed run has left behind", () => {
  it("is removed by the next run", async () => {
    const host = openHost(workbookData(userSheets()));
    const rows = Array.from({ length: 30_000 }, (_row, i) => [`Client ${i}`, i]);
    let crashed: WorkbookData | null = null;
    host.faults.beforeSync = () => {
      if (host.save().sheets.some((sheet) => sheet.visibility === "hidden")) crashed ??= host.save();
    };
    await write([report("clients", "Clients", rows)]);
    if (crashed === null) throw new Error("no hidden sheet seen: 0");
    const reopened = openHost(crashed);
    expect(names(crashed)).toHaveLength(3);
    expect((await officeWorkbook().findTables()).map((table) => table.name)).toEqual(["Sales", "Notes"]);
    await write(reports("second"));
    expect(names(reopened.save())).toEqual(["Sales", "Notes", "Clients", "Managers"]);
  });
});

describe("values kept in the workbook", () => {
  it("come back as they were saved", async () => {
    openHost(workbookData(userSheets()));
    const port = officeWorkbook();
    expect(await port.readStored("key")).toBeNull();
    await port.writeStored("key", { a: [1, "две", null] });
    expect(await port.readStored("key")).toEqual({ a: [1, "две", null] });
  });

  it("are null where something else wrote them", async () => {
    openHost(workbookData(userSheets(), { settings: { text: "{broken", number: 7 } }));
    const port = officeWorkbook();
    expect(await port.readStored("text")).toBeNull();
    expect(await port.readStored("number")).toBeNull();
  });

  it("are saved in the same step as the reports", async () => {
    openHost(workbookData(userSheets()));
    const port = officeWorkbook();
    await port.writeReports(reports("first"), watch(), { session: { version: 1 } });
    expect(await port.readStored("session")).toEqual({ version: 1 });
  });
});

describe("going to a place", () => {
  it("selects the cell, on a hidden sheet as well", async () => {
    const host = openHost(workbookData([...userSheets(), sheetData("Old", [["x"]], { visibility: "hidden" })]));
    await officeWorkbook().goToCell({ sheet: "Old", row: 4, column: 2 });
    const saved = host.save();
    expect(saved.sheets[saved.activeSheet].name).toBe("Old");
    await host.Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("address");
      await context.sync();
      expect(cell.address).toBe("Old!C5");
    });
  });

  it("says where a sheet or a report is missing", async () => {
    openHost(workbookData(userSheets()));
    const port = officeWorkbook();
    await expect(port.goToCell({ sheet: "Gone", row: 0, column: 0 })).rejects.toMatchObject({ code: "sheetMissing" });
    await expect(port.goToReport("clients")).rejects.toMatchObject({ code: "sheetMissing" });
  });
});

describe("pages", () => {
  it("begin where the report says so, at a scale that Excel does not change", async () => {
    const host = openHost(workbookData(userSheets()));
    const print = {
      landscape: true,
      pagesAcross: 1,
      area: { row: 0, column: 0, rows: 90, columns: 2 },
      titleRows: null,
      titleColumns: null,
      header: "Period",
      footer: "Page",
    };
    await write([
      {
        ...report("dynamics", "Dynamics", [["A", 1]]),
        print: { ...print, scale: 76, breaks: [30, 62], columnBreaks: [9] },
      },
      { ...report("clients", "Clients", [["A", 1]]), print },
    ]);
    expect(sheetNamed(host.save(), "Dynamics").page).toMatchObject({
      fit: null,
      scale: 76,
      rowBreaks: [30, 62],
      columnBreaks: [9],
    });
    expect(sheetNamed(host.save(), "Clients").page).toMatchObject({ fit: { across: 1, down: null }, rowBreaks: [] });
  });
});
