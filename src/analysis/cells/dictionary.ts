import { cellText, isErrorCell } from "./cells";
import { clientKey } from "./clientKey";
import type { CellValue } from "../types";

/** No text in the cell. */
export const BLANK = -1;
/** An error cell. */
export const ERROR = -2;
/** A text that was never added. */
export const UNKNOWN = -3;

// A text is told from the others by its end: names mostly begin alike.
const LETTERS_LOOKED_AT = 8;
const NEAR_PLACES = 1 << 10;
// With more texts than this a place is mostly taken by another one.
const MOST_NEAR_TEXTS = NEAR_PLACES / 4;

/**
 * The name that an id stands for; null for BLANK. Source: spec 1.
 *
 * @example nameOrNull(["Anna"], BLANK) // null
 */
export function nameOrNull(names: readonly string[], id: number): string | null {
  return id === BLANK ? null : names[id];
}

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
  // Products and managers are few and change from row to row: a guess and one comparison cost less than a look-up.
  private readonly nearCells = new Array<CellValue>(NEAR_PLACES).fill(null);
  private readonly nearIds = new Int32Array(NEAR_PLACES);

  /** `aliases` has the name to take for the key of a spelling. */
  constructor(private readonly aliases: ReadonlyMap<string, string> | null = null) {}

  /** Id of a cell's text, a new one for a new text; BLANK or ERROR where there is none. */
  add(cell: CellValue | undefined): number {
    if (cell === this.lastCell) return this.lastId;
    const isNear = typeof cell === "string" && this.names.length <= MOST_NEAR_TEXTS;
    const id = isNear ? this.idOfNear(cell) : this.idOfCell(cell);
    this.lastCell = cell;
    this.lastId = id;
    return id;
  }

  /** Id of a text, BLANK where it was never added. */
  find(name: string): number {
    return Math.max(this.look(name), BLANK);
  }

  /** As add() without adding anything: UNKNOWN for a new text. */
  look(cell: CellValue | undefined): number {
    const known = this.idsByCell.get(cell);
    if (known !== undefined) return known;
    if (isErrorCell(cell)) return ERROR;
    const key = clientKey(cellText(cell));
    if (key === "") return BLANK;
    const alias = this.aliases?.get(key);
    return this.idsByKey.get(alias === undefined ? key : clientKey(alias)) ?? UNKNOWN;
  }

  private idOfNear(text: string): number {
    const place = nearPlace(text);
    if (this.nearCells[place] === text) return this.nearIds[place];
    const id = this.idOfCell(text);
    this.nearCells[place] = text;
    this.nearIds[place] = id;
    return id;
  }

  private idOfCell(cell: CellValue | undefined): number {
    const known = this.idsByCell.get(cell);
    if (known !== undefined) return known;
    const id = isErrorCell(cell) ? ERROR : this.addText(cellText(cell));
    this.idsByCell.set(cell, id);
    return id;
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

function nearPlace(text: string): number {
  let place = text.length;
  for (let at = Math.max(text.length - LETTERS_LOOKED_AT, 0); at < text.length; at++) {
    place = (Math.imul(place, 31) + text.charCodeAt(at)) | 0;
  }
  return (place ^ (place >>> 15)) & (NEAR_PLACES - 1);
}
