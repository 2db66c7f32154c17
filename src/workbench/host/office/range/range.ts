import { SheetReader, usedBlock, type CellBlock } from "../../univer/cells/cellReading";
import { hyperlinkAt } from "../../univer/sheets/hyperlinks";
import { hiddenRowsIn } from "../../univer/sheets/hiddenRows";
import {
  activateSheet,
  blockOf,
  hiddenColumnsIn,
  hideColumns,
  hideRows,
  mergesTouching,
  selectCells,
} from "../../univer/sheets/sheets";
import type { ClientResult } from "../request/clientResult";
import { apiNotFound, invalidArgument, itemNotFound, OfficeError } from "../request/errors";
import type { HostState } from "../request/hostState";
import { sheetColumns, sheetRows } from "../request/limits";
import { excelReference } from "../request/properties";
import { boundingArea, formatAddress, intersection, type CellArea } from "./address";
import { areaOf } from "./areaOf";
import { RemoveDuplicatesResult, removeDuplicateRows } from "./duplicates";
import { findCell, replaceInCells } from "./finding";
import type { RangeAreas } from "./rangeAreas";
import { edgeFrom, extendedTo } from "./rangeEdges";
import {
  readFormulas,
  readFormulasR1C1,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
} from "./rangeReading";
import {
  clearCells,
  enterFormulasR1C1,
  enterHyperlink,
  enterNumberFormats,
  enterValues,
  mergeBlock,
  unmergeBlock,
} from "./rangeWriting";

import type { RangeView } from "./rangeView";
import { specialCells } from "./specialCells";
import { visibleView } from "./visibleRows";

/** Excel gives no more of them at once. */
const mostMergedAreas = 512;

function existing(host: HostState, block: CellBlock): CellBlock {
  host.requireSheet(block.sheetId);
  return block;
}

const addressOf = (block: CellBlock, host: HostState): string =>
  formatAddress(host.requireSheet(block.sheetId).getName(), block);

const Properties = excelReference<CellBlock>()("Range", {
  address: { read: addressOf },
  addressLocal: { read: addressOf },
  cellCount: { read: ({ rows, columns }) => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns) },
  columnCount: { read: ({ columns }) => columns },
  columnHidden: {
    read: (block, host) => {
      const hidden = hiddenColumnsIn(host.handle, existing(host, block)).length;
      return hidden === 0 || hidden === block.columns ? hidden > 0 : null;
    },
    write(block, hidden, host) {
      host.requireEditable(block);
      if (typeof hidden !== "boolean") throw invalidArgument(`not true or false: ${String(hidden)}`);
      hideColumns(host.handle, { ...existing(host, block), row: 0, rows: 1 }, hidden);
    },
  },
  columnIndex: { read: ({ column }) => column },
  conditionalFormats: { object: "ConditionalFormatCollection" },
  dataValidation: { object: "DataValidation" },
  format: { object: "RangeFormat" },
  formulas: {
    read: (block, host) => readFormulas(host, existing(host, block)),
    write: (block, formulas, host) => enterValues(host, block, formulas),
  },
  formulasR1C1: {
    read: (block, host) => readFormulasR1C1(host, existing(host, block)),
    write: (block, formulas, host) => enterFormulasR1C1(host, block, formulas),
  },
  hasSpill: { read: (block, host) => spillState(host.handle, existing(host, block)) },
  isEntireColumn: { read: ({ rows }) => rows === sheetRows },
  isEntireRow: { read: ({ columns }) => columns === sheetColumns },
  hyperlink: {
    read: (block, host) => hyperlinkOf(host.handle, existing(host, block)),
    write: (block, link, host) => enterHyperlink(host, block, link),
  },
  numberFormat: {
    read: (block, host) => readNumberFormats(host, existing(host, block)),
    write: (block, formats, host) => enterNumberFormats(host, block, formats),
  },
  rowCount: { read: ({ rows }) => rows },
  rowHidden: {
    read: (block, host) => {
      const hidden = hiddenRowsIn(host.handle, existing(host, block)).length;
      return hidden === 0 || hidden === block.rows ? hidden > 0 : null;
    },
    write(block, hidden, host) {
      host.requireEditable(block);
      if (typeof hidden !== "boolean") throw invalidArgument(`not true or false: ${String(hidden)}`);
      hideRows(host.handle, { ...existing(host, block), column: 0, columns: 1 }, hidden);
    },
  },
  rowIndex: { read: ({ row }) => row },
  sort: { object: "RangeSort" },
  text: { read: (block, host) => readTexts(host, existing(host, block)) },
  valueTypes: { read: (block, host) => readValueTypes(host, existing(host, block)) },
  values: {
    read: (block, host) => readValues(host, existing(host, block)),
    write: (block, values, host) => enterValues(host, block, values),
  },
  worksheet: { object: "Worksheet" },
});

export class Range extends Properties {
  /** A range that is found from this one when its turn comes. */
  private _from(member: string, find: (block: CellBlock) => CellArea | null): Range {
    const range = new Range(this.context, () => {
      const block = existing(this._host, this._use());
      const area = find(block);
      return area && { ...area, sheetId: block.sheetId };
    });
    return range._instantiate(member);
  }

  getCell(row: number, column: number): Range {
    return this._from("getCell", (block) =>
      inSheet({ row: block.row + row, column: block.column + column, rows: 1, columns: 1 }),
    );
  }
  getRow(row: number): Range {
    return this._from("getRow", (block) => inSheet({ ...block, row: block.row + row, rows: 1 }));
  }
  getColumn(column: number): Range {
    return this._from("getColumn", (block) => inSheet({ ...block, column: block.column + column, columns: 1 }));
  }
  getLastCell(): Range {
    return this._from("getLastCell", lastCell);
  }
  getLastRow(): Range {
    return this._from("getLastRow", (block) => ({ ...block, row: block.row + block.rows - 1, rows: 1 }));
  }
  getLastColumn(): Range {
    return this._from("getLastColumn", (block) => ({ ...block, column: block.column + block.columns - 1, columns: 1 }));
  }
  getOffsetRange(rowOffset: number, columnOffset: number): Range {
    return this._from("getOffsetRange", (block) =>
      inSheet({ ...block, row: block.row + rowOffset, column: block.column + columnOffset }),
    );
  }
  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this._from("getResizedRange", (block) =>
      inSheet({ ...block, rows: block.rows + deltaRows, columns: block.columns + deltaColumns }),
    );
  }
  getAbsoluteResizedRange(numRows: number, numColumns: number): Range {
    return this._from("getAbsoluteResizedRange", (block) => inSheet({ ...block, rows: numRows, columns: numColumns }));
  }
  getColumnsAfter(count = 1): Range {
    return this._from("getColumnsAfter", (block) => beside(block, "column", "columns", count, true));
  }
  getColumnsBefore(count = 1): Range {
    return this._from("getColumnsBefore", (block) => beside(block, "column", "columns", count, false));
  }
  getRowsAbove(count = 1): Range {
    return this._from("getRowsAbove", (block) => beside(block, "row", "rows", count, false));
  }
  getRowsBelow(count = 1): Range {
    return this._from("getRowsBelow", (block) => beside(block, "row", "rows", count, true));
  }
  getEntireColumn(): Range {
    return this._from("getEntireColumn", (block) => ({ ...block, row: 0, rows: sheetRows }));
  }
  getEntireRow(): Range {
    return this._from("getEntireRow", (block) => ({ ...block, column: 0, columns: sheetColumns }));
  }
  getBoundingRect(anotherRange: Excel.Range | string): Range {
    return this._from("getBoundingRect", (block) => boundingArea(block, this._areaOf(anotherRange, block.sheetId)));
  }
  getIntersection(anotherRange: Excel.Range | string): Range {
    return this._from("getIntersection", (block) => {
      const shared = intersection(block, this._areaOf(anotherRange, block.sheetId));
      if (!shared) throw itemNotFound();
      return shared;
    });
  }
  getIntersectionOrNullObject(anotherRange: Excel.Range | string): Range {
    return this._from("getIntersectionOrNullObject", (block) =>
      intersection(block, this._areaOf(anotherRange, block.sheetId)),
    );
  }
  getUsedRange(valuesOnly = false): Range {
    return this._from("getUsedRange", (block) => {
      const used = usedBlock(this._host.handle, block.sheetId, valuesOnly, block);
      if (!used) throw itemNotFound();
      return used;
    });
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range {
    return this._from("getUsedRangeOrNullObject", (block) =>
      usedBlock(this._host.handle, block.sheetId, valuesOnly, block),
    );
  }
  getSpillingToRangeOrNullObject(): Range {
    return this._from("getSpillingToRangeOrNullObject", (block) => {
      const spill = new SheetReader(this._host.handle, block.sheetId).spillOf(block.row, block.column);
      return spill && boundingArea(cellAt(spill.startRow, spill.startColumn), cellAt(spill.endRow, spill.endColumn));
    });
  }

  /** From the cell at the top left where no other is named. */
  getRangeEdge(direction: string, activeCell?: Excel.Range | string): Range {
    return this._from("getRangeEdge", (block) => edgeFrom(this._host, this._active(block, activeCell), direction));
  }
  getExtendedRange(direction: string, activeCell?: Excel.Range | string): Range {
    return this._from("getExtendedRange", (block) =>
      extendedTo(this._host, block, this._active(block, activeCell), direction),
    );
  }

  private _active(block: CellBlock, activeCell: Excel.Range | string | undefined): CellBlock {
    const area = activeCell === undefined ? block : this._areaOf(activeCell, block.sheetId);
    return { sheetId: block.sheetId, row: area.row, column: area.column, rows: 1, columns: 1 };
  }

  find(text: string, criteria: Excel.SearchCriteria): Range {
    return this._from("find", (block) => {
      const found = findCell(this._host, block, text, criteria);
      if (!found) throw itemNotFound();
      return found;
    });
  }
  findOrNullObject(text: string, criteria: Excel.SearchCriteria): Range {
    return this._from("findOrNullObject", (block) => findCell(this._host, block, text, criteria));
  }
  replaceAll(text: string, replacement: string, criteria: Excel.ReplaceCriteria): ClientResult<number> {
    return this._result("replaceAll", (block) => {
      this._host.beforeWrite();
      return replaceInCells(this._host, block, text, replacement, criteria);
    });
  }

  removeDuplicates(columns: number[], includesHeader: boolean): InstanceType<typeof RemoveDuplicatesResult> {
    return new RemoveDuplicatesResult(this.context, () => {
      this._host.beforeWrite();
      return removeDuplicateRows(this._host, this._use(), columns, includesHeader);
    })._instantiate("removeDuplicates");
  }

  /** The rows that are in sight. */
  getVisibleView(): RangeView {
    const view = this.context._object("RangeView", () => visibleView(this._host, this._use())) as RangeView;
    return view._instantiate("getVisibleView");
  }

  getSpecialCells(cellType: string, cellValueType?: string): RangeAreas {
    return this._areas("getSpecialCells", (block) => {
      const found = specialCells(this._host, block, cellType, cellValueType);
      if (!found) throw itemNotFound();
      return found;
    });
  }
  getSpecialCellsOrNullObject(cellType: string, cellValueType?: string): RangeAreas {
    return this._areas("getSpecialCellsOrNullObject", (block) =>
      specialCells(this._host, block, cellType, cellValueType),
    );
  }

  private _areas(member: string, find: (block: CellBlock) => readonly CellBlock[] | null): RangeAreas {
    const areas = this.context._object("RangeAreas", () => {
      const blocks = find(existing(this._host, this._use()));
      return blocks && { blocks };
    }) as RangeAreas;
    return areas._instantiate(member);
  }

  /** Fails above the number that Excel allows. */
  getMergedAreasOrNullObject(): RangeAreas {
    return this._areas("getMergedAreasOrNullObject", ({ sheetId, ...area }) => {
      const merges = mergesTouching(this._host.handle, { sheetId, ...area }).map((merge) => blockOf(sheetId, merge));
      if (merges.length > mostMergedAreas) throw new OfficeError("InvalidOperation");
      return merges.length === 0 ? null : merges;
    });
  }

  /** Of rows only what is hidden is known. */
  getRowProperties(wanted: Excel.RowPropertiesLoadOptions): ClientResult<Excel.RowProperties[]> {
    const unknown = Object.keys(wanted).find((name) => name !== "rowHidden" && name !== "rowIndex");
    if (unknown !== undefined) throw apiNotFound(`Range.getRowProperties ${unknown}`);
    return this._result("getRowProperties", (block) => {
      const hidden = new Set(hiddenRowsIn(this._host.handle, existing(this._host, block)));
      return Array.from({ length: block.rows }, (_none, index) => ({
        ...(wanted.rowHidden ? { rowHidden: hidden.has(block.row + index) } : {}),
        ...(wanted.rowIndex ? { rowIndex: block.row + index } : {}),
      }));
    });
  }

  private _areaOf(other: Excel.Range | string, sheetId: string): CellArea {
    const area: CellArea & Partial<CellBlock> = areaOf(other);
    if (area.sheetId !== undefined && area.sheetId !== sheetId) {
      throw invalidArgument("the ranges lie on different sheets");
    }
    return area;
  }

  select(): void {
    this._act("select", (block) => {
      activateSheet(this._host.handle, existing(this._host, block).sheetId);
      selectCells(this._host.handle, block);
    });
  }

  clear(applyTo: string = "All"): void {
    this._act("clear", (block) => clearCells(this._host, block, applyTo));
  }

  merge(across = false): void {
    this._act("merge", (block) => mergeBlock(this._host, block, across));
  }

  unmerge(): void {
    this._act("unmerge", (block) => unmergeBlock(this._host, block));
  }
}

const cellAt = (row: number, column: number): CellArea => ({ row, column, rows: 1, columns: 1 });

const lastCell = (area: CellArea): CellArea => cellAt(area.row + area.rows - 1, area.column + area.columns - 1);

function inSheet(area: CellArea): CellArea {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= sheetRows &&
    area.column + area.columns <= sheetColumns;
  if (!inside) throw invalidArgument("the range lies outside the sheet");
  return area;
}

/** So many rows or columns outside an edge of the area; a negative number counts inside it. */
function beside(
  area: CellArea,
  start: "row" | "column",
  size: "rows" | "columns",
  count: number,
  behind: boolean,
): CellArea {
  if (!Number.isInteger(count) || count < -area[size]) throw invalidArgument(`not a number of ${size}: ${count}`);
  const edge = behind ? area[start] + area[size] : area[start];
  const first = behind === count > 0 ? edge : edge - Math.abs(count);
  return inSheet({ ...area, [start]: first, [size]: Math.abs(count) });
}

/** null where some of the cells spill and others do not. */
function spillState(handle: HostState["handle"], block: CellBlock): boolean | null {
  const reader = new SheetReader(handle, block.sheetId);
  let spilling = 0;
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const own = reader.raw(row, column);
      const spilledOver = !own?.f && !own?.v && reader.content(row, column).kind !== "empty";
      if (spilledOver || reader.spillOf(row, column)) spilling += 1;
    }
  }
  if (spilling === 0) return false;
  return spilling === block.rows * block.columns ? true : null;
}

function hyperlinkOf(handle: HostState["handle"], block: CellBlock): Excel.RangeHyperlink | null {
  const address = hyperlinkAt(handle, block.sheetId, block.row, block.column);
  if (address === null) return null;
  return address.startsWith("#") ? { documentReference: address.slice(1) } : { address };
}
