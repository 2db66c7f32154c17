import type { DataValue } from "../workbookData";
import { copied, plainText } from "./plainText";
import { lastColumn, lastRow, refuseTooMany } from "./repairs/sheetBounds";

// The library makes several objects of every cell, and a sheet of sales has hundreds of thousands. So rows of plain values
// are taken out of a sheet's part before the library gets it. The first row with a look stays: it tells what the look is.

const rowTag =
  /<row r="(\d{1,7})"(?: spans="\d+:\d+")?(?: s="\d+")?(?: customFormat="1")?(?: ht="(\d+(?:\.\d+)?)")?(?: customHeight="([01])")?(?: x14ac:dyDescent="[\d.]+")?>/y;
const cellTag =
  /<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d+)")?(?: t="(n|s|b|inlineStr)")?(?:\/>|>(?:<v>([-+.\deE]+)<\/v>|<is><t(?: xml:space="preserve")?>([^<]+)<\/t><\/is>)<\/c>)/y;
const rowNumber = /<row\s(?:[^>]*?\s)?r="(\d{1,7})"/y;
const rowEnd = "</row>";

/** The rows of a sheet that the library does not get, from top to bottom. */
export class TakenRows {
  readonly rows: number[] = [];
  /** By the row: its height in points, where the file gives one. */
  readonly rowHeights = new Map<number, number>();
  readonly fittedHeights = new Map<number, number>();
  /** By the look: where the library sees it. Both by what the file calls the look; "" = it has no name. */
  readonly looks = new Map<string, { readonly row: number; readonly column: number }>();
  private readonly ends: number[] = [];
  private readonly columns: number[] = [];
  private readonly lookOf: string[] = [];
  private readonly values: DataValue[] = [];
  private filled = 0;

  get cells(): number {
    return this.filled;
  }

  /** A cell of the row at hand, which counts once the row is kept. */
  add(column: number, look: string, value: DataValue): void {
    this.columns[this.filled] = column;
    this.lookOf[this.filled] = look;
    this.values[this.filled++] = value;
  }

  keep(row: number): void {
    this.rows.push(row);
    this.ends.push(this.filled);
  }

  /** The library gets the row at hand. */
  drop(): void {
    this.filled = this.ends.at(-1) ?? 0;
  }

  /** Whether the library has seen all looks of the row at hand; those that are new to it are noted. */
  knowsLooks(row: number): boolean {
    let knows = true;
    for (let cell = this.ends.at(-1) ?? 0; cell < this.filled; cell++) {
      const look = this.lookOf[cell];
      if (this.looks.has(look)) continue;
      // A blank without a look is nothing to the library.
      if (look === "" && this.values[cell] === null) continue;
      knows = false;
      this.looks.set(look, { row, column: this.columns[cell] });
    }
    return knows;
  }

  /** Tells the cells of the row in that place of `rows`. */
  tell(place: number, cell: (column: number, look: string, value: DataValue) => void): void {
    for (let at = place === 0 ? 0 : this.ends[place - 1]; at < this.ends[place]; at++) {
      cell(this.columns[at], this.lookOf[at], this.values[at]);
    }
  }
}

/** The part of a sheet without its rows of plain values, and these rows. `before` = the cells of the sheets before. */
export function takePlainRows(
  part: string,
  shared: readonly (string | null)[],
  before: number,
): { readonly rest: string; readonly taken: TakenRows } {
  const nothing = { rest: part, taken: new TakenRows() };
  const start = part.indexOf("<sheetData>");
  const stop = part.indexOf("</sheetData>", start);
  // Tags in comments are none.
  if (start < 0 || stop < 0 || part.includes("<!")) return nothing;
  const taken = new TakenRows();
  const reader = new CellReader(part, shared, taken);
  const kept: string[] = [];
  let from = 0;
  let last = -1;
  for (let at = part.indexOf("<row", start); at >= 0 && at < stop;) {
    rowNumber.lastIndex = at;
    const row = Number(rowNumber.exec(part)?.[1]) - 1;
    // Only in their order it is known which of two rows of one number counts.
    if (!(row > last)) return nothing;
    last = row;
    const end = row < lastRow ? reader.row(at, row) : -1;
    if (end < 0 || !taken.knowsLooks(row)) {
      taken.drop();
      at = part.indexOf("<row", at + 1);
      continue;
    }
    taken.keep(row);
    refuseTooMany(before + taken.cells);
    kept.push(part.slice(from, at));
    from = end;
    at = part.indexOf("<row", end);
  }
  if (from === 0) return { rest: part, taken };
  kept.push(part.slice(from));
  return { rest: kept.join(""), taken };
}

class CellReader {
  private readonly columns = new Map<string, number>();
  private readonly inline = new Map<string, string | null>();

  constructor(
    private readonly part: string,
    private readonly shared: readonly (string | null)[],
    private readonly taken: TakenRows,
  ) {}

  /** Adds the cells of the row that begins there, and answers where it ends; -1 = it is not plain. */
  row(start: number, row: number): number {
    rowTag.lastIndex = start;
    const tag = rowTag.exec(this.part);
    if (tag === null) return -1;
    cellTag.lastIndex = rowTag.lastIndex;
    let at = rowTag.lastIndex;
    let before = -1;
    for (let cell = cellTag.exec(this.part); cell !== null; cell = cellTag.exec(this.part)) {
      at = cellTag.lastIndex;
      const column = this.columnOf(cell[1]);
      const value = this.valueOf(cell[4], cell[5], cell[6]);
      if (cell[2] !== tag[1] || column <= before || column >= lastColumn || value === undefined) return -1;
      before = column;
      this.taken.add(column, cell[3] ?? "", value);
    }
    if (before < 0 || !this.part.startsWith(rowEnd, at)) return -1;
    const height = Number(tag[2]);
    const { rowHeights, fittedHeights } = this.taken;
    if (height > 0) (tag[3] === "1" ? rowHeights : fittedHeights).set(row, height);
    return at + rowEnd.length;
  }

  /** undefined = not plain. */
  private valueOf(type: string | undefined, value?: string, text?: string): DataValue | undefined {
    if (value === undefined && text === undefined) return type === undefined || type === "n" ? null : undefined;
    if (type === "inlineStr") return text === undefined ? undefined : (this.inlineText(text) ?? undefined);
    if (value === undefined) return undefined;
    if (type === "s") return /^\d+$/.test(value) ? (this.shared[Number(value)] ?? undefined) : undefined;
    if (type === "b") return value === "1" ? true : value === "0" ? false : undefined;
    const number = Number(value);
    return Number.isFinite(number) ? number : undefined;
  }

  private inlineText(written: string): string | null {
    let text = this.inline.get(written);
    if (text === undefined) {
      const own = copied(written);
      text = plainText(own);
      this.inline.set(own, text);
    }
    return text;
  }

  private columnOf(letters: string): number {
    let column = this.columns.get(letters);
    if (column === undefined) {
      column = 0;
      for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
      this.columns.set(letters, --column);
    }
    return column;
  }
}
