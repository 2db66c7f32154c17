import { numfmt } from "@univerjs/core";
import { SheetReader, type CellBlock, type CellKind } from "../univer/cellReading";
import type { UniverHandle } from "../univer/univerHandle";
import { daysTo1904 } from "./dateSystems";
import { cellsPerRead } from "./limits";

// What a range answers, as two-dimensional arrays.

type Reading<Value> = (reader: SheetReader, row: number, column: number) => Value;

/** null above Excel's limit, without an error: that is what Excel answers too. */
function readBlock<Value>(handle: UniverHandle, block: CellBlock, reading: Reading<Value>): Value[][] | null {
  if (block.rows * block.columns > cellsPerRead) return null;
  const reader = new SheetReader(handle, block.sheetId);
  const result: Value[][] = [];
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    const cells: Value[] = [];
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      cells.push(reading(reader, row, column));
    }
    result.push(cells);
  }
  return result;
}

export const readValues = (handle: UniverHandle, block: CellBlock) =>
  readBlock(handle, block, (reader, row, column) => reader.content(row, column).value);

export const readFormulas = (handle: UniverHandle, block: CellBlock) =>
  readBlock(handle, block, (reader, row, column) => reader.formula(row, column) ?? reader.content(row, column).value);

export const readNumberFormats = (handle: UniverHandle, block: CellBlock) =>
  readBlock(handle, block, (reader, row, column) => reader.pattern(row, column));

const valueTypes: Readonly<Record<CellKind, string>> = {
  empty: "Empty",
  text: "String",
  number: "Double",
  boolean: "Boolean",
  error: "Error",
};

export const readValueTypes = (handle: UniverHandle, block: CellBlock) =>
  readBlock(handle, block, (reader, row, column) => valueTypes[reader.content(row, column).kind]);

export const readTexts = (handle: UniverHandle, block: CellBlock, locale: string) =>
  readBlock(handle, block, (reader, row, column) => displayText(reader, row, column, locale));

export function displayText(reader: SheetReader, row: number, column: number, locale: string): string {
  const { value, kind } = reader.content(row, column);
  if (kind === "empty") return "";
  if (kind === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(value);
  const pattern = reader.pattern(row, column);
  const shown = reader.date1904 && numfmt.isDateFormat(pattern) ? value + daysTo1904 : value;
  return numfmt.format(pattern, shown, { locale, throws: false });
}
