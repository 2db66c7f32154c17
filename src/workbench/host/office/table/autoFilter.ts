import { SheetReader, type CellBlock } from "../../univer/cells/cellReading";
import { clearFilters, filterAgain, filterColumn, filteredColumns, likeRows } from "../../univer/sheets/tableFilters";
import { restyleTable } from "../../univer/sheets/tables";
import { displayText } from "../range/rangeReading";
import { Range } from "../range/range";
import { apiNotFound, invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { excelObject } from "../request/properties";
import { blockOf } from "./tableBlock";
import { editableTable, tableExtras, tableRecord, type TableTarget } from "./tableTarget";

const Properties = excelObject<TableTarget>()("AutoFilter", {
  enabled: { read: (target, host) => tableExtras(host, target).filterButton },
  isDataFiltered: { read: (target, host) => filteredColumns(host.handle, tableRecord(host, target)).length > 0 },
});

/** The filter of a table: by values as they are shown. */
export class AutoFilter extends Properties {
  apply(range: Excel.Range | string, columnIndex?: number, criteria?: Excel.FilterCriteria): void {
    this._act("apply", (target) => {
      const host = this._host;
      const table = editableTable(host, target);
      const { sheetId, row, column, rows, columns } = blockOf(host, { sheetId: table.block.sheetId }, range);
      const { block } = table;
      const isTable =
        sheetId === block.sheetId &&
        row === block.row &&
        column === block.column &&
        rows === block.rows &&
        columns === block.columns;
      if (!isTable) throw invalidArgument("a range that is not the table's");
      this._show(target, true);
      if (columnIndex === undefined || criteria === undefined) return;
      requireColumn(block, columnIndex);
      const shown = rowsShowing(host, block, columnIndex, criteria);
      filterColumn(host.handle, table, columnIndex, likeRows(host.handle, table, columnIndex, shown));
    });
  }

  clearCriteria(): void {
    this._act("clearCriteria", (target) => clearFilters(this._host.handle, editableTable(this._host, target)));
  }

  clearColumnCriteria(columnIndex: number): void {
    this._act("clearColumnCriteria", (target) => {
      const table = editableTable(this._host, target);
      requireColumn(table.block, columnIndex);
      filterColumn(this._host.handle, table, columnIndex, undefined);
    });
  }

  reapply(): void {
    this._act("reapply", (target) => filterAgain(this._host.handle, editableTable(this._host, target)));
  }

  remove(): void {
    this._act("remove", (target) => {
      clearFilters(this._host.handle, editableTable(this._host, target));
      this._show(target, false);
    });
  }

  getRange(): Range {
    return new Range(this.context, () => tableRecord(this._host, this._use()).block)._instantiate("getRange");
  }

  getRangeOrNullObject(): Range {
    return new Range(this.context, () => {
      const target = this._use();
      return tableExtras(this._host, target).filterButton ? tableRecord(this._host, target).block : null;
    })._instantiate("getRangeOrNullObject");
  }

  private _show(target: TableTarget, isShown: boolean): void {
    const extras = tableExtras(this._host, target);
    if (extras.filterButton === isShown) return;
    extras.filterButton = isShown;
    restyleTable(this._host.handle, tableRecord(this._host, target));
  }
}

function requireColumn(block: CellBlock, column: unknown): void {
  if (Number.isInteger(column) && Number(column) >= 0 && Number(column) < block.columns) return;
  throw invalidArgument(`not a column of the table: ${String(column)}`);
}

/** Excel compares what is shown, whatever its case. */
function rowsShowing(
  host: HostState,
  block: CellBlock,
  column: number,
  { filterOn, values = [] }: Excel.FilterCriteria,
): number[] {
  if (filterOn !== "Values") throw apiNotFound(`AutoFilter.apply by ${filterOn}`);
  const wanted = new Set<string>();
  for (const value of values) {
    if (typeof value !== "string") throw apiNotFound("AutoFilter.apply by parts of dates");
    wanted.add(value.toLowerCase());
  }
  const reader = new SheetReader(host.handle, block.sheetId);
  const rows = Array.from({ length: block.rows - 1 }, (_row, place) => block.row + 1 + place);
  return rows.filter((row) =>
    wanted.has(displayText(reader, row, block.column + column, host.formLocale).toLowerCase()),
  );
}
