import { scanWorkbook } from "../../src/app/scanWorkbook";
import { runAnalysis } from "../../src/app/runAnalysis";
import type { Session } from "../../src/app/session";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { closeHost, openHost, watch } from "./openHost";
import { caseSheets, sheetData, workbookData } from "./workbook";

afterEach(closeHost);

async function run(changes: Partial<Session>): Promise<readonly string[]> {
  const port = officeWorkbook();
  const { session } = await scanWorkbook(port);
  const { sheets } = await runAnalysis(port, { ...session, ...changes }, watch());
  return sheets.map(({ name }) => name);
}

describe("a run with chosen reports", () => {
  it("writes these and the summary, removes those of the run before, and brings them back on request", async () => {
    const host = openHost(workbookData(caseSheets("tiny")));
    const shown = () =>
      host
        .save()
        .sheets.filter((sheet) => sheet.visibility === "visible")
        .map((sheet) => sheet.name);
    const own = shown();
    const all = await run({});
    expect(shown()).toEqual([...own, ...all]);
    expect(await run({ reports: ["managers"] })).toEqual(["Summary", "Managers"]);
    expect(shown()).toEqual([...own, "Summary", "Managers"]);
    await officeWorkbook().restoreReports();
    expect([...shown()].sort()).toEqual([...own, ...all].sort());
  });

  it("writes no sheet about products where the sales name none, unless it is asked for", async () => {
    const payments = [
      ["Date", "Payer", "Amount"],
      [45350, "Anna", 10],
      [45360, "Boris", 20],
    ];
    openHost(workbookData([sheetData("Payments", payments)]));
    expect(await run({})).toEqual([
      "Summary",
      "Worklist",
      "Clients",
      "ABC-XYZ",
      "Key clients",
      "Dynamics",
      "Rhythm",
      "Rules",
    ]);
    // Nobody has a manager, nobody is lost.
    expect(await run({ reports: ["lostClients", "managers"] })).toEqual(["Summary", "Managers", "Lost clients"]);
    expect(await run({ reports: ["whatElse"] })).toEqual(["Summary", "What else to sell"]);
  });

  it("remembers the choice in the workbook, and named periods as they are", async () => {
    openHost(workbookData(caseSheets("tiny")));
    const port = officeWorkbook();
    const { session } = await scanWorkbook(port);
    const settings = { ...session.settings, period: "thisYear", kpiPeriod: "lastMonth" } as const;
    const result = await runAnalysis(port, { ...session, settings, reports: [] }, watch());
    expect(result.sheets.map(({ id }) => id)).toEqual(["summary"]);
    const { session: again } = await scanWorkbook(port);
    expect(again).toMatchObject({ settings, reports: [] });
    // The as-of date is the last sale: the year that ends there has begun on 1 January.
    const { asOf, period } = result.analysis.settings;
    expect(period[1]).toBe(asOf);
  });
});
