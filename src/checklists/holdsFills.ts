import type { CellValue } from "../analysis/types";

// Apart from the forms, which the first look at a workbook does not need.
const KEY = /^checklist\|[a-z]+\|\d+\|[A-Z]\d+$/;

/** Whether a cell is the key of a row of a fill, as fillKey.ts writes it. */
export const isFillKey = (cell: CellValue): boolean => typeof cell === "string" && KEY.test(cell);

/** Whether rows are those of fills: some cell is a key. */
export function holdsFills(rows: readonly (readonly CellValue[])[]): boolean {
  return rows.some((row) => row.some(isFillKey));
}
