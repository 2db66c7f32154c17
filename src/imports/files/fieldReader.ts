import type { CellValue } from "../../analysis/types";
import { FieldDecoder } from "./fieldDecoder";
import { COMMA, EITHER, NO_MARK, plainDay, PlainNumbers, POINT, type MarkProof } from "./plainNumbers";
import type { FileFinding } from "./salesFile";
import {
  decidedDecimals,
  forcedText,
  looksLikeCode,
  markOf,
  readValue,
  type ColumnDecimal,
  type MarkCounts,
} from "./textValues";

// Most fields repeat: a field that was met is known by its bytes.
const PLACES = 1 << 14;
const LONGEST_KNOWN = 40;
const HAS_LOST = 8;
const IS_NUMBER = 16;

/** How the columns of a text are understood. */
export interface ColumnForms {
  readonly decimals: readonly ColumnDecimal[];
  /** Columns in which codes stand: they hold no numbers. */
  readonly codes: ReadonlySet<number>;
}

/** Fields of one column that were met. */
interface KnownFields {
  readonly hashes: Int32Array;
  readonly lengths: Uint8Array;
  readonly bytes: Uint8Array;
  readonly values: CellValue[];
  readonly facts: Uint8Array;
}

const MARK_BYTES = { ".": 0x2e, ",": 0x2c } as const;
const proofOf = { ".": POINT, ",": COMMA, either: EITHER } as const;

/**
 * Reads the fields of a text as cells, as a sheet would have them, and remembers what they prove about their columns.
 * A field that is plain never becomes a text; every other one goes to the readers of texts, once.
 */
export class FieldReader {
  /** The row that is read, the file's first being 0. */
  row = 0;
  private readonly lost = { row: 0, column: 0, count: 0 };
  private readonly numbers: PlainNumbers;
  private readonly known: (KnownFields | undefined)[] = [];
  private readonly marks: number[] = [];
  private readonly mixed: boolean[] = [];
  private readonly isCode: boolean[] = [];
  /** Per column how often each proof was met, and how many numbers there are. */
  private readonly proofs: Float64Array[] = [];
  private readonly firstEither: { readonly row: number; readonly value: CellValue }[] = [];
  private readonly codesMet = new Set<number>();

  constructor(
    private readonly decoder: FieldDecoder,
    private readonly delimiter: string,
    private readonly forms: ColumnForms,
  ) {
    this.numbers = new PlainNumbers(decoder.encoding);
  }

  cell(bytes: Uint8Array, start: number, end: number, column: number): CellValue {
    if (start >= end) return null;
    if (column >= this.marks.length) this.meet(column);
    const first = bytes[start];
    if ((first >= 0x30 && first <= 0x39) || first === 0x2d) {
      const day = plainDay(bytes, start, end);
      if (day === day) return day;
      if (!this.isCode[column]) {
        const number = this.numbers.read(bytes, start, end, this.marks[column], this.mixed[column]);
        if (number === number) {
          this.count(column, this.numbers.proof, number);
          return number;
        }
      }
    }
    return this.knownCell(bytes, start, end, column);
  }

  /** A field of the first row: its headers are texts whatever they look like. */
  header(bytes: Uint8Array, start: number, end: number, column: number): CellValue {
    if (start >= end) return null;
    const text = this.decoder.text(bytes, start, end);
    if (looksLikeCode((forcedText(text) ?? text).trim())) this.codesMet.add(column);
    return forcedText(text) ?? text;
  }

  /** How the columns would be understood by all that was read. */
  formsFound(): ColumnForms {
    const counts = this.proofs.map((proofs, column): MarkCounts | undefined => {
      if (proofs[POINT] + proofs[COMMA] + proofs[EITHER] === 0) return undefined;
      return { ".": proofs[POINT], ",": proofs[COMMA], either: proofs[EITHER], first: this.firstEither[column].row };
    });
    return { decimals: decidedDecimals(counts, this.delimiter), codes: this.codesMet };
  }

  /** Whether some cell read so far would be another one by what is known now. */
  isDisproved(): boolean {
    const found = this.formsFound();
    return this.proofs.some((proofs, column) => {
      const numbers = proofs.reduce((sum, count) => sum + count, 0);
      if (numbers === 0) return false;
      if (found.codes.has(column) !== this.isCode[column]) return true;
      const now = found.decimals[column];
      if (numbers === proofs[NO_MARK] || now === undefined) return false;
      return MARK_BYTES[now.decimal] !== this.marks[column] || now.isMixed !== this.mixed[column];
    });
  }

  /** The code page that the text is in, where it is not in the encoding given. */
  otherEncoding(): string | null {
    return this.decoder.otherEncoding();
  }

  /** What whoever reads the figures must know: letters that are lost, numbers of which nothing shows what they mean. */
  findings(): readonly FileFinding[] {
    const found: FileFinding[] = [];
    if (this.lost.count > 0) found.push({ code: "brokenLetters", ...this.lost, value: "" });
    this.formsFound().decimals.forEach(({ undecided }, column) => {
      const { value } = this.firstEither[column];
      if (undecided === null || typeof value !== "number") return;
      found.push({
        code: "decimalUndecided",
        row: undecided.first,
        column,
        count: undecided.count,
        value: String(value),
      });
    });
    return found;
  }

  private meet(column: number): void {
    for (let next = this.marks.length; next <= column; next++) {
      const decimal = this.forms.decimals[next];
      this.marks.push(MARK_BYTES[decimal?.decimal ?? "."]);
      this.mixed.push(decimal?.isMixed ?? false);
      this.isCode.push(this.forms.codes.has(next));
      this.proofs.push(new Float64Array(4));
      this.firstEither.push({ row: 0, value: null });
    }
  }

  private count(column: number, proof: MarkProof, value: CellValue): void {
    const proofs = this.proofs[column];
    if (proof === EITHER && proofs[EITHER] === 0) this.firstEither[column] = { row: this.row, value };
    proofs[proof]++;
  }

  private knownCell(bytes: Uint8Array, start: number, end: number, column: number): CellValue {
    const length = end - start;
    if (length > LONGEST_KNOWN) return this.take(this.read(bytes, start, end, column), column);
    const fields = (this.known[column] ??= newFields());
    let hash = 0x811c9dc5 | 0;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at], 0x01000193);
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const from = place * LONGEST_KNOWN;
    if (fields.hashes[place] === hash && fields.lengths[place] === length) {
      let at = 0;
      while (at < length && fields.bytes[from + at] === bytes[start + at]) at++;
      if (at === length) {
        const facts = fields.facts[place];
        const value = fields.values[place];
        if (facts !== 0) this.note(facts, column, value);
        return value;
      }
    }
    const field = this.read(bytes, start, end, column);
    fields.hashes[place] = hash;
    fields.lengths[place] = length;
    for (let at = 0; at < length; at++) fields.bytes[from + at] = bytes[start + at];
    fields.values[place] = field.value;
    fields.facts[place] = field.facts;
    return this.take(field, column);
  }

  private take({ value, facts }: Field, column: number): CellValue {
    if (facts !== 0) this.note(facts, column, value);
    return value;
  }

  private note(facts: number, column: number, value: CellValue): void {
    if ((facts & HAS_LOST) !== 0 && this.lost.count++ === 0) {
      this.lost.row = this.row;
      this.lost.column = column;
    }
    const proof = (facts & 3) as MarkProof;
    if (proof !== NO_MARK || (facts & IS_NUMBER) !== 0) this.count(column, proof, value);
  }

  private read(bytes: Uint8Array, start: number, end: number, column: number): Field {
    const text = this.decoder.text(bytes, start, end);
    const lost = FieldDecoder.hasLost(text) ? HAS_LOST : 0;
    const forced = forcedText(text);
    if (looksLikeCode((forced ?? text).trim())) this.codesMet.add(column);
    if (forced !== null) return { value: forced, facts: lost };
    const mark = markOf(text);
    const proof = mark === null ? NO_MARK : proofOf[mark];
    const value = readValue(text.trim(), this.isCode[column], this.columnForm(column));
    if (value === null) return { value: text, facts: lost | proof };
    return typeof value === "number"
      ? { value, facts: lost | proof | IS_NUMBER }
      : { value: value.serial, facts: lost };
  }

  private columnForm(column: number): ColumnDecimal {
    const decimal = this.marks[column] === MARK_BYTES[","] ? "," : ".";
    return { decimal, isMixed: this.mixed[column], undecided: null };
  }
}

interface Field {
  readonly value: CellValue;
  readonly facts: number;
}

function newFields(): KnownFields {
  return {
    hashes: new Int32Array(PLACES),
    lengths: new Uint8Array(PLACES),
    bytes: new Uint8Array(PLACES * LONGEST_KNOWN),
    values: new Array<CellValue>(PLACES).fill(null),
    facts: new Uint8Array(PLACES),
  };
}
