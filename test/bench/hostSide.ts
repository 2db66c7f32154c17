import { scanWorkbook } from "../../src/app/scanWorkbook";
import { runAnalysis } from "../../src/app/runAnalysis";
import type { Control } from "../../src/app/workbookPort";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
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

export async function timeHost(count: number) {
  const data = salesWorkbook(count);
  const timings: HostTiming[] = [];
  const opened = createHeadlessUniver();
  await timed("open", timings, () => inSlices(openingSteps(opened, data)));
  opened.dispose();

  const host = createHeadlessHost(data);
  const { Office, Excel, OfficeExtension } = host;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  const port = officeWorkbook();
  const { session } = await scanWorkbook(port);
  const [table] = await port.findTables();
  await timed("bare read in portions", timings, () => port.readRows(table, () => undefined, control));
  host.faults.syncCount = 0;
  host.faults.byteCount = 0;
  await timed("run", timings, () => runAnalysis(port, session, control));
  const { syncCount, byteCount } = host.faults;
  await timed("save", timings, () => inSlices(savingSteps(host.handle)));
  host.dispose();
  return { timings, syncCount, bytesPerSync: byteCount / syncCount };
}
