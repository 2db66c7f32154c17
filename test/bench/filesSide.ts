import { closeSync, openSync, readSync, statSync, writeSync } from "node:fs";
import { open } from "node:fs/promises";
import { resourceUsage } from "node:process";
import Papa from "papaparse";
import { analysisSteps } from "../../src/analysis/analyze";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { bareReading } from "../../src/analysis/tables/salesReading";
import { createSalesReader, type SalesData, type SalesReader } from "../../src/analysis/tables/salesReader";
import { dayParts } from "../../src/analysis/time/calendar";
import type { CellValue } from "../../src/analysis/types";
import type { ByteSource } from "../../src/imports/files/byteSource";
import { openFiles } from "../../src/imports/files/openFiles";
import { looksLikeCode, readValue } from "../../src/imports/files/textValues";
import { loadWords } from "../../src/locales";
import { BenchSales, LAST_DAY, salesColumns } from "./benchSales";

export const headers = ["Date", "Client", "Document", "Product", "Manager", "Amount", "Cost"];
export type FileForm = "iso" | "country";

const two = (number: number): string => String(number).padStart(2, "0");

/** Writes the made-up sales as a CSV file. */
export function writeSales(file: string, count: number, form: FileForm): void {
  const isIso = form === "iso";
  const days = new Map<CellValue, string>();
  const dayText = (day: CellValue): string => {
    let text = days.get(day);
    if (text === undefined) {
      const parts = dayParts(Number(day));
      const [year, month, dayOfMonth] = [String(parts.year), two(parts.month), two(parts.day)];
      text = isIso ? `${year}-${month}-${dayOfMonth}` : `${dayOfMonth}.${month}.${year}`;
      days.set(day, text);
    }
    return text;
  };
  const amountText = (amount: CellValue): string => {
    if (isIso) return String(amount);
    return Number(amount)
      .toFixed(2)
      .replace(".", ",")
      .replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  };
  const delimiter = isIso ? "," : ";";
  const written = openSync(file, "w");
  writeSync(written, `${headers.join(delimiter)}\n`);
  const sales = new BenchSales(count);
  for (let rows = sales.next(5000); rows.length > 0; rows = sales.next(5000)) {
    const lines = rows.map(([day, client, document, product, manager, amount, cost]) =>
      [dayText(day), client, document, product, manager, amountText(amount), amountText(cost)].join(delimiter),
    );
    writeSync(written, `${lines.join("\n")}\n`);
  }
  closeSync(written);
}

export interface FileTimes {
  readonly rows: number;
  readonly cpuMs: number;
  /** Of the ledger's columns. */
  readonly ledgerBytes: number;
  /** The most memory that the process held, and what it held before the file was opened. */
  readonly peakBytes: number;
  readonly bytesBefore: number;
  /** The longest time between two moments at which a pane would answer, in milliseconds of the processor. */
  readonly longestMs: number;
  readonly longestAnalysisMs: number;
  /** The whole analysis, in milliseconds of the processor. */
  readonly analysisMs: number;
}

/** Reads a file into the ledger in a process of its own: by our reader, by papaparse, or out of DuckDB. */
export async function timeFile(way: "ours" | "papaparse" | "duckdb", file: string, form: FileForm): Promise<FileTimes> {
  await loadWords();
  const bytesBefore = resourceUsage().maxRSS * 1024;
  const start = process.cpuUsage();
  const longest = { ms: 0 };
  const sales = way === "ours" ? await readOurs(file, longest) : await readByOthers(way, file, form);
  const { user, system } = process.cpuUsage(start);
  let ledgerBytes = 0;
  for (const column of Object.values(sales.ledger)) if (ArrayBuffer.isView(column)) ledgerBytes += column.byteLength;
  const peakBytes = resourceUsage().maxRSS * 1024;
  const analysis = way === "ours" ? longestStep(analysisOf(sales)) : { ms: 0, allMs: 0 };
  const { rows } = sales.ledger;
  return {
    rows,
    cpuMs: (user + system) / 1000,
    ledgerBytes,
    peakBytes,
    bytesBefore,
    longestMs: longest.ms,
    longestAnalysisMs: analysis.ms,
    analysisMs: analysis.allMs,
  };
}

const analysisOf = (sales: SalesData) =>
  analysisSteps({ sales, clients: null, rules: null, targets: null }, { ...defaultSettings, asOf: LAST_DAY });

function longestStep<Result>(steps: Generator<unknown, Result>): { ms: number; allMs: number; value: Result } {
  let ms = 0;
  let allMs = 0;
  for (;;) {
    const start = process.cpuUsage();
    const step = steps.next();
    const { user, system } = process.cpuUsage(start);
    allMs += (user + system) / 1000;
    ms = Math.max(ms, (user + system) / 1000);
    if (step.done === true) return { ms, allMs, value: step.value };
  }
}

const format = { decimal: ".", dateOrder: "dmy", date1904: false } as const;
const readerOf = (expectedRows?: number): SalesReader =>
  createSalesReader({ sheet: "Sales", row: 0, column: 0 }, salesColumns, format, null, {
    ...bareReading,
    learnt: {},
    expectedRows,
  });

async function readOurs(file: string, longest: { ms: number }): Promise<SalesData> {
  const handle = await open(file);
  const source: ByteSource = {
    name: file,
    size: statSync(file).size,
    slice: async (from, to) => {
      const bytes = new Uint8Array(to - from);
      await handle.read(bytes, 0, bytes.length, from);
      return bytes;
    },
  };
  const [opened] = await openFiles(source);
  const reader = readerOf(Math.ceil(opened.rows * 1.02) + 1);
  let last = process.cpuUsage();
  await opened.read(
    { row: 1, column: 0, columns: headers.length },
    (rows) => reader.add(rows),
    () => {
      const { user, system } = process.cpuUsage(last);
      longest.ms = Math.max(longest.ms, (user + system) / 1000);
      last = process.cpuUsage();
      return Promise.resolve();
    },
  );
  await handle.close();
  const { ms, value } = longestStep(reader.steps());
  longest.ms = Math.max(longest.ms, ms);
  return value;
}

async function readByOthers(way: "papaparse" | "duckdb", file: string, form: FileForm): Promise<SalesData> {
  const reader = readerOf();
  if (way === "papaparse") readByPapaparse(file, form, reader);
  else await readByDuckdb(file, reader);
  return reader.finish();
}

/** Texts by papaparse, and the rules of a sheet for each of them. */
function readByPapaparse(file: string, form: FileForm, reader: SalesReader): void {
  const delimiter = form === "iso" ? "," : ";";
  const column = { decimal: form === "iso" ? "." : ",", isMixed: false, undecided: null } as const;
  const cellOf = (text: string): CellValue => {
    if (text === "") return null;
    const trimmed = text.trim();
    const value = readValue(trimmed, looksLikeCode(trimmed), column);
    return value === null ? text : typeof value === "number" ? value : value.serial;
  };
  const opened = openSync(file, "r");
  const decoder = new TextDecoder();
  const bytes = new Uint8Array(1 << 20);
  let rest = "";
  let isFirst = true;
  for (let read = readSync(opened, bytes); read > 0; read = readSync(opened, bytes)) {
    const text = rest + decoder.decode(bytes.subarray(0, read), { stream: true });
    const end = text.lastIndexOf("\n") + 1;
    rest = text.slice(end);
    const { data } = Papa.parse<string[]>(text.slice(0, end), { delimiter, skipEmptyLines: true });
    reader.add((isFirst ? data.slice(1) : data).map((row) => row.map(cellOf)));
    isFirst = false;
  }
  closeSync(opened);
}

/** Typed columns by DuckDB, which knows them beforehand, as rows for the same ledger. */
async function readByDuckdb(file: string, reader: SalesReader): Promise<void> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
  const types =
    "{'Date': 'DATE', 'Client': 'VARCHAR', 'Document': 'INTEGER', 'Product': 'VARCHAR', 'Manager': 'VARCHAR', 'Amount': 'DOUBLE', 'Cost': 'DOUBLE'}";
  const result = await connection.stream(
    `SELECT (Date - DATE '1899-12-30')::INTEGER, * EXCLUDE (Date) FROM read_csv('${file}', columns = ${types}, header = true)`,
  );
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    reader.add(chunk.getRows() as CellValue[][]);
  }
  connection.closeSync();
}

/** A Parquet file of a CSV file, as another program writes it. */
export async function writeParquet(csv: string, parquet: string): Promise<void> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`COPY (SELECT * FROM read_csv('${csv}')) TO '${parquet}' (FORMAT parquet)`);
  connection.closeSync();
}
