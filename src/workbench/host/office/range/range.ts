import { SheetReader, usedBlock, type CellBlock } from "../../univer/cells/cellReading";
import { hyperlinkAt } from "../../univer/sheets/hyperlinks";
import { activateSheet, selectCells } from "../../univer/sheets/sheets";
import { boundingArea, formatAddress, intersection, parseAddress, type CellArea } from "./address";
import { ConditionalFormatCollection } from "../conditional/conditionalFormatCollection";
import { DataValidation } from "../validation/dataValidation";
import { invalidArgument, itemNotFound } from "../request/errors";
import type { HostState } from "../request/hostState";
import { sheetColumns, sheetRows } from "../request/limits";
import { ChildCache, ClientObject, type Place, type Readers, type Surface } from "../request/loadTracking";
import { RangeFormat } from "./rangeFormat";
import { readFormulas, readNumberFormats, readTexts, readValues, readValueTypes } from "./rangeReading";
import { clearCells, enterHyperlink, enterNumberFormats, enterValues, mergeBlock, unmergeBlock } from "./rangeWriting";
import type { RequestContext } from "../request/requestContext";
import { Worksheet } from "../sheet/worksheet";

type RangeSurface =
  | "address"
  | "addressLocal"
  | "cellCount"
  | "columnCount"
  | "columnIndex"
  | "conditionalFormats"
  | "dataValidation"
  | "format"
  | "formulas"
  | "hasSpill"
  | "hyperlink"
  | "numberFormat"
  | "rowCount"
  | "rowIndex"
  | "text"
  | "valueTypes"
  | "values"
  | "worksheet"
  | "clear"
  | "getBoundingRect"
  | "getCell"
  | "getColumn"
  | "getEntireColumn"
  | "getEntireRow"
  | "getIntersectionOrNullObject"
  | "getLastCell"
  | "getLastColumn"
  | "getLastRow"
  | "getOffsetRange"
  | "getResizedRange"
  | "getRow"
  | "getSpillingToRangeOrNullObject"
  | "getUsedRange"
  | "getUsedRangeOrNullObject"
  | "merge"
  | "select"
  | "unmerge";

export class Range extends ClientObject<CellBlock> implements Surface<Excel.Range, RangeSurface> {
  readonly _entity = "Range";
  private readonly _made = new ChildCache();

  constructor(context: RequestContext, place: Place<CellBlock>) {
    super(context, place);
  }

  protected _readers(): Readers<CellBlock> {
    const { handle } = this._host;
    return {
      address: (block) => formatAddress(this._host.requireSheet(block.sheetId).getName(), block),
      addressLocal: (block) => formatAddress(this._host.requireSheet(block.sheetId).getName(), block),
      cellCount: ({ rows, columns }) => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns),
      columnCount: (block) => block.columns,
      columnIndex: (block) => block.column,
      formulas: (block) => readFormulas(this._host, this._existing(block)),
      hasSpill: (block) => spillState(handle, this._existing(block)),
      hyperlink: (block) => hyperlinkOf(handle, this._existing(block)),
      numberFormat: (block) => readNumberFormats(this._host, this._existing(block)),
      rowCount: (block) => block.rows,
      rowIndex: (block) => block.row,
      text: (block) => readTexts(this._host, this._existing(block)),
      valueTypes: (block) => readValueTypes(this._host, this._existing(block)),
      values: (block) => readValues(this._host, this._existing(block)),
    };
  }

  protected override _children() {
    return {
      conditionalFormats: () => this.conditionalFormats,
      dataValidation: () => this.dataValidation,
      format: () => this.format,
      worksheet: () => this.worksheet,
    };
  }

  private get _host(): HostState {
    return this.context._host;
  }

  private _existing(block: CellBlock): CellBlock {
    this._host.requireSheet(block.sheetId);
    return block;
  }

  get address(): string {
    return this._read("address") as string;
  }
  get addressLocal(): string {
    return this._read("addressLocal") as string;
  }
  get cellCount(): number {
    return this._read("cellCount") as number;
  }
  get columnCount(): number {
    return this._read("columnCount") as number;
  }
  get columnIndex(): number {
    return this._read("columnIndex") as number;
  }
  get hasSpill(): boolean {
    return this._read("hasSpill") as boolean;
  }
  get rowCount(): number {
    return this._read("rowCount") as number;
  }
  get rowIndex(): number {
    return this._read("rowIndex") as number;
  }
  get text(): string[][] {
    return this._read("text") as string[][];
  }
  get valueTypes(): Excel.RangeValueType[][] {
    return this._read("valueTypes") as Excel.RangeValueType[][];
  }

  get values(): unknown[][] {
    return this._read("values") as unknown[][];
  }
  set values(values: unknown) {
    this._write("values", values, (block) => enterValues(this._host, block, values));
  }

  get formulas(): unknown[][] {
    return this._read("formulas") as unknown[][];
  }
  set formulas(formulas: unknown) {
    this._write("formulas", formulas, (block) => enterValues(this._host, block, formulas));
  }

  get numberFormat(): unknown[][] {
    return this._read("numberFormat") as unknown[][];
  }
  set numberFormat(formats: unknown) {
    this._write("numberFormat", formats, (block) => enterNumberFormats(this._host, block, formats));
  }

  get hyperlink(): Excel.RangeHyperlink {
    return this._read("hyperlink") as Excel.RangeHyperlink;
  }
  set hyperlink(link: Excel.RangeHyperlink) {
    this._write("hyperlink", link, (block) => enterHyperlink(this._host, block, link));
  }

  get format(): RangeFormat {
    return this._made.of("format", () => new RangeFormat(this.context, () => this._use()));
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return this._made.of("conditionalFormats", () => new ConditionalFormatCollection(this.context, () => this._use()));
  }
  get dataValidation(): DataValidation {
    return this._made.of("dataValidation", () => new DataValidation(this.context, () => this._use()));
  }
  get worksheet(): Worksheet {
    return this._made.of("worksheet", () => new Worksheet(this.context, () => ({ sheetId: this._use().sheetId })));
  }

  /** A range that is found from this one when its turn comes. */
  private _from(member: string, find: (block: CellBlock) => CellArea | null): Range {
    const range = new Range(this.context, () => {
      const block = this._existing(this._use());
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
  getEntireColumn(): Range {
    return this._from("getEntireColumn", (block) => ({ ...block, row: 0, rows: sheetRows }));
  }
  getEntireRow(): Range {
    return this._from("getEntireRow", (block) => ({ ...block, column: 0, columns: sheetColumns }));
  }
  getBoundingRect(anotherRange: Excel.Range | string): Range {
    return this._from("getBoundingRect", (block) => boundingArea(block, this._areaOf(anotherRange, block.sheetId)));
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

  private _areaOf(other: Excel.Range | string, sheetId: string): CellArea {
    if (typeof other === "string") {
      const area = parseAddress(other);
      if (!area) throw invalidArgument(`not an address: ${other}`);
      return area;
    }
    const block = (other as unknown as Range)._use();
    if (block.sheetId !== sheetId) throw invalidArgument("the ranges lie on different sheets");
    return block;
  }

  select(): void {
    this._act("select", (block) => {
      this._existing(block);
      activateSheet(this._host.handle, block.sheetId);
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
