import { checkData } from "../../src/app/checkData";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { loadIgnored, nothingIgnored, problemKey, saveIgnored } from "../../src/app/ignoredProblems";
import { runAnalysis } from "../../src/app/runAnalysis";
import { readSales } from "../../src/app/readSales";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { loadTranslator } from "../../src/locales";
import { closeHost, openHost, watch } from "./openHost";
import { sheetData, workbookData } from "./workbook";

const titled = [
  ["Our payments", "", "", ""],
  ["No", "Date", "Payer", "Amount"],
  [1, 45350, "Anna", 10],
  [2, "2024-01-02", "Boris", 20],
  [3, "soon", "Boris", 30],
  [4, 45293, "Anna", "n/a"],
];

beforeAll(() => loadTranslator("en"));
afterEach(closeHost);

describe("what the data screen asks of the workbook", () => {
  it("is what the sales come to: their days, rows and sum, whatever stands above and beside them", async () => {
    openHost(workbookData([sheetData("Payments", titled)]));
    const port = officeWorkbook();
    const { session } = await scanWorkbook(port);
    // 45293 = 2024-01-02; "soon" is no day.
    const read = await readSales(port, session.choices, watch());
    expect(read).toMatchObject({ used: 2, sum: 30, span: [45293, 45350], rows: { total: 4, unreadable: 2 } });
  });

  it("is a check that says what a run would say, and changes nothing", async () => {
    const host = openHost(workbookData([sheetData("Payments", titled)]));
    const port = officeWorkbook();
    const { session } = await scanWorkbook(port);
    const before = host.save();
    const check = await checkData(port, session, watch());
    expect(host.save()).toEqual(before);
    expect(check.problems.items.map(({ code, where }) => [code, where?.row, where?.column])).toEqual([
      ["dateUnreadable", 4, 1],
      ["amountUnreadable", 5, 3],
    ]);
    expect([check.rows.used, check.rows.total]).toEqual([2, 4]);
    const { analysis } = await runAnalysis(port, session, watch());
    expect(check).toEqual({ rows: analysis.rows, problems: analysis.problems });
  });

  it("is the selected cell", async () => {
    const host = openHost(workbookData([sheetData("Payments", titled), sheetData("Other", [])]));
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Other").getRange("C7:D9").select();
      await context.sync();
    });
    expect(await officeWorkbook().selectedCell()).toEqual({ sheet: "Other", row: 6, column: 2 });
  });

  it("are the ignored problems, which no figure and no footer asks for", async () => {
    openHost(workbookData([sheetData("Payments", titled)]));
    const port = officeWorkbook();
    const { session } = await scanWorkbook(port);
    expect(await loadIgnored(port)).toEqual(nothingIgnored);
    const { analysis: before } = await runAnalysis(port, session, watch());
    const unreadableAmount = before.problems.items.find(({ code }) => code === "amountUnreadable")!;
    const ignored = { kinds: ["dateUnreadable"], single: [problemKey(unreadableAmount)] } as const;
    await saveIgnored(port, ignored);
    expect(await loadIgnored(port)).toEqual(ignored);
    const { analysis: after } = await runAnalysis(port, session, watch());
    expect({ ...after, evidence: null }).toEqual({ ...before, evidence: null });
    await saveIgnored(port, nothingIgnored);
    expect(await loadIgnored(port)).toEqual(nothingIgnored);
  });

  it.each([
    // The form of the first version: kinds alone.
    ['["dateUnreadable","x",7]', { kinds: ["dateUnreadable"], single: [] }],
    ['{"kinds":7,"single":["a",7]}', { kinds: [], single: ["a"] }],
    ['"x"', nothingIgnored],
  ])("passes over what is stored in another form: %s", async (stored, expected) => {
    openHost(workbookData([sheetData("Payments", titled)], { settings: { "clientele.ignoredProblems": stored } }));
    expect(await loadIgnored(officeWorkbook())).toEqual(expected);
  });
});
