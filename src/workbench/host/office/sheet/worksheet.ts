import { BooleanNumber } from "@univerjs/core";
import { usedBlock, type CellBlock } from "../../univer/cells/cellReading";
import { namesOf } from "../../univer/formulas/names";
import {
  activateSheet,
  colorTab,
  moveSheet,
  positionOf,
  renameSheet,
  sheetsInOrder,
  showGridlines,
} from "../../univer/sheets/sheets";
import { tablesOf } from "../../univer/sheets/tables";
import { parseAddress, wholeSheet, type CellArea } from "../range/address";
import { colorOf } from "../range/colors";
import { findCells, replaceInCells } from "../range/finding";
import { Range } from "../range/range";
import type { RangeAreas } from "../range/rangeAreas";
import type { ClientResult } from "../request/clientResult";
import { invalidArgument, itemNotFound } from "../request/errors";
import type { EventHandlers, SheetOfEvents } from "../request/eventHandlers";
import type { HostState } from "../request/hostState";
import { sheetColumns, sheetRows } from "../request/limits";
import { excelObject } from "../request/properties";
import { referenceOfName } from "../workbook/nameReference";
import { sheetEvents } from "./sheetEvents";
import { checkSheetName } from "./sheetNames";
import { changeVisibility, deleteSheet, visibilityOf, type SheetTarget } from "./sheetTarget";

const Properties = excelObject<SheetTarget>()("Worksheet", {
  charts: { object: "ChartCollection" },
  freezePanes: { object: "WorksheetFreezePanes" },
  horizontalPageBreaks: { object: "PageBreakCollection", of: ({ sheetId }) => ({ sheetId, axis: "rowBreaks" }) },
  id: { read: ({ sheetId }, host) => host.requireSheet(sheetId).getSheetId() },
  name: {
    read: ({ sheetId }, host) => host.requireSheet(sheetId).getName(),
    write({ sheetId }, name, host) {
      host.requireSheet(sheetId);
      host.requireStructure();
      checkSheetName(host, name, sheetId);
      renameSheet(host.handle, sheetId, name);
    },
  },
  names: { object: "NamedItemCollection", of: ({ sheetId }) => ({ scope: sheetId }) },
  pageLayout: { object: "PageLayout" },
  position: {
    read: ({ sheetId }, host) => positionOf(host.handle, host.requireSheet(sheetId).getSheetId()),
    write({ sheetId }, position, host) {
      host.requireSheet(sheetId);
      host.requireStructure();
      const last = sheetsInOrder(host.handle).length - 1;
      if (!Number.isInteger(position) || position < 0 || position > last)
        throw invalidArgument(`position: ${position}`);
      moveSheet(host.handle, sheetId, position);
    },
  },
  protection: { object: "WorksheetProtection" },
  showGridlines: {
    read: ({ sheetId }, host) => host.requireSheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE,
    write({ sheetId }, shown, host) {
      host.requireSheet(sheetId);
      showGridlines(host.handle, sheetId, shown);
    },
  },
  tabColor: {
    read: ({ sheetId }, host) => host.requireSheet(sheetId).getConfig().tabColor ?? "",
    write({ sheetId }, color, host) {
      host.requireSheet(sheetId);
      colorTab(host.handle, sheetId, color === "" ? "" : colorOf(color));
    },
  },
  tables: { object: "TableCollection" },
  verticalPageBreaks: { object: "PageBreakCollection", of: ({ sheetId }) => ({ sheetId, axis: "columnBreaks" }) },
  visibility: {
    read: (target, host) => visibilityOf(host, target),
    write: (target, visibility, host) => changeVisibility(host, target, visibility),
  },
});

export class Worksheet extends Properties {
  get onActivated(): EventHandlers<Excel.WorksheetActivatedEventArgs> {
    return sheetEvents.activated(this.context, this._ofEvents());
  }
  get onDeactivated(): EventHandlers<Excel.WorksheetDeactivatedEventArgs> {
    return sheetEvents.deactivated(this.context, this._ofEvents());
  }
  get onChanged(): EventHandlers<Excel.WorksheetChangedEventArgs> {
    return sheetEvents.changed(this.context, this._ofEvents());
  }
  get onNameChanged(): EventHandlers<Excel.WorksheetNameChangedEventArgs> {
    return sheetEvents.nameChanged(this.context, this._ofEvents());
  }
  get onSelectionChanged(): EventHandlers<Excel.WorksheetSelectionChangedEventArgs> {
    return sheetEvents.selectionChanged(this.context, this._ofEvents());
  }

  private _ofEvents(): SheetOfEvents {
    return () => {
      const { sheetId } = this._use();
      this._host.requireSheet(sheetId);
      return sheetId;
    };
  }

  activate(): void {
    this._act("activate", ({ sheetId }) => {
      this._host.requireSheet(sheetId);
      activateSheet(this._host.handle, sheetId);
    });
  }

  delete(): void {
    this._act("delete", (target) => deleteSheet(this._host, target));
  }

  getNext(visibleOnly = false): Worksheet {
    return this._beside("getNext", 1, visibleOnly);
  }
  getNextOrNullObject(visibleOnly = false): Worksheet {
    return this._beside("getNextOrNullObject", 1, visibleOnly);
  }
  getPrevious(visibleOnly = false): Worksheet {
    return this._beside("getPrevious", -1, visibleOnly);
  }
  getPreviousOrNullObject(visibleOnly = false): Worksheet {
    return this._beside("getPreviousOrNullObject", -1, visibleOnly);
  }

  private _beside(member: string, step: 1 | -1, visibleOnly: boolean): Worksheet {
    const sheet = this.context._object("Worksheet", () => {
      const own = this._host.requireSheet(this._use().sheetId).getSheetId();
      const sheets = sheetsInOrder(this._host.handle);
      let at = sheets.findIndex((each) => each.getSheetId() === own) + step;
      while (visibleOnly && sheets[at]?.isSheetHidden()) at += step;
      const beside = sheets.at(at);
      if (at >= 0 && beside !== undefined) return { sheetId: beside.getSheetId() };
      if (member.endsWith("OrNullObject")) return null;
      throw itemNotFound();
    }) as Worksheet;
    return sheet._instantiate(member);
  }

  private _range(member: string, find: (sheetId: string) => CellBlock | null): Range {
    return new Range(this.context, () => {
      const { sheetId } = this._use();
      this._host.requireSheet(sheetId);
      return find(sheetId);
    })._instantiate(member);
  }

  getRange(address?: string): Range {
    return this._range("getRange", (sheetId) => blockAt(this._host, sheetId, address));
  }

  /** Several areas of this sheet: "A1:B2,D4". */
  getRanges(address?: string): RangeAreas {
    const areas = this.context._object("RangeAreas", () => {
      const { sheetId } = this._use();
      this._host.requireSheet(sheetId);
      const parts = address === undefined || address === "" ? [undefined] : address.split(/[,;]/);
      return { blocks: parts.map((part) => blockAt(this._host, sheetId, part)) };
    }) as RangeAreas;
    return areas._instantiate("getRanges");
  }

  findAll(text: string, criteria: Excel.WorksheetSearchCriteria): RangeAreas {
    return this._found("findAll", text, criteria);
  }
  findAllOrNullObject(text: string, criteria: Excel.WorksheetSearchCriteria): RangeAreas {
    return this._found("findAllOrNullObject", text, criteria);
  }

  private _found(member: string, text: string, criteria: Excel.WorksheetSearchCriteria): RangeAreas {
    const areas = this.context._object("RangeAreas", () => {
      const blocks = findCells(this._host, this._use().sheetId, text, criteria);
      if (blocks.length > 0) return { blocks };
      if (member.endsWith("OrNullObject")) return null;
      throw itemNotFound();
    }) as RangeAreas;
    return areas._instantiate(member);
  }

  replaceAll(text: string, replacement: string, criteria: Excel.ReplaceCriteria): ClientResult<number> {
    return this._result("replaceAll", ({ sheetId }) => {
      this._host.beforeWrite();
      return replaceInCells(this._host, { ...wholeSheet, sheetId }, text, replacement, criteria);
    });
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

function blockAt(host: HostState, sheetId: string, address: string | undefined): CellBlock {
  if (address === undefined || address === "") return { sheetId, ...wholeSheet };
  const parsed = parseAddress(address);
  if (parsed) {
    const own = host.requireSheet(sheetId).getName();
    if (parsed.sheet !== null && parsed.sheet.toLowerCase() !== own.toLowerCase()) {
      throw invalidArgument(`an address of another sheet: ${address}`);
    }
    const { row, column, rows, columns } = parsed;
    return { sheetId, row, column, rows, columns };
  }
  const block = blockNamed(host, sheetId, address);
  if (!block) throw invalidArgument(`not an address: ${address}`);
  return block;
}

function blockNamed({ handle }: HostState, sheetId: string, text: string): CellBlock | null {
  const wanted = text.toLowerCase();
  const table = tablesOf(handle, sheetId).find(({ name }) => name.toLowerCase() === wanted);
  if (table) return { ...table.block, row: table.block.row + 1, rows: table.block.rows - 1 };
  const name = namesOf(handle).find((item) => item.name.toLowerCase() === wanted);
  const block = name ? referenceOfName(handle, name) : null;
  return block?.sheetId === sheetId ? block : null;
}
