import { performance } from "node:perf_hooks";
import type { Analysis } from "../../src/analysis/analysis";
import { analyze } from "../../src/analysis/analyze";
import { previousPeriod } from "../../src/analysis/calendar";
import { createSalesReader, type SalesData } from "../../src/analysis/salesReader";
import { defaultSettings, type CellValue, type Period } from "../../src/analysis/types";
import { BenchSales, LAST_DAY, salesColumns } from "./benchSales";

const CHUNK = 6_000;

/** Days and bounds that the other side must use too. */
export interface BenchQuestion {
  readonly asOf: number;
  readonly period: Period;
  readonly kpiPeriod: Period;
  readonly previousPeriod: Period;
}

export interface ClientAnswer {
  readonly turnover: number;
  readonly purchases: number;
  readonly first: number | null;
  readonly last: number | null;
  readonly status: string;
  readonly abc: string | null;
  readonly cv: number | null;
  readonly productsUsed: number;
}

/** The figures that both sides compute, by name. */
export interface BenchAnswer {
  readonly clients: ReadonlyMap<string, ClientAnswer>;
  readonly managers: ReadonlyMap<string, { first: number; newDirection: number; repeat: number }>;
  readonly products: ReadonlyMap<string, { users: number; turnover: number }>;
}

export interface LedgerTimes {
  readonly readMs: number;
  readonly analyzeMs: number;
  readonly bytesPerSale: number;
  readonly analysis: Analysis;
}

export function benchRows(count: number): CellValue[][] {
  return new BenchSales(count).next(count);
}

/** Reads and analyzes rows that are there already. */
export function timeLedger(rows: readonly (readonly CellValue[])[]): LedgerTimes {
  const start = performance.now();
  const reader = newReader();
  for (let from = 0; from < rows.length; from += CHUNK) reader.add(rows.slice(from, from + CHUNK));
  const sales = reader.finish();
  return analyzed(sales, performance.now() - start);
}

/** As timeLedger, with rows that are made while they are read, as they would not fit into memory; making them is not timed. */
export function timeLedgerInParts(count: number): LedgerTimes {
  const source = new BenchSales(count);
  const reader = newReader();
  let readMs = 0;
  for (let rows = source.next(CHUNK); rows.length > 0; rows = source.next(CHUNK)) {
    const start = performance.now();
    reader.add(rows);
    readMs += performance.now() - start;
  }
  const start = performance.now();
  const sales = reader.finish();
  return analyzed(sales, readMs + performance.now() - start);
}

function newReader(): ReturnType<typeof createSalesReader> {
  const format = { decimal: ".", dateOrder: "ymd", date1904: false } as const;
  return createSalesReader({ sheet: "Sales", row: 0, column: 0 }, salesColumns, format);
}

function analyzed(sales: SalesData, readMs: number): LedgerTimes {
  const start = performance.now();
  const analysis = analyze(
    { sales, clients: null, rules: null, targets: null },
    { ...defaultSettings, asOf: LAST_DAY },
  );
  const analyzeMs = performance.now() - start;
  let bytes = 0;
  for (const column of Object.values(sales.ledger)) if (ArrayBuffer.isView(column)) bytes += column.byteLength;
  return { readMs, analyzeMs, bytesPerSale: bytes / sales.ledger.rows, analysis };
}

export function questionOf({ settings }: Analysis): BenchQuestion {
  const { asOf, period, kpiPeriod } = settings;
  return { asOf, period, kpiPeriod, previousPeriod: previousPeriod(kpiPeriod) };
}

export function answerOf(analysis: Analysis): BenchAnswer {
  const clients = new Map<string, ClientAnswer>();
  for (const one of analysis.clients) {
    clients.set(one.client, {
      turnover: one.turnover,
      purchases: one.purchases,
      first: one.firstPurchase,
      last: one.lastPurchase,
      status: one.status,
      abc: one.abc,
      cv: one.cv,
      productsUsed: one.productsUsed,
    });
  }
  const managers = new Map<string, { first: number; newDirection: number; repeat: number }>();
  for (const one of analysis.managers) {
    if (one.manager === null) continue;
    managers.set(one.manager, {
      first: one.firstSalesAmount,
      newDirection: one.newDirectionAmount,
      repeat: one.repeatSalesAmount,
    });
  }
  const products = new Map<string, { users: number; turnover: number }>();
  analysis.segments.products.forEach((product, place) => {
    const { users, turnover } = analysis.segments.total.cells[place];
    products.set(product, { users, turnover });
  });
  return { clients, managers, products };
}
