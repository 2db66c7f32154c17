import type { CellValue, Rows } from "../../analysis/types";
import type { ByteSource } from "./byteSource";
import { FileRefused, type Block, type FileFinding, type SalesFile } from "./salesFile";
import type { FileMetaData, ParquetScan } from "hyparquet";

const TOP_ROWS = 90;
const PORTION = 8192;
const DAYS_TO_1970 = 25_569;
const MS_OF_DAY = 86_400_000;

/**
 * A Parquet file: its columns are read group by group and come as rows below one row of headers.
 *
 * Days and moments come as serials, without a time zone; whole numbers that no cell can hold come as texts. A file whose
 * columns hold lists is refused. Source: spec 7.
 */
export class ParquetFile implements SalesFile {
  private constructor(
    private readonly source: ByteSource,
    private readonly metadata: FileMetaData,
    private readonly scan: ParquetScan,
    private readonly columns: readonly string[],
    readonly top: Rows,
  ) {}

  static async open(source: ByteSource): Promise<ParquetFile> {
    const { parquetMetadataAsync, parquetScan, parquetSchema } = await import("hyparquet");
    const { compressors } = await import("hyparquet-compressors");
    const file = { byteLength: source.size, slice: (from: number, to = source.size) => bufferOf(source, from, to) };
    return whole(source.name, async () => {
      const metadata = await parquetMetadataAsync(file);
      const { children } = parquetSchema(metadata);
      if (children.some(isNested)) throw new FileRefused("nested", source.name);
      const columns = children.map(({ element }) => element.name);
      // The reader's own for the usual packing: that of the other package needs what the pane's page may not run.
      const scan = await parquetScan({ file, metadata, compressors: { ...compressors, SNAPPY: undefined } });
      const parquet = new ParquetFile(source, metadata, scan, columns, []);
      const first = scan.ranges.at(0);
      const end = Math.min((first?.rowStart ?? 0) + TOP_ROWS, first?.rowEnd ?? 0);
      const rows = first === undefined ? [] : await parquet.rowsOf(first.rowStart, end);
      return new ParquetFile(source, metadata, scan, columns, [columns, ...rows]);
    });
  }

  get name(): string {
    return this.source.name;
  }

  get size(): number {
    return this.source.size;
  }

  get rows(): number {
    return Number(this.metadata.num_rows) + 1;
  }

  async read(
    { row, column, columns }: Block,
    onRows: (rows: CellValue[][]) => void,
    onBytes: (done: number) => Promise<void>,
  ): Promise<readonly FileFinding[]> {
    const wanted = this.columns.slice(column, column + columns);
    if (row === 0) onRows([[...wanted]]);
    for (const { rowStart, rowEnd } of this.scan.ranges) {
      const read: ArrayLike<unknown>[] = [];
      for (const name of wanted) {
        read.push(await whole(this.name, () => this.scan.readColumn({ column: name, rowStart, rowEnd })));
        await onBytes(this.bytesDone(rowStart + ((rowEnd - rowStart) * read.length) / (2 * wanted.length)));
      }
      for (let from = rowStart; from < rowEnd; from += PORTION) {
        const to = Math.min(from + PORTION, rowEnd);
        const first = Math.max(from, row - 1);
        if (first < to) onRows(rowsOf(read, first - rowStart, to - rowStart));
        await onBytes(this.bytesDone((rowStart + rowEnd) / 2 + (to - rowStart) / 2));
      }
    }
    return [];
  }

  private async rowsOf(rowStart: number, rowEnd: number): Promise<Rows> {
    const read: ArrayLike<unknown>[] = [];
    for (const column of this.columns) read.push(await this.scan.readColumn({ column, rowStart, rowEnd }));
    return rowsOf(read, 0, rowEnd - rowStart);
  }

  private bytesDone(rows: number): number {
    return Math.min(this.size, Math.round((this.size * rows) / Math.max(1, Number(this.metadata.num_rows))));
  }
}

interface SchemaNode {
  readonly children: readonly unknown[];
  readonly element: { readonly repetition_type?: string };
}

const isNested = ({ children, element }: SchemaNode): boolean =>
  children.length > 0 || element.repetition_type === "REPEATED";

function rowsOf(columns: readonly ArrayLike<unknown>[], from: number, to: number): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let place = from; place < to; place++) {
    const row = new Array<CellValue>(columns.length);
    for (let column = 0; column < columns.length; column++) row[column] = cellOf(columns[column][place]);
    rows.push(row);
  }
  return rows;
}

function cellOf(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (value instanceof Date) return serialOf(value.getTime());
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  return JSON.stringify(value);
}

function serialOf(ms: number): number {
  const day = Math.floor(ms / MS_OF_DAY);
  return day + DAYS_TO_1970 + (ms - day * MS_OF_DAY) / MS_OF_DAY;
}

async function bufferOf(source: ByteSource, from: number, to: number): Promise<ArrayBuffer> {
  const bytes = await source.slice(from, to);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** What the reader of Parquet throws means that the file is not whole. */
async function whole<Read>(name: string, read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof FileRefused) throw cause;
    throw new FileRefused("damaged", name, { cause });
  }
}
