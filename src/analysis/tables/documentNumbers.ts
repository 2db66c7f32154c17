import { BLANK, ERROR } from "../cells/dictionary";
import { cellText, isErrorCell } from "../cells/cells";
import type { CellValue } from "../types";

// A number that Excel writes in this way is the same document whether the cell holds text or a number.
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;

// Programs count documents up: for numbers below this a table is faster than a map, and smaller.
const TABLE_END = 1 << 22;
const FIRST_TABLE = 1024;

/** The different document numbers of a column; letter case and spaces at the ends do not matter. */
export class DocumentNumbers {
  count = 0;
  /** 1 + the id of each small number; 0 = not met. */
  private table = new Int32Array(FIRST_TABLE);
  private readonly ids = new Map<string | number, number>();
  // Rows of one document mostly follow one another.
  private lastCell: CellValue | undefined = null;
  private lastId = BLANK;

  /** Id of a cell's number, a new one for a new number; BLANK or ERROR where there is none. */
  add(cell: CellValue | undefined): number {
    if (cell === this.lastCell) return this.lastId;
    this.lastCell = cell;
    this.lastId = typeof cell === "number" ? this.idOf(cell) : this.idOfText(cell);
    return this.lastId;
  }

  private idOfText(cell: CellValue | undefined): number {
    if (isErrorCell(cell)) return ERROR;
    const text = cellText(cell);
    if (text === "") return BLANK;
    return this.idOf(WHOLE_NUMBER.test(text) ? Number(text) : text.toLowerCase());
  }

  private idOf(key: string | number): number {
    if (typeof key === "number" && key >= 0 && key < TABLE_END && Number.isInteger(key)) return this.idInTable(key);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.count);
    return this.count++;
  }

  private idInTable(number: number): number {
    if (number >= this.table.length) {
      let length = this.table.length;
      while (length <= number) length *= 2;
      const longer = new Int32Array(length);
      longer.set(this.table);
      this.table = longer;
    }
    if (this.table[number] === 0) this.table[number] = ++this.count;
    return this.table[number] - 1;
  }
}
