import { readFileSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import { readXlsx } from "../../src/workbooks/xlsx/xlsxReader";
import { foreignXlsx, workbookWithNote } from "../workbooks/foreignFiles";
import { reports } from "./sheetNames";
import { useWorkbench } from "./started";

const openWorkbench = useWorkbench();

test("the downloaded workbook holds the same sheets, values, tables and charts", async () => {
  const workbench = await openWorkbench();
  await workbench.run();
  const { name, bytes } = await workbench.download();
  expect(name).toBe("Northwind.xlsx");

  const data = await readXlsx(new Uint8Array(bytes));
  expect(data.sheets.map((sheet) => sheet.name)).toEqual(await workbench.sheetNames());
  for (const name of reports) {
    const sheet = data.sheets.find((candidate) => candidate.name === name);
    const shown = await workbench.cells(name);
    const read = shown.map((row, rowIndex) => row.map((_cell, column) => sheet?.cells.get(rowIndex)?.get(column)));
    expect(read.map((row) => row.map((cell) => [cell?.value ?? null, cell?.numberFormat]))).toEqual(
      shown.map((row) => row.map((cell) => [cell?.value ?? null, cell?.numberFormat])),
    );
    expect(sheet?.charts.map((chart) => chart.title)).toEqual(await workbench.chartTitles(name));
  }
  const tables = data.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  expect(tables).toEqual(expect.arrayContaining(["SalesTable", "ClienteleClients", "ClienteleManagers"]));
  expect(workbench.complaints).toEqual([]);
});

test("a downloaded workbook opened again keeps its reports, and the next run replaces them", async () => {
  const workbench = await openWorkbench();
  await workbench.run();
  const { bytes } = await workbench.download();
  const names = await workbench.sheetNames();

  await workbench.openFile("Sales of the year.xlsx", bytes);
  await workbench.page.getByText("Sales of the year.xlsx", { exact: true }).waitFor();
  expect(await workbench.sheetNames()).toEqual(names);
  await workbench.run();
  expect(await workbench.sheetNames()).toEqual(names);
  expect(workbench.complaints).toEqual([]);
});

test("before a file is saved with less than was opened, the question names what it would lack", async () => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  const withMacros = await foreignXlsx({
    rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
    more: { "xl/vbaProject.bin": "x", "xl/pivotTables/pivotTable1.xml": "<x/>" },
  });
  await page.locator("#file-choice").setInputFiles({
    name: "Sales.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(withMacros),
  });
  await page.getByText("Sales.xlsx", { exact: true }).waitFor();
  let downloads = 0;
  page.on("download", () => (downloads += 1));

  await page.getByRole("button", { name: "Download workbook" }).click();
  const question = page.getByRole("dialog", { name: /parts of Sales\.xlsx: pivot tables, macros\./ });
  await question.getByRole("button", { name: "Cancel" }).click();
  await question.waitFor({ state: "hidden" });
  expect(downloads).toBe(0);

  await page.getByRole("button", { name: "Download workbook" }).click();
  const waiting = page.waitForEvent("download");
  await question.getByRole("button", { name: "Save without them" }).click();
  expect((await waiting).suggestedFilename()).toBe("Sales.xlsx");
  expect(workbench.complaints).toEqual([]);
});

test("a note of the file is shown when its cell is selected", async () => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  await page.locator("#file-choice").setInputFiles({
    name: "Sales.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(await workbookWithNote("A2", "Check the sum")),
  });
  await page.getByText("Sales.xlsx", { exact: true }).waitFor();
  const card = page.locator("#cell-note");
  await workbench.select("A2");
  await card.waitFor();
  expect(await card.textContent()).toBe("A2 Check the sum");
  await workbench.select("B2");
  await card.waitFor({ state: "hidden" });
  expect(workbench.complaints).toEqual([]);
});

test("a CSV file is opened and analysed", async () => {
  const workbench = await openWorkbench();
  await workbench.openFile("tiny sales.csv", readFileSync("test/data/tiny_sales.csv"));
  await workbench.run();
  expect(await workbench.sheetNames()).toContain("Clients");
  expect(workbench.complaints).toEqual([]);
});

test("a file dropped on the page is opened", async () => {
  const workbench = await openWorkbench();
  const text = readFileSync("test/data/tiny_sales.csv", "utf8");
  const dropped = await workbench.page.evaluateHandle((csv) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([csv], "dropped.csv", { type: "text/csv" }));
    return transfer;
  }, text);
  await workbench.page.dispatchEvent("#desk", "dragenter", { dataTransfer: dropped });
  await workbench.page.getByText("Drop an Excel or CSV file here to open it").waitFor();
  await workbench.page.dispatchEvent("#drop", "drop", { dataTransfer: dropped });
  await workbench.page.getByText("dropped.csv", { exact: true }).waitFor();
  expect(await workbench.sheetNames()).toHaveLength(1);
  expect(workbench.complaints).toEqual([]);
});

test("a file that is no workbook is refused with a reason, and the open one stays", async () => {
  const workbench = await openWorkbench();
  const names = await workbench.sheetNames();
  await workbench.openFile("letter.xlsx", Buffer.from("Dear client"));
  await workbench.page.getByText("letter.xlsx is neither an Excel workbook (.xlsx) nor a CSV file.").waitFor();
  expect(await workbench.sheetNames()).toEqual(names);
  expect(workbench.complaints).toEqual([]);

  await workbench.page.getByRole("button", { name: "Close this message" }).click();
  expect(await workbench.page.getByRole("alert").count()).toBe(0);
});

test("an old workbook is opened under the page's own rules, and what is left out of it is said", async () => {
  const workbench = await openWorkbench();
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["Клиент"], ["ООО Ромашка"]]), "Продажи");
  const bytes = write(book, { type: "buffer", bookType: "biff8" }) as Buffer;
  await workbench.openFile("sales.xls", bytes);
  await workbench.page.getByText("sales.xls was read with its values").waitFor();
  expect(await workbench.sheetNames()).toEqual(["Продажи"]);
  expect((await workbench.cells("Продажи"))[1][0]?.value).toBe("ООО Ромашка");
  expect(workbench.complaints).toEqual([]);
});
