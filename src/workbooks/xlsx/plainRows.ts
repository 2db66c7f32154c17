import { xmlEncode } from "@cj-tech-master/excelts/xml";
import { columnLetters } from "../../reports/cellAddress";
import type { DataCell, DataRange, DataSheet } from "../workbookData";
import { parseFullAddress, parseRange, rangeAddress } from "./addresses";
import { markControls } from "./repairs/controlCharacters";
import type { XlsxPackage } from "./xlsxPackage";

// The library makes several objects of every cell, and a sheet of sales has hundreds of thousands. So it is given the rows
// that need it, and one cell of each look; rows of plain values are put into its finished sheets, with the numbers that it
// gave to the looks and strings.

type Cells = ReadonlyMap<number, DataCell>;

export interface RowPlan {
  /** From top to bottom: the rows that the library does not get. */
  readonly plain: readonly number[];
  /** By the look: the first cell that has it, which the library gets. */
  readonly looks: ReadonlyMap<string, string>;
}

/** Which rows of the sheet the library need not see. `charted` = the rows whose values it copies into charts. */
export function planRows(sheet: DataSheet, charted: readonly DataRange[]): RowPlan {
  const plain: number[] = [];
  const looks = new Map<string, string>();
  const forLibrary = rowsForLibrary(sheet, charted);
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    const cells = sheet.cells.get(row);
    if (cells === undefined || cells.size === 0) continue;
    if (!forLibrary.has(row) && isPlain(cells, looks)) plain.push(row);
    else for (const [column, cell] of cells) noteLook(looks, cell, row, column);
  }
  return { plain, looks };
}

/** Hidden rows get a cell of their own there, heights of 0 another form, and tables write their headers and totals. */
function rowsForLibrary(sheet: DataSheet, charted: readonly DataRange[]): Set<number> {
  const rows = new Set(sheet.hiddenRows);
  for (const [row, height] of sheet.rowHeights) if (!(height > 0)) rows.add(row);
  for (const { range, totals } of sheet.tables) {
    rows.add(range.row);
    if (totals) rows.add(range.row + range.rows - 1);
  }
  for (const range of charted) {
    for (let row = range.row; row < range.row + range.rows; row++) if (sheet.cells.has(row)) rows.add(row);
  }
  return rows;
}

/** Numbers, texts, true and false and blanks, each of a look that the library has seen above. */
function isPlain(cells: Cells, looks: ReadonlyMap<string, string>): boolean {
  let before = -1;
  for (const [column, cell] of cells) {
    if (column < before || !isPlainCell(cell) || !looks.has(lookOf(cell))) return false;
    before = column;
  }
  return true;
}

/** The library writes it with one more escape. */
const looksEscaped = /_x[0-9A-Fa-f]{4}_/;

function isPlainCell({ value, formula, error }: DataCell): boolean {
  if (formula !== undefined || error !== undefined) return false;
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "string" || !looksEscaped.test(value);
}

/** The library counts texts and numbers of one style as two looks. */
const lookOf = ({ value, style, numberFormat }: DataCell): string =>
  `${typeof value}|${style ?? ""}|${numberFormat ?? ""}`;

function noteLook(looks: Map<string, string>, cell: DataCell, row: number, column: number): void {
  const look = lookOf(cell);
  if (isPlainCell(cell) && !looks.has(look)) looks.set(look, `${columnLetters(column)}${row + 1}`);
}

const stringsPath = "xl/sharedStrings.xml";

/** The strings of a workbook in the order in which its sheets use them, as the library numbers them too. */
export class SharedStrings {
  /** What the library has written, by its number. */
  private readonly written: readonly string[];
  private readonly numbers = new Map<string, number>();
  private readonly byText = new Map<string, number>();
  private uses = 0;

  constructor(private readonly file: XlsxPackage) {
    this.written = (file.text(stringsPath) ?? "").match(/<si>[\s\S]*?<\/si>/g) ?? [];
  }

  numberOf(text: string): number {
    let number = this.byText.get(text);
    if (number === undefined) {
      number = this.numberOfItem(itemOf(text));
      this.byText.set(text, number);
    } else this.uses++;
    return number;
  }

  /** Rows of the library with the numbers that their strings have now. */
  renumbered(rows: string): string {
    return rows.replace(
      / t="s"><v>(\d+)</g,
      (_cell, number: string) => ` t="s"><v>${this.numberOfItem(this.written[Number(number)])}<`,
    );
  }

  private numberOfItem(item: string): number {
    this.uses++;
    let number = this.numbers.get(item);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(item, number);
    }
    return number;
  }

  /** Puts them into the package. */
  finish(): void {
    if (this.uses === 0) return;
    const head = (this.file.text(stringsPath) ?? "")
      .replace(/<si>[\s\S]*/, "")
      .replace(/count="\d+" uniqueCount="\d+"/, `count="${this.uses}" uniqueCount="${this.numbers.size}"`);
    this.file.setText(stringsPath, `${head}${[...this.numbers.keys()].join("")}</sst>`);
  }
}

function itemOf(text: string): string {
  const space = /^\s|\n|\s$/.test(text) ? ' xml:space="preserve"' : "";
  return `<si><t${space}>${xmlEncode(markControls(text))}</t></si>`;
}

const rowStart = '<row r="';
const rowsPerPart = 1000;

/** Puts the plain rows of the sheet among those that the library has written into the part at `path`; sheet by sheet. */
export function addPlainRows(
  file: XlsxPackage,
  path: string,
  sheet: DataSheet,
  plan: RowPlan,
  strings: SharedStrings,
): void {
  if (plan.plain.length === 0) {
    const xml = file.text(path) ?? "";
    const renumbered = strings.renumbered(xml);
    if (renumbered !== xml) file.setText(path, renumbered);
    return;
  }
  const xml = withDimension(file.text(path) ?? "", sheet, plan.plain);
  const writer = new RowWriter(sheet, looksWritten(xml, plan.looks), strings);
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let pending = "";
  let from = 0;
  let next = xml.indexOf(rowStart);
  plan.plain.forEach((row, index) => {
    // What the library has above.
    while (next !== -1 && parseInt(xml.slice(next + rowStart.length, next + rowStart.length + 8), 10) <= row) {
      const end = xml.indexOf(rowStart, next + 1);
      const stop = end === -1 ? xml.lastIndexOf("</sheetData>") : end;
      pending += strings.renumbered(xml.slice(from, stop));
      from = stop;
      next = end;
    }
    pending += writer.row(row);
    if (index % rowsPerPart === 0) {
      parts.push(encoder.encode(pending));
      pending = "";
    }
  });
  parts.push(encoder.encode(pending + strings.renumbered(xml.slice(from))));
  file.setBytes(path, joined(parts));
}

/** The numbers of the looks; "" = none. */
function looksWritten(xml: string, looks: ReadonlyMap<string, string>): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const [look, address] of looks) {
    const cell = `<c r="${address}"`;
    const start = xml.indexOf(cell);
    // A blank without a look is not written.
    const attributes = start === -1 ? "" : xml.slice(start + cell.length, xml.indexOf(">", start));
    numbers.set(look, /^ s="(\d+)"/.exec(attributes)?.[1] ?? "");
  }
  return numbers;
}

class RowWriter {
  private readonly letters: string[] = [];

  constructor(
    private readonly sheet: DataSheet,
    private readonly looks: ReadonlyMap<string, string>,
    private readonly strings: SharedStrings,
  ) {}

  row(row: number): string {
    let first = -1;
    let last = -1;
    let cells = "";
    for (const [column, cell] of this.sheet.cells.get(row) ?? []) {
      if (first === -1) first = column;
      last = column;
      cells += this.cell(cell, row, column);
    }
    return `${rowStart}${row + 1}"${this.size(row)} spans="${first + 1}:${last + 1}">${cells}</row>`;
  }

  private size(row: number): string {
    const height = this.sheet.rowHeights.get(row);
    if (height !== undefined) return ` ht="${height}" customHeight="1"`;
    const fitted = this.sheet.fittedHeights.get(row);
    return fitted === undefined ? "" : ` ht="${fitted}"`;
  }

  private cell(cell: DataCell, row: number, column: number): string {
    const { value } = cell;
    const look = this.looks.get(lookOf(cell)) ?? "";
    if (value === null && look === "") return "";
    const letters = (this.letters[column] ??= columnLetters(column));
    const start = `<c r="${letters}${row + 1}"${look === "" ? "" : ` s="${look}"`}`;
    if (value === null) return `${start}/>`;
    if (typeof value === "number") return `${start}><v>${value}</v></c>`;
    if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
    return `${start} t="s"><v>${this.strings.numberOf(value)}</v></c>`;
  }
}

/** The part with the plain rows counted in the rectangle that the sheet fills, which knows no blanks. */
function withDimension(xml: string, sheet: DataSheet, plain: readonly number[]): string {
  return xml.replace(/<dimension ref="([^"]*)"\/>/, (_element, reference: string) => {
    const known = parseRange(reference);
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const add = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    if (known !== null) {
      add(known.row, known.column);
      add(known.row + known.rows - 1, known.column + known.columns - 1);
    }
    for (const row of plain) {
      for (const [column, { value }] of sheet.cells.get(row) ?? []) if (value !== null) add(row, column);
    }
    const range = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    return `<dimension ref="${rangeAddress(range)}"/>`;
  });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let filled = 0;
  for (const part of parts) {
    whole.set(part, filled);
    filled += part.length;
  }
  return whole;
}

/** The rectangles of each sheet, by its name, from which charts of any sheet take their values and names. */
export function chartedRanges(sheets: readonly DataSheet[]): Map<string, DataRange[]> {
  const charted = new Map<string, DataRange[]>();
  const note = (place: { readonly sheet: string; readonly range: DataRange } | null): void => {
    if (place === null) return;
    const ranges = charted.get(place.sheet) ?? [];
    ranges.push(place.range);
    charted.set(place.sheet, ranges);
  };
  for (const { values, categories, name } of sheets.flatMap(({ charts }) => charts).flatMap(({ series }) => series)) {
    note(values);
    note(categories);
    note(parseFullAddress(name));
  }
  return charted;
}
