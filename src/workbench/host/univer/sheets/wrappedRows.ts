import {
  BooleanNumber,
  WrapStrategy,
  type ICellData,
  type IRange,
  type IRowAutoHeightInfo,
  type IStyleData,
  type Worksheet,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetColWidthMutationParams,
} from "@univerjs/sheets";
import type { CellBlock } from "../cells/cellReading";
import { defaultRowPixels, pixelsOfPoints } from "./lengths";
import { rangeOf } from "./sheets";
import type { UniverHandle } from "../univerHandle";

const defaultFontPoints = 11;
/** Of the letters of the usual fonts, as a share of their size. */
const letterWidth = 0.5;
const lineHeight = 1.25;
const sidePixels = 4;
/** Excel's rows are no higher. */
const highestPixels = pixelsOfPoints(409);

/** As in Excel, a row without a height of its own grows with large letters and with the texts that wrap in it. */
export function growWrappedRows(handle: UniverHandle): void {
  handle.commands.onCommandExecuted(({ id, params }) => {
    if (id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams;
      const sheet = handle.sheet(subUnitId);
      const rows = Object.keys(cellValue ?? {}).map(Number);
      if (sheet === null || rows.length === 0) return;
      if (trigger !== SetStyleCommand.id) fitRows(handle, sheet, rows);
      // Where looks have changed only the outermost cells are named.
      else fitRows(handle, sheet, rowsBetween(sheet, Math.min(...rows), Math.max(...rows)));
    } else if (id === SetWorksheetColWidthMutation.id) {
      const { subUnitId, ranges } = params as ISetWorksheetColWidthMutationParams;
      const sheet = handle.sheet(subUnitId);
      if (sheet !== null) fitRows(handle, sheet, rowsGrownBy(handle, sheet, ranges));
    }
  });
  handle.onOpened(() => {
    for (const sheet of handle.workbook.getSheets()) {
      // Where the file tells a height, whoever wrote it has measured.
      const { rowData } = sheet.getConfig();
      const rows = rowsBetween(sheet, 0, Infinity).filter((row) => rowData[row]?.ah === undefined);
      fitRows(handle, sheet, rows);
    }
  });
}

/** Takes away the heights that the rows were given, so that they follow their texts again. */
export function autofitRows(handle: UniverHandle, block: CellBlock): void {
  const sheet = handle.sheet(block.sheetId);
  if (sheet === null) throw new Error(`no such sheet: ${block.sheetId}`);
  handle.mutate(SetWorksheetRowIsAutoHeightMutation, {
    subUnitId: block.sheetId,
    ranges: [rangeOf(block)],
    autoHeightInfo: BooleanNumber.TRUE,
  });
  fitRows(
    handle,
    sheet,
    Array.from({ length: block.rows }, (_each, row) => block.row + row),
  );
}

function rowsBetween(sheet: Worksheet, first: number, last: number): number[] {
  const filled = Object.keys(sheet.getCellMatrix().getMatrix()).map(Number);
  return filled.filter((row) => row >= first && row <= last);
}

/** The rows that grow with a text in some columns: those of the others do not depend on how wide these are. */
function rowsGrownBy(handle: UniverHandle, sheet: Worksheet, ranges: readonly IRange[]): number[] {
  const styleOf = growingStyles(handle);
  const matrix = sheet.getCellMatrix();
  return rowsBetween(sheet, 0, Infinity).filter((row) => {
    const cells = matrix.getRow(row) ?? {};
    for (const key in cells) {
      const column = Number(key);
      const isChanged = ranges.some(({ startColumn, endColumn }) => column >= startColumn && column <= endColumn);
      const cell = cells[column];
      if (isChanged && typeof cell?.v === "string" && cell.v !== "" && styleOf(cell) !== null) return true;
    }
    return false;
  });
}

/** The style of a cell whose row grows with its text; null = it has none. */
function growingStyles(handle: UniverHandle): (cell: ICellData) => IStyleData | null {
  const styles = handle.workbook.getStyles();
  const known = new Map<string, IStyleData | null>();
  return ({ s }) => {
    if (typeof s !== "string") return s && grows(s) ? s : null;
    let style = known.get(s);
    if (style === undefined) {
      style = styles.get(s) ?? null;
      if (style !== null && !grows(style)) style = null;
      known.set(s, style);
    }
    return style;
  };
}

function fitRows(handle: UniverHandle, sheet: Worksheet, rows: readonly number[]): void {
  const growingStyle = growingStyles(handle);
  const matrix = sheet.getCellMatrix();
  const { rowData } = sheet.getConfig();
  const fitted: IRowAutoHeightInfo[] = [];
  for (const row of rows) {
    let height = defaultRowPixels;
    const cells = matrix.getRow(row);
    // No list of the cells is made: of a large sheet there would be a million of them, for each change.
    for (const column in cells) {
      const cell = cells[Number(column)];
      if (typeof cell?.v !== "string" || cell.v === "" || !cell.s) continue;
      const style = growingStyle(cell);
      // Merged cells grow nothing in Excel.
      if (style === null || sheet.getMergedCell(row, Number(column)) !== null) continue;
      height = Math.max(height, heightOf(cell.v, style, sheet.getColumnWidth(Number(column))));
    }
    if (height !== (rowData[row]?.ah ?? defaultRowPixels)) fitted.push({ row, autoHeight: height });
  }
  if (fitted.length === 0) return;
  handle.mutate(SetWorksheetRowAutoHeightMutation, { subUnitId: sheet.getSheetId(), rowsAutoHeightInfo: fitted });
}

const grows = ({ tb, fs }: IStyleData): boolean => tb === WrapStrategy.WRAP || (fs ?? 0) > defaultFontPoints;

/** By the number of letters: there is no screen to measure on. */
function heightOf(text: string, { fs, tb }: IStyleData, columnPixels: number): number {
  const size = pixelsOfPoints(fs ?? defaultFontPoints);
  const room = Math.max(1, Math.floor((columnPixels - sidePixels) / (size * letterWidth)));
  const lines = tb === WrapStrategy.WRAP ? linesOf(text, room) : 1;
  const pixels = Math.ceil(lines * size * lineHeight) + 1;
  return Math.min(highestPixels, Math.max(defaultRowPixels, pixels));
}

/** Broken between words; a word that is longer than a line goes on in the next one. */
function linesOf(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const { length } of paragraph.split(" ")) {
      if (used > 0 && used + 1 + length > room) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      while (used > room) {
        lines += 1;
        used -= room;
      }
    }
  }
  return lines;
}
