import { BooleanNumber } from "@univerjs/core";
import { usedBlock, type CellBlock } from "../../univer/cells/cellReading";
import { namesOf } from "../../univer/formulas/names";
import {
  activateSheet,
  colorTab,
  hideSheet,
  moveSheet,
  positionOf,
  removeSheet,
  renameSheet,
  sheetsInOrder,
  showGridlines,
} from "../../univer/sheets/sheets";
import { tablesOf } from "../../univer/sheets/tables";
import { parseAddress, wholeSheet, type CellArea } from "../range/address";
import { ChartCollection } from "../chart/chartCollection";
import { colorOf } from "../range/colors";
import { invalidArgument, itemNotFound, OfficeError } from "../request/errors";
import { EventHandlers } from "../request/eventHandlers";
import type { HostEvent, HostEventKind } from "../request/hostEvents";
import type { HostState } from "../request/hostState";
import { sheetColumns, sheetRows } from "../request/limits";
import { ChildCache, ClientObject, type Readers, type Surface } from "../request/loadTracking";
import { NamedItemCollection } from "../workbook/names";
import { referenceOfName } from "../workbook/nameReference";
import { PageLayout } from "./pageLayout";
import { Range } from "../range/range";
import { checkSheetName } from "./sheetNames";
import { TableCollection } from "../table/tableCollection";
import { WorksheetFreezePanes } from "./freezePanes";
import { WorksheetProtection } from "./worksheetProtection";

export interface SheetTarget {
  readonly sheetId: string;
}

type WorksheetSurface =
  | "charts"
  | "freezePanes"
  | "id"
  | "name"
  | "names"
  | "onActivated"
  | "onChanged"
  | "onDeactivated"
  | "onSelectionChanged"
  | "pageLayout"
  | "position"
  | "protection"
  | "showGridlines"
  | "tabColor"
  | "tables"
  | "visibility"
  | "activate"
  | "delete"
  | "getCell"
  | "getRange"
  | "getRangeByIndexes"
  | "getUsedRange"
  | "getUsedRangeOrNullObject";

export class Worksheet extends ClientObject<SheetTarget> implements Surface<Excel.Worksheet, WorksheetSurface> {
  readonly _entity = "Worksheet";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<SheetTarget> {
    const host = this._host;
    return {
      id: ({ sheetId }) => host.requireSheet(sheetId).getSheetId(),
      name: ({ sheetId }) => host.requireSheet(sheetId).getName(),
      position: ({ sheetId }) => positionOf(host.handle, host.requireSheet(sheetId).getSheetId()),
      showGridlines: ({ sheetId }) => host.requireSheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE,
      tabColor: ({ sheetId }) => host.requireSheet(sheetId).getConfig().tabColor ?? "",
      visibility: ({ sheetId }) => visibilityOf(host, sheetId),
    };
  }

  protected override _children() {
    return {
      charts: () => this.charts,
      freezePanes: () => this.freezePanes,
      names: () => this.names,
      pageLayout: () => this.pageLayout,
      protection: () => this.protection,
      tables: () => this.tables,
    };
  }

  private get _host(): HostState {
    return this.context._host;
  }

  get charts(): ChartCollection {
    return this._made.of("charts", () => new ChartCollection(this.context, () => this._use()));
  }
  get freezePanes(): WorksheetFreezePanes {
    return this._made.of("freezePanes", () => new WorksheetFreezePanes(this.context, () => this._use()));
  }
  get names(): NamedItemCollection {
    return this._made.of("names", () => new NamedItemCollection(this.context, () => ({ scope: this._use().sheetId })));
  }
  get pageLayout(): PageLayout {
    return this._made.of("pageLayout", () => new PageLayout(this.context, () => this._use()));
  }
  get protection(): WorksheetProtection {
    return this._made.of("protection", () => new WorksheetProtection(this.context, () => this._use()));
  }
  get tables(): TableCollection {
    return this._made.of("tables", () => new TableCollection(this.context, () => ({ sheetId: this._use().sheetId })));
  }

  get onActivated(): EventHandlers<Excel.WorksheetActivatedEventArgs> {
    return this._event("sheetActivated", ({ worksheetId }) => ({ type: "WorksheetActivated", worksheetId }));
  }
  get onDeactivated(): EventHandlers<Excel.WorksheetDeactivatedEventArgs> {
    return this._event("sheetDeactivated", ({ worksheetId }) => ({ type: "WorksheetDeactivated", worksheetId }));
  }
  get onChanged(): EventHandlers<Excel.WorksheetChangedEventArgs> {
    return this._event("cellsChanged", changedArgs);
  }
  get onSelectionChanged(): EventHandlers<Excel.WorksheetSelectionChangedEventArgs> {
    return this._event("selectionChanged", ({ worksheetId, address }) => ({
      type: "WorksheetSelectionChanged",
      worksheetId,
      address,
    }));
  }

  private _event<Args>(kind: HostEventKind, describe: (event: HostEvent) => Args): EventHandlers<Args> {
    return new EventHandlers(this.context, kind, describe, (event) => event.worksheetId === this._use().sheetId);
  }

  get id(): string {
    return this._read("id") as string;
  }

  get name(): string {
    return this._read("name") as string;
  }
  set name(name: string) {
    this._write("name", name, ({ sheetId }) => {
      this._host.requireSheet(sheetId);
      this._host.requireStructure();
      checkSheetName(this._host, name, sheetId);
      renameSheet(this._host.handle, sheetId, name);
    });
  }

  get position(): number {
    return this._read("position") as number;
  }
  set position(position: number) {
    this._write("position", position, ({ sheetId }) => {
      this._host.requireSheet(sheetId);
      this._host.requireStructure();
      const last = sheetsInOrder(this._host.handle).length - 1;
      if (!Number.isInteger(position) || position < 0 || position > last)
        throw invalidArgument(`position: ${position}`);
      moveSheet(this._host.handle, sheetId, position);
    });
  }

  get showGridlines(): boolean {
    return this._read("showGridlines") as boolean;
  }
  set showGridlines(shown: boolean) {
    this._write("showGridlines", shown, ({ sheetId }) => {
      this._host.requireSheet(sheetId);
      showGridlines(this._host.handle, sheetId, shown);
    });
  }

  get tabColor(): string {
    return this._read("tabColor") as string;
  }
  set tabColor(color: string) {
    this._write("tabColor", color, ({ sheetId }) => {
      this._host.requireSheet(sheetId);
      colorTab(this._host.handle, sheetId, color === "" ? "" : colorOf(color));
    });
  }

  get visibility(): Excel.Worksheet["visibility"] {
    return this._read("visibility") as Excel.Worksheet["visibility"];
  }
  set visibility(visibility: Excel.Worksheet["visibility"]) {
    this._write("visibility", visibility, ({ sheetId }) => this._setVisibility(sheetId, visibility));
  }

  private _setVisibility(sheetId: string, visibility: string): void {
    this._host.requireSheet(sheetId);
    this._host.requireStructure();
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument(`visibility: ${visibility}`);
    const hidden = visibility !== "Visible";
    if (hidden) this._requireAnotherVisible(sheetId);
    hideSheet(this._host.handle, sheetId, hidden);
    this._host.handle.extras.sheet(sheetId).veryHidden = visibility === "VeryHidden";
  }

  /** Excel keeps at least one sheet in sight. */
  private _requireAnotherVisible(sheetId: string): void {
    const others = sheetsInOrder(this._host.handle).filter((sheet) => sheet.getSheetId() !== sheetId);
    if (others.every((sheet) => sheet.isSheetHidden())) throw new OfficeError("InvalidOperation");
  }

  activate(): void {
    this._act("activate", ({ sheetId }) => {
      this._host.requireSheet(sheetId);
      activateSheet(this._host.handle, sheetId);
    });
  }

  delete(): void {
    this._act("delete", ({ sheetId }) => {
      this._host.requireSheet(sheetId);
      this._host.requireStructure();
      // Excel shows a very hidden sheet before it deletes it; it does not by itself.
      if (visibilityOf(this._host, sheetId) === "VeryHidden") throw new OfficeError("GeneralException");
      this._requireAnotherVisible(sheetId);
      removeSheet(this._host.handle, sheetId);
    });
  }

  private _range(member: string, find: (sheetId: string) => CellBlock | null): Range {
    return new Range(this.context, () => {
      const { sheetId } = this._use();
      this._host.requireSheet(sheetId);
      return find(sheetId);
    })._instantiate(member);
  }

  getRange(address?: string): Range {
    return this._range("getRange", (sheetId) => this._find(sheetId, address));
  }

  private _find(sheetId: string, address: string | undefined): CellBlock {
    if (address === undefined || address === "") return { sheetId, ...wholeSheet };
    const parsed = parseAddress(address);
    if (parsed) {
      const own = this._host.requireSheet(sheetId).getName();
      if (parsed.sheet !== null && parsed.sheet.toLowerCase() !== own.toLowerCase()) {
        throw invalidArgument(`an address of another sheet: ${address}`);
      }
      const { row, column, rows, columns } = parsed;
      return { sheetId, row, column, rows, columns };
    }
    const block = this._named(sheetId, address);
    if (!block) throw invalidArgument(`not an address: ${address}`);
    return block;
  }

  private _named(sheetId: string, text: string): CellBlock | null {
    const { handle } = this._host;
    const wanted = text.toLowerCase();
    const table = tablesOf(handle, sheetId).find(({ name }) => name.toLowerCase() === wanted);
    if (table) return { ...table.block, row: table.block.row + 1, rows: table.block.rows - 1 };
    const name = namesOf(handle).find((item) => item.name.toLowerCase() === wanted);
    const block = name ? referenceOfName(handle, name) : null;
    return block?.sheetId === sheetId ? block : null;
  }

  getRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): Range {
    return this._range("getRangeByIndexes", (sheetId) => {
      const area: CellArea = { row: startRow, column: startColumn, rows: rowCount, columns: columnCount };
      const whole = Object.values(area).every((value) => Number.isInteger(value) && value >= 0);
      const inside = startRow + rowCount <= sheetRows && startColumn + columnCount <= sheetColumns;
      if (!whole || !inside || rowCount === 0 || columnCount === 0) {
        throw invalidArgument(`not cells of a sheet: ${[startRow, startColumn, rowCount, columnCount].join(", ")}`);
      }
      return { sheetId, ...area };
    });
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getUsedRange(valuesOnly = false): Range {
    // The top left cell of an empty sheet, as in Excel.
    return this._range(
      "getUsedRange",
      (sheetId) =>
        usedBlock(this._host.handle, sheetId, valuesOnly) ?? { sheetId, row: 0, column: 0, rows: 1, columns: 1 },
    );
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range {
    return this._range("getUsedRangeOrNullObject", (sheetId) => usedBlock(this._host.handle, sheetId, valuesOnly));
  }
}

export const changedArgs = ({ worksheetId, address }: HostEvent) =>
  ({
    type: "WorksheetChanged",
    worksheetId,
    address,
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
  }) as unknown as Excel.WorksheetChangedEventArgs;

export function visibilityOf(host: HostState, sheetId: string): "Visible" | "Hidden" | "VeryHidden" {
  if (!host.requireSheet(sheetId).isSheetHidden()) return "Visible";
  return host.handle.extras.sheet(sheetId).veryHidden ? "VeryHidden" : "Hidden";
}

/** By name, ignoring case, or by id. */
export function findSheet(host: HostState, key: string): SheetTarget | null {
  const wanted = key.toLowerCase();
  for (const sheet of sheetsInOrder(host.handle)) {
    if (sheet.getName().toLowerCase() === wanted || sheet.getSheetId() === key) return { sheetId: sheet.getSheetId() };
  }
  return null;
}

export function requireSheetKey(host: HostState, key: string): SheetTarget {
  const found = findSheet(host, key);
  if (!found) throw itemNotFound();
  return found;
}
