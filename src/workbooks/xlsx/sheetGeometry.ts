import type { DataSheet } from "../workbookData";

// Widths of columns in files and on screen, and where a point of the sheet lies in terms of cells.

const emuPerPoint = 12_700;
const pixelsPerCharacter = 7;
const cellPadding = 5;
const usualWidth = 8.43;
const usualHeight = 15;
const lastColumn = 16_383;
const lastRow = 1_048_575;

export interface CellOffset {
  readonly row: number;
  readonly column: number;
  /** Distances from the cell's corner in EMU, the unit of drawings. */
  readonly down: number;
  readonly right: number;
}

export type Sizes = Pick<DataSheet, "columnWidths" | "rowHeights" | "fittedHeights">;

export function emu(points: number): number {
  return Math.round(points * emuPerPoint);
}

export function points(emus: number): number {
  return emus / emuPerPoint;
}

/** Files count the padding of a cell into its width, the screen does not: 8.43 characters are stored as 9.14. */
export function fileWidth(characters: number): number {
  return columnPixels(characters) / pixelsPerCharacter;
}

export function charactersOf(width: number): number {
  const pixels = Math.round(width * pixelsPerCharacter);
  return Math.round(((pixels - cellPadding) / pixelsPerCharacter) * 100) / 100;
}

function columnPixels(characters: number): number {
  return Math.round(characters * pixelsPerCharacter + cellPadding);
}

function columnPoints(sheet: Sizes, column: number): number {
  return columnPixels(sheet.columnWidths.get(column) ?? usualWidth) * 0.75;
}

/** Where the top left corner of a cell is, in points from that of the sheet. */
export function cornerOf(sheet: Sizes, row: number, column: number): { readonly left: number; readonly top: number } {
  let left = 0;
  for (let before = 0; before < column; before++) left += columnPoints(sheet, before);
  let top = 0;
  for (let before = 0; before < row; before++) top += rowPoints(sheet, before);
  return { left, top };
}

function rowPoints(sheet: Sizes, row: number): number {
  return sheet.rowHeights.get(row) ?? sheet.fittedHeights.get(row) ?? usualHeight;
}

export function cellAt(sheet: Sizes, left: number, top: number): CellOffset {
  let column = 0;
  let right = left;
  while (column < lastColumn && right >= columnPoints(sheet, column)) right -= columnPoints(sheet, column++);
  let row = 0;
  let down = top;
  while (row < lastRow && down >= rowPoints(sheet, row)) down -= rowPoints(sheet, row++);
  return { row, column, down: emu(down), right: emu(right) };
}

export function pointsAt(sheet: Sizes, cell: CellOffset): { left: number; top: number } {
  let left = points(cell.right);
  for (let column = 0; column < cell.column; column++) left += columnPoints(sheet, column);
  let top = points(cell.down);
  for (let row = 0; row < cell.row; row++) top += rowPoints(sheet, row);
  return { left, top };
}
