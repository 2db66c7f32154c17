import { cellText, isErrorCell } from "./cells";
import { clientKey } from "./clientKey";
import type { CellValue } from "./types";

/** No text in the cell. */
export const BLANK = -1;
/** An error cell. */
export const ERROR = -2;

/** The different texts of one column: an id per key (see clientKey), shown in the spelling that was met first. */
export class Dictionary {
  readonly names: string[] = [];
  /** Spellings met that an alias joins with another name: their keys, and the id that they have got. */
  readonly joined = new Map<string, number>();
  private readonly idsByKey = new Map<string, number>();
  // Most cells repeat a spelling: one look-up then, and no key is made.
  private readonly idsByCell = new Map<CellValue | undefined, number>();
  // Rows of one document mostly follow one another and repeat its texts.
  private lastCell: CellValue | undefined = null;
  private lastId = BLANK;

  /** `aliases` has the name to take for the key of a spelling. */
  constructor(private readonly aliases: ReadonlyMap<string, string> | null = null) {}

  /** Id of a cell's text, a new one for a new text; BLANK or ERROR where there is none. */
  add(cell: CellValue | undefined): number {
    if (cell === this.lastCell) return this.lastId;
    let id = this.idsByCell.get(cell);
    if (id === undefined) {
      id = isErrorCell(cell) ? ERROR : this.addText(cellText(cell));
      this.idsByCell.set(cell, id);
    }
    this.lastCell = cell;
    this.lastId = id;
    return id;
  }

  /** Id of a text, BLANK where it was never added. */
  find(name: string): number {
    const key = clientKey(name);
    const alias = this.aliases?.get(key);
    return this.idsByKey.get(alias === undefined ? key : clientKey(alias)) ?? BLANK;
  }

  private addText(text: string): number {
    const key = clientKey(text);
    if (key === "") return BLANK;
    const alias = this.aliases?.get(key);
    if (alias === undefined) return this.addName(key, text);
    const nameKey = clientKey(alias);
    const id = this.addName(nameKey, alias);
    if (nameKey !== key) this.joined.set(key, id);
    return id;
  }

  private addName(key: string, text: string): number {
    const known = this.idsByKey.get(key);
    if (known !== undefined) return known;
    const id = this.names.length;
    this.names.push(text);
    this.idsByKey.set(key, id);
    return id;
  }
}
