import type { CellValue, Rows } from "../../analysis/types";
import { ReadAgain } from "../../analysis/tables/readAgain";
import { encodingOf } from "../textEncoding";
import type { ByteSource } from "./byteSource";
import { FieldDecoder } from "./fieldDecoder";
import { FieldReader, type ColumnForms } from "./fieldReader";
import { textPortions } from "./fileBytes";
import { RowSplitter, StrayQuotes } from "./rowSplitter";
import type { Block, FileFinding, SalesFile } from "./salesFile";
import { textFormOf, type TextForm } from "./textForm";

/** So many bytes show how a file is written, and the rest is held against it; so many are read in one go. */
const usualSizes = { head: 1 << 20, portion: 1 << 20 };
const TOP_ROWS = 90;
/** A quotation mark that is not closed for so long is a letter. */
const LONGEST_ROW = 1 << 24;
const noForms: ColumnForms = { decimals: [], codes: new Set() };
const everything: Block = { row: 0, column: 0, columns: 256 };

/** What was found out about a text. */
interface Understood {
  readonly form: TextForm;
  readonly forms: ColumnForms;
  readonly top: Rows;
  readonly rows: number;
  /** All rows were seen: nothing can disprove it. */
  readonly isWhole: boolean;
}

/**
 * A text of rows, as large as it may be: how it is written is found out by its beginning, and held against all the rest.
 *
 * Cells are those that the same text has as a sheet. Where a later row proves another encoding, other quotation marks or
 * another decimal mark, reading breaks off with ReadAgain and all is understood rightly the next time. Source: spec 7.
 */
export class TextFile implements SalesFile {
  private constructor(
    private readonly source: ByteSource,
    private readonly packed: boolean,
    private readonly head: Head,
    private readonly portion: number,
    private understood: Understood,
  ) {}

  static async open(source: ByteSource, packed: boolean, { head: size, portion } = usualSizes): Promise<TextFile> {
    const head = await readHead(source, packed, size, portion);
    return new TextFile(source, packed, head, portion, understand(head, source.size, formOf(head)));
  }

  get name(): string {
    return this.source.name;
  }

  get size(): number {
    return this.source.size;
  }

  get top(): Rows {
    return this.understood.top;
  }

  get rows(): number {
    return this.understood.rows;
  }

  async read(
    block: Block,
    onRows: (rows: CellValue[][]) => void,
    onBytes: (done: number) => Promise<void>,
  ): Promise<readonly FileFinding[]> {
    const { form, forms, isWhole } = this.understood;
    const fields = new FieldReader(new FieldDecoder(bytesEncoding(form)), form.delimiter, forms);
    const splitter = new RowSplitter(form, fields, block);
    let isDisproved = false;
    const deliver = (rows: CellValue[][]): void => {
      if (!isDisproved) onRows(rows);
    };
    let rest: Uint8Array = new Uint8Array(0);
    let skipped = form.skipped;
    try {
      for await (const { bytes, done } of textPortions(this.source, this.packed, form.encoding, this.portion)) {
        const fresh = skipped === 0 ? bytes : bytes.subarray(skipped);
        skipped = Math.max(0, skipped - bytes.length);
        const all = joined(rest, fresh);
        const taken = splitter.split(all, false, deliver);
        rest = all.subarray(taken);
        if (rest.length > LONGEST_ROW && form.hasQuotes) throw new StrayQuotes();
        if (!isWhole) isDisproved ||= fields.isDisproved();
        await onBytes(done);
      }
      splitter.split(rest, true, deliver);
    } catch (error) {
      if (!(error instanceof StrayQuotes) || !form.hasQuotes) throw error;
      this.understood = understand(this.head, this.size, { ...form, hasQuotes: false });
      throw new ReadAgain("quotation marks");
    }
    if (isWhole) return fields.findings();
    this.holdAgainst(fields, splitter.rows, isDisproved || fields.isDisproved());
    return fields.findings();
  }

  /** What all rows prove takes the place of what the first ones did. */
  private holdAgainst(fields: FieldReader, rows: number, isDisproved: boolean): void {
    const { form } = this.understood;
    const codePage = fields.otherEncoding();
    if (form.encoding === "utf-8" && codePage !== null) {
      this.understood = understand(this.head, this.size, { ...form, encoding: codePage });
      throw new ReadAgain("encoding");
    }
    const known = understand(this.head, this.size, form, fields.formsFound());
    this.understood = { ...known, rows, isWhole: true };
    if (isDisproved) throw new ReadAgain("columns");
  }
}

interface Head {
  /** As it lies in the file, unpacked. */
  readonly bytes: Uint8Array;
  /** Nothing comes behind it. */
  readonly isWhole: boolean;
  /** Bytes of the file that were read for it. */
  readonly read: number;
}

async function readHead(source: ByteSource, packed: boolean, size: number, portionSize: number): Promise<Head> {
  let bytes: Uint8Array = new Uint8Array(0);
  let read = 0;
  let isWhole = true;
  for await (const portion of textPortions(source, packed, "utf-8", portionSize)) {
    if (bytes.length >= size) {
      isWhole = false;
      break;
    }
    bytes = joined(bytes, portion.bytes);
    read = portion.done;
  }
  return { bytes, isWhole, read };
}

/** Whole rows of the head: a letter that is cut in the middle would look like one of another encoding. */
function wholeLines({ bytes, isWhole }: Head): Uint8Array {
  if (isWhole) return bytes;
  const end = Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d));
  return end === -1 ? bytes : bytes.subarray(0, end + 1);
}

function formOf(head: Head): TextForm {
  const lines = wholeLines(head);
  const encoding = encodingOf(lines);
  return textFormOf(asBytes(lines, encoding), encoding);
}

/** UTF-16 is read as UTF-8. */
function asBytes(bytes: Uint8Array, encoding: string): Uint8Array {
  return encoding.startsWith("utf-16") ? new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)) : bytes;
}

const bytesEncoding = ({ encoding }: TextForm): string => (encoding.startsWith("utf-16") ? "utf-8" : encoding);

function understand(head: Head, size: number, form: TextForm, known?: ColumnForms): Understood {
  const bytes = asBytes(wholeLines(head), form.encoding).subarray(form.skipped);
  const splitWith = (forms: ColumnForms, columns: number) => {
    const fields = new FieldReader(new FieldDecoder(bytesEncoding(form)), form.delimiter, forms);
    const splitter = new RowSplitter(form, fields, { ...everything, columns });
    const rows: CellValue[][] = [];
    const end = splitter.split(bytes, head.isWhole, (more) => rows.push(...more));
    return { fields, rows, end };
  };
  try {
    const first = splitWith(known ?? noForms, everything.columns);
    const forms = known ?? first.fields.formsFound();
    const top = known === undefined ? splitWith(forms, everything.columns).rows : first.rows;
    const share = head.isWhole || first.end === 0 ? 1 : (first.end / bytes.length) * (head.read / size);
    const rows = Math.round(first.rows.length / share);
    return { form, forms, top: top.slice(0, TOP_ROWS), rows, isWhole: head.isWhole };
  } catch (error) {
    if (!(error instanceof StrayQuotes)) throw error;
    return understand(head, size, { ...form, hasQuotes: false });
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
