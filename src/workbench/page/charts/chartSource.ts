import { SheetReader } from "../../host/univer/cells/cellReading";
import type { ChartCells } from "../../host/univer/charts/chartModel";
import type { UniverHandle } from "../../host/univer/univerHandle";
import type { ChartSource } from "./chartOption";

/** The cells of the open workbook, as charts read them. */
export function chartSource(handle: UniverHandle): ChartSource {
  function shownText(sheetId: string, row: number, column: number): string {
    const value = handle.sheet(sheetId)?.getCell(row, column)?.v;
    return value === null || value === undefined ? "" : String(value);
  }

  return {
    values(cells) {
      const reader = new SheetReader(handle, cells.sheetId);
      return places(cells).map(({ row, column }) => reader.content(row, column).value);
    },
    texts: (cells) => places(cells).map(({ row, column }) => shownText(cells.sheetId, row, column)),
    numberFormat: (cells) => new SheetReader(handle, cells.sheetId).pattern(cells.row, cells.column),
    textAt(reference) {
      const parts = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/.exec(reference);
      if (parts === null) return null;
      const sheet = handle.workbook.getSheetBySheetName(parts[1]?.replaceAll("''", "'") ?? parts[2]);
      return sheet ? shownText(sheet.getSheetId(), Number(parts[4]) - 1, columnIndex(parts[3])) : null;
    },
  };
}

function places(cells: ChartCells): { row: number; column: number }[] {
  const found = [];
  for (let row = cells.row; row < cells.row + cells.rows; row += 1)
    for (let column = cells.column; column < cells.column + cells.columns; column += 1) found.push({ row, column });
  return found;
}

function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
