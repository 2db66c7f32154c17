import type { CellBlock } from "../../univer/cells/cellReading";
import { columnNames, type TableRecord } from "../../univer/sheets/tables";
import { Range } from "../range/range";
import { readValues } from "../range/rangeReading";
import { enterValues } from "../range/rangeWriting";
import { apiNotFound } from "../request/errors";
import { excelCollection, excelObject } from "../request/properties";
import { isFilled, resizeTableTo } from "./tableBlock";
import { tableRecord, type TableTarget } from "./tableTarget";

export interface ColumnTarget {
  readonly table: TableRecord;
  readonly index: number;
}

const columnBlock = ({ table, index }: ColumnTarget): CellBlock => ({
  ...table.block,
  column: table.block.column + index,
  columns: 1,
});

const Properties = excelObject<ColumnTarget>()("TableColumn", {
  filter: { object: "Filter" },
  id: { read: ({ index }) => index + 1 },
  index: { read: ({ index }) => index },
  name: { read: ({ table, index }, host) => columnNames(host.handle, table)[index] },
  /** The header's among them. */
  values: {
    read: (target, host) => readValues(host, columnBlock(target)),
    write: (target, values: unknown, host) => enterValues(host, columnBlock(target), values),
  },
});

export class TableColumn extends Properties {
  private _range(member: string, part: (column: CellBlock, totals: number) => CellBlock): Range {
    return new Range(this.context, () => {
      const column = this._use();
      const { totals } = this._host.handle.extras.table(column.table.id);
      return part(columnBlock(column), totals ? 1 : 0);
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

const Collection = excelCollection<TableTarget, TableColumn>()("TableColumnCollection", "TableColumn", {
  count: { read: (target, host) => tableRecord(host, target).block.columns },
});

export class TableColumnCollection extends Collection {
  protected _targets(target: TableTarget): ColumnTarget[] {
    const table = tableRecord(this._host, target);
    return Array.from({ length: table.block.columns }, (_, index) => ({ table, index }));
  }

  /** At the end only: elsewhere the cells of the user would move. The values begin with the header. */
  add(index?: number | null, values?: unknown, name?: string): TableColumn {
    return this._add((target) => {
      const record = tableRecord(this._host, target);
      const { block } = record;
      if (index !== undefined && index !== null && index !== -1 && index !== block.columns) {
        throw apiNotFound("TableColumnCollection.add between columns");
      }
      const added = { ...block, column: block.column + block.columns, columns: 1 };
      if (isFilled(this._host, added)) throw apiNotFound("TableColumnCollection.add beside filled cells");
      if (values !== undefined && values !== null) enterValues(this._host, added, values);
      if (name !== undefined) enterValues(this._host, { ...added, rows: 1 }, name);
      resizeTableTo(this._host, record, { ...block, columns: block.columns + 1 });
      return { table: tableRecord(this._host, target), index: block.columns };
    });
  }

  getItem(key: number | string): TableColumn {
    return this._find("getItem", (target) => this._withKey(target, key));
  }
  getItemOrNullObject(key: number | string): TableColumn {
    return this._find("getItemOrNullObject", (target) => this._withKey(target, key));
  }
  getItemAt(index: number): TableColumn {
    return this._find("getItemAt", (target) => this._targets(target)[index]);
  }

  /** By header text, or by id, which counts from 1. */
  private _withKey(target: TableTarget, key: number | string): ColumnTarget | undefined {
    if (typeof key === "number") return this._targets(target)[key - 1];
    const wanted = key.toLowerCase();
    const names = columnNames(this._host.handle, tableRecord(this._host, target));
    return this._targets(target)[names.findIndex((name) => name.toLowerCase() === wanted)];
  }
}
