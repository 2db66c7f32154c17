import { numfmt } from "@univerjs/core";
import { SheetReader, type CellBlock, type CellKind } from "../../univer/cells/cellReading";
import { daysTo1904 } from "../workbook/dateSystems";
import type { HostState } from "../request/hostState";
import { toR1C1 } from "./r1c1";

// What a range answers, as two-dimensional arrays.

type Reading<Value> = (reader: SheetReader, row: number, column: number) => Value;

/** null above Excel's limit, without an error: that is what Excel answers too. */
function readBlock<Value>(host: HostState, block: CellBlock, reading: Reading<Value>): Value[][] | null {
  if (block.rows * block.columns > host.faults.cellLimit) return null;
  const reader = new SheetReader(host.handle, block.sheetId);
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

export const readValues = (host: HostState, block: CellBlock) =>
  readBlock(host, block, (reader, row, column) => reader.content(row, column).value);

export const readFormulas = (host: HostState, block: CellBlock) =>
  readBlock(host, block, (reader, row, column) => reader.formula(row, column) ?? reader.content(row, column).value);

export const readFormulasR1C1 = (host: HostState, block: CellBlock) =>
  readBlock(host, block, (reader, row, column) => {
    const formula = reader.formula(row, column);
    return formula === null ? reader.content(row, column).value : toR1C1(formula, { row, column });
  });

export const readNumberFormats = (host: HostState, block: CellBlock) =>
  readBlock(host, block, (reader, row, column) => reader.pattern(row, column));

const valueTypes: Readonly<Record<CellKind, string>> = {
  empty: "Empty",
  text: "String",
  number: "Double",
  boolean: "Boolean",
  error: "Error",
};

export const readValueTypes = (host: HostState, block: CellBlock) =>
  readBlock(host, block, (reader, row, column) => valueTypes[reader.content(row, column).kind]);

export const readTexts = (host: HostState, block: CellBlock) =>
  readBlock(host, block, (reader, row, column) => displayText(reader, row, column, host.formLocale));

export function displayText(reader: SheetReader, row: number, column: number, locale: string): string {
  const { value, kind } = reader.content(row, column);
  if (kind === "empty") return "";
  if (kind === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(value);
  const pattern = reader.pattern(row, column);
  if (!reader.date1904 || !numfmt.isDateFormat(pattern))
    return numfmt.format(pattern, value, { locale, throws: false });
  return numfmt.format(conditionsIn1900(pattern), value + daysTo1904, { locale, throws: false });
}

/** "[=35551]yyyy-mm" of a workbook of the 1904 system, for the library, which counts by the 1900 system. */
function conditionsIn1900(pattern: string): string {
  return pattern.replace(
    /\[([<>=]+)(\d+(?:\.\d+)?)\]/g,
    (_condition, sign: string, day: string) => `[${sign}${Number(day) + daysTo1904}]`,
  );
}
