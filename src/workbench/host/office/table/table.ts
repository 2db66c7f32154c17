import type { CellBlock } from "../../univer/cells/cellReading";
import { patchCellStyles, writeCells } from "../../univer/cells/cellWriting";
import { deleteTable, renameTable, restyleTable, tableById, type TableRecord } from "../../univer/sheets/tables";
import type { TableExtras } from "../../univer/workbookExtras";
import { apiNotFound, invalidArgument, itemNotFound } from "../request/errors";
import type { HostState } from "../request/hostState";
import { ChildCache, ClientObject, type Readers, type Surface } from "../request/loadTracking";
import { Range } from "../range/range";
import { TableColumnCollection } from "./tableColumns";
import { checkTableName, checkTableNameIsFree } from "./tableNames";
import { Worksheet } from "../sheet/worksheet";

export interface TableTarget {
  readonly tableId: string;
}

type TableSurface =
  | "columns"
  | "convertToRange"
  | "delete"
  | "getDataBodyRange"
  | "getHeaderRowRange"
  | "getRange"
  | "getTotalRowRange"
  | "id"
  | "name"
  | "showBandedRows"
  | "showFilterButton"
  | "showHeaders"
  | "showTotals"
  | "style"
  | "worksheet";

export class Table extends ClientObject<TableTarget> implements Surface<Excel.Table, TableSurface> {
  readonly _entity = "Table";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<TableTarget> {
    return {
      id: ({ tableId }) => this._record(tableId).id,
      name: ({ tableId }) => this._record(tableId).name,
      showBandedRows: ({ tableId }) => this._extras(tableId).bandedRows,
      showFilterButton: ({ tableId }) => this._extras(tableId).filterButton,
      showHeaders: ({ tableId }) => this._extras(tableId).headers,
      showTotals: ({ tableId }) => this._extras(tableId).totals,
      style: ({ tableId }) => this._extras(tableId).style ?? "",
    };
  }

  protected override _children() {
    return { columns: () => this.columns, worksheet: () => this.worksheet };
  }

  private get _host(): HostState {
    return this.context._host;
  }

  private _record(tableId: string): TableRecord {
    const record = tableById(this._host.handle, tableId);
    if (!record) throw itemNotFound();
    return record;
  }

  private _extras(tableId: string): TableExtras {
    this._record(tableId);
    return this._host.handle.extras.table(tableId);
  }

  get columns(): TableColumnCollection {
    return this._made.of(
      "columns",
      () => new TableColumnCollection(this.context, () => this._record(this._use().tableId)),
    );
  }
  get worksheet(): Worksheet {
    return this._made.of(
      "worksheet",
      () => new Worksheet(this.context, () => ({ sheetId: this._record(this._use().tableId).block.sheetId })),
    );
  }

  get id(): string {
    return this._read("id") as string;
  }

  get name(): string {
    return this._read("name") as string;
  }
  set name(name: string) {
    this._write("name", name, ({ tableId }) => {
      const record = this._editable(tableId);
      checkTableName(name);
      checkTableNameIsFree(this._host, name, tableId);
      renameTable(this._host.handle, record, name);
    });
  }

  get style(): string {
    return this._read("style") as string;
  }
  set style(style: string) {
    this._change("style", style, (extras) => {
      if (style !== "" && !/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style)) {
        throw invalidArgument(`not a table style: ${style}`);
      }
      extras.style = style === "" ? null : style;
    });
  }

  get showBandedRows(): boolean {
    return this._read("showBandedRows") as boolean;
  }
  set showBandedRows(shown: boolean) {
    this._change("showBandedRows", shown, (extras) => (extras.bandedRows = shown));
  }

  get showFilterButton(): boolean {
    return this._read("showFilterButton") as boolean;
  }
  set showFilterButton(shown: boolean) {
    this._change("showFilterButton", shown, (extras) => (extras.filterButton = shown));
  }

  get showHeaders(): boolean {
    return this._read("showHeaders") as boolean;
  }
  set showHeaders(shown: boolean) {
    this._change("showHeaders", shown, () => {
      if (!shown) throw apiNotFound("Table.showHeaders = false");
    });
  }

  get showTotals(): boolean {
    return this._read("showTotals") as boolean;
  }
  set showTotals(shown: boolean) {
    this._change("showTotals", shown, (extras, record) => {
      if (extras.totals === shown) return;
      extras.totals = shown;
      const { block } = record;
      const row = block.row + block.rows - (shown ? 0 : 1);
      writeCells(this._host.handle, { ...block, row, rows: 1 }, (_row, column) => {
        if (!shown) return { kind: "clear" };
        return column === 0 ? { kind: "text", text: "Total" } : null;
      });
    });
  }

  private _editable(tableId: string): TableRecord {
    const record = this._record(tableId);
    this._host.requireEditable(record.block);
    return record;
  }

  private _change(name: string, value: unknown, apply: (extras: TableExtras, record: TableRecord) => void): void {
    this._write(name, value, ({ tableId }) => {
      const record = this._editable(tableId);
      apply(this._extras(tableId), record);
      restyleTable(this._host.handle, record);
    });
  }

  private _range(member: string, find: (block: CellBlock, totals: number) => CellBlock): Range {
    return new Range(this.context, () => {
      const { tableId } = this._use();
      return find(this._record(tableId).block, this._extras(tableId).totals ? 1 : 0);
    })._instantiate(member);
  }

  getRange(): Range {
    return this._range("getRange", (block) => block);
  }
  getHeaderRowRange(): Range {
    return this._range("getHeaderRowRange", (block) => ({ ...block, rows: 1 }));
  }
  getDataBodyRange(): Range {
    return this._range("getDataBodyRange", (block, totals) => ({
      ...block,
      row: block.row + 1,
      rows: block.rows - 1 - totals,
    }));
  }
  getTotalRowRange(): Range {
    return this._range("getTotalRowRange", (block, totals) => {
      if (totals === 0) throw itemNotFound();
      return { ...block, row: block.row + block.rows - 1, rows: 1 };
    });
  }

  /** Its cells go with it. */
  delete(): void {
    this._act("delete", ({ tableId }) => {
      const { block } = this._editable(tableId);
      deleteTable(this._host.handle, tableId);
      writeCells(this._host.handle, block, () => ({ kind: "clear" }));
      patchCellStyles(this._host.handle, block, () => "clear");
    });
  }

  convertToRange(): Range {
    const range = new Range(this.context, () => {
      this._host.beforeWrite();
      const { tableId } = this._use();
      const { block } = this._editable(tableId);
      deleteTable(this._host.handle, tableId);
      return block;
    });
    return range._instantiate("convertToRange");
  }
}
