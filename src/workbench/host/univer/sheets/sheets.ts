import { BooleanNumber, Rectangle, type IRange, type IWorksheetData, type Worksheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetsSelectionsService,
  SetSelectionsOperation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { CellBlock } from "../cells/cellReading";
import { defaultColumnPixels, defaultRowPixels } from "./lengths";
import { tablesOf } from "./tables";
import type { UniverHandle } from "../univerHandle";

export const rangeOf = (block: Omit<CellBlock, "sheetId">): IRange => ({
  startRow: block.row,
  endRow: block.row + block.rows - 1,
  startColumn: block.column,
  endColumn: block.column + block.columns - 1,
});

export const blockOf = (sheetId: string, range: IRange): CellBlock => ({
  sheetId,
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** Rows and columns of a sheet that nothing was written to; it grows by itself. */
export const newSheetSize = { rows: 1000, columns: 100 };

export const freeUnsplit = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

export function blankSheet(id: string, name: string): IWorksheetData {
  return {
    id,
    name,
    tabColor: "",
    hidden: BooleanNumber.FALSE,
    freeze: { ...freeUnsplit },
    rowCount: newSheetSize.rows,
    columnCount: newSheetSize.columns,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: defaultColumnPixels,
    defaultRowHeight: defaultRowPixels,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

export const sheetsInOrder = (handle: UniverHandle): readonly Worksheet[] => handle.workbook.getSheets();

export const positionOf = (handle: UniverHandle, sheetId: string): number =>
  handle.workbook.getSheetOrders().indexOf(sheetId);

/** Univer turns to a sheet that its user adds or shows; Excel stays where the user is when an add-in does. */
const notByUser = { fromCollab: true };

export function insertSheet(handle: UniverHandle, id: string, name: string): void {
  const params = { index: sheetsInOrder(handle).length, sheet: blankSheet(id, name) };
  handle.mutate(InsertSheetMutation, params, notByUser);
}

/** Tables, conditional formats and links go with the sheet, and formulas that looked at it show #REF!. */
export function removeSheet(handle: UniverHandle, sheetId: string): void {
  const tables = tablesOf(handle, sheetId);
  const wasActive = handle.workbook.getActiveSheet().getSheetId() === sheetId;
  const position = positionOf(handle, sheetId);
  if (wasActive) {
    const visible = sheetsInOrder(handle).filter((sheet) => !sheet.isSheetHidden() && sheet.getSheetId() !== sheetId);
    const next = visible.find((sheet) => positionOf(handle, sheet.getSheetId()) > position) ?? visible.at(-1);
    if (next) activateSheet(handle, next.getSheetId());
  }
  handle.mutate(RemoveSheetCommand, { subUnitId: sheetId });
  for (const table of tables) handle.extras.forgetTable(table.id);
}

/** Formulas and names follow. */
export function renameSheet(handle: UniverHandle, sheetId: string, name: string): void {
  handle.mutate(SetWorksheetNameCommand, { subUnitId: sheetId, name });
}

export function moveSheet(handle: UniverHandle, sheetId: string, position: number): void {
  const fromOrder = positionOf(handle, sheetId);
  if (fromOrder !== position) {
    handle.mutate(SetWorksheetOrderMutation, { subUnitId: sheetId, fromOrder, toOrder: position });
  }
}

export function activateSheet(handle: UniverHandle, sheetId: string): void {
  handle.mutate(SetWorksheetActiveOperation, { subUnitId: sheetId });
}

export function hideSheet(handle: UniverHandle, sheetId: string, hidden: boolean): void {
  const params = { subUnitId: sheetId, hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  handle.mutate(SetWorksheetHideMutation, params, notByUser);
}

export function colorTab(handle: UniverHandle, sheetId: string, color: string): void {
  handle.mutate(SetTabColorMutation, { subUnitId: sheetId, color });
}

export function showGridlines(handle: UniverHandle, sheetId: string, shown: boolean): void {
  handle.mutate(ToggleGridlinesMutation, {
    subUnitId: sheetId,
    showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}

export function freeze(handle: UniverHandle, sheetId: string, rows: number, columns: number): void {
  handle.mutate(SetFrozenMutation, {
    subUnitId: sheetId,
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
}

export function setColumnPixels(handle: UniverHandle, block: CellBlock, pixels: number): void {
  handle.mutate(SetWorksheetColWidthMutation, {
    subUnitId: block.sheetId,
    ranges: [rangeOf(block)],
    colWidth: pixels,
  });
}

export function hideColumns(handle: UniverHandle, block: CellBlock, hidden: boolean): void {
  handle.mutate(hidden ? SetColHiddenMutation : SetColVisibleMutation, {
    subUnitId: block.sheetId,
    ranges: [rangeOf(block)],
  });
}

export function hideRows(handle: UniverHandle, block: CellBlock, hidden: boolean): void {
  handle.mutate(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, {
    subUnitId: block.sheetId,
    ranges: [rangeOf(block)],
  });
}

/** The columns of a block that are hidden, in order. */
export function hiddenColumnsIn(handle: UniverHandle, { sheetId, column, columns }: CellBlock): readonly number[] {
  const known = Object.entries(handle.sheet(sheetId)?.getConfig().columnData ?? {});
  return known
    .filter(([, data]) => data?.hd === BooleanNumber.TRUE)
    .map(([index]) => Number(index))
    .filter((index) => index >= column && index < column + columns);
}

export function setRowPixels(handle: UniverHandle, block: CellBlock, pixels: number): void {
  handle.mutate(SetWorksheetRowIsAutoHeightMutation, {
    subUnitId: block.sheetId,
    ranges: [rangeOf(block)],
    autoHeightInfo: BooleanNumber.FALSE,
  });
  handle.mutate(SetWorksheetRowHeightMutation, {
    subUnitId: block.sheetId,
    ranges: [rangeOf(block)],
    rowHeight: pixels,
  });
}

export function mergesTouching(handle: UniverHandle, block: CellBlock): IRange[] {
  const merges = handle.sheet(block.sheetId)?.getMergeData() ?? [];
  return merges.filter((merge) => Rectangle.intersects(merge, rangeOf(block)));
}

export function mergeCells(handle: UniverHandle, sheetId: string, ranges: readonly IRange[]): void {
  handle.mutate(AddWorksheetMergeMutation, { subUnitId: sheetId, ranges });
}

export function unmergeCells(handle: UniverHandle, sheetId: string, ranges: readonly IRange[]): void {
  handle.mutate(RemoveWorksheetMergeMutation, { subUnitId: sheetId, ranges });
}

export function selectCells(handle: UniverHandle, block: CellBlock): void {
  const range = rangeOf(block);
  handle.mutate(SetSelectionsOperation, {
    subUnitId: block.sheetId,
    reveal: true,
    selections: [
      {
        range,
        primary: {
          ...range,
          endRow: range.startRow,
          endColumn: range.startColumn,
          actualRow: range.startRow,
          actualColumn: range.startColumn,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ],
  });
}

/** The top left cell of the active sheet where nobody has selected anything yet; the last selected is the last. */
export function selectedBlocks(handle: UniverHandle): readonly CellBlock[] {
  const sheetId = handle.workbook.getActiveSheet().getSheetId();
  const selections = handle.injector.get(SheetsSelectionsService).getWorkbookSelections(handle.unitId);
  const blocks = selections.getSelectionsOfWorksheet(sheetId).map(({ range }) => blockOf(sheetId, range));
  return blocks.length > 0 ? blocks : [{ sheetId, row: 0, column: 0, rows: 1, columns: 1 }];
}

export const selectedCells = (handle: UniverHandle): CellBlock => selectedBlocks(handle).slice(-1)[0];
