import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { usedBlock, type CellBlock } from "../../univer/cells/cellReading";
import { indentPixels, type StylePatch } from "../../univer/cells/cellStyles";
import { growSheet, patchCellStyles } from "../../univer/cells/cellWriting";
import { defaultRowPixels, pixelsOfPoints, pointsOf } from "../../univer/sheets/lengths";
import { setColumnPixels, setRowPixels } from "../../univer/sheets/sheets";
import { autofitColumns } from "./autofit";
import { invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { ChildCache, ClientObject, type Readers, type Surface } from "../request/loadTracking";
import { clipped } from "./rangeWriting";
import { RangeBorderCollection } from "./rangeBorders";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import { commonStyle } from "./styleReading";

const horizontals: Readonly<Record<string, HorizontalAlign | null>> = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const verticals: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const nameOf = (map: Readonly<Record<string, number | null>>, value: unknown, none: string): string =>
  Object.keys(map).find((name) => map[name] === value) ?? none;

function required<Value>(map: Readonly<Record<string, Value>>, name: unknown): Value {
  const key = String(name);
  if (!Object.hasOwn(map, key)) throw invalidArgument(`not one of ${Object.keys(map).join(", ")}: ${key}`);
  return map[key];
}

type FormatSurface =
  | "autofitColumns"
  | "autofitRows"
  | "borders"
  | "columnWidth"
  | "fill"
  | "font"
  | "horizontalAlignment"
  | "indentLevel"
  | "rowHeight"
  | "verticalAlignment"
  | "wrapText";

export class RangeFormat extends ClientObject<CellBlock> implements Surface<Excel.RangeFormat, FormatSurface> {
  readonly _entity = "RangeFormat";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<CellBlock> {
    const host = this._host;
    return {
      columnWidth: (block) => sameWidth(host, block),
      horizontalAlignment: (block) => commonStyle(host, block, ({ ht }) => nameOf(horizontals, ht, "General"), null),
      indentLevel: (block) => commonStyle(host, block, ({ pd }) => Math.round((pd?.l ?? 0) / indentPixels), null),
      rowHeight: (block) => sameHeight(host, block),
      verticalAlignment: (block) => commonStyle(host, block, ({ vt }) => nameOf(verticals, vt, "Bottom"), null),
      wrapText: (block) => commonStyle(host, block, ({ tb }) => tb === WrapStrategy.WRAP, null),
    };
  }

  protected override _children() {
    return { borders: () => this.borders, fill: () => this.fill, font: () => this.font };
  }

  private get _host(): HostState {
    return this.context._host;
  }

  get borders(): RangeBorderCollection {
    return this._made.of("borders", () => new RangeBorderCollection(this.context, () => this._use()));
  }
  get fill(): RangeFill {
    return this._made.of("fill", () => new RangeFill(this.context, () => this._use()));
  }
  get font(): RangeFont {
    return this._made.of("font", () => new RangeFont(this.context, () => this._use()));
  }

  get columnWidth(): number {
    return this._read("columnWidth") as number;
  }
  set columnWidth(points: number) {
    this._write("columnWidth", points, (block) => {
      this._host.requireEditable(block);
      if (typeof points !== "number" || points < 0) throw invalidArgument(`not a width: ${points}`);
      growSheet(this._host.handle, block.sheetId, 1, clipped(this._host, block).column + 1);
      setColumnPixels(this._host.handle, clipped(this._host, { ...block, row: 0, rows: 1 }), pixelsOfPoints(points));
    });
  }

  get rowHeight(): number {
    return this._read("rowHeight") as number;
  }
  set rowHeight(points: number) {
    this._write("rowHeight", points, (block) => {
      this._host.requireEditable(block);
      if (typeof points !== "number" || points < 0 || points > 409) throw invalidArgument(`not a height: ${points}`);
      setRowPixels(this._host.handle, clipped(this._host, { ...block, column: 0, columns: 1 }), pixelsOfPoints(points));
    });
  }

  get horizontalAlignment(): Excel.RangeFormat["horizontalAlignment"] {
    return this._read("horizontalAlignment") as Excel.RangeFormat["horizontalAlignment"];
  }
  set horizontalAlignment(alignment: Excel.RangeFormat["horizontalAlignment"]) {
    this._writeStyle("horizontalAlignment", alignment, () => ({ ht: required(horizontals, alignment) }));
  }

  get verticalAlignment(): Excel.RangeFormat["verticalAlignment"] {
    return this._read("verticalAlignment") as Excel.RangeFormat["verticalAlignment"];
  }
  set verticalAlignment(alignment: Excel.RangeFormat["verticalAlignment"]) {
    this._writeStyle("verticalAlignment", alignment, () => ({ vt: required(verticals, alignment) }));
  }

  get wrapText(): boolean {
    return this._read("wrapText") as boolean;
  }
  set wrapText(wrap: boolean) {
    this._writeStyle("wrapText", wrap, () => ({ tb: wrap ? WrapStrategy.WRAP : null }));
  }

  get indentLevel(): number {
    return this._read("indentLevel") as number;
  }
  set indentLevel(level: number) {
    this._writeStyle("indentLevel", level, () => {
      if (!Number.isInteger(level) || level < 0 || level > 250) throw invalidArgument(`not an indent: ${level}`);
      return { pd: level === 0 ? null : { l: level * indentPixels } };
    });
  }

  private _writeStyle(name: string, value: unknown, patchOf: () => StylePatch): void {
    this._write(name, value, (block) => {
      this._host.requireEditable(block);
      const patch = patchOf();
      patchCellStyles(this._host.handle, clipped(this._host, block), () => patch);
    });
  }

  autofitColumns(): void {
    this._act("autofitColumns", (block) => {
      this._host.requireEditable(block);
      autofitColumns(this._host, block);
    });
  }

  autofitRows(): void {
    this._act("autofitRows", (block) => {
      this._host.requireEditable(block);
      const used = usedBlock(this._host.handle, block.sheetId, true, block);
      if (used) setRowPixels(this._host.handle, used, defaultRowPixels);
    });
  }
}

/** In points; null where the columns differ. */
function sameWidth(host: HostState, block: CellBlock): number | null {
  const sheet = host.requireSheet(block.sheetId);
  const { column, columns } = clipped(host, block);
  const width = sheet.getColumnWidth(column);
  for (let next = column + 1; next < column + columns; next += 1) {
    if (sheet.getColumnWidth(next) !== width) return null;
  }
  return pointsOf(width);
}

function sameHeight(host: HostState, block: CellBlock): number | null {
  const sheet = host.requireSheet(block.sheetId);
  const { row, rows } = clipped(host, block);
  const height = sheet.getRowHeight(row);
  for (let next = row + 1; next < row + rows; next += 1) if (sheet.getRowHeight(next) !== height) return null;
  return pointsOf(height);
}
