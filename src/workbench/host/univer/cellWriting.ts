import { CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { CellBlock } from "./cellReading";
import { patchStyle, type StylePatch } from "./cellStyles";
import type { UniverHandle } from "./univerHandle";

/** What goes into one cell; a number format goes with a value that brings its own, as a typed date does. */
export type CellWrite =
  | { readonly kind: "clear" }
  | { readonly kind: "text"; readonly text: string; readonly forced?: boolean }
  | { readonly kind: "number"; readonly number: number; readonly pattern?: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "formula"; readonly formula: string };

type CellMatrix = Record<number, Record<number, ICellData>>;

/** Univer's sheets have an end that Excel's have not: it is moved when something is written beyond it. */
export function growSheet(handle: UniverHandle, sheetId: string, rows: number, columns: number): void {
  const sheet = handle.sheet(sheetId);
  if (!sheet) throw new Error(`no such sheet: ${sheetId}`);
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
  const cellValue: CellMatrix = {};
  for (let row = 0; row < block.rows; row += 1) {
    let cells: Record<number, ICellData> | null = null;
    for (let column = 0; column < block.columns; column += 1) {
      const write = writeFor(row, column);
      if (!write) continue;
      cells ??= cellValue[block.row + row] = {};
      cells[block.column + column] = cellOf(write);
    }
  }
  handle.mutate(SetRangeValuesMutation, { subUnitId: block.sheetId, cellValue });
}

const nothing = { f: null, si: null, p: null, ref: null } as const;

function cellOf(write: CellWrite): ICellData {
  switch (write.kind) {
    case "clear":
      return { ...nothing, v: null, t: null };
    case "text":
      return { ...nothing, v: write.text, t: write.forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
    case "boolean":
      return { ...nothing, v: write.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
    case "formula":
      return { ...nothing, f: write.formula, v: null, t: null };
    case "number": {
      const cell: ICellData = { ...nothing, v: write.number, t: CellValueType.NUMBER };
      if (write.pattern) cell.s = { n: { pattern: write.pattern } };
      return cell;
    }
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
  growSheet(handle, block.sheetId, block.row + block.rows, block.column + block.columns);
  const sheet = handle.sheet(block.sheetId);
  if (!sheet) throw new Error(`no such sheet: ${block.sheetId}`);
  const matrix = sheet.getCellMatrix();
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

  const cellValue: CellMatrix = {};
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    const touched: Record<number, ICellData> = {};
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const patch = patchFor(row - block.row, column - block.column);
      if (patch === null) continue;
      const cell = matrix.getValue(row, column);
      const id = patch === "clear" ? null : mergedId(cell, patch);
      if (cell) {
        if (id === null) delete cell.s;
        else cell.s = id;
      } else if (id === null) continue;
      else matrix.setValue(row, column, { s: id });
      touched[column] = { t: cell?.t };
    }
    cellValue[row] = touched;
  }
  // The trigger tells the formula engine that no value has changed.
  handle.mutate(SetRangeValuesMutation, { subUnitId: block.sheetId, cellValue, trigger: SetStyleCommand.id });
}
