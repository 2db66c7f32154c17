import { CellValueType, type ICellData, type IStyleData, type Nullable, type Worksheet } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { CellBlock } from "./cellReading";
import { patchStyle, type StylePatch } from "./cellStyles";
import type { UniverHandle } from "../univerHandle";

/** What goes into one cell; a number format goes with a value that brings its own, as a typed date does. */
export type CellWrite =
  | { readonly kind: "clear" }
  | { readonly kind: "text"; readonly text: string; readonly forced?: boolean }
  | { readonly kind: "number"; readonly number: number; readonly pattern?: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "formula"; readonly formula: string };

type CellMatrix = Record<number, Record<number, ICellData>>;

function requireSheet(handle: UniverHandle, sheetId: string): Worksheet {
  const sheet = handle.sheet(sheetId);
  if (!sheet) throw new Error(`no such sheet: ${sheetId}`);
  return sheet;
}

/** Univer's sheets have an end that Excel's have not: it is moved when something is written beyond it. */
export function growSheet(handle: UniverHandle, sheetId: string, rows: number, columns: number): void {
  const sheet = requireSheet(handle, sheetId);
  if (sheet.getRowCount() < rows) {
    handle.mutate(SetWorksheetRowCountMutation, { subUnitId: sheetId, rowCount: rows });
  }
  if (sheet.getColumnCount() < columns) {
    handle.mutate(SetWorksheetColumnCountMutation, { subUnitId: sheetId, columnCount: columns });
  }
}

/** `writeFor` gets row and column inside the block; null leaves the cell as it is. */
export function writeCells(
  handle: UniverHandle,
  block: CellBlock,
  writeFor: (row: number, column: number) => CellWrite | null,
): void {
  growSheet(handle, block.sheetId, block.row + block.rows, block.column + block.columns);
  const matrix = requireSheet(handle, block.sheetId).getCellMatrix();
  const cellValue: CellMatrix = {};
  for (let row = 0; row < block.rows; row += 1) {
    const old = matrix.getRow(block.row + row);
    let cells: Record<number, ICellData> | null = null;
    for (let column = 0; column < block.columns; column += 1) {
      const write = writeFor(row, column);
      if (!write) continue;
      cells ??= cellValue[block.row + row] = {};
      cells[block.column + column] = cellOf(write, old?.[block.column + column]);
    }
  }
  if (isEmpty(cellValue)) return;
  handle.mutate(SetRangeValuesMutation, { subUnitId: block.sheetId, cellValue });
}

function isEmpty(cellValue: CellMatrix): boolean {
  for (const _row in cellValue) return false;
  return true;
}

function cellOf(write: CellWrite, old: Nullable<ICellData>): ICellData {
  const cell: ICellData = contentOf(write);
  // Univer keeps what is not named; most cells were empty, and need not be told.
  if (old) {
    if (old.f && write.kind !== "formula") cell.f = null;
    if (old.si) cell.si = null;
    if (old.p) cell.p = null;
    if (old.ref) cell.ref = null;
  }
  return cell;
}

function contentOf(write: CellWrite): ICellData {
  switch (write.kind) {
    case "clear":
      return { v: null, t: null };
    case "text":
      return { v: write.text, t: write.forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
    case "boolean":
      return { v: write.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
    case "formula":
      return { f: write.formula, v: null, t: null };
    case "number":
      return write.pattern
        ? { v: write.number, t: CellValueType.NUMBER, s: { n: { pattern: write.pattern } } }
        : { v: write.number, t: CellValueType.NUMBER };
  }
}

/** Cells whose looks have changed already: the screen draws again whatever lies between the outermost ones. */
class TouchedCells {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  corners(matrix: ReturnType<Worksheet["getCellMatrix"]>): CellMatrix {
    const cells: CellMatrix = {};
    if (this.bottom < 0) return cells;
    for (const row of [this.top, this.bottom]) {
      cells[row] = {};
      // Univer would guess the type of a cell again if it were not told.
      for (const column of [this.left, this.right]) cells[row][column] = { t: matrix.getValue(row, column)?.t };
    }
    return cells;
  }
}

/**
 * Univer would merge and hash the style of every cell; reports have few styles and many cells, so each pair of
 * old style and patch is merged once, and the mutation only tells the screen what has changed.
 */
export function patchCellStyles(
  handle: UniverHandle,
  block: CellBlock,
  patchFor: (row: number, column: number) => StylePatch | "clear" | null,
): void {
  const styles = handle.workbook.getStyles();
  const merged = new Map<StylePatch, Map<string, string | null>>();

  const mergedId = (cell: Nullable<ICellData>, patch: StylePatch): string | null => {
    const old = styles.getStyleByCell(cell);
    const oldId = typeof cell?.s === "string" ? cell.s : old ? JSON.stringify(old) : "";
    let known = merged.get(patch);
    if (!known) merged.set(patch, (known = new Map()));
    let id = known.get(oldId);
    if (id === undefined) {
      const style: IStyleData = patchStyle(old, patch);
      id = Object.keys(style).length === 0 ? null : (styles.setValue(style) ?? null);
      known.set(oldId, id);
    }
    return id;
  };

  changeStyles(handle, block, (row, column, cell) => {
    const patch = patchFor(row, column);
    if (patch === null) return undefined;
    return patch === "clear" ? null : mergedId(cell, patch);
  });
}

/** Gives cells other styles in the place of their own; undefined leaves a cell as it is. */
export function placeCellStyles(
  handle: UniverHandle,
  block: CellBlock,
  styleFor: (row: number, column: number) => ICellData["s"] | undefined,
): void {
  const styles = handle.workbook.getStyles();
  changeStyles(handle, block, (row, column) => {
    const style = styleFor(row, column);
    return style === null || style === undefined || typeof style === "string" ? style : styles.setValue(style);
  });
}

/** Told by their ids; null takes the style away, undefined leaves the cell as it is. */
function changeStyles(
  handle: UniverHandle,
  block: CellBlock,
  idFor: (row: number, column: number, cell: Nullable<ICellData>) => Nullable<string>,
): void {
  growSheet(handle, block.sheetId, block.row + block.rows, block.column + block.columns);
  const matrix = requireSheet(handle, block.sheetId).getCellMatrix();
  const touched = new TouchedCells();
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const cell = matrix.getValue(row, column);
      const id = idFor(row - block.row, column - block.column, cell);
      if (id === undefined) continue;
      if (cell) {
        if (id === null) delete cell.s;
        else cell.s = id;
      } else if (id === null) continue;
      else matrix.setValue(row, column, { s: id });
      touched.add(row, column);
    }
  }
  const cellValue = touched.corners(matrix);
  if (isEmpty(cellValue)) return;
  // The trigger tells the formula engine that no value has changed.
  handle.mutate(SetRangeValuesMutation, { subUnitId: block.sheetId, cellValue, trigger: SetStyleCommand.id });
}
