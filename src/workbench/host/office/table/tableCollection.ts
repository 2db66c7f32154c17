import { SheetReader, type CellBlock } from "../../univer/cells/cellReading";
import { writeCells } from "../../univer/cells/cellWriting";
import { mergesTouching, rangeOf } from "../../univer/sheets/sheets";
import { addTable, tablesOf, type TableRecord } from "../../univer/sheets/tables";
import { intersection, parseAddress } from "../range/address";
import { apiNotFound, invalidArgument, itemNotFound, OfficeError } from "../request/errors";
import type { HostState } from "../request/hostState";
import { ClientCollection, type Readers, type Surface } from "../request/loadTracking";
import type { Range } from "../range/range";
import { Table, type TableTarget } from "./table";
import { freeTableName } from "./tableNames";
import { findSheet } from "../sheet/worksheet";

export interface TableScope {
  /** null = all tables of the workbook. */
  readonly sheetId: string | null;
}

export class TableCollection
  extends ClientCollection<Table, TableScope>
  implements Surface<Excel.TableCollection, "add" | "count" | "getItem" | "getItemAt" | "getItemOrNullObject">
{
  readonly _entity = "TableCollection";

  private get _host(): HostState {
    return this.context._host;
  }

  private _records({ sheetId }: TableScope): TableRecord[] {
    if (sheetId !== null) this._host.requireSheet(sheetId);
    return tablesOf(this._host.handle, sheetId ?? undefined);
  }

  protected override _readers(): Readers<TableScope> {
    return { count: (scope) => this._records(scope).length };
  }

  get count(): number {
    return this._read("count") as number;
  }

  protected _list(scope: TableScope): Table[] {
    return this._records(scope).map(({ id }) => new Table(this.context, () => ({ tableId: id })));
  }

  add(address: Excel.Range | string, hasHeaders: boolean): Table {
    if (!hasHeaders) throw apiNotFound("TableCollection.add without headers");
    const table = new Table(this.context, () => {
      this._host.beforeWrite();
      return this._add(this._blockOf(address));
    });
    return table._instantiate("add");
  }

  private _blockOf(address: Excel.Range | string): CellBlock {
    const { sheetId } = this._use();
    if (typeof address !== "string") {
      const block = (address as unknown as Range)._use();
      if (sheetId !== null && block.sheetId !== sheetId) throw invalidArgument("a range of another sheet");
      return block;
    }
    const parsed = parseAddress(address);
    const owner = parsed?.sheet ? findSheet(this._host, parsed.sheet)?.sheetId : sheetId;
    if (!parsed || !owner) throw invalidArgument(`not an address: ${address}`);
    const { row, column, rows, columns } = parsed;
    return { sheetId: owner, row, column, rows, columns };
  }

  private _add(block: CellBlock): TableTarget {
    this._host.requireEditable(block);
    const { handle } = this._host;
    // A header row alone gets an empty row below it.
    const whole = block.rows === 1 ? { ...block, rows: 2 } : block;
    const meetsTable = tablesOf(handle, block.sheetId).some((other) => intersection(other.block, whole));
    if (meetsTable || mergesTouching(handle, whole).length > 0) throw new OfficeError("MergedRangeConflict");
    writeHeaders(this._host, whole);
    this._host.tablesMade += 1;
    const id = `{00000000-000C-0000-FFFF-${String(this._host.tablesMade).padStart(12, "0")}}`;
    addTable(
      handle,
      { id, name: freeTableName(this._host), block: whole },
      { style: "TableStyleMedium2", totals: false, headers: true, filterButton: true, bandedRows: true },
    );
    return { tableId: id };
  }

  getItem(key: string): Table {
    return new Table(this.context, () => {
      const found = this._find(key);
      if (!found) throw itemNotFound();
      return found;
    })._instantiate("getItem");
  }
  getItemOrNullObject(key: string): Table {
    return new Table(this.context, () => this._find(key))._instantiate("getItemOrNullObject");
  }
  getItemAt(index: number): Table {
    return new Table(this.context, () => {
      const record = this._records(this._use())[index];
      if (!record) throw itemNotFound();
      return { tableId: record.id };
    })._instantiate("getItemAt");
  }

  private _find(key: string): TableTarget | null {
    const wanted = key.toLowerCase();
    const record = this._records(this._use()).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return record ? { tableId: record.id } : null;
  }
}

/** Excel makes every header a text, none of them empty and no two the same. */
function writeHeaders(host: HostState, block: CellBlock): void {
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
