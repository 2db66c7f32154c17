import { cellText, isBlank } from "../cells/cells";
import type { CellValue, Day, Rows } from "../types";
import { isDayLike } from "./dayLike";
import { GroupUnfolder } from "./headedGroups";
import { totalWord } from "./totalRows";

type Row = Rows[number];

/**
 * How the rows of a table that is no list become rows of one. The list has the columns of the table and, behind them,
 * one for the day and one for the amount or the outer group, or one for each level of groups.
 */
export type Unfolding = Crosstab | Outline | HeadedGroups;

/** Periods stand across: each filled cell is a row of the list, on the last day of its period. */
export interface Crosstab {
  readonly kind: "crosstab";
  /** How many columns the table has. */
  readonly width: number;
  readonly periods: readonly { readonly column: number; readonly day: Day }[];
  /** Columns that add up the others: they say nothing more. */
  readonly totals: readonly number[];
}

/** Clients and days stand in one column, a client above its days; perhaps groups above their clients. */
export interface Outline {
  readonly kind: "outline";
  readonly width: number;
  readonly label: number;
}

/** Names stand alone in a row above their rows. */
export interface HeadedGroups {
  readonly kind: "headedGroups";
  readonly width: number;
  /** The column of the names. */
  readonly label: number;
  /** For each level, the outermost first: what all its names are led by, as "Customer" in "Customer: Anna"; null = nothing. */
  readonly leads: readonly (string | null)[];
}

/**
 * How many rows of the list a row of the table makes. Source: spec 1.6.
 *
 * @example rowsPerRow({ kind: "outline", width: 2, label: 0 }) // 1
 */
export function rowsPerRow(unfolding: Unfolding): number {
  return unfolding.kind === "crosstab" ? unfolding.periods.length : 1;
}

/**
 * The cell of the table that a cell of the list was made of; rows count from the first below the header.
 *
 * Source: spec 1.6.
 *
 * @example unfoldedCell({ kind: "outline", width: 2, label: 0 }, 5, 2) // { row: 5, column: 0 }
 */
export function unfoldedCell(unfolding: Unfolding, row: number, column: number): { row: number; column: number } {
  if (unfolding.kind !== "crosstab") return { row, column: column < unfolding.width ? column : unfolding.label };
  const { periods, width } = unfolding;
  const ofTable = Math.floor(row / periods.length);
  if (column < width) return { row: ofTable, column };
  return { row: ofTable, column: periods[row % periods.length].column };
}

/** Takes the rows of a table from top to bottom and gives those of the list. */
export class Unfolder {
  private names: string[] = [];
  private outer: CellValue = null;
  private client: CellValue = null;
  private readonly groups: GroupUnfolder | null;

  constructor(private readonly unfolding: Unfolding) {
    this.groups = unfolding.kind === "headedGroups" ? new GroupUnfolder(unfolding) : null;
  }

  unfolded(rows: Rows): Rows {
    const { unfolding, groups } = this;
    if (unfolding.kind === "headedGroups") return rows.map((row) => groups!.row(row));
    if (unfolding.kind === "outline") return rows.map((row) => this.leaf(row, unfolding));
    const list: Row[] = [];
    for (const row of rows) addCells(list, row, unfolding);
    return list;
  }

  private leaf(row: Row, { label, width }: Outline): Row {
    const cell = row[label];
    const blank = new Array<CellValue>(width + 2).fill(null);
    if (isBlank(cell)) return row.every(isBlank) ? blank : [...row, null, null];
    // The reader knows a totals row by its word.
    if (totalWord(row) !== null) return [...row, null, null];
    if (!isDayLike(cell)) {
      this.names.push(cellText(cell));
      return blank;
    }
    if (this.names.length > 0) {
      this.client = this.names[this.names.length - 1];
      if (this.names.length > 1) this.outer = this.names[this.names.length - 2];
      this.names = [];
    }
    const leaf: CellValue[] = [...row, typeof cell === "string" ? cell.trim() : cell, this.outer];
    leaf[label] = this.client;
    return leaf;
  }
}

function addCells(list: Row[], row: Row, { width, periods, totals }: Crosstab): void {
  const rest = row.slice();
  for (const { column } of periods) rest[column] = null;
  for (const column of totals) rest[column] = null;
  const blank = new Array<CellValue>(width + 2).fill(null);
  const isTotal = totalWord(rest) !== null;
  for (let place = 0; place < periods.length; place++) {
    const { column, day } = periods[place];
    const cell = row[column] ?? null;
    if (isTotal ? place > 0 : isBlank(cell)) list.push(blank);
    else list.push([...rest, isTotal ? null : day, cell]);
  }
}
