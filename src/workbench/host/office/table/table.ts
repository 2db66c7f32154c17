import type { CellBlock } from "../../univer/cells/cellReading";
import { patchCellStyles, writeCells } from "../../univer/cells/cellWriting";
import { clearFilters } from "../../univer/sheets/tableFilters";
import { deleteTable, renameTable, tablesOf } from "../../univer/sheets/tables";
import type { EventHandlers } from "../request/eventHandlers";
import { apiNotFound, invalidArgument, itemNotFound } from "../request/errors";
import { excelObject } from "../request/properties";
import { Range } from "../range/range";
import { reapplyCriteria } from "./filterCriteria";
import { tableChanged, tableSelectionChanged, type WatchedTables } from "./tableEvents";
import { checkTableName, checkTableNameIsFree } from "./tableNames";
import { blockOf, resizeTableTo } from "./tableBlock";
import { changeTable, dataBody, editableTable, tableExtras, tableRecord, type TableTarget } from "./tableTarget";

const Properties = excelObject<TableTarget>()("Table", {
  autoFilter: { object: "AutoFilter", of: (target) => target },
  columns: { object: "TableColumnCollection" },
  id: { read: (target, host) => tableRecord(host, target).id },
  name: {
    read: (target, host) => tableRecord(host, target).name,
    write(target, name, host) {
      const record = editableTable(host, target);
      checkTableName(name);
      checkTableNameIsFree(host, name, target.tableId);
      renameTable(host.handle, record, name);
    },
  },
  rows: { object: "TableRowCollection" },
  showBandedRows: {
    read: (target, host) => tableExtras(host, target).bandedRows,
    write: (target, shown, host) => changeTable(host, target, (extras) => (extras.bandedRows = shown)),
  },
  showFilterButton: {
    read: (target, host) => tableExtras(host, target).filterButton,
    write: (target, shown, host) => changeTable(host, target, (extras) => (extras.filterButton = shown)),
  },
  showHeaders: {
    read: (target, host) => tableExtras(host, target).headers,
    write: (target, shown, host) =>
      changeTable(host, target, () => {
        if (!shown) throw apiNotFound("Table.showHeaders = false");
      }),
  },
  showTotals: {
    read: (target, host) => tableExtras(host, target).totals,
    write: (target, shown, host) =>
      changeTable(host, target, (extras, { block }) => {
        if (extras.totals === shown) return;
        extras.totals = shown;
        const row = block.row + block.rows - (shown ? 0 : 1);
        writeCells(host.handle, { ...block, row, rows: 1 }, (_row, column) => {
          if (!shown) return { kind: "clear" };
          return column === 0 ? { kind: "text", text: "Total" } : null;
        });
      }),
  },
  sort: { object: "TableSort" },
  style: {
    read: (target, host) => tableExtras(host, target).style ?? "",
    write: (target, style, host) =>
      changeTable(host, target, (extras) => {
        if (style !== "" && !/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style)) {
          throw invalidArgument(`not a table style: ${style}`);
        }
        extras.style = style === "" ? null : style;
      }),
  },
  worksheet: { object: "Worksheet", of: (target, host) => ({ sheetId: tableRecord(host, target).block.sheetId }) },
});

export class Table extends Properties {
  private _range(member: string, find: (target: TableTarget) => CellBlock): Range {
    return new Range(this.context, () => find(this._use()))._instantiate(member);
  }

  private _block(target: TableTarget): CellBlock {
    return tableRecord(this._host, target).block;
  }

  get onChanged(): EventHandlers<Excel.TableChangedEventArgs> {
    return tableChanged(this.context, this._watched());
  }
  get onSelectionChanged(): EventHandlers<Excel.TableSelectionChangedEventArgs> {
    return tableSelectionChanged(this.context, this._watched());
  }

  /** The handlers outlive the run in which they were added, and the table's name. */
  private _watched(): WatchedTables {
    const host = this._host;
    let id: string | null = null;
    return {
      sheet: () => {
        const record = tableRecord(host, this._use());
        ({ id } = record);
        return record.block.sheetId;
      },
      tables: () => tablesOf(host.handle).filter((table) => table.id === id),
    };
  }

  getRange(): Range {
    return this._range("getRange", (target) => this._block(target));
  }
  getHeaderRowRange(): Range {
    return this._range("getHeaderRowRange", (target) => ({ ...this._block(target), rows: 1 }));
  }
  getDataBodyRange(): Range {
    return this._range("getDataBodyRange", (target) => dataBody(this._host, target));
  }
  getTotalRowRange(): Range {
    return this._range("getTotalRowRange", (target) => {
      if (!tableExtras(this._host, target).totals) throw itemNotFound();
      const block = this._block(target);
      return { ...block, row: block.row + block.rows - 1, rows: 1 };
    });
  }

  clearFilters(): void {
    this._act("clearFilters", (target) => clearFilters(this._host.handle, editableTable(this._host, target)));
  }
  reapplyFilters(): void {
    this._actByValues("reapplyFilters", (target) => reapplyCriteria(this._host, editableTable(this._host, target)));
  }

  /** Its cells go with it. */
  delete(): void {
    this._act("delete", (target) => {
      const { block } = editableTable(this._host, target);
      deleteTable(this._host.handle, target.tableId);
      writeCells(this._host.handle, block, () => ({ kind: "clear" }));
      patchCellStyles(this._host.handle, block, () => "clear");
    });
  }

  /** The header row stays where it is. */
  resize(address: Excel.Range | string): void {
    this._act("resize", (target) => {
      const record = editableTable(this._host, target);
      resizeTableTo(this._host, record, blockOf(this._host, { sheetId: record.block.sheetId }, address));
    });
  }

  convertToRange(): Range {
    const range = new Range(this.context, () => {
      this._host.beforeWrite();
      const target = this._use();
      const { block } = editableTable(this._host, target);
      deleteTable(this._host.handle, target.tableId);
      return block;
    });
    return range._instantiate("convertToRange");
  }
}
