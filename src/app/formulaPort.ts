import type { CellPlace } from "../analysis/types";

/** Where formulas are looked for: the selected cells, the sheet in sight, all sheets. */
export const formulaScopes = ["selection", "sheet", "workbook"] as const;
export type FormulaScope = (typeof formulaScopes)[number];

/** A cell with one of the add-in's functions, and the block of cells over which its result spills. */
export interface FunctionCell extends CellPlace {
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
  /** The formula computes something else too: all of it becomes a value. */
  readonly isMixed: boolean;
}

/** What the function gallery asks of a workbook. */
export interface FormulaPort {
  /**
   * Writes the formula (Excel's English form) into the active cell and tells where that is. Cells that are filled are
   * never overwritten: where one is in the block of the result, nothing is written ("cellsFilled").
   */
  insert(formula: string, rows: number, columns: number): Promise<CellPlace>;
  find(scope: FormulaScope): Promise<readonly FunctionCell[]>;
  /** All or nothing: each cell and the block of its result keep what they show, as values. */
  replaceByValues(cells: readonly FunctionCell[]): Promise<void>;
  /** Calculates every formula again: the words in results follow a new language. */
  recalculate(): Promise<void>;
}
