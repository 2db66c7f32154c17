import { excelCollection, excelReference } from "../request/properties";
import { sheetColumns, sheetRows } from "../request/limits";
import type { CellBlock } from "../../univer/cells/cellReading";
import { formatAddress } from "./address";
import type { FormattedCells } from "./formattedCells";
import type { Range } from "./range";

/** Several blocks of one sheet. */
export interface AreasTarget {
  readonly blocks: readonly CellBlock[];
}

const Collection = excelCollection<AreasTarget, Range>()("RangeCollection", "Range", {});

export class RangeCollection extends Collection {
  protected _targets({ blocks }: AreasTarget): readonly CellBlock[] {
    return blocks;
  }

  getItemAt(index: number): Range {
    return this._find("getItemAt", ({ blocks }) => blocks[index]);
  }
}

const Properties = excelReference<AreasTarget>()("RangeAreas", {
  address: {
    read: ({ blocks }, host) =>
      blocks.map((block) => formatAddress(host.requireSheet(block.sheetId).getName(), block)).join(","),
  },
  areaCount: { read: ({ blocks }) => blocks.length },
  areas: { object: "RangeCollection" },
  format: { object: "RangeFormat", of: ({ blocks }): FormattedCells => ({ ...blocks[0], others: blocks.slice(1) }) },
  isEntireColumn: { read: ({ blocks }) => blocks.every(({ rows }) => rows === sheetRows) },
  isEntireRow: { read: ({ blocks }) => blocks.every(({ columns }) => columns === sheetColumns) },
  cellCount: { read: ({ blocks }) => blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
});

export class RangeAreas extends Properties {}
