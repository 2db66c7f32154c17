import type { FigureFormat } from "../analysis/figures/figureExplanation";
import type { CellValue } from "../analysis/types";

// A table on a sheet on which the user types too: whose each column is, and what the product says of its rows.

/**
 * product = rewritten at each update; shared = the product proposes, and a cell that the user has changed is the user's
 * from then on; user = never written.
 */
export type ColumnOwner = "product" | "shared" | "user";

export interface TypedColumn<Id extends string = string> {
  readonly id: Id;
  readonly owner: ColumnOwner;
  readonly header: string;
  /** With the other columns like it, it tells which row is meant where the keys are gone. */
  readonly identifies?: true;
}

/** Blank cells are blank texts, days are counted as the workbook counts them. */
export type Cells = Readonly<Record<string, CellValue>>;

/** A row that the product has to show. */
export interface TypedRow {
  readonly key: string;
  /** Of the columns of the product and of the shared ones. */
  readonly cells: Cells;
  /** How cells are shown that differ from the rest of their column, by column; absent = none does. */
  readonly formats?: Readonly<Record<string, FigureFormat>>;
}

/** What the sheet is to show. */
export interface TypedTable {
  /** Which of the product's tables it is. */
  readonly kind: string;
  /** Without that of the keys. */
  readonly columns: readonly TypedColumn[];
  readonly rows: readonly TypedRow[];
  /** What the product says of a row whose key has no row any more; absent = the row stays as it is. */
  readonly gone?: (key: string, cells: Cells) => Cells;
  /** The column that names the shared cells of a row that the user has changed; absent = none. */
  readonly changedColumn?: string;
}

/** The table as it is on its sheet. */
export interface StandingTable {
  readonly headers: readonly string[];
  readonly values: readonly (readonly CellValue[])[];
  /** As values, with the formulas of cells that have one. */
  readonly formulas: readonly (readonly CellValue[])[];
}

/** The header of a column as the product has written it, and as it was when the table was looked at last. */
export interface KnownHeader {
  readonly written: string;
  readonly seen: string;
  /** The column was about to be added: a blank cell in it was not cleared by the user. */
  readonly isUnfilled?: true;
}

export type KnownHeaders = Readonly<Record<string, KnownHeader>>;

/** Whether two cells hold the same: blank is blank, and some hosts swallow an apostrophe at the start. */
export function holdsSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  return plain(one) === plain(other);
}

export const isFilled = (cell: CellValue | undefined): boolean => plain(cell) !== "";

function plain(cell: CellValue | undefined): CellValue {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
}
