import { performance } from "node:perf_hooks";
import type { Analysis } from "../../src/analysis/analysis";
import { analyze } from "../../src/analysis/analyze";
import { addMonths, monthIndex, previousPeriod, windowPeriod } from "../../src/analysis/time/calendar";
import { readClients } from "../../src/analysis/tables/clientsReader";
import { createSalesReader, type SalesData } from "../../src/analysis/tables/salesReader";
import { readTargets } from "../../src/analysis/tables/targetMatrix";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Period } from "../../src/analysis/types";
import { LAST_DAY, products, salesColumns, segmentOf, targets, type BenchSales } from "./benchSales";

export { BenchSales, segmentOf, targets } from "./benchSales";
export { answerOf } from "./benchAnswer";
export { loadWords } from "../../src/locales";

const CHUNK = 6_000;
const MARGIN_SHARE = 0.25;
/** Given, for the other side does not choose by itself. */
const XYZ_BOUNDS = [0.1, 0.25] as const;

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
  /** Indexes of the first and the last month that is shown month by month. */
  readonly spans: { readonly first: number; readonly last: number };
  /** The same for the windows, and how many months one has. */
  readonly windowSpans: { readonly first: number; readonly last: number; readonly width: number };
  readonly marginShare: number;
}

export interface LedgerTimes {
  readonly readMs: number;
  readonly analyzeMs: number;
  /** Making the long lists of objects from the columns of figures, which analyzing leaves until they are read. */
  readonly listsMs: number;
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

const format = { decimal: ".", dateOrder: "ymd", date1904: false } as const;

function newReader(): ReturnType<typeof createSalesReader> {
  return createSalesReader({ sheet: "Sales", row: 0, column: 0 }, salesColumns, format);
}

function analyzed(sales: SalesData, readMs: number): LedgerTimes {
  // The tables of clients and targets are read before either side is timed.
  const clients = readClients({
    place: { sheet: "Clients", row: 0, column: 0 },
    headers: ["client", "segment"],
    rows: sales.ledger.clients.names.map((name) => [name, segmentOf(name)]),
    columns: { client: 0, segment: 1 },
    format,
  });
  const targetMatrix = readTargets({
    place: { sheet: "Target matrix", row: 0, column: 0 },
    headers: ["segment", ...products],
    rows: targets.map((row) => [
      row.segment,
      ...products.map((product) => (row.products.includes(product) ? "+" : "")),
    ]),
  });
  const start = performance.now();
  const analysis = analyze(
    { sales, clients, rules: null, targets: targetMatrix },
    { ...defaultSettings, asOf: LAST_DAY, marginShare: MARGIN_SHARE, xyz: XYZ_BOUNDS },
  );
  const analyzeMs = performance.now() - start;
  const listsMs = timeLists(analysis);
  let bytes = 0;
  for (const column of Object.values(sales.ledger)) if (ArrayBuffer.isView(column)) bytes += column.byteLength;
  return { readMs, analyzeMs, listsMs, bytesPerSale: bytes / sales.ledger.rows, analysis };
}

function timeLists(analysis: Analysis): number {
  const start = performance.now();
  const lists: (readonly object[])[] = [analysis.clients, analysis.whatElse, analysis.ladder.oneStepAway];
  for (const group of analysis.clientProduct.groups) lists.push(group.clients);
  return performance.now() - start;
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
  const lastMonth = monthIndex(asOf);
  return {
    asOf,
    period,
    kpiPeriod,
    previousPeriod: previousPeriod(kpiPeriod),
    earlier,
    firstCohort,
    spans: { first: monthIndex(dynamics.months[0].period[0]), last: lastMonth },
    windowSpans: { first: monthIndex(dynamics.windows[0].period[0]), last: lastMonth, width: windowMonths },
    marginShare: MARGIN_SHARE,
  };
}
