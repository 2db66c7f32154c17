import { cellText, isBlank, isErrorCell } from "../cells/cells";
import { hasName } from "../cells/clientKey";
import { columnLetter } from "../cells/columnLetter";
import { Dictionary, nameOrNull } from "../cells/dictionary";
import type { Notice } from "../problem";
import { ProblemLog, type ProblemList } from "../problemLog";
import type { CellPlace, ColumnMap, Day, TablePlace } from "../types";
import { activityRoles, type ActivityRole } from "./activities";
import type { ClientAliases } from "./clientAliases";
import { daysOfRoles, faultOfDay, NO_DAY_MISSING } from "./saleDays";
import { missingRoles, type WholeTable } from "./tableDefinition";
import { cellPlaceOf } from "./tablePlace";

/** One row of an Activities table; null = not said. */
export interface Activity {
  /** 0 = the first below the header. */
  readonly row: number;
  readonly client: string | null;
  readonly manager: string | null;
  /** A call, a meeting, in the user's words. */
  readonly kind: string;
  readonly note: string | null;
  /** null = nothing is due. */
  readonly due: Day | null;
  /** The day on which it was done; null = it is still to be done. */
  readonly done: Day | null;
}

/** An Activities table as analyze() takes it. */
export interface ActivitiesTable {
  readonly place: TablePlace;
  readonly columns: ColumnMap<ActivityRole>;
  readonly entries: readonly Activity[];
  readonly problems: ProblemList;
  readonly notices: readonly Notice[];
}

const dayRoles = ["date", "dueDate", "doneDate"] as const;

/**
 * Reads an Activities table: one row per call, meeting or letter.
 *
 * A row with a done day was done then; one without, but with a due day, is still to be done; one with neither was done on
 * its date. A row whose day, client or kind is missing or cannot be read is reported and left out, other days that
 * cannot be read are reported. Source: spec 1 (Activities).
 *
 * @example
 * readActivities({
 *   place: { sheet: "Activities", row: 0, column: 0 },
 *   headers: ["Client", "Date", "Kind"],
 *   rows: [["Anna", 45292, "Call"]],
 *   columns: { client: 0, date: 1, activity: 2 },
 *   format: { decimal: ".", dateOrder: "ymd", date1904: false },
 * }).entries[0].done // 45292
 */
export function readActivities(input: WholeTable<ActivityRole>, aliases: ClientAliases | null = null): ActivitiesTable {
  const { place, columns, rows, headers, format } = input;
  const log = new ProblemLog();
  if (rows.every((row) => row.every(isBlank))) log.add("tableEmpty", null, { table: "activities" });
  const missing = missingRoles(activityRoles, columns);
  for (const role of missing) log.add("roleMissing", null, { table: "activities", role });
  const days = daysOfRoles(dayRoles, columns, rows, format);
  const where = (row: number, role: ActivityRole): CellPlace => cellPlaceOf(place, row, columns[role] ?? 0);
  const textOf = (row: number, role: ActivityRole): string | null => {
    const column = columns[role];
    const cell = column === undefined ? null : rows[row][column];
    const text = cellText(cell);
    return isErrorCell(cell) || !hasName(text) ? null : text;
  };
  const dayOf = (row: number, role: (typeof dayRoles)[number]): Day | null | undefined => {
    const day = days[role]?.dayOfRow[row] ?? NO_DAY_MISSING;
    if (day > 0) return day;
    if (day === NO_DAY_MISSING) return null;
    const value = cellText(rows[row][columns[role] ?? 0]);
    if (role !== "date") log.add("valueUnreadable", where(row, role), { value, role });
    else if (faultOfDay(day) === "error") log.add("errorCell", where(row, role), { value, role });
    else log.add("dateUnreadable", where(row, role), { value });
    return undefined;
  };
  // One text for all spellings: what is looked up by client later is found at once.
  const clients = new Dictionary(aliases?.names ?? null);
  const entries: Activity[] = [];
  for (let row = 0; row < rows.length && missing.length === 0; row++) {
    if (rows[row].every(isBlank)) continue;
    const date = dayOf(row, "date");
    const due = dayOf(row, "dueDate") ?? null;
    const done = dayOf(row, "doneDate") ?? null;
    if (date === undefined) continue;
    const client = textOf(row, "client");
    const manager = textOf(row, "manager");
    const kind = textOf(row, "activity");
    if (client === null && manager === null) log.add("clientMissing", where(row, "client"));
    else if (kind === null) log.add("cellMissing", where(row, "activity"), { role: "activity" });
    else if (date === null && due === null && done === null)
      log.add("cellMissing", where(row, "date"), { role: "date" });
    else {
      const name = client === null ? null : nameOrNull(clients.names, clients.add(client));
      const wasDone = done ?? (due === null ? date : null);
      entries.push({ row, client: name, manager, kind, note: textOf(row, "note"), due, done: wasDone });
    }
  }
  const notices: Notice[] = [];
  for (const role of dayRoles) {
    const value = days[role]?.decision.undecided ?? null;
    const column = headers[columns[role] ?? 0] || columnLetter(columns[role] ?? 0);
    if (value !== null) notices.push({ code: "dateOrderUndecided", params: { column, value } });
  }
  return { place, columns, entries, problems: log.list(), notices };
}
