import type { CellValue } from "../analysis/types";
import { isFillKey } from "../checklists/holdsFills";
import { isMark } from "../merging/rowMark";

type Rows = readonly (readonly CellValue[])[];

const lookedAt = new WeakMap<Rows, boolean>();

/** Whether rows are of a sheet that the product fills together with the user. Rows are looked through once. */
export function holdsOwnRows(rows: Rows): boolean {
  let holds = lookedAt.get(rows);
  if (holds === undefined) {
    holds = rows.some((row) => row.some((cell) => isFillKey(cell) || isMark(cell)));
    lookedAt.set(rows, holds);
  }
  return holds;
}
