import {
  SetSheetTableFilterMutation,
  SheetTableService,
  TABLE_FILTER_EMPTY_VALUE,
  TableManager,
  type ITableFilterItem,
  type ITableManualFilterItem,
} from "@univerjs/sheets-table";
import type { UniverHandle } from "../univerHandle";
import type { TableRecord } from "./tables";

const filtersOf = (handle: UniverHandle, tableId: string) =>
  handle.injector.get(TableManager).getTable(handle.unitId, tableId)?.getTableFilters();

/** The places of the columns by which a table is filtered, by the user in the grid as well. */
export function filteredColumns(handle: UniverHandle, { id, block }: TableRecord): number[] {
  const filters = filtersOf(handle, id);
  const places = Array.from({ length: block.columns }, (_column, place) => place);
  return places.filter((place) => filters?.getColumnFilter(place) !== undefined);
}

/** What a column is filtered by; undefined = by nothing. */
export function filterOfColumn(
  handle: UniverHandle,
  { id }: TableRecord,
  column: number,
): ITableFilterItem | undefined {
  return filtersOf(handle, id)?.getColumnFilter(column);
}

/** undefined = the column filters no more; the rows follow at once. */
export function filterColumn(
  handle: UniverHandle,
  { id, block }: TableRecord,
  column: number,
  tableFilter: ITableFilterItem | undefined,
): void {
  handle.mutate(SetSheetTableFilterMutation, { subUnitId: block.sheetId, tableId: id, column, tableFilter });
}

export function clearFilters(handle: UniverHandle, table: TableRecord): void {
  for (const column of filteredColumns(handle, table)) filterColumn(handle, table, column, undefined);
}

/** Leaves the rows in sight of which the column holds what it holds in one of the rows named. */
export function likeRows(
  handle: UniverHandle,
  { block }: TableRecord,
  column: number,
  rows: readonly number[],
): ITableManualFilterItem {
  const sheet = handle.sheet(block.sheetId);
  const service = handle.injector.get(SheetTableService);
  const values = rows.map((row) =>
    sheet === null ? null : service.getCellValueWithConditionType(sheet, row, block.column + column),
  );
  return {
    filterType: "manual" as ITableManualFilterItem["filterType"],
    // Univer compares numbers as such, whatever its type says.
    values: values.map((value) => value ?? TABLE_FILTER_EMPTY_VALUE) as string[],
  };
}

/** The rows of a sheet that the filters of its tables keep out of sight. */
export function filteredOutRows(handle: UniverHandle, sheetId: string): ReadonlySet<number> {
  const tables = handle.injector.get(TableManager).getTablesBySubunitId(handle.unitId, sheetId);
  return new Set(tables.flatMap((table) => [...(table.getTableFilters().getFilterOutRows() ?? [])]));
}
