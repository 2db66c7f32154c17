import { Rectangle, type IRange, type ObjectMatrix } from "@univerjs/core";
import { DataValidationCacheService } from "@univerjs/sheets-data-validation";

// Univer goes through every cell of a rule to forget what it knows of it, and a rule over a sheet has 17 billion cells.
// What it knows are few of them.

interface Changes {
  next(change: { unitId: string; subUnitId: string; ranges: IRange[]; isSetRange?: boolean }): void;
}

interface Cache {
  ensureCache(unitId: string, subUnitId: string): ObjectMatrix<unknown>;
  readonly _dirtyRanges$: Changes;
  markRangeDirty(unitId: string, subUnitId: string, ranges: IRange[], isSetRange?: boolean): void;
  _deleteRange(unitId: string, subUnitId: string, ranges: IRange[]): void;
}

function knownCells(known: ObjectMatrix<unknown>, ranges: readonly IRange[]): [row: number, column: number][] {
  const cells: [number, number][] = [];
  known.forValue((row, column) => {
    const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    if (ranges.some((range) => Rectangle.intersects(range, cell))) cells.push([row, column]);
  });
  return cells;
}

/** For all workbooks of this page. */
export function forgetKnownCellsOnly(): void {
  const cache = DataValidationCacheService.prototype as unknown as Cache;
  cache.markRangeDirty = function (unitId, subUnitId, ranges, isSetRange) {
    const known = this.ensureCache(unitId, subUnitId);
    for (const [row, column] of knownCells(known, ranges)) known.setValue(row, column, undefined);
    this._dirtyRanges$.next({ unitId, subUnitId, ranges, isSetRange });
  };
  cache._deleteRange = function (unitId, subUnitId, ranges) {
    const known = this.ensureCache(unitId, subUnitId);
    for (const [row, column] of knownCells(known, ranges)) known.realDeleteValue(row, column);
    this._dirtyRanges$.next({ unitId, subUnitId, ranges });
  };
}
