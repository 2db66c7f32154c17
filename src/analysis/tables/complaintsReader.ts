import { isBlank, isErrorCell } from "../cells/cells";
import { readDay } from "../cells/dateCell";
import { readFlag } from "../cells/flagCell";
import type { Notice } from "../problem";
import { ProblemLog, type ProblemList } from "../problemLog";
import type { ColumnMap, Day, TablePlace } from "../types";
import type { ClientAliases } from "./clientAliases";
import { complaintRoles, type ComplaintRole } from "./complaints";
import { DatedRows } from "./datedRows";
import { missingRoles, type WholeTable } from "./tableDefinition";

/** Whether a step was done, and on which day where that is said. */
export interface StepDone {
  readonly isDone: boolean;
  readonly day: Day | null;
}

/** One row of a Complaints table; null = not said. */
export interface ComplaintRow {
  /** 0 = the first below the header. */
  readonly row: number;
  /** null = nobody is named. */
  readonly client: string | null;
  readonly day: Day;
  readonly product: string | null;
  /** What was complained of, in the user's words. */
  readonly text: string | null;
  readonly cause: string | null;
  readonly repaired: StepDone;
  readonly processMended: StepDone;
  /** null = not closed. */
  readonly closed: Day | null;
}

/** A Complaints table as analyze() takes it. */
export interface ComplaintsTable {
  readonly place: TablePlace;
  readonly columns: ColumnMap<ComplaintRole>;
  /** In the order of the sheet. */
  readonly rows: readonly ComplaintRow[];
  readonly problems: ProblemList;
  readonly notices: readonly Notice[];
}

/**
 * Reads a Complaints table: one row per complaint.
 *
 * A step is done where its cell says yes or names a day, else not. A row without a client counts and is named; one whose
 * day or client cannot be read is reported and left out, other values that cannot be read are reported and the row used
 * without them. Edges: no rows gives the problem tableEmpty, a missing column roleMissing and no rows.
 * Source: spec 1 (Complaints).
 *
 * @example
 * readComplaints({
 *   place: { sheet: "Complaints", row: 0, column: 0 },
 *   headers: ["Client", "Date", "Repaired"],
 *   rows: [["Anna", 45292, "yes"]],
 *   columns: { client: 0, date: 1, repaired: 2 },
 *   format: { decimal: ".", dateOrder: "ymd", date1904: false },
 * }).rows[0].repaired // { isDone: true, day: null }
 */
export function readComplaints(
  input: WholeTable<ComplaintRole>,
  aliases: ClientAliases | null = null,
): ComplaintsTable {
  const { place, columns, rows, format } = input;
  const log = new ProblemLog();
  if (rows.every((row) => row.every(isBlank))) log.add("tableEmpty", null, { table: "complaints" });
  const missing = missingRoles(complaintRoles, columns);
  for (const role of missing) log.add("roleMissing", null, { table: "complaints", role });
  const cells = new DatedRows(input, ["date", "closeDate"], log, aliases);
  const read: ComplaintRow[] = [];
  let withoutClient = 0;
  const stepOf = (row: number, role: "repaired" | "processMended"): StepDone => {
    const cell = cells.cell(row, role);
    const flag = readFlag(cell);
    if (typeof flag === "boolean") return { isDone: flag, day: null };
    if (flag === "missing") return { isDone: false, day: null };
    const day = isErrorCell(cell) ? "unreadable" : readDay(cell, format);
    if (typeof day === "number") return { isDone: true, day };
    cells.unreadable(row, role);
    return { isDone: false, day: null };
  };
  const readRow = (row: number): void => {
    const client = cells.client(row);
    const day = cells.neededDay(row);
    if (client === undefined || day === undefined) return;
    if (client === null) withoutClient++;
    const closed = cells.day(row, "closeDate");
    if (closed !== null && closed < day) {
      log.add("complaintClosedBefore", cells.where(row, "closeDate"), { day: closed, opened: day });
    }
    read.push({
      row,
      client,
      day,
      product: cells.text(row, "product"),
      text: cells.text(row, "complaint"),
      cause: cells.text(row, "cause"),
      repaired: stepOf(row, "repaired"),
      processMended: stepOf(row, "processMended"),
      closed,
    });
  };
  if (missing.length === 0) cells.each(readRow);
  const notices: Notice[] = [...cells.notices()];
  if (withoutClient > 0) notices.push({ code: "complaintsWithoutClient", params: { rows: withoutClient } });
  return { place, columns, rows: read, problems: log.list(), notices };
}
