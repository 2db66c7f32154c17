import { Dictionary } from "../analysis/cells/dictionary";
import { nameArgument } from "./nameArgument";
import type { RangeArgument } from "./rangeArgument";
import { cellAt, rowOf } from "./tableColumns";

/** The group of every cell of a range as a number, row by row; blanks are a group of their own, null = all are one. */
export function groupIds(groups: RangeArgument | null, { rows, columns }: RangeArgument): Int32Array {
  const ids = new Int32Array(rows * columns);
  if (groups === null) return ids;
  const names = new Dictionary();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      ids[row * columns + column] =
        names.add(nameArgument(groups.name, cellAt(groups, row, column), rowOf(groups, row))) + 1;
    }
  }
  return ids;
}
