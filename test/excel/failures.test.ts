import { scanWorkbook } from "../../src/app/scanWorkbook";
import { runAnalysis } from "../../src/app/runAnalysis";
import { WorkbookError } from "../../src/app/workbookPort";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import type { WorkbookData } from "../../src/workbooks/workbookData";
import { closeHost, openHost, watch, type Host } from "./openHost";
import { report, reports } from "./reports";
import { caseSheets, sheetData, sheetNamed, valueAt, workbookData } from "./workbook";

const sales = () => [
  ["Date", "Client", "Amount"],
  [45292, "A", 10],
  [45293, "B", 20],
];

/** A workbook with the user's sheets around the reports of the second run, one of which is being looked at. */
async function workbookWithReports(): Promise<WorkbookData> {
  const host = openHost(workbookData([sheetData("Sales", sales()), sheetData("Notes", [["Mine"]])]));
  const port = officeWorkbook();
  await port.writeReports(reports("older"), watch(), { session: "older" });
  await port.writeReports(reports("old"), watch(), { session: "old" });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Clients").name = "Renamed";
    context.workbook.worksheets.getItem("Managers").position = 0;
    context.workbook.worksheets.getItem("Managers").activate();
    await context.sync();
  });
  return host.save();
}

const names = (data: WorkbookData) =>
  data.sheets.filter((sheet) => sheet.visibility !== "veryHidden").map((sheet) => sheet.name);

/** Either the old state to the last cell, or the new one with nothing left over. */
function expectOldOrNew(host: Host, before: WorkbookData, failed: boolean): void {
  const after = host.save();
  if (failed) {
    expect(after).toEqual(before);
    return;
  }
  expect(names(after)).toEqual(["Managers", "Sales", "Notes", "Clients"]);
  expect(valueAt(sheetNamed(after, "Clients"), 3, 0)).toBe("new");
  expect(sheetNamed(after, "Clients").tables.map((table) => table.name)).toEqual(["ClienteleClients"]);
  expect(Object.keys(after.settings).sort()).toEqual(Object.keys(before.settings).sort());
  expect(after.settings.session).toBe('"new"');
  expect(after.sheets[after.activeSheet].name).toBe("Managers");
}

async function attempt(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
    return null;
  } catch (error) {
    return error;
  }
}

const codeOf = (error: unknown) => (error instanceof WorkbookError ? error.code : error);

afterEach(closeHost);

describe("a run that fails in the middle", () => {
  const write = () => officeWorkbook().writeReports(reports("new"), watch(), { session: "new" });

  // Sheets come in the first exchanges and change places in the last ones: there every action may be the last.
  const actionsOf = (n: number, exchanges: number) =>
    n <= 5 || n >= exchanges - 4
      ? Array.from({ length: 35 }, (_action, i) => i)
      : [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89];

  it("leaves the workbook as it was or completes, whichever action of whichever exchange fails", async () => {
    const before = await workbookWithReports();
    let host = openHost(before);
    host.faults.syncCount = 0;
    await write();
    const exchanges = host.faults.syncCount;
    host = openHost(before);
    const outcomes = { failed: 0, completed: 0 };
    for (let n = 1; n <= exchanges; n++) {
      for (const afterActions of actionsOf(n, exchanges)) {
        host.faults.syncCount = 0;
        host.faults.failAtSync = { n, code: "GeneralException", afterActions };
        const error = await attempt(write);
        host.faults.failAtSync = null;
        expectOldOrNew(host, before, error !== null);
        if (error !== null) expect(codeOf(error)).toBe("hostFailed");
        outcomes[error === null ? "completed" : "failed"]++;
        if (error === null) host = openHost(before);
      }
    }
    expect(outcomes.failed).toBeGreaterThan(10);
    expect(outcomes.completed).toBeGreaterThan(1);
  });
});

test("a run that completes after a failure shows its first report where the one looked at is gone", async () => {
  let host = openHost(await workbookWithReports());
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Renamed").activate();
    await context.sync();
  });
  const before = host.save();
  const write = () =>
    officeWorkbook().writeReports(
      reports("new").filter(({ id }) => id === "managers"),
      watch(),
      { session: "new" },
    );
  host = openHost(before);
  host.faults.syncCount = 0;
  await write();
  const exchanges = host.faults.syncCount;
  let completed = 0;
  // The sheets change places in one of the last three exchanges.
  for (let place = 0; place < 3 * 36; place++) {
    host = openHost(before);
    host.faults.syncCount = 0;
    const n = exchanges - Math.floor(place / 36);
    host.faults.failAtSync = { n, code: "GeneralException", afterActions: place % 36 };
    const error = await attempt(write);
    host.faults.failAtSync = null;
    const { sheets, activeSheet } = host.save();
    if (error === null) completed++;
    expect(sheets[activeSheet].name).toBe(error === null ? "Managers" : "Renamed");
  }
  expect(completed).toBeGreaterThan(1);
});

describe("a run that dies in the middle", () => {
  it("leaves nothing behind that the next run does not clear away", async () => {
    const before = await workbookWithReports();
    const counting = openHost(before);
    counting.faults.syncCount = 0;
    await officeWorkbook().writeReports(reports("new"), watch());
    const exchanges = counting.faults.syncCount;
    const swap = exchanges - 1;
    const deaths = [2, 3, 4, Math.floor(exchanges / 2), swap - 2].map((n) => [n, 1000]);
    for (let actions = 0; actions <= 24; actions++) deaths.push([swap, actions]);
    for (const [n, afterActions] of deaths) {
      const dying = openHost(before);
      dying.faults.syncCount = 0;
      dying.faults.failAtSync = { n, code: "GeneralException", afterActions };
      dying.faults.beforeSync = (count) => {
        if (count > n) throw new Error(`the host is gone: ${count}`);
      };
      await attempt(() => officeWorkbook().writeReports(reports("new"), watch()));
      const left = dying.save();

      const reopened = openHost(left);
      expect((await officeWorkbook().findTables()).map((table) => table.name)).toEqual(["Sales", "Notes"]);
      await officeWorkbook().writeReports(reports("next"), watch());
      const after = reopened.save();
      expect(names(after)).toEqual(["Managers", "Sales", "Notes", "Clients"]);
      const tables = after.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
      expect(tables.filter((name) => !name.endsWith("_previous"))).toEqual(["ClienteleManagers", "ClienteleClients"]);
      expect(after.sheets).toHaveLength(6);
      expect(Object.keys(after.settings).sort()).toEqual(Object.keys(before.settings).sort());
      expect(sheetNamed(after, "Sales")).toEqual(sheetNamed(before, "Sales"));
    }
  });
});

describe("a run that is cancelled", () => {
  it("leaves the workbook as it was, at whichever progress it is cancelled", async () => {
    const before = await workbookWithReports();
    let host = openHost(before);
    for (let call = 1; ; call++) {
      const control = watch(call);
      const error = await attempt(() => officeWorkbook().writeReports(reports("new"), control, { session: "new" }));
      expectOldOrNew(host, before, error !== null);
      if (error !== null) expect(codeOf(error)).toBe("cancelled");
      if (control.steps.length < call) break;
      if (error === null) host = openHost(before);
    }
  });

  it("leaves the workbook as it was on the whole way from the tables to the reports", async () => {
    const host = openHost(workbookData(caseSheets("tiny")));
    const before = host.save();
    const port = officeWorkbook();
    const { session } = await scanWorkbook(port);
    const all = watch();
    await runAnalysis(port, session, all);
    const fresh = openHost(before);
    for (let call = 1; call <= all.steps.length; call++) {
      const error = await attempt(() => runAnalysis(port, session, watch(call)));
      expect(codeOf(error)).toBe("cancelled");
      expect(fresh.save()).toEqual(before);
    }
  });
});

describe("what the host refuses", () => {
  const write = () => officeWorkbook().writeReports(reports("new"), watch());

  const failingWith = (code: string) => (host: Host) => (host.faults.failAtSync = { n: 2, code });

  it.each([
    ["a cell is being edited", (host: Host) => (host.faults.editMode = true), "editMode"],
    ["the workbook is protected", (host: Host) => (host.faults.workbookProtected = true), "protected"],
    ["the workbook is read-only", (host: Host) => (host.faults.readOnly = true), "readOnly"],
    ["Excel is busy", (host: Host) => (host.faults.failAtSync = { n: 1, code: "InactiveWorkbook" }), "busy"],
    ["an API is missing", (host: Host) => (host.faults.failAtSync = { n: 2, code: "ApiNotFound" }), "notSupported"],
    ["the session has ended", failingWith("InvalidOrTimedOutSession"), "sessionLost"],
    ["there is no connection", failingWith("ConnectionFailure"), "noConnection"],
    ["no answer comes in time", failingWith("Timeout"), "noConnection"],
    ["too much was asked of late", failingWith("ActivityLimitReached"), "busy"],
    ["a dialog is open", failingWith("WriteNotSupportedWhenModalDialogOpen"), "dialogOpen"],
    ["events are not told of", failingWith("CannotRegisterEvent"), "cannotListen"],
    ["something unknown", (host: Host) => (host.faults.failAtSync = { n: 3, code: "Whatever" }), "hostFailed"],
  ])("comes as a code, and nothing has changed: %s", async (_title, spoil, code) => {
    const before = await workbookWithReports();
    const host = openHost(before);
    host.faults.syncCount = 0;
    spoil(host);
    expect(codeOf(await attempt(write))).toBe(code);
    host.faults.editMode = false;
    expect(host.save()).toEqual(before);
  });

  it("comes as too large where a portion is more than the host takes", async () => {
    const before = await workbookWithReports();
    const host = openHost(before);
    host.faults.payloadLimit = 100_000;
    const rows = Array.from({ length: 5000 }, (_row, i) => [`A client with a long name, number ${i}`, i]);
    const error = await attempt(() => officeWorkbook().writeReports([report("clients", "Clients", rows)], watch()));
    expect(codeOf(error)).toBe("tooLarge");
    expect(host.save()).toEqual(before);
  });

  it("waits with clearing up until the user has finished editing", async () => {
    const before = await workbookWithReports();
    const host = openHost(before);
    host.faults.syncCount = 0;
    host.faults.beforeSync = (n) => {
      if (n === 4) host.faults.editMode = true;
    };
    const outcome = attempt(write);
    await new Promise((resolve) => setTimeout(resolve, 200));
    host.faults.beforeSync = null;
    host.faults.editMode = false;
    expect(codeOf(await outcome)).toBe("editMode");
    expect(host.save()).toEqual(before);
  });
});

describe("reading", () => {
  const read = async (host: Host) => {
    const port = officeWorkbook();
    const [table] = await port.findTables();
    const rows: unknown[][] = [];
    host.faults.syncCount = 0;
    const error = await attempt(() => port.readRows(table, (chunk) => rows.push(...chunk), watch()));
    return { rows, error };
  };
  const longTexts = () => [
    ["Client", "Note"],
    ...Array.from({ length: 400 }, (_row, i) => [`Client ${i}`, "x".repeat(1000)]),
  ];

  it("delivers all rows in order, in chunks that fit", async () => {
    const rows = [["Date", "Client"], ...Array.from({ length: 30_000 }, (_row, i) => [45292 + (i % 300), `C${i}`])];
    const host = openHost(workbookData([sheetData("Sales", rows)]));
    const { rows: delivered, error } = await read(host);
    expect(error).toBeNull();
    expect(delivered).toEqual(rows.slice(1));
  });

  it("takes smaller chunks where the host cannot deliver so much", async () => {
    const rows = longTexts();
    const host = openHost(workbookData([sheetData("Clients", rows)]));
    host.faults.payloadLimit = 50_000;
    expect(await read(host)).toEqual({ rows: rows.slice(1), error: null });
  });

  it("says that it is too large where one row is", async () => {
    const host = openHost(workbookData([sheetData("Clients", longTexts())]));
    const port = officeWorkbook();
    const [table] = await port.findTables();
    host.faults.payloadLimit = 500;
    const error = await attempt(() => port.readRows(table, () => undefined, watch()));
    expect(codeOf(error)).toBe("tooLarge");
  });

  it("says that the sheet is missing where a co-author deletes it in the middle", async () => {
    const rows = [["Date", "Client"], ...Array.from({ length: 5000 }, (_row, i) => [45292, `C${i}`])];
    const host = openHost(workbookData([sheetData("Sales", rows), sheetData("Other", [["x"]])]));
    const port = officeWorkbook();
    const [table] = await port.findTables();
    let chunks = 0;
    const error = await attempt(() =>
      port.readRows(
        table,
        () => {
          chunks++;
          host.faults.beforeSync = async () => {
            host.faults.beforeSync = null;
            await host.Excel.run(async (context) => {
              context.workbook.worksheets.getItem("Sales").delete();
              await context.sync();
            });
          };
        },
        watch(),
      ),
    );
    expect(chunks).toBe(1);
    expect(codeOf(error)).toBe("sheetMissing");
  });

  it("stops between chunks when cancelled", async () => {
    const rows = [["Date", "Client"], ...Array.from({ length: 5000 }, (_row, i) => [45292, `C${i}`])];
    openHost(workbookData([sheetData("Sales", rows)]));
    const port = officeWorkbook();
    const [table] = await port.findTables();
    let delivered = 0;
    const error = await attempt(() => port.readRows(table, (chunk) => (delivered += chunk.length), watch(2)));
    expect(codeOf(error)).toBe("cancelled");
    expect(delivered).toBe(1000);
  });
});
