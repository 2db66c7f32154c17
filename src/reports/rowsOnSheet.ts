import { Sum } from "../analysis/sum";
import type { ReportContext } from "./reportContext";
import type { ReportValue } from "./reportSheet";

const SHEET_ROWS = 1_048_576;
/** Left free below a long list for what follows it, which may be cut lists too. */
const KEPT_FREE = 1 / 50;
const LEAST_ROWS = 10;

/** How many rows of a list whose first row is given fit on the sheet. */
export function rowsThatFit(firstRow: number, { sheetRows = SHEET_ROWS }: Pick<ReportContext, "sheetRows">): number {
  return Math.max(LEAST_ROWS, Math.floor(sheetRows * (1 - KEPT_FREE)) - firstRow);
}

// A total that is no sum of the rows, such as an average, says nothing about some of them.
const NEARLY = 1e-9;

/** What the rows from a place on come to, where the total is the sum of all of them; null elsewhere. */
export function restOfTotal(
  values: readonly ReportValue[],
  from: number,
  total: ReportValue | undefined,
): number | null {
  if (typeof total !== "number") return null;
  const all = new Sum();
  const rest = new Sum();
  values.forEach((value, row) => {
    if (typeof value !== "number") return;
    all.add(value);
    if (row >= from) rest.add(value);
  });
  return Math.abs(all.value - total) <= NEARLY * Math.max(1, Math.abs(total)) ? rest.value : null;
}
