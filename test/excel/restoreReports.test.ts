import { WorkbookError } from "../../src/app/workbookPort";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import type { WorkbookData } from "../../src/workbooks/workbookData";
import { closeHost, openHost, watch, type Host } from "./openHost";
import { reports } from "./reports";
import { sheetData, sheetNamed, valueAt, workbookData } from "./workbook";

const userSheets = () => [sheetData("Sales", [["Date"], [45292]]), sheetData("Notes", [["Mine"]])];
const shown = (data: WorkbookData) => data.sheets.filter((sheet) => sheet.visibility !== "veryHidden");
const names = (data: WorkbookData) => shown(data).map((sheet) => sheet.name);
const write = (client: string) => officeWorkbook().writeReports(reports(client), watch(), { session: client });
const restore = () => officeWorkbook().restoreReports();

/** The user has made the reports of the first run his own, and then has run again. */
async function afterTwoRuns(): Promise<{ readonly first: WorkbookData; readonly second: WorkbookData }> {
  const host = openHost(workbookData(userSheets()));
  await write("first");
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const clients = worksheets.getItem("Clients");
    clients.name = "My clients";
    clients.getRange("F1").values = [["a remark"]];
    clients.getRange("A4:B4").format.fill.color = "#FFEE00";
    worksheets.getItem("Managers").position = 0;
    worksheets.getItem("Notes").getRange("B1").formulas = [["='My clients'!B4"]];
    await context.sync();
  });
  const first = host.save();
  await write("second");
  return { first, second: host.save() };
}

async function attempt(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof WorkbookError ? error.code : error;
  }
}

afterEach(closeHost);

describe("restoring the previous reports", () => {
  it("brings back every sheet as it was, with its table, chart and formats, and removes the new ones", async () => {
    const { first, second } = await afterTwoRuns();
    const host = openHost(second);
    expect(names(second)).toEqual(["Managers", "Sales", "Notes", "Clients"]);
    expect(valueAt(sheetNamed(second, "Clients"), 3, 0)).toBe("second");
    await restore();
    const after = host.save();
    expect(after.sheets).toEqual(first.sheets);
    expect(await officeWorkbook().readStored("session")).toBe("first");
    expect(sheetNamed(after, "Notes").cells.get(0)?.get(1)?.formula).toBe("='My clients'!B4");
  });

  it("removes the reports where none stood before", async () => {
    const host = openHost(workbookData(userSheets()));
    const before = host.save();
    await write("first");
    expect(await officeWorkbook().writtenReports()).toEqual({
      sheets: [
        { id: "clients", name: "Clients" },
        { id: "managers", name: "Managers" },
      ],
      kept: 0,
    });
    await restore();
    expect(host.save().sheets).toEqual(before.sheets);
    const port = officeWorkbook();
    expect(await port.readStored("session")).toBeNull();
    expect(await port.writtenReports()).toEqual({ sheets: [], kept: null });
  });

  it("works on the file as it was saved and opened again, and the next run replaces what came back", async () => {
    const { second } = await afterTwoRuns();
    const host = openHost(second);
    await restore();
    await write("third");
    const after = host.save();
    expect(names(after)).toEqual(["Managers", "Sales", "Notes", "Clients"]);
    expect(valueAt(sheetNamed(after, "Clients"), 3, 0)).toBe("third");
    await restore();
    expect(valueAt(sheetNamed(host.save(), "My clients"), 3, 0)).toBe("first");
  });

  it("goes back one run only", async () => {
    const { second } = await afterTwoRuns();
    openHost(second);
    await restore();
    expect(await attempt(restore)).toBe("nothingKept");
  });

  it("stays on the report that is being looked at", async () => {
    const { second } = await afterTwoRuns();
    const host = openHost(second);
    await officeWorkbook().goToReport("managers");
    await restore();
    const after = host.save();
    expect(after.sheets[after.activeSheet].name).toBe("Managers");
  });

  it("leaves a user's sheet and table alone that have taken the old names meanwhile", async () => {
    const { second } = await afterTwoRuns();
    const host = openHost(second);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.add("My clients").getRange("A1").values = [["User"]];
      await context.sync();
    });
    await restore();
    const after = host.save();
    expect(valueAt(sheetNamed(after, "My clients"), 0, 0)).toBe("User");
    expect(valueAt(sheetNamed(after, "My clients (2)"), 3, 0)).toBe("first");
  });

  it("brings back what is left where a kept sheet has been deleted by other means", async () => {
    const { second } = await afterTwoRuns();
    const host = openHost(second);
    await host.Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getItem("← My clients");
      kept.visibility = "Hidden";
      kept.delete();
      await context.sync();
    });
    await restore();
    expect(names(host.save())).toEqual(["Managers", "Sales", "Notes"]);
  });

  it("leaves a report out of sight that its user had hidden", async () => {
    const host = openHost(workbookData(userSheets()));
    await write("first");
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Managers").visibility = "Hidden";
      await context.sync();
    });
    await write("second");
    await restore();
    const managers = sheetNamed(host.save(), "Managers");
    expect([managers.visibility, valueAt(managers, 3, 0)]).toEqual(["hidden", "first"]);
  });

  it("refuses to leave a workbook without any sheet in sight", async () => {
    const host = openHost(workbookData(userSheets()));
    await write("first");
    await host.Excel.run(async (context) => {
      for (const name of ["Sales", "Notes"]) context.workbook.worksheets.getItem(name).visibility = "Hidden";
      await context.sync();
    });
    const before = host.save();
    expect(await attempt(restore)).toBe("noSheetLeft");
    expect(host.save()).toEqual(before);
  });
});

describe("the kept reports", () => {
  it("have names of their own where their long names differ at the end only", async () => {
    const host = openHost(workbookData(userSheets()));
    await write("first");
    const long = "Our clients of the last years ";
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Clients").name = `${long}1`;
      context.workbook.worksheets.getItem("Managers").name = `${long}2`;
      await context.sync();
    });
    await write("second");
    const kept = host.save().sheets.filter(({ visibility }) => visibility === "veryHidden");
    expect(new Set(kept.map(({ name }) => name)).size).toBe(2);
    await restore();
    expect(names(host.save())).toEqual(expect.arrayContaining([`${long}1`, `${long}2`]));
  });

  it("are one generation, out of sight and no table to choose from", async () => {
    const { second } = await afterTwoRuns();
    const host = openHost(second);
    await write("third");
    const hidden = host.save().sheets.filter((sheet) => sheet.visibility === "veryHidden");
    expect(hidden.map((sheet) => sheet.name)).toEqual(["← Managers", "← Clients"]);
    expect(hidden.map((sheet) => valueAt(sheet, 3, 0))).toEqual(["second", "second"]);
    expect((await officeWorkbook().findTables()).map((table) => table.sheet)).toEqual(["Sales"]);
    expect(await officeWorkbook().writtenReports()).toMatchObject({ kept: 2 });
  });
});

describe("a restore that fails in the middle", () => {
  const expectOldOrNew = (host: Host, before: WorkbookData, first: WorkbookData, error: unknown) => {
    const after = host.save();
    if (error === null) {
      expect(after.sheets).toEqual(first.sheets);
      expect(after.settings.session).toBe('"first"');
    } else {
      expect(error).toBe("hostFailed");
      expect(after).toEqual(before);
    }
  };

  it("leaves the workbook as it was or completes, whichever action of whichever exchange fails", async () => {
    const { first, second: before } = await afterTwoRuns();
    let host = openHost(before);
    host.faults.syncCount = 0;
    await restore();
    const exchanges = host.faults.syncCount;
    host = openHost(before);
    const outcomes = { failed: 0, completed: 0 };
    for (let n = 1; n <= exchanges; n++) {
      for (let afterActions = 0; afterActions <= 30; afterActions++) {
        host.faults.syncCount = 0;
        host.faults.failAtSync = { n, code: "GeneralException", afterActions };
        const error = await attempt(restore);
        host.faults.failAtSync = null;
        expectOldOrNew(host, before, first, error);
        outcomes[error === null ? "completed" : "failed"]++;
        if (error === null) host = openHost(before);
      }
    }
    expect(outcomes.failed).toBeGreaterThan(10);
    expect(outcomes.completed).toBeGreaterThan(5);
  });

  it.each([
    ["a cell is being edited", (host: Host) => (host.faults.editMode = true), "editMode"],
    ["the workbook is protected", (host: Host) => (host.faults.workbookProtected = true), "protected"],
    ["the workbook is read-only", (host: Host) => (host.faults.readOnly = true), "readOnly"],
  ])("says why, and nothing has changed: %s", async (_title, spoil, code) => {
    const { second: before } = await afterTwoRuns();
    const host = openHost(before);
    spoil(host);
    expect(await attempt(restore)).toBe(code);
    host.faults.editMode = false;
    expect(host.save()).toEqual(before);
  });
});
