import { Dictionary } from "../cells/dictionary";
import { documentSteps } from "./documentsByDay";
import type { SalesLedger } from "./ledger";

/** Which optional columns the sheet has. */
export interface LedgerColumns {
  readonly margin: "none" | "amount" | "percent";
  readonly quantity: boolean;
  readonly product: boolean;
  readonly manager: boolean;
}

const FIRST_CAPACITY = 1024;
/** From here on columns grow by a quarter: what lies empty behind them is memory that others need. */
const MANY_ROWS = 1 << 20;
/** Rows between two moments at which the user can press something. */
const PORTION = 1 << 21;

/** Takes sales row by row in the order of the sheet, then groups them by client. */
export class LedgerBuilder {
  readonly clients: Dictionary;
  readonly products = new Dictionary();
  readonly managers = new Dictionary();
  rows = 0;
  private day: Int32Array<ArrayBuffer>;
  private amount: Float64Array<ArrayBuffer>;
  private client: Int32Array<ArrayBuffer>;
  private documentNumber: Int32Array<ArrayBuffer>;
  private sourceRow: Int32Array<ArrayBuffer>;
  private product: Int32Array | null;
  private manager: Int32Array | null;
  private margin: Float64Array | null;
  private quantity: Float64Array | null;

  constructor(
    private readonly columns: LedgerColumns,
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
    this.capacity = Math.ceil(this.capacity * (this.capacity < MANY_ROWS ? 2 : 1.25));
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

  /** The days of the rows so far. */
  days(): Int32Array {
    return this.day.subarray(0, this.rows);
  }

  /** Keeps only some of the rows so far, the others in their order; returns how many are gone. */
  keep(
    isKept: (day: number, sourceRow: number, amount: number) => boolean,
    onMove: (row: number, place: number) => void,
  ): number {
    let place = 0;
    for (let row = 0; row < this.rows; row++) {
      if (!isKept(this.day[row], this.sourceRow[row], this.amount[row])) continue;
      if (place < row) {
        for (const column of this.allColumns()) column[place] = column[row];
        onMove(row, place);
      }
      place++;
    }
    const gone = this.rows - place;
    this.rows = place;
    return gone;
  }

  private allColumns(): readonly (Int32Array | Float64Array)[] {
    const { day, amount, client, documentNumber, sourceRow, product, manager, margin, quantity } = this;
    const columns = [day, amount, client, documentNumber, sourceRow, product, manager, margin, quantity];
    return columns.filter((column) => column !== null);
  }

  /** The rows so far, in the order of the sheet; the arrays may be longer. */
  soFar() {
    const { rows, client, documentNumber, day, amount, product } = this;
    return { rows, client, documentNumber, day, amount, product };
  }

  /** The ledger, and the row of it that each row added has become. */
  finish(documentNumbers: number): FinishedLedger {
    const steps = this.steps(documentNumbers);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  /** As finish(), giving way between portions of the rows. Each added column is free as soon as it is grouped. */
  *steps(documentNumbers: number): Generator<undefined, FinishedLedger> {
    const { rows } = this;
    const clientStart = startsByClient(this.client, rows, this.clients.names.length);
    yield;
    const places = placesByClient(this.client, rows, clientStart);
    this.client = noInts;
    yield;
    const day = yield* intsAt(places, this.day);
    this.day = noInts;
    const amount = yield* floatsAt(places, this.amount);
    this.amount = noFloats;
    const margin = this.margin && (yield* floatsAt(places, this.margin));
    this.margin = null;
    if (margin !== null && this.columns.margin === "percent") multiplyByAmount(margin, amount);
    const numbers = yield* intsAt(places, this.documentNumber);
    this.documentNumber = noInts;
    const risesByDay = clientsRisingByDay(day, clientStart);
    yield;
    const documents = yield* documentSteps({ numbers, documentNumbers, day, amount, clientStart, risesByDay });
    const quantity = this.quantity && (yield* floatsAt(places, this.quantity));
    this.quantity = null;
    const product = this.product && (yield* intsAt(places, this.product));
    this.product = null;
    const manager = this.manager && (yield* intsAt(places, this.manager));
    this.manager = null;
    const sourceRow = yield* intsAt(places, this.sourceRow);
    this.sourceRow = noInts;
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

function placesByClient(client: Int32Array, rows: number, clientStart: Int32Array): Int32Array {
  const next = clientStart.slice();
  const places = new Int32Array(rows);
  for (let row = 0; row < rows; row++) places[row] = next[client[row]]++;
  return places;
}

// Read in turn and written client by client: the places written last of all clients fit into a near memory, the rows of
// one client do not. Two functions, as each runs much faster on arrays of one kind.
function* intsAt(places: Int32Array, added: Int32Array): Generator<undefined, Int32Array> {
  const column = new Int32Array(places.length);
  for (let from = 0; from < places.length; from += PORTION) {
    putInts(column, places, added, from, Math.min(from + PORTION, places.length));
    yield;
  }
  return column;
}

function putInts(column: Int32Array, places: Int32Array, added: Int32Array, from: number, to: number): void {
  for (let row = from; row < to; row++) column[places[row]] = added[row];
}

function* floatsAt(places: Int32Array, added: Float64Array): Generator<undefined, Float64Array> {
  const column = new Float64Array(places.length);
  for (let from = 0; from < places.length; from += PORTION) {
    putFloats(column, places, added, from, Math.min(from + PORTION, places.length));
    yield;
  }
  return column;
}

function putFloats(column: Float64Array, places: Int32Array, added: Float64Array, from: number, to: number): void {
  for (let row = from; row < to; row++) column[places[row]] = added[row];
}

// 20 and 20 % both mean a fifth: a column with a value above 1 is in percent points, as no margin passes 100 %.
function multiplyByAmount(shares: Float64Array, amount: Float64Array): void {
  let divisor = 1;
  for (let row = 0; row < shares.length; row++) if (shares[row] > 1) divisor = 100;
  for (let row = 0; row < shares.length; row++) shares[row] = (shares[row] / divisor) * amount[row];
}
