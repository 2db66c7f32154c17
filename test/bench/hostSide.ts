import { scanWorkbook } from "../../src/app/scanWorkbook";
import { runAnalysis } from "../../src/app/runAnalysis";
import type { Control } from "../../src/app/workbookPort";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { MOST_CELLS } from "../../src/excel/pacing";
import { blankSheet, blankWorkbook } from "../../src/workbooks/blankWorkbook";
import { createHeadlessHost, createHeadlessUniver, openingSteps, savingSteps } from "../../src/workbench/headless";
import { inSlices } from "../../src/workbench/slices";
import type { DataCell, WorkbookData } from "../../src/workbooks/workbookData";
import { BenchSales } from "./benchSales";

// A large workbook opened, analysed and saved by the host without a screen; what counts is the longest task of each.

export interface HostTiming {
  readonly name: string;
  readonly ms: number;
  readonly longestTaskMs: number;
}

const headers = ["Date", "Client", "Document", "Product", "Manager", "Amount", "Cost", "Quantity", "Note"];
const control: Control = { signal: { aborted: false }, onProgress: () => undefined };

function salesWorkbook(count: number): WorkbookData {
  const cells = new Map<number, Map<number, DataCell>>([[0, rowOf(headers)]]);
  new BenchSales(count).next(count).forEach((row, index) => {
    cells.set(index + 1, rowOf([...row, (index % 7) + 1, "Delivered"]));
  });
  return blankWorkbook([blankSheet({ id: "sales", name: "Sales", cells })]);
}

function rowOf(values: readonly unknown[]): Map<number, DataCell> {
  return new Map(values.map((value, column) => [column, { value } as DataCell]));
}

async function timed<Result>(name: string, timings: HostTiming[], work: () => Promise<Result>): Promise<Result> {
  let last = performance.now();
  let longest = 0;
  let watching = true;
  const look = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (watching) setImmediate(look);
  };
  setImmediate(look);
  const began = performance.now();
  const result = await work();
  const ms = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve));
  watching = false;
  timings.push({ name, ms, longestTaskMs: longest });
  return result;
}

/** A sheet as a program would write it that knows nothing but values. */
interface BareSheet {
  readonly name: string;
  readonly values: unknown[][];
}

/** What the run has written, apart from the sheet that was there. */
async function writtenSheets(): Promise<BareSheet[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true });
    await context.sync();
    const written: BareSheet[] = [];
    for (const sheet of sheets.items.filter(({ name }) => name !== "Sales")) {
      const used = sheet.getUsedRangeOrNullObject(true).load({ values: true });
      await context.sync();
      // Office.js passes over null, and clears what gets an empty text.
      const withoutBlanks = (row: unknown[]): unknown[] => row.map((value) => (value === "" ? null : value));
      if (!used.isNullObject) written.push({ name: sheet.name, values: used.values.map(withoutBlanks) });
    }
    return written;
  });
}

async function writeBare(sheets: readonly BareSheet[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const { name, values } of sheets) {
      const sheet = context.workbook.worksheets.add(name);
      const columns = values[0].length;
      const rowsPerRequest = Math.max(1, Math.floor(MOST_CELLS / columns));
      for (let row = 0; row < values.length; row += rowsPerRequest) {
        const portion = values.slice(row, row + rowsPerRequest);
        context.application.suspendApiCalculationUntilNextSync();
        sheet.getRangeByIndexes(row, 0, portion.length, columns).values = portion;
        await context.sync();
      }
    }
  });
}

function openHost(data: WorkbookData) {
  const host = createHeadlessHost(data);
  const { Office, Excel, OfficeExtension } = host;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  return host;
}

export async function timeHost(count: number) {
  const data = salesWorkbook(count);
  const timings: HostTiming[] = [];
  const opened = createHeadlessUniver();
  await timed("open", timings, () => inSlices(openingSteps(opened, data)));
  opened.dispose();

  const host = openHost(data);
  const port = officeWorkbook();
  const { session } = await scanWorkbook(port);
  const [table] = await port.findTables();
  await timed("bare read in portions", timings, () => port.readRows(table, () => undefined, control));
  host.faults.syncCount = 0;
  host.faults.byteCount = 0;
  await timed("run", timings, () => runAnalysis(port, session, control));
  const { syncCount, byteCount } = host.faults;
  const written = await writtenSheets();
  await timed("save", timings, () => inSlices(savingSteps(host.handle)));
  host.dispose();
  const bare = openHost(blankWorkbook([blankSheet({ id: "sales", name: "Sales" })]));
  await timed("bare write of what the run wrote", timings, () => writeBare(written));
  bare.dispose();
  return { timings, syncCount, bytesPerSync: byteCount / syncCount };
}
