import type { Steps } from "../../../slices";
import type { DataSheet } from "../../../../workbooks/workbookData";

/** What has to be known of all cells of a sheet before the first of them is opened. */
export interface SheetSurvey {
  readonly formulas: boolean;
  /** Cells that a formula spills over, as `row:column`. */
  readonly underSpills: ReadonlySet<string>;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const rowsPerStep = 2000;

export function* surveySheet(sheet: DataSheet): Steps<SheetSurvey> {
  let formulas = false;
  const underSpills = new Set<string>();
  let lastRow = 0;
  let lastColumn = 0;
  let done = 0;
  for (const [row, cells] of sheet.cells) {
    lastRow = Math.max(lastRow, row);
    for (const [column, { formula, spill }] of cells) {
      lastColumn = Math.max(lastColumn, column);
      if (formula !== undefined) formulas = true;
      if (spill) addCellsUnder(spill, row, column, underSpills);
    }
    done += 1;
    if (done % rowsPerStep === 0) yield;
  }
  for (const merge of sheet.merges) lastRow = Math.max(lastRow, merge.row + merge.rows);
  return { formulas, underSpills, lastRow, lastColumn };
}

function addCellsUnder(
  spill: { readonly rows: number; readonly columns: number },
  row: number,
  column: number,
  cells: Set<string>,
): void {
  for (let down = 0; down < spill.rows; down += 1) {
    for (let right = 0; right < spill.columns; right += 1) {
      if (down > 0 || right > 0) cells.add(`${row + down}:${column + right}`);
    }
  }
}
