import type { CellValue } from "../../../analysis/types";
import type { MergedRows } from "../salesFile";
import { cellTextOf } from "./cellText";
import type { CellFormats } from "./cellFormats";
import { isoSerial } from "./isoSerial";
import { attributesIn, type XmlHandler } from "./xmlScanner";

/** One row of a sheet, as it is met. */
export interface SheetRow {
  /** Counted from 0; rows without a cell are not met. */
  readonly number: number;
  /** Its filled cells by their columns. */
  readonly cells: readonly CellValue[];
  /** The styles of all its cells by their columns, blank ones too; undefined = none of its own. */
  readonly styles: readonly (number | undefined)[];
  readonly isHidden: boolean;
}

/** What the cells of a workbook need to be understood. */
export interface CellMeaning {
  readonly texts: readonly string[];
  readonly formats: CellFormats;
  /** Days are counted from 1904. */
  readonly is1904: boolean;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const DAYS_TO_1904 = 1462;

/** What cannot be in a sheet. */
export class BrokenSheet extends Error {
  constructor(reason: string) {
    super(`sheet cannot be read: ${reason}`);
    this.name = "BrokenSheet";
  }
}

/**
 * The rows of a sheet's part, told one by one while it is scanned; nothing of them is kept.
 *
 * Numbers, texts, TRUE and FALSE, and errors as their texts come as a sheet shows them; days as serials of the 1900 system.
 * A formula is its last result. Source: spec 1.10, 7.
 */
export class SheetRows implements XmlHandler {
  wantsText = false;
  /** The list of rows has been read to its end. */
  isWhole = false;
  /** Cells that are merged over several rows; they stand behind the rows. */
  readonly merged: MergedRows[] = [];
  private inRows = false;
  private row = -1;
  private isHidden = false;
  private cells: CellValue[] = [];
  private styles: (number | undefined)[] = [];
  private column = -1;
  private type = "";
  private style: number | undefined;
  private value: string | null = null;
  private isPhonetic = false;

  constructor(
    private readonly meaning: CellMeaning,
    private readonly onRow: (row: SheetRow) => void,
  ) {}

  open(name: string, portion: string, from: number, to: number): void {
    switch (name) {
      case "sheetData":
        this.inRows = true;
        break;
      case "row":
        if (this.inRows) this.openRow(portion, from, to);
        break;
      case "c":
        if (this.inRows) this.openCell(portion, from, to);
        break;
      case "v":
      case "t":
        this.wantsText = this.inRows && !this.isPhonetic;
        break;
      case "rPh":
        this.isPhonetic = true;
        break;
      case "mergeCell":
        attributesIn(portion, from, to, (attribute, start, end) => {
          if (attribute === "ref") this.merge(portion.slice(start, end));
        });
    }
  }

  close(name: string): void {
    switch (name) {
      case "v":
      case "t":
        this.wantsText = false;
        break;
      case "rPh":
        this.isPhonetic = false;
        break;
      case "c":
        if (this.inRows) this.closeCell();
        break;
      case "row":
        if (this.inRows) this.closeRow();
        break;
      case "sheetData":
        this.inRows = false;
        this.isWhole = true;
    }
  }

  text(value: string): void {
    this.value = this.value === null ? value : this.value + value;
  }

  private openRow(portion: string, from: number, to: number): void {
    let number = this.row + 1;
    this.isHidden = false;
    attributesIn(portion, from, to, (name, start, end) => {
      if (name === "r") number = Number(portion.slice(start, end)) - 1;
      else if (name === "hidden") this.isHidden = isTrue(portion.slice(start, end));
    });
    if (!(number > this.row) || number >= LAST_ROW) throw new BrokenSheet("rows out of order");
    this.row = number;
    this.column = -1;
    this.cells = [];
    this.styles = [];
  }

  private openCell(portion: string, from: number, to: number): void {
    this.column++;
    this.type = "";
    this.style = undefined;
    this.value = null;
    attributesIn(portion, from, to, (name, start, end) => {
      if (name === "r") this.column = columnAt(portion, start, end);
      else if (name === "t") this.type = portion.slice(start, end);
      else if (name === "s") this.style = Number(portion.slice(start, end));
    });
    if (this.column >= LAST_COLUMN) throw new BrokenSheet("a cell behind the last column");
  }

  private closeCell(): void {
    if (this.style !== undefined) this.styles[this.column] = this.style;
    if (this.value === null) return;
    const cell = this.cellOf(this.value);
    if (cell !== null) this.cells[this.column] = cell;
  }

  private closeRow(): void {
    const { row: number, cells, styles, isHidden } = this;
    this.onRow({ number, cells, styles, isHidden });
  }

  private cellOf(value: string): CellValue {
    switch (this.type) {
      case "s": {
        const text = this.meaning.texts.at(Number(value));
        if (text === undefined || value.trim() === "") throw new BrokenSheet("a text that the file has lost");
        return text;
      }
      case "str":
      case "inlineStr":
        return cellTextOf(value);
      case "b":
        return isTrue(value.trim());
      case "e":
        return value;
      case "d":
        return isoSerial(value.trim()) ?? value;
      default:
        return this.numberOf(value);
    }
  }

  private numberOf(value: string): CellValue {
    const number = Number(value);
    if (number === 0 && value.trim() === "") return null;
    if (!Number.isFinite(number)) throw new BrokenSheet("a number that is none");
    const isDay = this.meaning.is1904 && number >= 1 && this.meaning.formats.areDays[this.style ?? 0];
    return isDay ? number + DAYS_TO_1904 : number;
  }

  private merge(area: string): void {
    const [first, last = first] = area.split(":");
    const row = rowAt(first);
    const rows = rowAt(last) - row + 1;
    if (rows > 1) this.merged.push({ row, column: columnAt(first, 0, first.length), rows });
  }
}

const isTrue = (text: string): boolean => text === "1" || text === "true" || text === "TRUE";

const rowAt = (address: string): number => Number(address.replace(/\D+/g, "")) - 1;

/** "AB12" is in column 27. */
function columnAt(text: string, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    const letter = text.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
