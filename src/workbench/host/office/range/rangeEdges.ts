import { SheetReader, type CellBlock } from "../../univer/cells/cellReading";
import { invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { sheetColumns, sheetRows } from "../request/limits";
import { boundingArea, type CellArea } from "./address";

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** The cell to which Ctrl and an arrow lead: the last of those that are filled, or the next that is, or the sheet's edge. */
export function edgeFrom(host: HostState, { sheetId, row, column }: CellBlock, direction: string): CellArea {
  if (!Object.hasOwn(steps, direction)) throw invalidArgument(`direction: ${direction}`);
  const [down, right] = steps[direction];
  const reader = new SheetReader(host.handle, sheetId);
  const sheet = host.requireSheet(sheetId);
  // Beyond the grid nothing is filled.
  const lastRow = sheet.getRowCount() - 1;
  const lastColumn = sheet.getColumnCount() - 1;
  const isFilled = (steps: number): boolean =>
    reader.content(row + steps * down, column + steps * right).kind !== "empty";
  const isInGrid = (steps: number): boolean => {
    const [r, c] = [row + steps * down, column + steps * right];
    return r >= 0 && c >= 0 && r <= lastRow && c <= lastColumn;
  };
  let taken = 1;
  if (isInGrid(0) && isFilled(0) && isInGrid(1) && isFilled(1)) {
    while (isInGrid(taken + 1) && isFilled(taken + 1)) taken += 1;
    return cell(row + taken * down, column + taken * right);
  }
  while (isInGrid(taken) && !isFilled(taken)) taken += 1;
  if (isInGrid(taken)) return cell(row + taken * down, column + taken * right);
  const ends = {
    Left: cell(row, 0),
    Right: cell(row, sheetColumns - 1),
    Up: cell(0, column),
    Down: cell(sheetRows - 1, column),
  };
  return ends[direction as keyof typeof ends];
}

const cell = (row: number, column: number): CellArea => ({ row, column, rows: 1, columns: 1 });

/** Grown to where Ctrl, Shift and an arrow lead. */
export function extendedTo(host: HostState, block: CellBlock, active: CellBlock, direction: string): CellArea {
  const edge = edgeFrom(host, active, direction);
  const isAcross = direction === "Left" || direction === "Right";
  return boundingArea(block, isAcross ? { ...edge, row: block.row } : { ...edge, column: block.column });
}
