import type { CellBlock } from "../../univer/cells/cellReading";
import { clearFilters, filterColumn, filteredColumns } from "../../univer/sheets/tableFilters";
import { restyleTable } from "../../univer/sheets/tables";
import { Range } from "../range/range";
import { invalidArgument } from "../request/errors";
import { excelObject } from "../request/properties";
import { applyCriteria, reapplyCriteria } from "./filterCriteria";
import { blockOf } from "./tableBlock";
import { editableTable, tableExtras, tableRecord, type TableTarget } from "./tableTarget";

const Properties = excelObject<TableTarget>()("AutoFilter", {
  enabled: { read: (target, host) => tableExtras(host, target).filterButton },
  isDataFiltered: { read: (target, host) => filteredColumns(host.handle, tableRecord(host, target)).length > 0 },
});

/** The filter of a table. */
export class AutoFilter extends Properties {
  apply(range: Excel.Range | string, columnIndex?: number, criteria?: Excel.FilterCriteria): void {
    this._actByValues("apply", (target) => {
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
      applyCriteria(host, table, columnIndex, criteria);
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
    this._actByValues("reapply", (target) => reapplyCriteria(this._host, editableTable(this._host, target)));
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
