import type { CellBlock } from "../../univer/cells/cellReading";
import { mergesTouching } from "../../univer/sheets/sheets";
import { addTable, tablesOf } from "../../univer/sheets/tables";
import { intersection } from "../range/address";
import { apiNotFound, OfficeError } from "../request/errors";
import type { EventHandlers } from "../request/eventHandlers";
import type { HostState } from "../request/hostState";
import { excelCollection } from "../request/properties";
import type { Table } from "./table";
import { blockOf, writeHeaders } from "./tableBlock";
import { tableChanged } from "./tableEvents";
import { freeTableName } from "./tableNames";
import type { TableTarget } from "./tableTarget";

interface TableScope {
  /** null = all tables of the workbook. */
  readonly sheetId: string | null;
}

function recordsOf(host: HostState, { sheetId }: TableScope) {
  if (sheetId !== null) host.requireSheet(sheetId);
  return tablesOf(host.handle, sheetId ?? undefined);
}

const Collection = excelCollection<TableScope, Table>()("TableCollection", "Table", {
  count: { read: (scope, host) => recordsOf(host, scope).length },
});

export class TableCollection extends Collection {
  protected _targets(scope: TableScope): TableTarget[] {
    return recordsOf(this._host, scope).map(({ id }) => ({ tableId: id }));
  }

  add(address: Excel.Range | string, hasHeaders: boolean): Table {
    if (!hasHeaders) throw apiNotFound("TableCollection.add without headers");
    return this._add((scope) => addTableOver(this._host, blockOf(this._host, scope, address)));
  }

  get onChanged(): EventHandlers<Excel.TableChangedEventArgs> {
    const host = this._host;
    let sheetId: string | null = null;
    return tableChanged(this.context, {
      sheet: () => {
        ({ sheetId } = this._use());
        if (sheetId !== null) host.requireSheet(sheetId);
        return sheetId;
      },
      tables: () => tablesOf(host.handle, sheetId ?? undefined),
    });
  }

  getItem(key: string): Table {
    return this._find("getItem", (scope) => this._withKey(scope, key));
  }
  getItemOrNullObject(key: string): Table {
    return this._find("getItemOrNullObject", (scope) => this._withKey(scope, key));
  }
  getItemAt(index: number): Table {
    return this._find("getItemAt", (scope) => this._targets(scope)[index]);
  }

  private _withKey(scope: TableScope, key: string): TableTarget | null {
    const wanted = key.toLowerCase();
    const record = recordsOf(this._host, scope).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return record ? { tableId: record.id } : null;
  }
}

function addTableOver(host: HostState, block: CellBlock): TableTarget {
  host.requireEditable(block);
  const { handle } = host;
  // A header row alone gets an empty row below it.
  const whole = block.rows === 1 ? { ...block, rows: 2 } : block;
  const meetsTable = tablesOf(handle, block.sheetId).some((other) => intersection(other.block, whole));
  if (meetsTable || mergesTouching(handle, whole).length > 0) throw new OfficeError("MergedRangeConflict");
  writeHeaders(host, whole);
  host.tablesMade += 1;
  const id = `{00000000-000C-0000-FFFF-${String(host.tablesMade).padStart(12, "0")}}`;
  addTable(
    handle,
    { id, name: freeTableName(host), block: whole },
    { style: "TableStyleMedium2", totals: false, headers: true, filterButton: true, bandedRows: true },
  );
  return { tableId: id };
}
