import type { CellBlock } from "../../univer/cells/cellReading";
import { columnNames, type TableRecord } from "../../univer/sheets/tables";
import { itemNotFound } from "../request/errors";
import { ClientCollection, ClientObject, type Readers, type Surface } from "../request/loadTracking";
import { Range } from "../range/range";

interface ColumnTarget {
  readonly table: TableRecord;
  readonly index: number;
}

export class TableColumn
  extends ClientObject<ColumnTarget>
  implements Surface<Excel.TableColumn, "getDataBodyRange" | "getHeaderRowRange" | "getRange" | "id" | "index" | "name">
{
  readonly _entity = "TableColumn";

  protected _readers(): Readers<ColumnTarget> {
    return {
      id: ({ index }) => index + 1,
      index: ({ index }) => index,
      name: ({ table, index }) => columnNames(this.context._host.handle, table)[index],
    };
  }

  get id(): number {
    return this._read("id") as number;
  }
  get index(): number {
    return this._read("index") as number;
  }
  get name(): string {
    return this._read("name") as string;
  }

  private _range(member: string, part: (column: CellBlock, totals: number) => CellBlock): Range {
    return new Range(this.context, () => {
      const { table, index } = this._use();
      const { totals } = this.context._host.handle.extras.table(table.id);
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

export class TableColumnCollection
  extends ClientCollection<TableColumn, TableRecord>
  implements Surface<Excel.TableColumnCollection, "count" | "getItem" | "getItemAt" | "getItemOrNullObject">
{
  readonly _entity = "TableColumnCollection";

  protected override _readers(): Readers<TableRecord> {
    return { count: (table) => table.block.columns };
  }

  get count(): number {
    return this._read("count") as number;
  }

  protected _list(table: TableRecord): TableColumn[] {
    return Array.from(
      { length: table.block.columns },
      (_, index) => new TableColumn(this.context, () => ({ table, index })),
    );
  }

  getItem(key: number | string): TableColumn {
    return new TableColumn(this.context, () => {
      const found = this._find(key);
      if (!found) throw itemNotFound();
      return found;
    })._instantiate("getItem");
  }
  getItemOrNullObject(key: number | string): TableColumn {
    return new TableColumn(this.context, () => this._find(key))._instantiate("getItemOrNullObject");
  }
  getItemAt(index: number): TableColumn {
    return new TableColumn(this.context, () => {
      const table = this._use();
      if (index < 0 || index >= table.block.columns) throw itemNotFound();
      return { table, index };
    })._instantiate("getItemAt");
  }

  /** By header text, or by id, which counts from 1. */
  private _find(key: number | string): ColumnTarget | null {
    const table = this._use();
    if (typeof key === "number") return key >= 1 && key <= table.block.columns ? { table, index: key - 1 } : null;
    const wanted = key.toLowerCase();
    const index = columnNames(this.context._host.handle, table).findIndex((name) => name.toLowerCase() === wanted);
    return index < 0 ? null : { table, index };
  }
}
