import type { ICellData } from "@univerjs/core";
import {
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE,
  type ISheetClipboardHook,
  type ISheetDiscreteRangeLocation,
} from "@univerjs/preset-sheets-core";
import type { CellBlock } from "../../host/univer/cells/cellReading";
import { filledBlock, growthOf, type EnteredRows, type Growth } from "../../host/univer/sheets/growTable";
import type { UniverHandle } from "../../host/univer/univerHandle";

const pastesNoValues: readonly string[] = [
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_COL_WIDTH,
];
const pastesNoFormats: readonly string[] = [
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMULA,
];

/** After Univer's own: a cell gets the format of its column when its value is there. */
const priority = 100;

/** Lets tables take in what is pasted right below them; one step with the pasting for Undo. */
export function growTablesByPasting(handle: UniverHandle): void {
  // Univer sets up its sheets with the first workbook.
  const stopWaiting = handle.onOpened(() => {
    stopWaiting();
    handle.injector.get(ISheetClipboardService).addClipboardHook(pasting(handle));
  });
}

function pasting(handle: UniverHandle): ISheetClipboardHook {
  return {
    id: "tables-grow",
    priority,
    onPasteCells(source, place, data, { copyType, pasteType }) {
      if (pastesNoValues.includes(pasteType)) return { redos: [], undos: [] };
      const { rows, cols } = place.range;
      const cells: Record<number, Record<number, ICellData>> = {};
      data.forValue((row, column, cell) => {
        (cells[rows[row]] ??= {})[cols[column]] = cell;
      });
      const from = copyType === "CUT" && source !== null ? blockAt(source) : null;
      return pastedGrowth(handle, place, cells, from, !pastesNoFormats.includes(pasteType));
    },
    onPastePlainText(place, text) {
      const { rows, cols } = place.range;
      return pastedGrowth(handle, place, { [rows[0]]: { [cols[0]]: { v: text } } }, null, true);
    },
  };
}

function pastedGrowth(
  handle: UniverHandle,
  { subUnitId }: ISheetDiscreteRangeLocation,
  cells: EnteredRows,
  from: CellBlock | null,
  bringsFormats: boolean,
): Growth {
  const block = filledBlock(subUnitId, cells);
  if (block === null) return { redos: [], undos: [] };
  const hasFormat = (row: number, column: number, patternAbove: string) => {
    const cell = cells[row]?.[column];
    if (!cell || !bringsFormats) return false;
    // A day that was pasted as text has got a format for days: only one of the column's own is better.
    return Object.keys(cell.s ?? {}).length > 0 || patternAbove === "General";
  };
  return growthOf(handle, { block, isWritten: false, from, hasFormat });
}

const blockAt = ({ subUnitId, range: { rows, cols } }: ISheetDiscreteRangeLocation): CellBlock => ({
  sheetId: subUnitId,
  row: rows[0],
  column: cols[0],
  rows: rows[rows.length - 1] - rows[0] + 1,
  columns: cols[cols.length - 1] - cols[0] + 1,
});
