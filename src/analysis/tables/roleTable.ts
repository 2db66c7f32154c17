import { readAmount } from "../cells/amountCell";
import { cellText, isBlank, isErrorCell } from "../cells/cells";
import { readDay } from "../cells/dateCell";
import { readPeriodCell } from "../cells/periodCell";
import type { ProblemLog } from "../problemLog";
import { endBeforeTotals, totalWord } from "./totalRows";
import type { CellPlace, CellValue, ColumnMap, Day, Period, ReadingFormat, Rows, TablePlace } from "../types";

/** A table of which every row needs all its cells. */
export interface RoleTableInput<Role extends string> {
  readonly place: TablePlace;
  readonly rows: Rows;
  readonly columns: ColumnMap<Role>;
  readonly format: ReadingFormat;
}

/** One row under way: each cell is read or reported, and then the row is left out. */
export interface RoleRow<Role extends string> {
  /** Of the cell that plays the role. */
  readonly where: (role: Role) => CellPlace;
  readonly text: (role: Role) => string | null;
  readonly period: (role: Role) => Period | null;
  readonly amount: (role: Role) => number | null;
  /** undefined = the cell is blank, which is no fault. */
  readonly dayIfAny: (role: Role) => Day | null | undefined;
}

/**
 * Reads the rows of a plan or spend table: `readRow` gets every row that holds anything, totals rows at the end apart.
 *
 * A cell that is blank, an error or unreadable is reported and null; the reader then leaves the row out. Edges: no rows
 * gives the problem tableEmpty, a needed role without a column columnMissing and no row at all. Source: spec 1.
 *
 * @example readRoleTable(input, ["period", "amount"], "spend", log, (row) => entries.push(row.amount("amount")))
 */
export function readRoleTable<Role extends string>(
  input: RoleTableInput<Role>,
  needed: readonly NoInfer<Role>[],
  table: string,
  log: ProblemLog,
  readRow: (row: RoleRow<NoInfer<Role>>) => void,
): void {
  const { rows, columns } = input;
  if (rows.every((row) => row.every(isBlank))) log.add("tableEmpty", null, { table });
  const missing = needed.filter((role) => columns[role] === undefined);
  for (const role of missing) log.add("columnMissing", null, { table, role });
  if (missing.length > 0) return;
  const end = endBeforeTotals(rows);
  for (let index = 0; index < rows.length; index++) {
    if (rows[index].every(isBlank)) continue;
    if (index < end) readRow(roleRow(input, index, log));
    else log.add("totalRow", cellPlace(input, index, needed[0]), { value: totalWord(rows[index]) ?? "" });
  }
}

function roleRow<Role extends string>(input: RoleTableInput<Role>, index: number, log: ProblemLog): RoleRow<Role> {
  const where = (role: Role): CellPlace => cellPlace(input, index, role);
  const cellOf = (role: Role): CellValue | undefined => {
    const column = input.columns[role];
    return column === undefined ? undefined : input.rows[index][column];
  };
  const faulty = (role: Role): boolean => {
    const cell = cellOf(role);
    if (isBlank(cell)) log.add("cellMissing", where(role), { role });
    else if (isErrorCell(cell)) log.add("errorCell", where(role), { value: cellText(cell), role });
    else return false;
    return true;
  };
  return {
    where,
    text: (role) => (faulty(role) ? null : cellText(cellOf(role))),
    period: (role) => {
      if (faulty(role)) return null;
      const period = readPeriodCell(cellOf(role), input.format);
      if (typeof period === "object") return period;
      log.add("periodUnreadable", where(role), { value: cellText(cellOf(role)) });
      return null;
    },
    amount: (role) => {
      if (faulty(role)) return null;
      const amount = readAmount(cellOf(role), input.format);
      if (typeof amount === "number") return amount;
      log.add("amountUnreadable", where(role), { value: cellText(cellOf(role)) });
      return null;
    },
    dayIfAny: (role) => {
      if (isBlank(cellOf(role))) return undefined;
      const day = readDay(cellOf(role), input.format);
      if (typeof day === "number") return day;
      log.add("dateUnreadable", where(role), { value: cellText(cellOf(role)) });
      return null;
    },
  };
}

function cellPlace<Role extends string>(input: RoleTableInput<Role>, index: number, role: Role): CellPlace {
  const { place, columns } = input;
  return { sheet: place.sheet, row: place.row + 1 + index, column: place.column + (columns[role] ?? 0) };
}
