import { Rectangle, type ICellData, type IMutationInfo, type Nullable } from "@univerjs/core";
import { SetRangeValuesCommand, SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/sheets";
import { SheetReader, type CellBlock } from "../cells/cellReading";
import { mergesTouching, rangeOf } from "./sheets";
import { tableChange } from "./resizeTable";
import { tablesOf } from "./tables";
import type { UniverHandle } from "../univerHandle";

/** What a person puts into cells in one step. */
export interface Entry {
  /** Around the cells that get something. */
  readonly block: CellBlock;
  /** Whether the cells hold it already. */
  readonly isWritten: boolean;
  /** The cells that are moved here, where they are; null = none are. */
  readonly from: CellBlock | null;
  /** Whether the cell keeps a format that it brings, where those above it show numbers in this one. */
  readonly hasFormat: (row: number, column: number, patternAbove: string) => boolean;
}

/** What has to be done beside the entry, and undone with it. */
export interface Growth {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

type CellRows = Record<number, Record<number, ICellData | { s: null }>>;

/**
 * As Excel does when somebody types or pastes right below a table, or over its rows and beyond: the rows become
 * the table's, formatted as its last one. Where other cells of these rows are filled, another table or merged cells
 * stand in the way, or a total row ends the table, it stays as it is; its columns always do.
 * Source: support.microsoft.com, "Resize a table by adding or removing rows and columns".
 *
 * @example
 * // A table in A1:B3, and somebody has typed into A4: the table is A1:B4.
 * growthOf(handle, { ...entry, block: { sheetId, row: 3, column: 0, rows: 1, columns: 1 } });
 */
export function growthOf(handle: UniverHandle, entry: Entry): Growth {
  const { row, rows, sheetId } = entry.block;
  const tables = tablesOf(handle, sheetId);
  const table = tables.find(({ block }) => reachesBeyond(entry.block, block));
  if (table === undefined || handle.extras.table(table.id).totals) return { redos: [], undos: [] };
  const { block } = table;
  const below = block.row + block.rows;
  const added = { ...block, row: below, rows: row + rows - below };
  const isMoved = entry.from !== null && overlap(entry.from, block);
  const isInTheWay = tables.some((other) => other !== table && overlap(other.block, added));
  if (isMoved || isInTheWay || !isFree(handle, added, entry)) return { redos: [], undos: [] };
  const formats = formatsOf(handle, added, entry);
  return {
    redos: [
      cellsChange(handle, sheetId, formats.given),
      tableChange(handle, table, { ...block, rows: block.rows + added.rows }),
    ],
    undos: [cellsChange(handle, sheetId, formats.taken), tableChange(handle, table, block)],
  };
}

/** Lets tables take in what is typed right below them; one step with the typing for Undo. */
export function growTablesByTyping(handle: UniverHandle): void {
  // Univer sets up its sheets with the first workbook.
  const stopWaiting = handle.onOpened(() => {
    stopWaiting();
    handle.injector.get(SheetInterceptorService).interceptCommand({
      getMutations: ({ id, params }) => {
        if (id !== SetRangeValuesCommand.id) return { redos: [], undos: [] };
        const { subUnitId, cellValue } = params as { subUnitId: string; cellValue: EnteredRows };
        const block = filledBlock(subUnitId, cellValue);
        if (block === null) return { redos: [], undos: [] };
        return growthOf(handle, { block, isWritten: true, from: null, hasFormat: () => false });
      },
    });
  });
}

export type EnteredRows = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** The smallest block around the cells that hold something; null = none does. */
export function filledBlock(sheetId: string, cells: EnteredRows): CellBlock | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [rowKey, columns] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(columns)) {
      if ((cell?.v ?? cell?.f ?? cell?.p ?? "") === "") continue;
      top = Math.min(top, Number(rowKey));
      bottom = Math.max(bottom, Number(rowKey));
      left = Math.min(left, Number(columnKey));
      right = Math.max(right, Number(columnKey));
    }
  }
  return bottom < 0 ? null : { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Beyond the last row of the table, without a gap and not left of it. */
function reachesBeyond(entry: CellBlock, table: CellBlock): boolean {
  const below = table.row + table.rows;
  return (
    entry.row >= table.row &&
    entry.row <= below &&
    entry.row + entry.rows > below &&
    entry.column >= table.column &&
    entry.column < table.column + table.columns
  );
}

function overlap(a: CellBlock, b: CellBlock): boolean {
  return a.sheetId === b.sheetId && Rectangle.intersects(rangeOf(a), rangeOf(b));
}

function isFree(handle: UniverHandle, added: CellBlock, { block, isWritten, from }: Entry): boolean {
  if (mergesTouching(handle, added).length > 0) return false;
  const reader = new SheetReader(handle, added.sheetId);
  for (let row = added.row; row < added.row + added.rows; row += 1) {
    for (let column = added.column; column < added.column + added.columns; column += 1) {
      const cell = { ...added, row, column, rows: 1, columns: 1 };
      const isOfEntry = (isWritten && overlap(block, cell)) || (from !== null && overlap(from, cell));
      if (!isOfEntry && reader.content(row, column).kind !== "empty") return false;
    }
  }
  return true;
}

/** The formats of the row above for the cells that have none. */
function formatsOf(handle: UniverHandle, added: CellBlock, { hasFormat }: Entry) {
  const given: CellRows = {};
  const taken: CellRows = {};
  const sheet = handle.sheet(added.sheetId);
  const reader = new SheetReader(handle, added.sheetId);
  for (let row = added.row; row < added.row + added.rows; row += 1) {
    given[row] = {};
    taken[row] = {};
    for (let column = added.column; column < added.column + added.columns; column += 1) {
      const above = sheet?.getCellRaw(added.row - 1, column)?.s ?? null;
      const own = sheet?.getCellRaw(row, column)?.s ?? null;
      if (above === null || own !== null || hasFormat(row, column, reader.pattern(added.row - 1, column))) continue;
      given[row][column] = { s: above };
      taken[row][column] = { s: null };
    }
  }
  return { given, taken };
}

const cellsChange = (handle: UniverHandle, sheetId: string, cellValue: CellRows): IMutationInfo => ({
  id: SetRangeValuesMutation.id,
  params: { unitId: handle.unitId, subUnitId: sheetId, cellValue },
});
