import type { CellValue } from "../../analysis/types";
import type { FieldReader } from "./fieldReader";
import type { Block } from "./salesFile";

/** Quotation marks of the text do not pair: all of them are letters. */
export class StrayQuotes extends Error {
  constructor() {
    super("quotation marks do not pair: letters of the text");
    this.name = "StrayQuotes";
  }
}

// Rows that are taken soon cost the memory little: they are gone before it is swept.
const ROWS_AT_ONCE = 1024;

const QUOTE = 0x22;
const RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/** Splits bytes into rows of fields, portion by portion. */
export class RowSplitter {
  /** Rows that have been split, those above the block among them. */
  rows = 0;
  private readonly delimiter: number;
  private readonly lineEnd: number;
  private readonly quote: number;
  /** The field that was split last. */
  private start = 0;
  private end = 0;
  private unescaped: Uint8Array | null = null;
  /** The first row that holds anything has been split. */
  private hasHeader = false;
  /** The next quotation mark of these bytes, looked for once. */
  private nextQuote = -1;
  private readonly blank: CellValue[];

  constructor(
    form: { readonly delimiter: string; readonly lineEnd: string; readonly hasQuotes: boolean },
    private readonly fields: FieldReader,
    private readonly block: Block,
  ) {
    this.delimiter = form.delimiter.charCodeAt(0);
    this.lineEnd = form.lineEnd.charCodeAt(0);
    this.quote = form.hasQuotes ? QUOTE : -1;
    this.blank = emptyRow(block.columns);
  }

  /**
   * Hands over the whole rows that the bytes hold, some at a time; returns how many bytes these are. A last row need not end.
   */
  split(bytes: Uint8Array, isLast: boolean, onRows: (rows: CellValue[][]) => void): number {
    let found: CellValue[][] = [];
    let place = 0;
    this.nextQuote = -1;
    while (place < bytes.length) {
      const next = this.row(bytes, place, isLast, found);
      if (next === -1) break;
      place = next;
      if (found.length < ROWS_AT_ONCE) continue;
      onRows(found);
      found = [];
    }
    if (found.length > 0) onRows(found);
    return place;
  }

  /** Splits one row; returns where the next one begins, -1 = the row goes on behind these bytes. */
  private row(bytes: Uint8Array, from: number, isLast: boolean, found: CellValue[][]): number {
    const { block, fields, delimiter } = this;
    const width = block.columns;
    const isWanted = this.rows >= block.row;
    const isFirst = !this.hasHeader;
    fields.row = this.rows;
    let row: CellValue[] | null = null;
    let isFilled = false;
    let place = from;
    // What a row proves counts once: a row that goes on behind these bytes is split again.
    const rowEnd = this.endOfRow(bytes, from, isLast);
    if (rowEnd === -1) return -1;
    for (let column = 0; ; column++) {
      const next = this.field(bytes, place, rowEnd);
      const own = this.unescaped ?? bytes;
      const value = isFirst
        ? fields.header(own, this.start, this.end, column)
        : fields.cell(own, this.start, this.end, column);
      if (value !== null) {
        isFilled = true;
        const at = column - block.column;
        if (at >= 0 && at < width) (row ??= emptyRow(width))[at] = value;
      }
      if (next >= rowEnd || bytes[next] !== delimiter) break;
      place = next + 1;
    }
    this.rows++;
    this.hasHeader ||= isFilled;
    if (isWanted) found.push(row ?? this.blank);
    return rowEnd + 1;
  }

  /** Where the row ends, its line end not included; -1 = behind these bytes. */
  private endOfRow(bytes: Uint8Array, from: number, isLast: boolean): number {
    const { quote, lineEnd, delimiter } = this;
    const end = bytes.indexOf(lineEnd, from);
    const plain = end === -1 ? (isLast ? bytes.length : -1) : end;
    if (quote === -1) return plain;
    if (this.nextQuote < from) this.nextQuote = quoteFrom(bytes, from);
    if (this.nextQuote === bytes.length || (plain !== -1 && this.nextQuote > plain)) return plain;
    let place = from;
    for (;;) {
      if (bytes[place] === quote) {
        const close = this.closingQuote(bytes, place + 1, isLast);
        if (close === -1) return -1;
        place = close + 1;
        while (place < bytes.length && isSpace(bytes[place]) && bytes[place] !== delimiter) place++;
        if (bytes[place] === RETURN && bytes[place + 1] === lineEnd) place++;
        if (place >= bytes.length || (bytes[place] === RETURN && place + 1 === bytes.length && !isLast)) {
          return isLast ? bytes.length : -1;
        }
        if (bytes[place] !== delimiter && bytes[place] !== lineEnd) {
          if (!(isLast && bytes[place] === RETURN && place + 1 === bytes.length)) throw new StrayQuotes();
          return bytes.length;
        }
      } else {
        while (place < bytes.length && bytes[place] !== delimiter && bytes[place] !== lineEnd) place++;
        if (place >= bytes.length) return isLast ? bytes.length : -1;
      }
      if (bytes[place] === lineEnd) return place;
      place++;
      if (place >= bytes.length) return isLast ? bytes.length : -1;
    }
  }

  private closingQuote(bytes: Uint8Array, from: number, isLast: boolean): number {
    let close = from;
    for (;;) {
      close = bytes.indexOf(QUOTE, close);
      if (close === -1) {
        if (isLast) throw new StrayQuotes();
        return -1;
      }
      if (close + 1 >= bytes.length) return isLast ? close : -1;
      if (bytes[close + 1] !== QUOTE) return close;
      close += 2;
    }
  }

  /** Finds the field that begins at a place of a whole row; returns the place behind it. */
  private field(bytes: Uint8Array, from: number, rowEnd: number): number {
    const { delimiter } = this;
    this.unescaped = null;
    if (bytes[from] !== this.quote || from >= rowEnd) {
      let place = from;
      while (place < rowEnd && bytes[place] !== delimiter) place++;
      this.start = from;
      this.end = place === rowEnd && place > from && bytes[place - 1] === RETURN ? place - 1 : place;
      return place;
    }
    let close = from + 1;
    let isEscaped = false;
    for (;;) {
      close = bytes.indexOf(QUOTE, close);
      if (bytes[close + 1] !== QUOTE || close + 1 >= rowEnd) break;
      isEscaped = true;
      close += 2;
    }
    this.start = from + 1;
    this.end = close;
    if (isEscaped) this.unescape(bytes, from + 1, close);
    let place = close + 1;
    while (place < rowEnd && bytes[place] !== delimiter) place++;
    return place;
  }

  /** Two quotation marks inside a quoted field are one letter. */
  private unescape(bytes: Uint8Array, from: number, to: number): void {
    const field = new Uint8Array(to - from);
    let length = 0;
    for (let at = from; at < to; at++) {
      field[length++] = bytes[at];
      if (bytes[at] === QUOTE) at++;
    }
    this.unescaped = field;
    this.start = 0;
    this.end = length;
  }
}

/** The next quotation mark; behind the bytes where there is none. */
function quoteFrom(bytes: Uint8Array, from: number): number {
  const place = bytes.indexOf(QUOTE, from);
  return place === -1 ? bytes.length : place;
}

const isSpace = (byte: number): boolean => byte === SPACE || byte === TAB;

function emptyRow(width: number): CellValue[] {
  const row = new Array<CellValue>(width);
  for (let at = 0; at < width; at++) row[at] = null;
  return row;
}
