import { CellValueType, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { isTextPattern, PatternReader } from "./cellStyles";
import type { UniverHandle } from "../univerHandle";

/** A rectangle of one sheet; rows and columns count from 0. */
export interface CellBlock {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type CellKind = "empty" | "text" | "number" | "boolean" | "error";

export interface CellContent {
  /** "" for an empty cell, as Office.js has it; the text of the error for an error. */
  readonly value: string | number | boolean;
  readonly kind: CellKind;
}

const errorTexts: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CONNECT!",
  "#BLOCKED!",
  "#FIELD!",
  "#UNKNOWN!",
  "#GETTING_DATA",
]);
export const isErrorText = (text: string): boolean => errorTexts.has(text);

const empty: CellContent = { value: "", kind: "empty" };

type CellRow = Readonly<Record<number, Nullable<ICellData>>>;

/** Reads one sheet as it is now: what lies in the cells and what is spilled over them. */
export class SheetReader {
  private readonly cells: Readonly<Record<number, CellRow>>;
  private readonly spilled: Readonly<Record<number, CellRow>> | undefined;
  private readonly formulas: FormulaDataModel;
  private readonly patterns: PatternReader;

  constructor(
    private readonly handle: UniverHandle,
    private readonly sheetId: string,
  ) {
    const sheet = handle.sheet(sheetId);
    if (!sheet) throw new Error(`no such sheet: ${sheetId}`);
    this.cells = sheet.getCellMatrix().getMatrix() as Readonly<Record<number, CellRow>>;
    this.formulas = handle.injector.get(FormulaDataModel);
    this.spilled = this.formulas.getArrayFormulaCellData()[handle.unitId]?.[sheetId] as
      Readonly<Record<number, CellRow>> | undefined;
    this.patterns = new PatternReader(handle.workbook.getStyles());
  }

  get date1904(): boolean {
    return this.handle.extras.date1904;
  }

  raw(row: number, column: number): Nullable<ICellData> {
    return this.cells[row]?.[column];
  }

  content(row: number, column: number): CellContent {
    const cell = this.cells[row]?.[column];
    if (cell && hasContent(cell)) return this.contentOf(cell);
    const spilled = this.spilled?.[row]?.[column];
    return spilled ? this.contentOf(spilled) : empty;
  }

  /** With the leading "="; null where the cell has none of its own. */
  formula(row: number, column: number): string | null {
    const cell = this.cells[row]?.[column];
    if (cell?.f) return cell.f;
    if (!cell?.si) return null;
    return this.formulas.getFormulaStringByCell(row, column, this.sheetId, this.handle.unitId) ?? null;
  }

  pattern(row: number, column: number): string {
    return this.patterns.of(this.cells[row]?.[column]);
  }

  /** The cells over which the formula of this cell is spread; null where it is spread over none. */
  spillOf(row: number, column: number): IRange | null {
    const ranges = this.formulas.getArrayFormulaRange()[this.handle.unitId]?.[this.sheetId];
    return ranges?.[row]?.[column] ?? null;
  }

  /** Rows that hold anything at all, from the top down. */
  occupiedRows(): number[] {
    return keysOfBoth(this.cells, this.spilled);
  }

  /** From the left to the right. */
  occupiedColumns(row: number): number[] {
    return keysOfBoth(this.cells[row], this.spilled?.[row]);
  }

  /** Whether nothing on the row lies outside these columns: quicker than their names, of which each is a text. */
  liesBetween(row: number, left: number, right: number): boolean {
    if (this.spilled?.[row] !== undefined) return false;
    const cells = this.cells[row] ?? {};
    let outside = Object.values(cells).length;
    for (let column = left; column <= right && outside > 0; column++) if (column in cells) outside--;
    return outside === 0;
  }

  private contentOf(cell: ICellData): CellContent {
    const { v, t } = cell;
    if (v === undefined || v === null) {
      const text = cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
      return text === "" ? empty : { value: text, kind: "text" };
    }
    if (t === CellValueType.BOOLEAN || typeof v === "boolean") {
      return { value: v === true || v === 1 || v === "TRUE" || v === "1", kind: "boolean" };
    }
    if (typeof v === "number") return { value: v, kind: "number" };
    if (v === "") return empty;
    if (t === CellValueType.NUMBER) return { value: Number(v), kind: "number" };
    if (t === CellValueType.FORCE_STRING || !errorTexts.has(v)) return { value: v, kind: "text" };
    return isTextPattern(this.patterns.of(cell)) ? { value: v, kind: "text" } : { value: v, kind: "error" };
  }
}

/** Whole numbers as keys come in their order already; few sheets hold anything spilled. */
function keysOfBoth(first: object | undefined, second: object | undefined): number[] {
  const keys: number[] = [];
  for (const key in first) keys.push(Number(key));
  if (second === undefined) return keys;
  const all = new Set(keys);
  for (const key in second) all.add(Number(key));
  return [...all].sort((a, b) => a - b);
}

function hasContent(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null && cell.v !== "") || Boolean(cell.f ?? cell.si ?? cell.p);
}

/** The smallest block around everything on the sheet; null for an empty sheet. */
export function usedBlock(handle: UniverHandle, sheetId: string, valuesOnly: boolean, within?: CellBlock) {
  const reader = new SheetReader(handle, sheetId);
  const isUsed = (row: number, column: number) =>
    reader.content(row, column).kind !== "empty" ||
    (!valuesOnly && Boolean(reader.raw(row, column)?.s)) ||
    reader.formula(row, column) !== null;
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const row of reader.occupiedRows()) {
    if (within && (row < within.row || row >= within.row + within.rows)) continue;
    // Most rows reach as far as those above them.
    if (bottom >= 0 && reader.liesBetween(row, left, right)) {
      for (let column = left; column <= right; column++) {
        if (!isUsed(row, column)) continue;
        bottom = row;
        break;
      }
      continue;
    }
    for (const column of reader.occupiedColumns(row)) {
      if (within && (column < within.column || column >= within.column + within.columns)) continue;
      // An inner cell changes nothing, whatever it holds.
      if (row >= top && row <= bottom && column >= left && column <= right) continue;
      if (!isUsed(row, column)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return null;
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
