import { Dictionary } from "../cells/dictionary";
import { documentSteps } from "./documentsByDay";
import { lastOf } from "../lastOf";
import type { SalesLedger } from "./ledger";
import { portionsOfRows, type Portion } from "./portions";

/** Which optional columns the sheet has. */
export interface LedgerColumns {
  readonly margin: "none" | "amount" | "percent";
  readonly quantity: boolean;
  readonly product: boolean;
  readonly manager: boolean;
}

const FIRST_CAPACITY = 1024;
/** What lies empty behind the columns is memory that others need. */
const GROWTH = 1.5;

/** Takes sales row by row in the order of the sheet, then groups them by client. */
export class LedgerBuilder {
  readonly clients: Dictionary;
  readonly products = new Dictionary();
  readonly managers = new Dictionary();
  rows = 0;
  protected day: Int32Array<ArrayBuffer>;
  protected amount: Float64Array<ArrayBuffer>;
  protected client: Int32Array<ArrayBuffer>;
  protected documentNumber: Int32Array<ArrayBuffer>;
  protected sourceRow: Int32Array<ArrayBuffer>;
  protected product: Int32Array | null;
  protected manager: Int32Array | null;
  protected margin: Float64Array | null;
  protected quantity: Float64Array | null;

  constructor(
    protected readonly columns: LedgerColumns,
    aliases: ReadonlyMap<string, string> | null = null,
    /** How many rows are likely to come: then no column is copied while it grows. */
    private capacity = FIRST_CAPACITY,
  ) {
    this.clients = new Dictionary(aliases);
    this.day = new Int32Array(capacity);
    this.amount = new Float64Array(capacity);
    this.client = new Int32Array(capacity);
    this.documentNumber = new Int32Array(capacity);
    this.sourceRow = new Int32Array(capacity);
    this.product = columns.product ? new Int32Array(capacity) : null;
    this.manager = columns.manager ? new Int32Array(capacity) : null;
    this.margin = columns.margin === "none" ? null : new Float64Array(capacity);
    this.quantity = columns.quantity ? new Float64Array(capacity) : null;
  }

  /** Adds a row; the margin is an amount or a share of the amount, as the columns say. */
  add(
    day: number,
    amount: number,
    client: number,
    documentNumber: number,
    product: number,
    manager: number,
    margin: number,
    quantity: number,
    sourceRow: number,
  ): void {
    if (this.rows === this.capacity) this.grow();
    const row = this.rows++;
    this.day[row] = day;
    this.amount[row] = amount;
    this.client[row] = client;
    this.documentNumber[row] = documentNumber;
    this.sourceRow[row] = sourceRow;
    if (this.product !== null) this.product[row] = product;
    if (this.manager !== null) this.manager[row] = manager;
    if (this.margin !== null) this.margin[row] = margin;
    if (this.quantity !== null) this.quantity[row] = quantity;
  }

  private grow(): void {
    this.capacity = Math.ceil(this.capacity * GROWTH);
    const capacity = this.capacity;
    this.day = longerInts(this.day, capacity);
    this.amount = longerFloats(this.amount, capacity);
    this.client = longerInts(this.client, capacity);
    this.documentNumber = longerInts(this.documentNumber, capacity);
    this.sourceRow = longerInts(this.sourceRow, capacity);
    if (this.product !== null) this.product = longerInts(this.product, capacity);
    if (this.manager !== null) this.manager = longerInts(this.manager, capacity);
    if (this.margin !== null) this.margin = longerFloats(this.margin, capacity);
    if (this.quantity !== null) this.quantity = longerFloats(this.quantity, capacity);
  }

  /** The ledger, and the row of it that each row added has become. */
  finish(documentNumbers: number): FinishedLedger {
    return lastOf(this.steps(documentNumbers));
  }

  /** As finish(), giving way between portions of the rows. Each added column is free as soon as it is grouped. */
  *steps(documentNumbers: number): Generator<undefined, FinishedLedger> {
    const { rows } = this;
    const clientStart = startsByClient(this.client, rows, this.clients.names.length);
    yield;
    const places = yield* placesByClient(this.client, rows, clientStart);
    this.client = noInts;
    const day = yield* intsAt(places, this.day);
    this.day = noInts;
    const amount = yield* floatsAt(places, this.amount);
    this.amount = noFloats;
    const margin = this.margin && (yield* floatsAt(places, this.margin));
    this.margin = null;
    const numbers = yield* intsAt(places, this.documentNumber);
    this.documentNumber = noInts;
    const risesByDay = clientsRisingByDay(day, clientStart);
    yield;
    const documents = yield* documentSteps({ numbers, documentNumbers, day, amount, clientStart, risesByDay });
    const quantity = this.quantity && (yield* floatsAt(places, this.quantity));
    const product = this.product && (yield* intsAt(places, this.product));
    const manager = this.manager && (yield* intsAt(places, this.manager));
    const sourceRow = yield* intsAt(places, this.sourceRow);
    const { clients, products, managers } = this;
    const columns = { day, amount, margin, quantity, product, manager, sourceRow };
    return { ledger: { rows, clientStart, ...documents, risesByDay, ...columns, clients, products, managers }, places };
  }
}

export interface FinishedLedger {
  readonly ledger: SalesLedger;
  readonly places: Int32Array;
}

const noInts = new Int32Array(0);
const noFloats = new Float64Array(0);

function clientsRisingByDay(day: Int32Array, clientStart: Int32Array): Uint8Array {
  const rises = new Uint8Array(clientStart.length - 1).fill(1);
  for (let client = 0; client < rises.length; client++) {
    for (let row = clientStart[client] + 1; row < clientStart[client + 1]; row++) {
      if (day[row] >= day[row - 1]) continue;
      rises[client] = 0;
      break;
    }
  }
  return rises;
}

function longerInts(values: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(capacity);
  longer.set(values);
  return longer;
}

function longerFloats(values: Float64Array, capacity: number): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(capacity);
  longer.set(values);
  return longer;
}

function startsByClient(client: Int32Array, rows: number, clients: number): Int32Array {
  const start = new Int32Array(clients + 1);
  for (let row = 0; row < rows; row++) start[client[row] + 1]++;
  for (let c = 0; c < clients; c++) start[c + 1] += start[c];
  return start;
}

function* placesByClient(client: Int32Array, rows: number, clientStart: Int32Array): Generator<undefined, Int32Array> {
  const next = clientStart.slice();
  const places = new Int32Array(rows);
  for (const portion of portionsOfRows(rows)) {
    putPlaces(client, next, places, portion);
    yield;
  }
  return places;
}

function putPlaces(client: Int32Array, next: Int32Array, places: Int32Array, [from, to]: Portion): void {
  for (let row = from; row < to; row++) places[row] = next[client[row]]++;
}

// Read in turn and written client by client: the places written last of all clients fit into a near memory, the rows of
// one client do not. Two functions, as each runs much faster on arrays of one kind.
const intsAt = (places: Int32Array, added: Int32Array) =>
  grouped(places, added, new Int32Array(places.length), putInts);

const floatsAt = (places: Int32Array, added: Float64Array) =>
  grouped(places, added, new Float64Array(places.length), putFloats);

function* grouped<Column extends Int32Array | Float64Array>(
  places: Int32Array,
  added: Column,
  column: Column,
  put: (column: Column, places: Int32Array, added: Column, portion: Portion) => void,
): Generator<undefined, Column> {
  // Memory comes page by page when it is first written to: not all of it with the first portion.
  const portions = portionsOfRows(places.length);
  for (const portion of portions.slice(1)) {
    column.fill(0, ...portion);
    yield;
  }
  for (const portion of portions) {
    put(column, places, added, portion);
    yield;
  }
  return column;
}

function putInts(column: Int32Array, places: Int32Array, added: Int32Array, [from, to]: Portion): void {
  for (let row = from; row < to; row++) column[places[row]] = added[row];
}

function putFloats(column: Float64Array, places: Int32Array, added: Float64Array, [from, to]: Portion): void {
  for (let row = from; row < to; row++) column[places[row]] = added[row];
}
