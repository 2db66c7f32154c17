import type { CellValue } from "../analysis/types";

// Apart from the forms, which the first look at a workbook does not need.
const KEY = /^checklist\|[a-z]+\|\d+\|[A-Z]\d+$/;

type Rows = readonly (readonly CellValue[])[];

const lookedAt = new WeakMap<Rows, boolean>();

/** Whether rows are those of fills: some cell is a key, as fillKey.ts writes it. Rows are looked through once. */
export function holdsFills(rows: Rows): boolean {
  let holds = lookedAt.get(rows);
  if (holds === undefined) {
    holds = rows.some((row) => row.some((cell) => typeof cell === "string" && KEY.test(cell)));
    lookedAt.set(rows, holds);
  }
  return holds;
}
