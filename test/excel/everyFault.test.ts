import { WorkbookError, type FoundTable, type WorkbookErrorCode } from "../../src/app/workbookPort";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import type { WorkbookData } from "../../src/workbooks/workbookData";
import { closeHost, openHost, watch, type Host } from "./openHost";
import { reports } from "./reports";
import { sheetData, sheetNamed, valueAt, workbookData } from "./workbook";

// From the rows that are read to the reports that are written, broken off at each exchange by each fault.

interface Fault {
  readonly title: string;
  /** Happens before the exchange at which the fault strikes. */
  strike(host: Host): void | Promise<void>;
  /** What the user may be told. */
  readonly codes: readonly WorkbookErrorCode[];
  /** Goes on until it is ended, so that nothing can be cleared away meanwhile. */
  readonly end?: (host: Host) => void;
}

const changeSales = (host: Host, change: (sheet: Excel.Worksheet) => void) =>
  host.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sales"));
    await context.sync();
  });

const failing = (afterActions: number) => (host: Host) => {
  host.faults.failAtSync = { n: host.faults.syncCount, code: "GeneralException", afterActions };
};

const faults: readonly Fault[] = [
  { title: "fails before its first action", strike: failing(0), codes: ["hostFailed"] },
  { title: "fails after three actions", strike: failing(3), codes: ["hostFailed"] },
  {
    title: "finds a cell being edited",
    strike: (host) => {
      host.faults.editMode = true;
      setTimeout(() => (host.faults.editMode = false), 20);
    },
    codes: ["editMode"],
  },
  {
    title: "finds the workbook protected",
    strike: (host) => void (host.faults.workbookProtected = true),
    codes: ["protected"],
    end: (host) => (host.faults.workbookProtected = false),
  },
  {
    title: "finds the workbook read-only",
    strike: (host) => void (host.faults.readOnly = true),
    codes: ["readOnly", "protected"],
    end: (host) => (host.faults.readOnly = false),
  },
  {
    title: "finds a host that takes and gives almost nothing",
    strike: (host) => void (host.faults.payloadLimit = 100),
    codes: ["tooLarge"],
    end: (host) => (host.faults.payloadLimit = 5 * 1024 * 1024),
  },
  {
    title: "finds the sheet of the sales deleted",
    strike: (host) => changeSales(host, (sheet) => sheet.delete()),
    codes: ["sheetMissing"],
  },
  {
    title: "finds the sheet of the sales renamed",
    strike: (host) => changeSales(host, (sheet) => (sheet.name = "Renamed by another")),
    codes: ["sheetMissing"],
  },
];

interface Start {
  readonly before: WorkbookData;
  readonly table: FoundTable;
  readonly exchanges: number;
}

const namesInSight = (data: WorkbookData): string[] =>
  data.sheets.filter(({ visibility }) => visibility !== "veryHidden").map(({ name }) => name);

async function run(table: FoundTable): Promise<void> {
  const port = officeWorkbook();
  await port.readRows(table, () => undefined, watch());
  await port.writeReports(reports("new"), watch());
}

/** A workbook with the reports of two runs before: those in sight, and those kept for coming back to. */
async function start(): Promise<Start> {
  const sales = [["Date", "Client", "Amount"], ...Array.from({ length: 3000 }, (_row, i) => [45292 + i, `C${i}`, i])];
  const host = openHost(workbookData([sheetData("Sales", sales), sheetData("Notes", [["Mine"]])]));
  const port = officeWorkbook();
  const [table] = await port.findTables();
  await port.writeReports(reports("older"), watch());
  await port.writeReports(reports("old"), watch());
  const before = host.save();
  host.faults.syncCount = 0;
  await run(table);
  return { before, table, exchanges: host.faults.syncCount };
}

async function brokenOff(host: Host, table: FoundTable, fault: Fault, n: number): Promise<unknown> {
  host.faults.syncCount = 0;
  host.faults.beforeSync = (count) => (count === n ? fault.strike(host) : undefined);
  try {
    await run(table);
    return null;
  } catch (error) {
    return error;
  } finally {
    host.faults.beforeSync = null;
    host.faults.failAtSync = null;
    host.faults.editMode = false;
    fault.end?.(host);
  }
}

const isSales = (name: string): boolean => name === "Sales" || name === "Renamed by another";
const others = (data: WorkbookData) => data.sheets.filter(({ name }) => !isSales(name));
const reportNames = ["Notes", "Clients", "Managers"];

afterEach(closeHost);

describe("a run of which one exchange", () => {
  let begun: Start;
  beforeAll(async () => {
    begun = await start();
  });

  it.each(faults.map((fault) => [fault.title, fault] as const))("%s, completes or tells why", async (_title, fault) => {
    const { before, table, exchanges } = begun;
    expect(exchanges).toBeGreaterThan(8);
    const outcomes = { failed: 0, completed: 0 };
    for (let n = 1; n <= exchanges; n += 1) {
      const host = openHost(before);
      const error = await brokenOff(host, table, fault, n);
      outcomes[error === null ? "completed" : "failed"] += 1;
      const after = host.save();
      expect(sheetNamed(after, "Notes")).toEqual(sheetNamed(before, "Notes"));
      if (error === null) {
        expect(valueAt(sheetNamed(after, "Clients"), 3, 0)).toBe("new");
        expect(namesInSight(after).filter((name) => !isSales(name))).toEqual(reportNames);
        continue;
      }
      expect(error).toBeInstanceOf(WorkbookError);
      expect(fault.codes).toContain((error as WorkbookError).code);
      if (fault.end === undefined) {
        expect(others(after)).toEqual(others(before));
        continue;
      }
      // What could not be cleared away then is cleared away by the next run.
      await run(table);
      expect(namesInSight(host.save())).toEqual(["Sales", ...reportNames]);
    }
    expect(outcomes.failed).toBeGreaterThan(0);
  });
});
