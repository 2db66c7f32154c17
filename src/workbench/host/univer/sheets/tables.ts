import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import { SheetReader, type CellBlock } from "../cells/cellReading";
import type { UniverHandle } from "../univerHandle";
import type { TableExtras } from "../workbookExtras";
import { clearFilters } from "./tableFilters";

type UniverTable = NonNullable<ReturnType<TableManager["getTable"]>>;

export interface TableRecord {
  readonly id: string;
  readonly name: string;
  /** Header row included, total row included. */
  readonly block: CellBlock;
}

export function tablesOf(handle: UniverHandle, sheetId?: string): TableRecord[] {
  const manager = handle.injector.get(TableManager);
  const sheets = sheetId === undefined ? handle.workbook.getSheetOrders() : [sheetId];
  return sheets.flatMap((id) =>
    manager.getTablesBySubunitId(handle.unitId, id).map((table) => recordOf(handle, table)),
  );
}

export function tableById(handle: UniverHandle, id: string): TableRecord | null {
  const table = handle.injector.get(TableManager).getTable(handle.unitId, id);
  return table ? recordOf(handle, table) : null;
}

/** Univer's own description of a table describes each of its columns too. */
function recordOf(handle: UniverHandle, table: UniverTable): TableRecord {
  const { startRow, startColumn, endRow, endColumn } = table.getRange();
  // Univer knows no total row: its table ends above it.
  const totals = handle.extras.table(table.getId()).totals ? 1 : 0;
  return {
    id: table.getId(),
    name: table.getDisplayName(),
    block: {
      sheetId: table.getSubunitId(),
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1 + totals,
      columns: endColumn - startColumn + 1,
    },
  };
}

/** Header texts as they stand in the cells: Univer does not follow edits of them. */
export function columnNames(handle: UniverHandle, table: TableRecord): string[] {
  const reader = new SheetReader(handle, table.block.sheetId);
  const names: string[] = [];
  for (let column = 0; column < table.block.columns; column += 1) {
    names.push(String(reader.content(table.block.row, table.block.column + column).value));
  }
  return names;
}

// Univer's own themes have no names in Excel; these are the nearest.
const themes: readonly (readonly [pattern: RegExp, theme: string])[] = [
  [/(Light|Medium|Dark)(1|8|15|22)$/, "table-default-5"],
  [/(Light|Medium|Dark)(3|10|17|24)$/, "table-default-3"],
  [/(Light|Medium|Dark)(5|12|19|26)$/, "table-default-4"],
  [/(Light|Medium|Dark)(7|14|21|28)$/, "table-default-2"],
];

export function themeOf(style: string | null): string {
  return themes.find(([pattern]) => style !== null && pattern.test(style))?.[1] ?? "table-default-0";
}

export function addTable(handle: UniverHandle, table: TableRecord, extras: TableExtras): void {
  const { sheetId, row, column, rows, columns } = table.block;
  const bodyEnd = row + rows - 1 - (extras.totals ? 1 : 0);
  Object.assign(handle.extras.table(table.id), extras);
  handle.mutate(AddSheetTableMutation, {
    subUnitId: sheetId,
    tableId: table.id,
    name: table.name,
    range: { startRow: row, startColumn: column, endRow: bodyEnd, endColumn: column + columns - 1 },
    header: columnNames(handle, table),
    options: { showHeader: extras.filterButton, tableStyleId: themeOf(extras.style) },
  });
}

export function renameTable(handle: UniverHandle, table: TableRecord, name: string): void {
  handle.mutate(SetSheetTableMutation, { subUnitId: table.block.sheetId, tableId: table.id, config: { name } });
}

export function restyleTable(handle: UniverHandle, table: TableRecord): void {
  const extras = handle.extras.table(table.id);
  handle.mutate(SetSheetTableMutation, {
    subUnitId: table.block.sheetId,
    tableId: table.id,
    config: { theme: themeOf(extras.style), options: { showHeader: extras.filterButton } },
  });
}

/** The cells stay. */
export function deleteTable(handle: UniverHandle, id: string): void {
  const table = tableById(handle, id);
  if (!table) throw new Error(`no such table: ${id}`);
  // Univer would keep the rows out of sight for good.
  clearFilters(handle, table);
  handle.mutate(DeleteSheetTableMutation, { subUnitId: table.block.sheetId, tableId: id });
  handle.extras.forgetTable(id);
}
