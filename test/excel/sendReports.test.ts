import { sendReports, type SentRun } from "../../src/app/books/sendReports";
import { runAnalysis } from "../../src/app/runAnalysis";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import type { Language } from "../../src/locales";
import { pageFiles } from "../../src/workbooks/pages/pageFiles";
import type { DataSheet, DataStyle, WorkbookData } from "../../src/workbooks/workbookData";
import { readXlsx } from "../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../src/workbooks/xlsx/xlsxWriter";
import { closeHost, openHost, watch, type Host } from "./openHost";
import { caseSheets, sheetNamed, workbookData } from "./workbook";

const port = officeWorkbook();

async function ran(language: Language): Promise<SentRun> {
  const { session } = await scanWorkbook(port);
  const { analysis, sheets, context } = await runAnalysis(port, { ...session, language }, watch());
  if (context === undefined) throw new Error("nothing was written");
  return { analysis, sheets, context };
}

const idsOf = ({ sheets }: SentRun) => sheets.map(({ id }) => id);

/** What a reader sees of a sheet. */
function seen(sheet: DataSheet, styles: readonly DataStyle[]) {
  const { columnWidths, rowHeights, frozenRows, frozenColumns, showGridlines, page, tables, conditionalFormats } =
    sheet;
  const cells = [...sheet.cells].map(([row, line]) => [
    row,
    [...line]
      .filter(([, { value }]) => value !== null && value !== "")
      .map(([column, { value, numberFormat, style }]) => [
        column,
        value,
        numberFormat,
        style === undefined ? undefined : styles[style],
      ]),
  ]);
  return {
    cells: cells.filter(([, line]) => (line as unknown[]).length > 0),
    columnWidths: [...columnWidths],
    rowHeights: [...rowHeights],
    frozenRows,
    frozenColumns,
    showGridlines,
    page,
    tables: tables.map(({ range, totals, style, filterButton }) => ({ range, totals, style, filterButton })),
    conditionalFormats,
    hidden: sheet.hiddenColumns,
    charts: sheet.charts.map(({ title, series, legend }) => ({ title, legend, series })),
    links: [...sheet.hyperlinks].sort((one, other) => one.row - other.row || one.column - other.column),
  };
}

describe("reports ready to send", () => {
  let host: Host;
  let run: SentRun;
  let workbook: WorkbookData;

  beforeAll(async () => {
    host = openHost(workbookData(caseSheets("northwind")));
    await ran("en");
    run = await ran("ru");
    workbook = await readXlsx(await writeXlsx(host.save()));
  });

  afterAll(closeHost);

  it("look as in the workbook, cell by cell, and print as there", async () => {
    const sent = await sendReports(port, run, idsOf(run), pageFiles, watch());
    expect(sent.name).toBe("Клиентская база 1998-05-06.xlsx");
    expect(sent.changed).toEqual([]);
    const file = await readXlsx(sent.bytes);
    expect(file.sheets.map(({ name }) => name)).toEqual(run.sheets.map(({ name }) => name));
    for (const sheet of file.sheets) {
      expect(seen(sheet, file.styles)).toEqual(seen(sheetNamed(workbook, sheet.name), workbook.styles));
    }
  });

  it("hold nothing but values: no formula, no sheet out of sight, no name, no property, no sheet of the user", async () => {
    expect(workbook.sheets.some(({ visibility }) => visibility !== "visible")).toBe(true);
    const sent = await sendReports(port, run, idsOf(run), pageFiles, watch());
    const { beside, texts } = await pageFiles.look(sent.bytes);
    expect(beside.filter((part) => !/^xl\/(?:drawings|charts)\//.test(part))).toEqual([]);
    expect(texts.filter(({ text }) => text.includes("Target matrix")).map(({ sheet }) => sheet)).not.toContain("");
  });

  it("lead to one another, and never to a sheet that is not sent", async () => {
    const sent = await sendReports(port, run, ["summary", "clients"], pageFiles, watch());
    const file = await readXlsx(sent.bytes);
    const addresses = file.sheets.flatMap(({ hyperlinks }) => hyperlinks.map(({ address }) => address));
    expect(addresses.length).toBeGreaterThan(0);
    const name = run.sheets.find(({ id }) => id === "clients")?.name ?? "";
    expect(new Set(addresses)).toEqual(new Set([`#'${name}'!A1`]));
  });

  it("name a sheet that was changed by hand, and hold the figures of the run", async () => {
    const { name } = run.sheets.find(({ id }) => id === "clients") ?? { name: "" };
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange("D6").values = [[1]];
      await context.sync();
    });
    const sent = await sendReports(port, run, ["summary", "clients"], pageFiles, watch());
    expect(sent.changed).toEqual([{ cells: 1, first: { sheet: name, row: 5, column: 3 } }]);
    const file = await readXlsx(sent.bytes);
    expect(sheetNamed(file, name).cells.get(5)?.get(3)?.value).not.toBe(1);
  });

  it("open in Excel as a workbook of their own", async () => {
    const opened: Uint8Array[] = [];
    host.onNewWorkbook((bytes) => opened.push(bytes));
    const sent = await sendReports(port, run, ["summary"], pageFiles, watch());
    await port.newWorkbook(sent.bytes);
    expect(opened.map((bytes) => [...bytes])).toEqual([[...sent.bytes]]);
    await expect(port.newWorkbook(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ code: "hostFailed" });
  });
});
