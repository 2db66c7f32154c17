import { SheetReader, usedBlock, type CellBlock } from "../../univer/cells/cellReading";
import { setColumnPixels } from "../../univer/sheets/sheets";
import type { HostState } from "../request/hostState";
import { displayText } from "./rangeReading";

const widestText = 255;
/** General shows no more of a number. */
const longestGeneral = 11;

/** By the number of characters: there is no screen to measure on. */
export function autofitColumns(host: HostState, block: CellBlock): void {
  const used = usedBlock(host.handle, block.sheetId, true, block);
  if (!used) return;
  const reader = new SheetReader(host.handle, block.sheetId);
  for (let column = used.column; column < used.column + used.columns; column += 1) {
    const longest = longestText(host, reader, { ...used, column, columns: 1 });
    if (longest === 0) continue;
    setColumnPixels(host.handle, { ...used, column, columns: 1 }, Math.min(longest, widestText) * 7 + 12);
  }
}

/** Of the numbers of one format only the least and the greatest are put into words. */
function longestText(host: HostState, reader: SheetReader, cells: CellBlock): number {
  let longest = 0;
  const extremes = new Map<string, { value: number; row: number }[]>();
  for (let row = cells.row; row < cells.row + cells.rows; row += 1) {
    const { value, kind } = reader.content(row, cells.column);
    if (typeof value !== "number") {
      if (kind === "text") for (const line of String(value).split("\n")) longest = Math.max(longest, line.length);
      else if (kind !== "empty") longest = Math.max(longest, String(value).length);
      continue;
    }
    const pattern = reader.pattern(row, cells.column);
    if (pattern === "General") {
      longest = Math.max(longest, Math.min(String(value).length, longestGeneral));
      continue;
    }
    const known = extremes.get(pattern);
    if (!known) {
      extremes.set(pattern, [
        { value, row },
        { value, row },
      ]);
    } else if (value < known[0].value) known[0] = { value, row };
    else if (value > known[1].value) known[1] = { value, row };
  }
  for (const ends of extremes.values()) {
    for (const { row } of ends) {
      longest = Math.max(longest, displayText(reader, row, cells.column, host.formLocale).length);
    }
  }
  return longest;
}
