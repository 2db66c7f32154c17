import type { CellPlace, TablePlace } from "../types";
import { unfoldedCell } from "./unfolding";

/**
 * The cell of a row and a column of a table that may lie on several sheets; rows count from 0 below the header, over
 * all parts.
 *
 * Columns are those of the first part; a part whose columns stand in another order says so. Source: spec 1.6.
 *
 * @example cellPlaceOf({ sheet: "Sales", row: 0, column: 0 }, 2, 1) // { sheet: "Sales", row: 3, column: 1 }
 */
export function cellPlaceOf(place: TablePlace, row: number, column: number): CellPlace {
  let part: TablePlace = place;
  let firstRow = 0;
  let own = column;
  for (const further of place.parts ?? []) {
    if (further.firstRow > row) break;
    part = further.place;
    firstRow = further.firstRow;
    own = further.columns[column] ?? column;
  }
  const { unfolding } = part;
  const cell =
    unfolding === undefined ? { row: row - firstRow, column: own } : unfoldedCell(unfolding, row - firstRow, own);
  return { sheet: part.sheet, row: part.row + 1 + cell.row, column: part.column + cell.column };
}
