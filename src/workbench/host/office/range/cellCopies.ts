import { CellValueType, type ICellData } from "@univerjs/core";
import { SheetReader, type CellBlock } from "../../univer/cells/cellReading";
import { placeCellStyles, writeCells, type CellWrite } from "../../univer/cells/cellWriting";
import { hyperlinkAt, setHyperlink } from "../../univer/sheets/hyperlinks";
import { OfficeError } from "../request/errors";
import type { HostState } from "../request/hostState";
import { copiedFormula, type Place } from "./r1c1";

/** What lies in a cell, to be put into another. */
export interface CellCopy {
  readonly isEmpty: boolean;
  readonly style: ICellData["s"];
  readonly link: string | null;
  /** What it is written as there; formulas look at other cells then. */
  readonly writtenAt: (place: Place) => CellWrite;
  readonly value: CellWrite;
}

/** What lies in the cells of a block, row by row. */
export function copiesOf(host: HostState, block: CellBlock): CellCopy[][] {
  const reader = new SheetReader(host.handle, block.sheetId);
  return Array.from({ length: block.rows }, (_row, row) =>
    Array.from({ length: block.columns }, (_column, column) =>
      copyOf(host, reader, block.sheetId, { row: block.row + row, column: block.column + column }),
    ),
  );
}

function copyOf(host: HostState, reader: SheetReader, sheetId: string, from: Place): CellCopy {
  const formula = reader.formula(from.row, from.column);
  const value = valueIn(reader, from);
  return {
    isEmpty: formula === null && value.kind === "clear",
    style: reader.raw(from.row, from.column)?.s ?? null,
    link: hyperlinkAt(host.handle, sheetId, from.row, from.column),
    writtenAt: (to) => (formula === null ? value : { kind: "formula", formula: copiedFormula(formula, from, to) }),
    value,
  };
}

function valueIn(reader: SheetReader, { row, column }: Place): CellWrite {
  const { kind, value } = reader.content(row, column);
  if (kind === "empty") return { kind: "clear" };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  const forced = reader.raw(row, column)?.t === CellValueType.FORCE_STRING;
  return { kind: "text", text: value, ...(forced && { forced }) };
}

/** Excel moves no part of what one formula fills. */
export function refuseSpills(host: HostState, block: CellBlock): void {
  const reader = new SheetReader(host.handle, block.sheetId);
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const spill = reader.spillOf(row, column);
      if (spill && (spill.endRow > spill.startRow || spill.endColumn > spill.startColumn)) {
        throw new OfficeError("InvalidOperation");
      }
    }
  }
}

/** Puts rows of a block into others of it: in the place of each the one that is named, or nothing for null. */
export function rearrangeRows(host: HostState, block: CellBlock, sources: readonly (number | null)[]): void {
  refuseSpills(host, block);
  const copies = copiesOf(host, block);
  placeCopies(host, block, (row, column) => {
    const source = sources[row];
    if (source === row) return undefined;
    return source === null ? null : copies[source][column];
  });
}

/** The same for columns. */
export function rearrangeColumns(host: HostState, block: CellBlock, sources: readonly number[]): void {
  refuseSpills(host, block);
  const copies = copiesOf(host, block);
  placeCopies(host, block, (row, column) => (sources[column] === column ? undefined : copies[row][sources[column]]));
}

/** null empties a cell, undefined leaves it as it is. */
function placeCopies(
  host: HostState,
  block: CellBlock,
  copyFor: (row: number, column: number) => CellCopy | null | undefined,
): void {
  const { handle } = host;
  writeCells(handle, block, (row, column) => {
    const copy = copyFor(row, column);
    if (copy === undefined) return null;
    return copy === null ? { kind: "clear" } : copy.writtenAt({ row: block.row + row, column: block.column + column });
  });
  placeCellStyles(handle, block, (row, column) => {
    const copy = copyFor(row, column);
    return copy === null ? null : copy?.style;
  });
  for (let row = 0; row < block.rows; row += 1) {
    for (let column = 0; column < block.columns; column += 1) {
      const copy = copyFor(row, column);
      if (copy === undefined) continue;
      const link = copy === null ? null : copy.link;
      if (hyperlinkAt(handle, block.sheetId, block.row + row, block.column + column) !== link) {
        setHyperlink(handle, block.sheetId, block.row + row, block.column + column, link);
      }
    }
  }
}
