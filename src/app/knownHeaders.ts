import type { CellValue } from "../analysis/types";
import { columnKeys, headerFit, headerTokens, withoutUnits } from "./headerFit";

// The header is the very word.
const IS_THE_WORD = 0.85;
// A sentence is no header.
const LONGEST = 60;

/** How many cells of a row are usual headers of columns, each meaning another one. */
export function knownHeaders(row: readonly CellValue[]): number {
  return knownKeys(row).size;
}

/** Whether the headers are those of a list of sales: day, client and amount each have a usual one. */
export function areOfSales(headers: readonly string[]): boolean {
  const known = knownKeys(headers);
  return known.has("date") && known.has("client") && known.has("amount");
}

function knownKeys(row: readonly CellValue[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const cell of row) {
    if (typeof cell !== "string" || cell.length > LONGEST) continue;
    const tokens = withoutUnits(headerTokens(cell));
    const key = columnKeys.find((each) => headerFit(tokens, each).score >= IS_THE_WORD);
    if (key !== undefined) known.add(key);
  }
  return known;
}
