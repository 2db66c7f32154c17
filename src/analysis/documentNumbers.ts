import { BLANK, ERROR } from "./dictionary";
import { cellText, isErrorCell } from "./cells";
import type { CellValue } from "./types";

// A number that Excel writes in this way is the same document whether the cell holds text or a number.
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;

/** The different document numbers of a column; letter case and spaces at the ends do not matter. */
export class DocumentNumbers {
  private readonly ids = new Map<string | number, number>();
  // Rows of one document mostly follow one another.
  private lastCell: CellValue | undefined = null;
  private lastId = BLANK;

  get count(): number {
    return this.ids.size;
  }

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
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(key, id);
    return id;
  }
}
