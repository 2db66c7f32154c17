import { BLANK } from "../cells/dictionary";
import { lastOf } from "../lastOf";

export interface NumberedRows {
  /** Document number of each row, as an id below `documentNumbers`; negative = none. */
  readonly numbers: Int32Array;
  readonly documentNumbers: number;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  readonly clientStart: Int32Array;
  /** As the ledger has it. */
  readonly risesByDay: Uint8Array;
}

export interface Documents {
  /** Document of each row. */
  readonly document: Int32Array;
  /** Documents of client c: documentStart[c] up to but not including documentStart[c + 1]; they rise by day. */
  readonly documentStart: Int32Array;
  readonly documentDay: Int32Array;
}

const ROWS_PER_DAY = 2 ** 31;
/** Rows between two moments at which the user can press something. */
const PORTION = 1 << 20;

/**
 * The documents of a ledger's rows.
 *
 * A document is one client, number and day of rows above 0, since many number again each year, month or day. A row of 0 or
 * less belongs to the newest document of its client and number on or before its day, as a return or a reversal, else to a
 * document of its own. Rows without a number are one document per client and day. Cost: one pass, and a sort of the rows
 * of each client whose rows do not rise by day. Source: spec 2.
 *
 * @example documentsByDay(rows).document // [0, 0, 1]: the rows of document 0 stand first
 */
export function documentsByDay(rows: NumberedRows): Documents {
  return lastOf(documentSteps(rows));
}

/**
 * As documentsByDay(), giving way between portions of the rows. Source: spec 2.
 *
 * @example
 * const steps = documentSteps(rows);
 * steps.next().value.document // [0, 0, 1]: few rows take one step
 */
export function* documentSteps(rows: NumberedRows): Generator<undefined, Documents> {
  const { clientStart, risesByDay } = rows;
  let nextRest = PORTION;
  const search = new DocumentSearch(rows);
  const documentStart = new Int32Array(clientStart.length);
  for (let client = 0; client + 1 < clientStart.length; client++) {
    documentStart[client] = search.count;
    const start = clientStart[client];
    const end = clientStart[client + 1];
    search.readClient(risesByDay[client] === 1 ? null : rowsInOrderOfDay(rows.day, start, end), start, end);
    if (end < nextRest) continue;
    nextRest = end + PORTION;
    yield;
  }
  documentStart[clientStart.length - 1] = search.count;
  return { document: search.document, documentStart, documentDay: search.documentDay.slice(0, search.count) };
}

/** The rows from `start` to `end` by day, those of one day in the order of the sheet. */
function rowsInOrderOfDay(day: Int32Array, start: number, end: number): Int32Array {
  const keys = new Float64Array(end - start);
  for (let row = start; row < end; row++) keys[row - start] = day[row] * ROWS_PER_DAY + row;
  keys.sort();
  return Int32Array.from(keys, (key) => key % ROWS_PER_DAY);
}

class DocumentSearch {
  count = 0;
  readonly document: Int32Array;
  readonly documentDay: Int32Array;
  /** The newest document of each number; one below that of the client's first belongs to another client. */
  private readonly ofNumber: Int32Array;

  constructor(private readonly rows: NumberedRows) {
    this.document = new Int32Array(rows.numbers.length);
    this.documentDay = new Int32Array(rows.numbers.length);
    this.ofNumber = new Int32Array(rows.documentNumbers).fill(BLANK);
  }

  /** Reads the rows of one client, day by day; `order` = null where they rise by day as they stand. */
  readClient(order: Int32Array | null, start: number, end: number): void {
    const { day } = this.rows;
    const firstDocument = this.count;
    const count = end - start;
    let from = 0;
    while (from < count) {
      const today = day[order === null ? start + from : order[from]];
      let to = from + 1;
      while (to < count && day[order === null ? start + to : order[to]] === today) to++;
      this.readDay(order, start, from, to, today, firstDocument);
      from = to;
    }
  }

  private readDay(
    order: Int32Array | null,
    start: number,
    from: number,
    to: number,
    today: number,
    firstDocument: number,
  ): void {
    const { numbers, amount } = this.rows;
    const { document, documentDay, ofNumber } = this;
    let withoutNumber = BLANK;
    let hasReturns = false;
    for (let place = from; place < to; place++) {
      const row = order === null ? start + place : order[place];
      const number = numbers[row];
      if (number < 0) {
        if (withoutNumber === BLANK) withoutNumber = this.begin(today);
        document[row] = withoutNumber;
      } else if (amount[row] > 0) {
        const known = ofNumber[number];
        const isOpen = known >= firstDocument && documentDay[known] === today;
        document[row] = isOpen ? known : this.begin(today);
        ofNumber[number] = document[row];
      } else {
        hasReturns = true;
      }
    }
    // The sales of the day come first: a return may stand above the sale that it belongs to.
    for (let place = from; hasReturns && place < to; place++) {
      const row = order === null ? start + place : order[place];
      const number = numbers[row];
      if (number < 0 || amount[row] > 0) continue;
      if (ofNumber[number] < firstDocument) ofNumber[number] = this.begin(today);
      document[row] = ofNumber[number];
    }
  }

  private begin(day: number): number {
    this.documentDay[this.count] = day;
    return this.count++;
  }
}
