import { ReadAgain } from "../../../analysis/tables/readAgain";
import type { CellValue, Rows } from "../../../analysis/types";
import type { ByteSource } from "../byteSource";
import { FileRefused, type Block, type FileFinding, type FormattedRows, type MergedRows } from "../salesFile";
import type { BookOfSheet, SalesFile } from "../salesFile";
import { partPortions } from "./partText";
import { BrokenSheet, SheetRows, type CellMeaning, type SheetRow } from "./sheetRows";
import type { SheetPart } from "./workbookParts";
import { XmlScanner } from "./xmlScanner";

const TOP_ROWS = 90;
const ROWS_AT_ONCE = 1024;
/** Sheets that are not larger, packed, are looked at as a whole before they are read. */
const SMALL_SHEET = 1 << 19;
const GENERAL = "General";

/** A sheet by its first rows. */
interface SheetTop {
  readonly top: Rows;
  readonly firstRow: number;
  /** From the first row on. */
  readonly rows: number;
  /** null = they stand behind rows that have not been read. */
  readonly merged: readonly MergedRows[] | null;
}

/**
 * A sheet of a workbook as a file of rows: it is unpacked while its rows are taken, and nothing of it is kept.
 *
 * Merged cells stand behind the rows: where a large sheet has some, it is read once more. Source: spec 1.10, 7.
 */
export class SheetFile implements SalesFile {
  readonly name: string;
  readonly book: BookOfSheet;

  private constructor(
    private readonly source: ByteSource,
    private readonly part: SheetPart,
    private readonly meaning: CellMeaning,
    private known: SheetTop,
  ) {
    this.name = `[${source.name}]${part.name}`;
    this.book = { name: source.name, sheet: part.name };
  }

  /** null = no cell of the sheet is filled. */
  static async open(source: ByteSource, part: SheetPart, meaning: CellMeaning): Promise<SheetFile | null> {
    const known = await topOf(source, part, meaning);
    return known === null ? null : new SheetFile(source, part, meaning, known);
  }

  get size(): number {
    return this.part.entry.packedSize;
  }

  get top(): Rows {
    return this.known.top;
  }

  get firstRow(): number {
    return this.known.firstRow;
  }

  get rows(): number {
    return this.known.rows;
  }

  get merged(): readonly MergedRows[] {
    const { merged, firstRow } = this.known;
    return (merged ?? []).map((area) => ({ ...area, row: area.row - firstRow }));
  }

  async read(
    block: Block,
    onRows: (rows: CellValue[][], merged?: readonly MergedRows[]) => void,
    onBytes: (done: number) => Promise<void>,
  ): Promise<readonly FileFinding[]> {
    const areas = (this.known.merged ?? []).filter((area) => isIn(area, block));
    const blank = new Array<CellValue>(block.columns).fill(null);
    let found: CellValue[][] = [];
    let next = block.row;
    let hidden = 0;
    const deliver = (): void => {
      const first = next - found.length;
      const merged = areas.filter(({ row, rows }) => row < next && row + rows > first);
      onRows(
        found,
        merged.map((area) => ({ ...area, row: area.row - first, column: area.column - block.column })),
      );
      found = [];
    };
    const { sheet, last } = await scan(this.source, this.part, this.meaning, onBytes, ({ number, cells, isHidden }) => {
      if (number < block.row) return;
      if (isHidden) hidden++;
      const row = cells.slice(block.column, block.column + block.columns);
      if (row.length === 0) return;
      for (; next < number; next++) {
        found.push(blank);
        if (found.length >= ROWS_AT_ONCE) deliver();
      }
      for (let column = 0; column < block.columns; column++) row[column] ??= null;
      found.push(row);
      next++;
      if (found.length >= ROWS_AT_ONCE) deliver();
    });
    const isNew = this.known.merged === null && sheet.merged.some((area) => isIn(area, block));
    this.known = { ...this.known, merged: sheet.merged, rows: last - this.known.firstRow + 1 };
    if (isNew) throw new ReadAgain("merged cells");
    if (found.length > 0) deliver();
    return hidden === 0 ? [] : [{ code: "rowsHidden", row: block.row, column: block.column, count: hidden, value: "" }];
  }

  /** The rows are those that read() delivers. */
  async formats(block: Block, onBytes: (done: number) => Promise<void>): Promise<readonly FormattedRows[]> {
    const runs: { format: string; rows: number }[] = [];
    let next = block.row;
    const add = (format: string, rows: number): void => {
      const last = runs.at(-1);
      if (last?.format === format) last.rows += rows;
      else if (rows > 0) runs.push({ format, rows });
    };
    await scan(this.source, this.part, this.meaning, onBytes, ({ number, cells, styles }) => {
      if (number < block.row || cells.slice(block.column, block.column + block.columns).length === 0) return;
      add(GENERAL, number - next);
      add(this.meaning.formats.codes[styles[block.column] ?? 0] ?? GENERAL, 1);
      next = number + 1;
    });
    return runs;
  }
}

/** Merged cells with rows and columns of a block. */
const isIn = ({ row, column, rows }: MergedRows, block: Block): boolean =>
  row + rows > block.row && column >= block.column && column < block.column + block.columns;

/** Scans a sheet from its first row to its last, whose number is answered too; -1 = no cell is filled. */
async function scan(
  source: ByteSource,
  part: SheetPart,
  meaning: CellMeaning,
  onBytes: (done: number) => Promise<void>,
  onRow: (row: SheetRow) => void,
): Promise<{ readonly sheet: SheetRows; readonly last: number }> {
  let last = -1;
  const sheet = new SheetRows(meaning, (row) => {
    if (row.cells.length > 0) last = row.number;
    onRow(row);
  });
  const scanner = new XmlScanner(sheet);
  for await (const { text, done } of partPortions(source, part.entry)) {
    asDamage(source, () => scanner.scan(text));
    await onBytes(done);
  }
  asDamage(source, () => scanner.scan("", true));
  if (!sheet.isWhole) throw new FileRefused("damaged", source.name);
  return { sheet, last };
}

async function topOf(source: ByteSource, part: SheetPart, meaning: CellMeaning): Promise<SheetTop | null> {
  const { packedSize, size } = part.entry;
  const top: CellValue[][] = [];
  let firstRow = -1;
  let rowsMet = 0;
  let last = -1;
  let width = 0;
  const sheet = new SheetRows(meaning, ({ number, cells }) => {
    if (cells.length === 0) return;
    if (firstRow === -1) firstRow = number;
    last = number;
    rowsMet = number - firstRow + 1;
    if (rowsMet > TOP_ROWS) return;
    while (top.length < rowsMet - 1) top.push([]);
    top.push(Array.from(cells, (cell) => cell ?? null));
    width = Math.max(width, cells.length);
  });
  const scanner = new XmlScanner(sheet);
  let share = 1;
  let isWhole = true;
  for await (const { text, unpacked } of partPortions(source, part.entry)) {
    asDamage(source, () => scanner.scan(text));
    if (rowsMet <= TOP_ROWS || packedSize <= SMALL_SHEET) continue;
    share = unpacked / size;
    isWhole = false;
    break;
  }
  if (isWhole && !sheet.isWhole) throw new FileRefused("damaged", source.name);
  if (firstRow === -1) return null;
  for (const row of top) while (row.length < width) row.push(null);
  const rows = isWhole ? last - firstRow + 1 : Math.round(rowsMet / share);
  return { top, firstRow, rows, merged: isWhole ? sheet.merged : null };
}

/** What the sheet's part cannot be read as means that the file is not whole. */
function asDamage(source: ByteSource, scanned: () => void): void {
  try {
    scanned();
  } catch (cause) {
    if (cause instanceof FileRefused || !isOfSheet(cause)) throw cause;
    throw new FileRefused("damaged", source.name, { cause });
  }
}

const isOfSheet = (cause: unknown): boolean =>
  cause instanceof BrokenSheet || (cause instanceof Error && cause.message.startsWith("xml "));
