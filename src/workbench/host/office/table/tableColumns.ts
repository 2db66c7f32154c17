import type { CellBlock } from "../../univer/cells/cellReading";
import { columnNames, type TableRecord } from "../../univer/sheets/tables";
import { excelCollection, excelObject } from "../request/properties";
import { Range } from "../range/range";

interface ColumnTarget {
  readonly table: TableRecord;
  readonly index: number;
}

const Properties = excelObject<ColumnTarget>()("TableColumn", {
  id: { read: ({ index }) => index + 1 },
  index: { read: ({ index }) => index },
  name: { read: ({ table, index }, host) => columnNames(host.handle, table)[index] },
});

export class TableColumn extends Properties {
  private _range(member: string, part: (column: CellBlock, totals: number) => CellBlock): Range {
    return new Range(this.context, () => {
      const { table, index } = this._use();
      const { totals } = this._host.handle.extras.table(table.id);
      return part({ ...table.block, column: table.block.column + index, columns: 1 }, totals ? 1 : 0);
    })._instantiate(member);
  }

  getRange(): Range {
    return this._range("getRange", (column) => column);
  }
  getHeaderRowRange(): Range {
    return this._range("getHeaderRowRange", (column) => ({ ...column, rows: 1 }));
  }
  getDataBodyRange(): Range {
    return this._range("getDataBodyRange", (column, totals) => ({
      ...column,
      row: column.row + 1,
      rows: column.rows - 1 - totals,
    }));
  }
}

const Collection = excelCollection<TableRecord, TableColumn>()("TableColumnCollection", "TableColumn", {
  count: { read: (table) => table.block.columns },
});

export class TableColumnCollection extends Collection {
  protected _targets(table: TableRecord): ColumnTarget[] {
    return Array.from({ length: table.block.columns }, (_, index) => ({ table, index }));
  }

  getItem(key: number | string): TableColumn {
    return this._find("getItem", (table) => this._withKey(table, key));
  }
  getItemOrNullObject(key: number | string): TableColumn {
    return this._find("getItemOrNullObject", (table) => this._withKey(table, key));
  }
  getItemAt(index: number): TableColumn {
    return this._find("getItemAt", (table) => this._targets(table)[index]);
  }

  /** By header text, or by id, which counts from 1. */
  private _withKey(table: TableRecord, key: number | string): ColumnTarget | undefined {
    if (typeof key === "number") return this._targets(table)[key - 1];
    const wanted = key.toLowerCase();
    const index = columnNames(this._host.handle, table).findIndex((name) => name.toLowerCase() === wanted);
    return this._targets(table)[index];
  }
}
