import type { CellValue } from "../analysis/types";

// Apart from the forms, which the first look at a workbook does not need.
const KEY = /^checklist\|[a-z]+\|\d+\|[A-Z]\d+$/;

/** Whether rows are those of fills: some cell is a key, as fillKey.ts writes it. */
export function holdsFills(rows: readonly (readonly CellValue[])[]): boolean {
  return rows.some((row) => row.some((cell) => typeof cell === "string" && KEY.test(cell)));
}
