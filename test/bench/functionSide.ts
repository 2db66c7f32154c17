import { performance } from "node:perf_hooks";
import { abc, clientStatus, xyz } from "../../src/functions/functions";
import { handFunctionWords } from "../../src/functions/functionWords";
import { BenchSales } from "./benchSales";

const CLIENTS = 100_000;
const MONTHS = 12;
const DATE = 0;
const CLIENT = 1;
const AMOUNT = 5;

export interface FunctionTimes {
  readonly name: string;
  readonly oursMs: number;
  readonly peer: string;
  readonly peerMs: number;
}

/** The worksheet functions over ranges as Excel hands them over, each beside the least that its question costs. */
export function timeFunctions(): readonly FunctionTimes[] {
  handFunctionWords();
  const sales = new BenchSales(CLIENTS).next(CLIENTS);
  const column = (place: number): unknown[][] => sales.map((row) => [row[place]]);
  const amounts = column(AMOUNT);
  const values = Float64Array.from(sales, (row) => Number(row[AMOUNT]));
  const names = sales.map((_, client) => [`Client ${client}`]);
  const saleClients = column(CLIENT);
  const saleDates = column(DATE);
  // One call takes at most 100,000 cells, so that the clients come in parts.
  const parts: unknown[][][] = [];
  for (let part = 0; part < MONTHS; part++) {
    const rows = Math.floor(CLIENTS / MONTHS);
    parts.push(Array.from({ length: rows }, (_, row) => monthsOf(values, part * rows + row)));
  }
  return [
    {
      name: "ABC, 100,000 clients",
      oursMs: time(() => abc(amounts)),
      peer: "typed-array index sort",
      peerMs: time(() => Uint32Array.from(values, (_, place) => place).sort((a, b) => values[b] - values[a])),
    },
    {
      name: "XYZ, 100,000 clients × 12 months",
      oursMs: time(() => parts.map((part) => xyz(part))),
      peer: "one pass over the cells",
      peerMs: time(() => parts.map(sumOfCells)),
    },
    {
      name: "CLIENTSTATUS, 100,000 clients and sales",
      oursMs: time(() => clientStatus(names, saleClients, saleDates)),
      peer: "one pass with a look-up per client",
      peerMs: time(() => lastDayOfClients(saleClients, saleDates, names)),
    },
  ];
}

function monthsOf(values: Float64Array, client: number): number[] {
  const months: number[] = [];
  for (let month = 0; month < MONTHS; month++) months.push(values[(client + month * 7919) % values.length]);
  return months;
}

function sumOfCells(rows: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (const row of rows) for (const cell of row) if (typeof cell === "number") sum += cell;
  return sum;
}

function lastDayOfClients(
  clients: readonly (readonly unknown[])[],
  days: readonly (readonly unknown[])[],
  wanted: readonly (readonly unknown[])[],
): unknown[] {
  const last = new Map<unknown, unknown>();
  for (let row = 0; row < clients.length; row++) last.set(clients[row][0], days[row][0]);
  return wanted.map(([client]) => last.get(client) ?? null);
}

const ROUNDS = 7;

function time(run: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
