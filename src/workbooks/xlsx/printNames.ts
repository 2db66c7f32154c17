import type { DataPage, DataRange } from "../workbookData";
import { parseRange } from "./addresses";

// Files keep the printed area and the rows and columns that every page repeats as names of Excel's own.

export type PrintNames = Pick<DataPage, "areas" | "titleRows" | "titleColumns">;

export const noPrintNames: PrintNames = { areas: [], titleRows: null, titleColumns: null };

const allRows = 1_048_576;
const allColumns = 16_384;

/** The names so far together with what another one says. */
export function withPrintName(known: PrintNames, name: string, formula: string): PrintNames {
  const ranges = rangesOf(formula);
  if (name === "_xlnm.Print_Area") return { ...known, areas: ranges };
  if (name !== "_xlnm.Print_Titles") return known;
  const rows = ranges.find(({ columns }) => columns === allColumns);
  const columns = ranges.find((range) => range.rows === allRows);
  return {
    ...known,
    titleRows: rows === undefined ? null : { first: rows.row, count: rows.rows },
    titleColumns: columns === undefined ? null : { first: columns.column, count: columns.columns },
  };
}

/** "'My sheet'!$A:$B,'My sheet'!$1:$2"; what is no range, as an area that a formula computes, is left out. */
function rangesOf(formula: string): DataRange[] {
  const pieces = formula.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return pieces.flatMap((piece) => parseRange(piece.slice(piece.lastIndexOf("!") + 1)) ?? []);
}
