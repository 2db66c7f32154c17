import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { usedBlock, type CellBlock } from "../../univer/cells/cellReading";
import { indented, indentOf } from "../../univer/cells/cellStyles";
import { growSheet } from "../../univer/cells/cellWriting";
import { pixelsOfPoints, pointsOf } from "../../univer/sheets/lengths";
import { setColumnPixels, setRowPixels } from "../../univer/sheets/sheets";
import { autofitRows } from "../../univer/sheets/wrappedRows";
import { invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { excelObject } from "../request/properties";
import { autofitColumns } from "./autofit";
import { cellStyle } from "./cellStyle";
import { blocksOf, common, type FormattedCells } from "./formattedCells";
import { clipped } from "./rangeWriting";

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
/** Excel's number for letters that stand below one another. */
const stackedText = 180;
const nameOf = (map: Readonly<Record<string, number | null>>, value: unknown, none: string): string =>
  Object.keys(map).find((name) => map[name] === value) ?? none;

function required<Value>(map: Readonly<Record<string, Value>>, name: unknown): Value {
  const key = String(name);
  if (!Object.hasOwn(map, key)) throw invalidArgument(`not one of ${Object.keys(map).join(", ")}: ${key}`);
  return map[key];
}

const Properties = excelObject<FormattedCells>()("RangeFormat", {
  borders: { object: "RangeBorderCollection" },
  columnWidth: {
    read: (cells, host) => common(cells, (block) => sameWidth(host, block), null),
    write(cells, points, host) {
      if (typeof points !== "number" || points < 0) throw invalidArgument(`not a width: ${String(points)}`);
      for (const block of blocksOf(cells)) {
        host.requireEditable(block);
        growSheet(host.handle, block.sheetId, 1, clipped(host, block).column + 1);
        setColumnPixels(host.handle, clipped(host, { ...block, row: 0, rows: 1 }), pixelsOfPoints(points));
      }
    },
  },
  fill: { object: "RangeFill" },
  font: { object: "RangeFont" },
  horizontalAlignment: cellStyle(
    ({ ht }) => nameOf(horizontals, ht, "General"),
    null,
    (alignment) => ({ ht: required(horizontals, alignment) }),
  ),
  indentLevel: cellStyle(indentOf, null, (level) => {
    if (!Number.isInteger(level) || level < 0 || level > 250) throw invalidArgument(`not an indent: ${level}`);
    return { pd: level === 0 ? null : indented(level, null) };
  }),
  rowHeight: {
    read: (cells, host) => common(cells, (block) => sameHeight(host, block), null),
    write(cells, points, host) {
      if (typeof points !== "number" || points < 0 || points > 409) {
        throw invalidArgument(`not a height: ${String(points)}`);
      }
      for (const block of blocksOf(cells)) {
        host.requireEditable(block);
        setRowPixels(host.handle, clipped(host, { ...block, column: 0, columns: 1 }), pixelsOfPoints(points));
      }
    },
  },
  textOrientation: cellStyle(
    ({ tr }) => (tr?.v === BooleanNumber.TRUE ? stackedText : -(tr?.a ?? 0) || 0),
    null,
    (degrees) => {
      if (degrees === stackedText) return { tr: { a: 0, v: BooleanNumber.TRUE } };
      if (!Number.isInteger(degrees) || Math.abs(degrees) > 90) throw invalidArgument(`not an orientation: ${degrees}`);
      // Univer counts downwards.
      return { tr: degrees === 0 ? null : { a: -degrees } };
    },
  ),
  verticalAlignment: cellStyle(
    ({ vt }) => nameOf(verticals, vt, "Bottom"),
    null,
    (alignment) => ({ vt: required(verticals, alignment) }),
  ),
  wrapText: cellStyle(
    ({ tb }) => tb === WrapStrategy.WRAP,
    null,
    (wrap) => ({ tb: wrap ? WrapStrategy.WRAP : null }),
  ),
});

export class RangeFormat extends Properties {
  autofitColumns(): void {
    this._act("autofitColumns", (cells) => {
      for (const block of blocksOf(cells)) {
        this._host.requireEditable(block);
        autofitColumns(this._host, block);
      }
    });
  }

  autofitRows(): void {
    this._act("autofitRows", (cells) => {
      for (const block of blocksOf(cells)) {
        this._host.requireEditable(block);
        const used = usedBlock(this._host.handle, block.sheetId, true, block);
        if (used) autofitRows(this._host.handle, used);
      }
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
