import { analyze } from "../../src/analysis/analyze";
import { createSalesReader } from "../../src/analysis/salesReader";
import { defaultSettings, type CellValue, type ReadingFormat } from "../../src/analysis/types";

// A million sales through the whole analysis, measured against touching every row once in the same run.

const CLIENTS = 20_000;
const MANAGERS = 40;
const PRODUCTS = 12;
const CHUNK = 6_000;
const FIRST_DAY = 44562; // 2022-01-01
const DAYS = 3 * 365;
const format: ReadingFormat = { decimal: ".", dateOrder: "ymd", date1904: false };

/** Sales rows with a fixed seed: date, client, document, product, manager, amount, margin. */
export function benchRows(count: number): CellValue[][] {
  let seed = 42;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const rows: CellValue[][] = [];
  let document = 0;
  let client = 0;
  let day = FIRST_DAY;
  for (let row = 0; row < count; row++) {
    if (row % 3 === 0) {
      document++;
      // The square makes a few clients buy much, as in life.
      client = Math.floor((random(CLIENTS) * random(CLIENTS)) / CLIENTS);
      day = FIRST_DAY + Math.floor((row / count) * DAYS);
    }
    const amount = random(1_000_000) / 100 - (row % 50 === 0 ? 9_000 : 0);
    const product = `Product ${random(PRODUCTS)}`;
    rows.push([day, `Client ${client}`, document, product, `Manager ${client % MANAGERS}`, amount, amount / 5]);
  }
  return rows;
}

export interface BenchTimes {
  readonly touchMs: number;
  readonly readMs: number;
  readonly analyzeMs: number;
  /** Typed arrays of the ledger; the dictionaries come on top. */
  readonly bytesPerSale: number;
}

/** Times in milliseconds; `now` is the clock. */
export function runBench(count: number, now: () => number): BenchTimes {
  const rows = benchRows(count);
  const touchStart = now();
  let touched = 0;
  for (const row of rows) for (const cell of row) if (typeof cell === "number") touched += cell;
  const touchMs = now() - touchStart;
  if (!Number.isFinite(touched)) throw new Error(`sum of the rows is no number: ${touched}`);

  const readStart = now();
  const columns = { date: 0, client: 1, document: 2, product: 3, manager: 4, amount: 5, margin: 6 };
  const reader = createSalesReader({ sheet: "Sales", row: 0, column: 0 }, columns, format);
  for (let start = 0; start < rows.length; start += CHUNK) reader.add(rows.slice(start, start + CHUNK));
  const sales = reader.finish();
  const readMs = now() - readStart;

  const analyzeStart = now();
  const analysis = analyze({ sales, clients: null, rules: null, targets: null }, defaultSettings);
  const analyzeMs = now() - analyzeStart;
  if (analysis.rows.used !== count) throw new Error(`rows used: ${analysis.rows.used}`);
  let bytes = 0;
  for (const column of Object.values(sales.ledger)) if (ArrayBuffer.isView(column)) bytes += column.byteLength;
  return { touchMs, readMs, analyzeMs, bytesPerSale: Math.ceil(bytes / count) };
}
