import { SheetReader, type CellBlock } from "../../univer/cells/cellReading";
import { writeCells } from "../../univer/cells/cellWriting";
import { mergesTouching, rangeOf } from "../../univer/sheets/sheets";
import { resizeTable } from "../../univer/sheets/resizeTable";
import { tablesOf, type TableRecord } from "../../univer/sheets/tables";
import { intersection, parseAddress } from "../range/address";
import { cellsOf } from "../range/areaOf";
import { invalidArgument, OfficeError } from "../request/errors";
import type { HostState } from "../request/hostState";
import { findSheet } from "../sheet/sheetTarget";

/** Where a table is to stand; sheetId null = on any sheet. */
export function blockOf(
  host: HostState,
  { sheetId }: { readonly sheetId: string | null },
  address: Excel.Range | string,
): CellBlock {
  if (typeof address !== "string") {
    const block = cellsOf(address);
    if (sheetId !== null && block.sheetId !== sheetId) throw invalidArgument("a range of another sheet");
    return block;
  }
  const parsed = parseAddress(address);
  const owner = parsed?.sheet ? findSheet(host, parsed.sheet)?.sheetId : sheetId;
  if (!parsed || !owner) throw invalidArgument(`not an address: ${address}`);
  const { row, column, rows, columns } = parsed;
  return { sheetId: owner, row, column, rows, columns };
}

/** Excel refuses another first row, and a size without a row of data. */
export function resizeTableTo(host: HostState, record: TableRecord, block: CellBlock): void {
  host.requireEditable(block);
  const { handle } = host;
  if (handle.extras.table(record.id).totals) throw invalidArgument("a table with a total row");
  if (block.sheetId !== record.block.sheetId || block.row !== record.block.row || block.rows < 2) {
    throw invalidArgument("a size that the table cannot have");
  }
  if (intersection(block, record.block) === null) throw invalidArgument("cells apart from the table");
  const meetsTable = tablesOf(handle, block.sheetId).some(
    (other) => other.id !== record.id && intersection(other.block, block),
  );
  if (meetsTable || mergesTouching(handle, block).length > 0) throw new OfficeError("MergedRangeConflict");
  writeHeaders(host, block);
  resizeTable(handle, record, block);
}

export function isFilled(host: HostState, block: CellBlock): boolean {
  const reader = new SheetReader(host.handle, block.sheetId);
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      if (reader.content(row, column).kind !== "empty") return true;
    }
  }
  return false;
}

/** Excel makes every header a text, none of them empty and no two the same. */
export function writeHeaders(host: HostState, block: CellBlock): void {
  const reader = new SheetReader(host.handle, block.sheetId);
  const { startColumn } = rangeOf(block);
  const taken = new Set<string>();
  const headers: string[] = [];
  for (let column = 0; column < block.columns; column += 1) {
    const text = String(reader.content(block.row, startColumn + column).value) || `Column${column + 1}`;
    let header = text;
    for (let number = 2; taken.has(header.toLowerCase()); number += 1) header = `${text}${number}`;
    taken.add(header.toLowerCase());
    headers.push(header);
  }
  writeCells(host.handle, { ...block, rows: 1 }, (_row, column) => {
    const { value, kind } = reader.content(block.row, startColumn + column);
    return kind === "text" && value === headers[column] ? null : { kind: "text", text: headers[column] };
  });
}
