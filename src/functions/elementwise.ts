import type { ArgumentName } from "../locales/en/argumentNames";
import { failure } from "./functionFailure";
import { refuseTooMany, type RangeArgument } from "./rangeArgument";

/**
 * Calculates once per place of the largest argument. An argument with one row or one column serves all rows or columns,
 * as in Excel's own array formulas; any other difference of shapes is an error that names the argument.
 */
export function elementwise<Name extends ArgumentName>(
  ranges: readonly RangeArgument<Name>[],
  calculate: (cells: Readonly<Record<Name, unknown>>) => number,
): any[][] {
  const rows = Math.max(...ranges.map((range) => range.rows));
  const columns = Math.max(...ranges.map((range) => range.columns));
  for (const range of ranges) {
    if (fits(range.rows, rows) && fits(range.columns, columns)) continue;
    const other = ranges.find((candidate) => candidate !== range && differs(candidate, range)) ?? range;
    throw shapeFailure(range, other);
  }
  refuseTooMany(ranges[0].name, rows * columns);
  const single = rows === 1 && columns === 1;
  const result: any[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: any[] = [];
    for (let column = 0; column < columns; column++) {
      const cells = {} as Record<Name, unknown>;
      for (const range of ranges) {
        cells[range.name] = range.cells[range.rows === 1 ? 0 : row][range.columns === 1 ? 0 : column];
      }
      line.push(single ? calculate(cells) : valueOrError(() => calculate(cells)));
    }
    result.push(line);
  }
  return result;
}

function fits(own: number, all: number): boolean {
  return own === 1 || own === all;
}

function differs(left: RangeArgument, right: RangeArgument): boolean {
  return !fits(right.rows, left.rows) || !fits(right.columns, left.columns);
}

export function shapeFailure(range: RangeArgument, other: RangeArgument): CustomFunctions.Error {
  return failure("invalidValue", "shape", {
    argument: range.name,
    rows: range.rows,
    columns: range.columns,
    other: other.name,
    otherRows: other.rows,
    otherColumns: other.columns,
  });
}

// One bad cell must not take the whole spilled range with it: its error is in its own place.
function valueOrError(calculate: () => number): number | CustomFunctions.Error {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}
