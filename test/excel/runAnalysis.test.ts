import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { analysisSteps } from "../../src/analysis/analyze";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { readTables } from "../../src/app/readWorkbook";
import { runAnalysis } from "../../src/app/runAnalysis";
import type { Discovery, RunResult } from "../../src/app/session";
import type { WorkbookError, WorkbookPort } from "../../src/app/workbookPort";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { translator } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import { isOff, missingTable, reportIds } from "../../src/reports/reportIds";
import type { TableKey } from "../../src/analysis/tables/tables";
import type { WorkbookData } from "../../src/workbooks/workbookData";
import { loadCase, loadGolden } from "../setup/csvTables";
import { closeHost, openHost, watch } from "./openHost";
import { caseSheets, sheetData, sheetNamed, valueAt, workbookData } from "./workbook";

async function run(): Promise<RunResult> {
  const port = officeWorkbook();
  const { session } = await scanWorkbook(port);
  return runAnalysis(port, session, watch());
}

afterEach(closeHost);

// The samples have neither offers nor surveys nor complaints: there are no sheets about them.
const tables: readonly TableKey[] = ["sales", "clients", "rules", "targets"];
const inputs = {
  products: true,
  hasTable: (key: TableKey) => tables.includes(key),
  hasColumn: () => false,
  settings: defaultSettings,
};
const written = reportIds.filter((id) => missingTable(id, inputs) === null && !isOff(id, inputs));

describe("a run on Northwind", () => {
  const control = watch();
  let result: RunResult;
  let before: WorkbookData;
  let after: WorkbookData;
  let remembered: Discovery;

  beforeAll(async () => {
    const host = openHost(workbookData(caseSheets("northwind"), { activeSheet: 1 }));
    before = host.save();
    const port = officeWorkbook();
    const { session } = await scanWorkbook(port);
    const settings = { ...session.settings, period: loadCase("northwind").settings.period, marginShare: 0.2 };
    result = await runAnalysis(port, { ...session, settings, language: "ru" }, control);
    after = host.save();
    remembered = await scanWorkbook(port);
  });

  it("writes every cell of every report as the report says", () => {
    const reports = buildReports(result.analysis, {
      translate: translator("ru"),
      language: "ru",
      sources: { sales: "Sales", clients: "Clients data", rules: "Segment rules", targets: "Target matrix" },
      salesColumns: ["date", "client", "amount"].map((role) => ({ role, headers: [role] })),
      columnsRead: result.context?.columnsRead,
    });
    expect(result.sheets.map(({ id, name }) => [id, name])).toEqual(reports.map(({ id, name }) => [id, name]));
    for (const report of reports) {
      const sheet = sheetNamed(after, report.name);
      for (const block of report.blocks) {
        const written = block.values.map((row, r) =>
          row.map((_value, c) => valueAt(sheet, block.row + r, block.column + c)),
        );
        expect(written).toEqual(block.values.map((row) => row.map((value) => (value === "" ? null : value))));
      }
      expect(sheet.tables.map(({ name, range }) => ({ name, range }))).toEqual(report.tables);
      expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([report.frozenRows, report.frozenColumns]);
      expect(sheet.conditionalFormats).toHaveLength(report.conditionalFormats.length);
      expect(sheet.charts.map((chart) => [chart.title, chart.series.map((series) => series.name)])).toEqual(
        report.charts.map((chart) => [chart.title, chart.series.map((series) => series.name)]),
      );
      expect(sheet).toMatchObject({
        visibility: "visible",
        showGridlines: false,
        page: { landscape: report.print?.landscape, paper: 9 },
      });
    }
  });

  it("reads every row and meets the golden turnover", () => {
    const golden = loadGolden<{ rowsUsed: number; turnover: number; clients: number }>("northwind");
    expect(result.analysis.rows.used).toBe(golden.rowsUsed);
    expect(result.analysis.totals.turnover).toBeCloseTo(golden.turnover, 6);
    expect(result.analysis.clients).toHaveLength(golden.clients);
  });

  it("leaves the user's sheets and the active sheet as they were", () => {
    expect(after.sheets.slice(0, 4)).toEqual(before.sheets);
    expect(after.activeSheet).toBe(1);
    expect(after.sheets).toHaveLength(4 + written.length);
  });

  it("tells its progress step by step", () => {
    const steps = control.steps.map((progress) => progress.step);
    expect([...new Set(steps)]).toEqual(["reading", "computing", "writing"]);
    for (const step of ["reading", "writing"] as const) {
      const progress = control.steps.filter((one) => one.step === step);
      const last = progress[progress.length - 1];
      expect(last.done).toBe(last.total);
      expect(progress.map((one) => one.done)).toEqual(progress.map((one) => one.done).sort((a, b) => a - b));
    }
  });

  it("remembers the session, and does not take its own sheets for the user's", () => {
    expect(remembered.session.settings.marginShare).toBe(0.2);
    expect(remembered.language).toBe("ru");
    expect(remembered.session.choices.sales?.table.name).toBe("Sales");
    expect(remembered.tables.map((table) => table.name)).toEqual(before.sheets.map((sheet) => sheet.name));
  });
});

describe("a run of many clients", () => {
  it("hears Cancel while it reads and computes and between any two sheets that it builds, and writes nothing then", async () => {
    openHost(workbookData(caseSheets("tiny")));
    const { session } = await scanWorkbook(officeWorkbook());
    let passed = 0;
    const cancelledAt = async (way: number): Promise<string | null> => {
      const port = officeWorkbook();
      const control = watch();
      const signal = { aborted: false };
      passed = 0;
      const giveWay: WorkbookPort["giveWay"] = (given) => {
        signal.aborted = ++passed === way;
        return port.giveWay(given);
      };
      try {
        await runAnalysis({ ...port, giveWay }, session, { ...control, signal });
      } catch (error) {
        return (error as WorkbookError).code;
      }
      return null;
    };
    expect(await cancelledAt(Infinity)).toBeNull();
    const ways = passed;
    const host = openHost(workbookData(caseSheets("tiny")));
    const before = host.save();
    const { input } = await readTables(officeWorkbook(), session, watch());
    // At least between the parts of the figures, and after each sheet.
    expect(ways).toBeGreaterThan([...analysisSteps(input, session.settings)].length + written.length);
    for (let way = 1; way <= ways; way++) {
      expect(await cancelledAt(way)).toBe("cancelled");
      expect(passed).toBe(way);
      expect(host.save()).toEqual(before);
    }
  });
});

describe("a run on a table without usable rows", () => {
  it.each([
    ["only headers", [["Date", "Client", "Amount"]], "tableEmpty"],
    [
      "no client column",
      [
        ["Date", "Amount"],
        [45292, 10],
      ],
      "roleMissing",
    ],
    [
      "nothing readable",
      [
        ["Date", "Client", "Amount"],
        ["?", "A", 10],
      ],
      "dateUnreadable",
    ],
  ])("writes nothing and says why: %s", async (_title, rows, code) => {
    const host = openHost(workbookData([sheetData("Sales", rows)]));
    const before = host.save();
    const { analysis, sheets } = await run();
    expect(sheets).toEqual([]);
    expect(analysis.problems.counts[code as "tableEmpty"]).toBeGreaterThan(0);
    expect(host.save()).toEqual(before);
  });
});

describe("a run after the workbook has changed", () => {
  const rows = [
    ["Date", "Client", "Amount"],
    [45292, "A", 10],
    [45293, "B", 20],
  ];

  it("follows columns that have moved since they were chosen", async () => {
    const host = openHost(workbookData([sheetData("Sales", rows)]));
    const port = officeWorkbook();
    const { session } = await scanWorkbook(port);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sales");
      sheet.getRange("A1:D3").values = rows.map((row, i) => [i === 0 ? "No" : i, ...row]);
      await context.sync();
    });
    const { analysis } = await runAnalysis(port, session, watch());
    expect(analysis.totals.turnover).toBe(30);
  });

  it("counts rows that were added since", async () => {
    const host = openHost(workbookData([sheetData("Sales", rows)]));
    const port = officeWorkbook();
    const { session } = await scanWorkbook(port);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sales").getRange("A4:C4").values = [[45294, "C", 5]];
      await context.sync();
    });
    expect((await runAnalysis(port, session, watch())).analysis.totals.turnover).toBe(35);
  });

  it.each([
    ["the sheet is gone", "Other", "Date"],
    ["a column is gone", "Sales", "Day"],
  ])("says that the table is missing where %s", async (_title, name, header) => {
    const host = openHost(workbookData([sheetData("Sales", rows)]));
    const port = officeWorkbook();
    const { session } = await scanWorkbook(port);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sales");
      sheet.getRange("A1:A1").values = [[header]];
      sheet.name = name;
      await context.sync();
    });
    await expect(runAnalysis(port, session, watch())).rejects.toMatchObject({ code: "sheetMissing" });
  });
});

describe("a workbook of the 1904 date system", () => {
  it("is read and written in its own days", async () => {
    // 2024-01-01 is 45292 in the 1900 system, and 1,462 days less in the 1904 system.
    const rows = [
      ["Date", "Client", "Amount"],
      [45292 - 1462, "A", 10],
      [45323 - 1462, "A", 20],
    ];
    const host = openHost(workbookData([sheetData("Sales", rows)], { date1904: true }));
    const { analysis } = await run();
    expect(analysis.clients[0]).toMatchObject({ firstPurchase: 45292, lastPurchase: 45323 });
    const clients = sheetNamed(host.save(), "Clients");
    const dates = [...clients.cells.values()].flatMap((row) => [...row.values()]).map((cell) => cell.value);
    expect(dates).toContain(45292 - 1462);
    expect(dates).not.toContain(45292);
    // The period ends with the last sale: February is cut.
    const dynamics = sheetNamed(host.save(), "Dynamics");
    const months = [...dynamics.cells.values()].flatMap((row) => [...row.values()]);
    const february = months.find((cell) => cell.value === 45323 - 1462);
    expect(february?.numberFormat).toContain(`[=${45323 - 1462}]`);
  });
});
