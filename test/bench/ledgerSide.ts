import { performance } from "node:perf_hooks";
import type { Analysis } from "../../src/analysis/analysis";
import { analyze } from "../../src/analysis/analyze";
import { addMonths, monthIndex, previousPeriod, windowPeriod } from "../../src/analysis/calendar";
import { createSalesReader, type SalesData } from "../../src/analysis/salesReader";
import { defaultSettings, type Period } from "../../src/analysis/types";
import { LAST_DAY, salesColumns, type BenchSales } from "./benchSales";

export { BenchSales } from "./benchSales";

const CHUNK = 6_000;

/** Days and bounds that the other side must use too. */
export interface BenchQuestion {
  readonly asOf: number;
  readonly period: Period;
  readonly kpiPeriod: Period;
  readonly previousPeriod: Period;
  /** The ends before the as-of date at which status and class are asked again, the latest first. */
  readonly earlier: readonly { period: Period; window: Period; windowBefore: Period }[];
  /** Index of the first month whose new clients are a cohort. */
  readonly firstCohort: number;
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
  readonly overdue: boolean | null;
  readonly keyClient: boolean;
}

/** The figures that both sides compute, by name. */
export interface BenchAnswer {
  readonly clients: ReadonlyMap<string, ClientAnswer>;
  readonly managers: ReadonlyMap<string, { first: number; newDirection: number; repeat: number }>;
  readonly products: ReadonlyMap<string, { users: number; turnover: number }>;
  readonly months: ReadonlyMap<number, MonthAnswer>;
  readonly cohorts: ReadonlyMap<string, { clients: number }>;
  readonly history: ReadonlyMap<string, { status: string | null; abc: string | null; xyz: string | null }>;
}

interface MonthAnswer {
  readonly turnover: number;
  readonly purchases: number;
  readonly active: number;
  readonly new: number;
  readonly regular: number;
}

export interface LedgerTimes {
  readonly readMs: number;
  readonly analyzeMs: number;
  readonly bytesPerSale: number;
  readonly analysis: Analysis;
}

/** Reads and analyzes rows as they are made, which is how Excel delivers them; making them is not timed. */
export function timeLedger(source: BenchSales): LedgerTimes {
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

export function questionOf({ settings, dynamics }: Analysis): BenchQuestion {
  const { asOf, period, kpiPeriod, windowMonths } = settings;
  const earlier = [];
  for (let k = 1; k < dynamics.history.ends.length; k++) {
    const window = windowPeriod(asOf, windowMonths, k);
    const from = addMonths(period[0] - 1, -k * windowMonths) + 1;
    const to = Math.min(addMonths(period[1], -k * windowMonths), window[1]);
    earlier.push({ period: [from, to] as const, window, windowBefore: windowPeriod(asOf, windowMonths, k + 1) });
  }
  const firstCohort = monthIndex(dynamics.cohorts[0].month);
  return { asOf, period, kpiPeriod, previousPeriod: previousPeriod(kpiPeriod), earlier, firstCohort };
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
      overdue: one.overdue,
      keyClient: one.keyClient,
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
  return { clients, managers, products, ...dynamicsOf(analysis) };
}

function dynamicsOf({ dynamics }: Analysis): Pick<BenchAnswer, "months" | "cohorts" | "history"> {
  const months = new Map<number, MonthAnswer>();
  for (const one of dynamics.months) {
    const { turnover, purchases, active, regular } = one;
    months.set(monthIndex(one.period[0]), { turnover, purchases, active, new: one.new, regular });
  }
  const cohorts = new Map<string, { clients: number }>();
  for (const { month, active } of dynamics.cohorts) {
    active.forEach((clients, since) => {
      if (clients > 0) cohorts.set(`${monthIndex(month)} ${since}`, { clients });
    });
  }
  const history = new Map<string, { status: string | null; abc: string | null; xyz: string | null }>();
  const ends = dynamics.history.ends.length;
  for (const { client, statuses, abc, xyz } of dynamics.history.clients) {
    for (let k = 1; k < ends; k++) {
      const status = statuses[ends - 1 - k];
      if (status !== null) history.set(`${client} ${k}`, { status, abc: abc[ends - 1 - k], xyz: xyz[ends - 1 - k] });
    }
  }
  return { months, cohorts, history };
}
