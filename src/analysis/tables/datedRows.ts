import { cellText, isBlank, isErrorCell } from "../cells/cells";
import { hasName } from "../cells/clientKey";
import { columnLetter } from "../cells/columnLetter";
import { Dictionary, ERROR, nameOrNull } from "../cells/dictionary";
import type { Notice } from "../problem";
import type { ProblemLog } from "../problemLog";
import type { CellPlace, CellValue, Day } from "../types";
import type { ClientAliases } from "./clientAliases";
import { daysOfRoles, faultOfDay, NO_DAY_MISSING, type SaleDays } from "./saleDays";
import { dayNotices } from "./salesNotices";
import type { WholeTable } from "./tableDefinition";
import { cellPlaceOf } from "./tablePlace";
import { endBeforeTotals, totalWord } from "./totalRows";

/**
 * The cells of a table whose rows each tell of a client on a day; what is wrong with them goes to the log.
 *
 * Each column of days is understood as a whole. Source: spec 1.
 *
 * @example new DatedRows(table, ["date"], log, null).client(0) // "Anna"
 */
export class DatedRows<Role extends string> {
  private readonly days: Readonly<Partial<Record<Role, SaleDays>>>;
  // One text for all spellings: what is looked up by client later is found at once.
  private readonly clients: Dictionary;

  constructor(
    private readonly input: WholeTable<Role>,
    dayRoles: readonly NoInfer<Role>[],
    private readonly log: ProblemLog,
    aliases: ClientAliases | null,
  ) {
    this.clients = new Dictionary(aliases?.names ?? null);
    this.days = daysOfRoles(dayRoles, input.columns, input.rows, input.format);
  }

  /** Every row that holds anything, but for the totals rows at the end, which are reported. */
  each(read: (row: number) => void): void {
    const { rows } = this.input;
    const end = endBeforeTotals(rows);
    for (let row = 0; row < rows.length; row++) {
      if (rows[row].every(isBlank)) continue;
      if (row < end) read(row);
      else this.log.add("totalRow", this.where(row, "client" as Role), { value: totalWord(rows[row]) ?? "" });
    }
  }

  cell(row: number, role: Role): CellValue | undefined {
    const column = this.input.columns[role];
    return column === undefined ? undefined : this.input.rows[row][column];
  }

  where(row: number, role: Role): CellPlace {
    return cellPlaceOf(this.input.place, row, this.input.columns[role] ?? 0);
  }

  /** null = blank, or it is an error, which is reported. */
  text(row: number, role: Role): string | null {
    const cell = this.cell(row, role);
    if (isErrorCell(cell)) {
      this.unreadable(row, role);
      return null;
    }
    const text = cellText(cell);
    return hasName(text) ? text : null;
  }

  /** The client by its one name; null = blank; undefined = an error, which is reported. */
  client(row: number): string | null | undefined {
    const id = this.clientId(row);
    return id === ERROR ? undefined : nameOrNull(this.clients.names, id);
  }

  /** The place of the client's one name among the names; BLANK, or ERROR, which is reported. */
  clientId(row: number): number {
    const role = "client" as Role;
    const cell = this.cell(row, role);
    const id = this.clients.add(cell);
    if (id === ERROR) this.log.add("errorCell", this.where(row, role), { value: cellText(cell), role });
    return id;
  }

  get clientNames(): readonly string[] {
    return this.clients.names;
  }

  /** The day that each row needs; undefined = it is missing, cannot be read or lies far from all others, which is reported. */
  neededDay(row: number): Day | undefined {
    const role = "date" as Role;
    const days = this.days[role];
    const day = days?.dayOfRow[row] ?? NO_DAY_MISSING;
    if (day > 0 && isInBody(day, days)) return day;
    const where = this.where(row, role);
    const value = cellText(this.cell(row, role));
    if (day > 0) {
      this.log.add("dayFarAway", where, { day });
    } else if (day === NO_DAY_MISSING) this.log.add("dateMissing", where);
    else if (faultOfDay(day) === "error") this.log.add("errorCell", where, { value, role });
    else this.log.add("dateUnreadable", where, { value });
    return undefined;
  }

  /** A day that a row may lack; null = there is none, or it cannot be read, which is reported. */
  day(row: number, role: Role): Day | null {
    const day = this.days[role]?.dayOfRow[row] ?? NO_DAY_MISSING;
    if (day > 0) return day;
    if (day !== NO_DAY_MISSING) this.unreadable(row, role);
    return null;
  }

  unreadable(row: number, role: Role): void {
    this.log.add("valueUnreadable", this.where(row, role), { value: cellText(this.cell(row, role)), role });
  }

  /** What must be known of its columns of days. */
  notices(): readonly Notice[] {
    const { columns, headers } = this.input;
    return (Object.keys(this.days) as Role[]).flatMap((role) => {
      const column = columns[role] as number;
      return dayNotices(this.days[role] as SaleDays, headers[column] || columnLetter(column));
    });
  }
}

function isInBody(day: Day, days: SaleDays | undefined): boolean {
  const body = days?.body ?? null;
  return body === null || (day >= body[0] && day <= body[1]);
}
