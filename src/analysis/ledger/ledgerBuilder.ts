import { Dictionary } from "../cells/dictionary";
import { documentsByDay } from "./documentsByDay";
import type { SalesLedger } from "./ledger";

/** Which optional columns the sheet has. */
export interface LedgerColumns {
  readonly margin: "none" | "amount" | "percent";
  readonly quantity: boolean;
  readonly product: boolean;
  readonly manager: boolean;
}

const FIRST_CAPACITY = 1024;

/** Takes sales row by row in the order of the sheet, then groups them by client. */
export class LedgerBuilder {
  readonly clients: Dictionary;
  readonly products = new Dictionary();
  readonly managers = new Dictionary();
  rows = 0;
  private capacity = FIRST_CAPACITY;
  private day = new Int32Array(FIRST_CAPACITY);
  private amount = new Float64Array(FIRST_CAPACITY);
  private client = new Int32Array(FIRST_CAPACITY);
  private documentNumber = new Int32Array(FIRST_CAPACITY);
  private sourceRow = new Int32Array(FIRST_CAPACITY);
  private product: Int32Array | null;
  private manager: Int32Array | null;
  private margin: Float64Array | null;
  private quantity: Float64Array | null;

  constructor(
    private readonly columns: LedgerColumns,
    aliases: ReadonlyMap<string, string> | null = null,
  ) {
    this.clients = new Dictionary(aliases);
    this.product = columns.product ? new Int32Array(FIRST_CAPACITY) : null;
    this.manager = columns.manager ? new Int32Array(FIRST_CAPACITY) : null;
    this.margin = columns.margin === "none" ? null : new Float64Array(FIRST_CAPACITY);
    this.quantity = columns.quantity ? new Float64Array(FIRST_CAPACITY) : null;
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
    this.capacity *= 2;
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
  finish(documentNumbers: number): { readonly ledger: SalesLedger; readonly places: Int32Array } {
    const { rows } = this;
    const clientStart = startsByClient(this.client, rows, this.clients.names.length);
    const places = placesByClient(this.client, rows, clientStart);
    const day = intsAt(places, this.day);
    const amount = floatsAt(places, this.amount);
    const margin = this.margin && floatsAt(places, this.margin);
    if (margin !== null && this.columns.margin === "percent") multiplyByAmount(margin, amount);
    const numbers = intsAt(places, this.documentNumber);
    const risesByDay = clientsRisingByDay(day, clientStart);
    const documents = documentsByDay({ numbers, documentNumbers, day, amount, clientStart, risesByDay });
    const ledger: SalesLedger = {
      rows,
      clientStart,
      ...documents,
      risesByDay,
      day,
      amount,
      margin,
      quantity: this.quantity && floatsAt(places, this.quantity),
      product: this.product && intsAt(places, this.product),
      manager: this.manager && intsAt(places, this.manager),
      sourceRow: intsAt(places, this.sourceRow),
      clients: this.clients,
      products: this.products,
      managers: this.managers,
    };
    return { ledger, places };
  }
}

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
function intsAt(places: Int32Array, added: Int32Array): Int32Array {
  const column = new Int32Array(places.length);
  for (let row = 0; row < places.length; row++) column[places[row]] = added[row];
  return column;
}

function floatsAt(places: Int32Array, added: Float64Array): Float64Array {
  const column = new Float64Array(places.length);
  for (let row = 0; row < places.length; row++) column[places[row]] = added[row];
  return column;
}

// 20 and 20 % both mean a fifth: a column with a value above 1 is in percent points, as no margin passes 100 %.
function multiplyByAmount(shares: Float64Array, amount: Float64Array): void {
  let divisor = 1;
  for (let row = 0; row < shares.length; row++) if (shares[row] > 1) divisor = 100;
  for (let row = 0; row < shares.length; row++) shares[row] = (shares[row] / divisor) * amount[row];
}
