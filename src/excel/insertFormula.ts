import type { CellPlace } from "../analysis/types";
import { WorkbookError } from "../app/workbookPort";
import { placeText } from "../reports/cellAddress";
import { hostRun } from "./hostRun";

/** Writes a formula into the active cell where its whole result finds blank cells. */
export async function insertFormula(formula: string, rows: number, columns: number): Promise<CellPlace> {
  return hostRun(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,worksheet/name");
    const result = cell.getResizedRange(rows - 1, columns - 1);
    result.load("formulas");
    await context.sync();

    const place: CellPlace = { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
    const filled = firstFilled(result.formulas);
    if (filled !== null) {
      const where = { ...place, row: place.row + filled.row, column: place.column + filled.column };
      throw new WorkbookError("cellsFilled", { place: placeText(where) });
    }
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();

    const [[shown]] = cell.values as unknown[][];
    // Merged cells and Excel tables take no result of several cells.
    const refusal = shown === "#SPILL!" ? "cellsFilled" : shown === "#NAME?" ? "formulaRefused" : null;
    if (refusal !== null) {
      cell.clear("Contents");
      await context.sync();
      throw new WorkbookError(refusal, { place: placeText(place) });
    }
    return place;
  });
}

function firstFilled(cells: readonly (readonly unknown[])[]): { readonly row: number; readonly column: number } | null {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((content) => content !== "");
    if (column >= 0) return { row, column };
  }
  return null;
}
