import { clientKey } from "../cells/clientKey";
import type { Day, Period } from "../types";
import { settled } from "../sum";
import { ofTableWords } from "../words";
import type { SalesLedger } from "./ledger";

/** Sales to buyers whom nobody named, such as takings by card: turnover of the company, and of no client. */
export interface CollectiveSales {
  /** What the buyers are called together. */
  readonly name: string;
  readonly day: Int32Array;
  readonly amount: Float64Array;
}

const names = ofTableWords(
  (words) => new Set(words.flatMap(({ collectiveClients }) => collectiveClients.map(clientKey))),
);

/**
 * Whether a name stands for many buyers. Source: spec 6 (card takings).
 *
 * @example isCollectiveClient("(card takings)") // true
 */
export function isCollectiveClient(name: string): boolean {
  return name.startsWith("(") && names().has(clientKey(name));
}

const unnamed = ofTableWords((words) => new Set(words.flatMap(({ unnamedBuyers }) => unnamedBuyers.map(clientKey))));

/** A client that is probably many, with its rows. */
export interface UnnamedBuyers {
  readonly client: string;
  readonly rows: number;
}

/**
 * The clients whose names people enter for buyers of whom they do not know who they are. They count as clients: only the
 * user knows. Source: spec 6.
 *
 * @example unnamedBuyers(ledger) // [{ client: "Walk-in customer", rows: 120 }]
 */
export function unnamedBuyers({ clients, clientStart }: SalesLedger): readonly UnnamedBuyers[] {
  return clients.names.flatMap((client, id) => {
    const rows = clientStart[id + 1] - clientStart[id];
    return rows > 0 && unnamed().has(clientKey(client)) ? [{ client, rows }] : [];
  });
}

interface TimedLedger {
  readonly ledger: SalesLedger;
  /** By row: minutes since midnight; null = no times are known. */
  readonly minutes: Int16Array | null;
}

/**
 * The ledger without the rows of collective clients, which keep their ids and have no rows; the rows stand in `collective`.
 *
 * Cost: nothing where there are none, else a copy of the columns. Source: spec 6 (card takings).
 *
 * @example withoutCollectiveClients(ledger, null).ledger.collective?.amount // [120, 80]
 */
export function withoutCollectiveClients(ledger: SalesLedger, minutes: Int16Array | null): TimedLedger {
  const ids = ledger.clients.names.flatMap((name, id) => (isCollectiveClient(name) ? [id] : []));
  if (ids.length === 0) return { ledger, minutes };
  const { clientStart, documentStart, day, amount, document } = ledger;
  const rowRanges = ids.map((id): Range => [clientStart[id], clientStart[id + 1]]);
  const documentRanges = ids.map((id): Range => [documentStart[id], documentStart[id + 1]]);
  const rowsLeft = <Column extends TypedColumn | null>(column: Column): Column =>
    column === null ? column : without(column, rowRanges);
  const newStarts = (starts: Int32Array, ranges: readonly Range[]): Int32Array =>
    starts.map((start) => start - takenBefore(start, ranges));
  const shiftedDocuments = rowsLeft(document).map((id) => id - takenBefore(id, documentRanges));
  const named: SalesLedger = {
    ...ledger,
    rows: ledger.rows - takenBefore(ledger.rows, rowRanges),
    clientStart: newStarts(clientStart, rowRanges),
    documentStart: newStarts(documentStart, documentRanges),
    documentDay: without(ledger.documentDay, documentRanges),
    day: rowsLeft(day),
    amount: rowsLeft(amount),
    margin: rowsLeft(ledger.margin),
    quantity: rowsLeft(ledger.quantity),
    product: rowsLeft(ledger.product),
    manager: rowsLeft(ledger.manager),
    document: shiftedDocuments,
    sourceRow: rowsLeft(ledger.sourceRow),
    collective: {
      name: ledger.clients.names[ids[0]],
      day: Int32Array.from(rowRanges.flatMap(([from, to]) => [...day.subarray(from, to)])),
      amount: Float64Array.from(rowRanges.flatMap(([from, to]) => [...amount.subarray(from, to)])),
    },
  };
  return { ledger: named, minutes: rowsLeft(minutes) };
}

/**
 * Turnover without a named client in a period, up to the as-of date; 0 where there is none. Source: spec 6 (card takings).
 *
 * @example collectiveTurnover(ledger, [45292, 45657], 45657) // 200
 */
export function collectiveTurnover({ collective }: SalesLedger, [from, to]: Period, asOf: Day): number {
  if (collective === undefined) return 0;
  const { day, amount } = collective;
  let net = 0;
  let gross = 0;
  for (let row = 0; row < day.length; row++) {
    if (day[row] < from || day[row] > Math.min(to, asOf)) continue;
    net += amount[row];
    gross += Math.abs(amount[row]);
  }
  return settled(net, gross);
}

/** From the first place on, and before the second one. */
type Range = readonly [from: number, to: number];
type TypedColumn = Int32Array | Float64Array | Int16Array;

function without<Column extends TypedColumn>(column: Column, ranges: readonly Range[]): Column {
  const left = column.slice(0, column.length - takenBefore(column.length, ranges)) as Column;
  let place = 0;
  let from = 0;
  for (const [start, end] of [...ranges, [column.length, column.length] as const]) {
    const kept = column.subarray(from, start);
    left.set(kept, place);
    place += kept.length;
    from = end;
  }
  return left;
}

/** How many places of the ranges lie before a place. */
function takenBefore(place: number, ranges: readonly Range[]): number {
  let taken = 0;
  for (const [from, to] of ranges) taken += Math.max(0, Math.min(place, to) - from);
  return taken;
}
