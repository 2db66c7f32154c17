import { clientKey } from "../cells/clientKey";
import { wordKey } from "../cells/wordKey";
import { median } from "../median";
import { ProblemLog, type ProblemList } from "../problemLog";
import type { ComplaintRow, ComplaintsTable, StepDone } from "../tables/complaintsReader";
import { cellPlaceOf } from "../tables/tablePlace";
import { addMonths, firstOfMonth, monthIndex } from "../time/calendar";
import { isWithin } from "../time/isWithin";
import type { Day, Period } from "../types";
import { groupedByName } from "./groupedByName";
import type { JudgedDay } from "./judgedDay";

/** What is to be done next with a complaint; "close" = no step is left, or the sheet tells of none. */
export type ComplaintStep = "findCause" | "repair" | "mendProcess" | "close";

/** A complaint on the day of judgement; null = not said. */
export interface Complaint {
  readonly client: string | null;
  readonly manager: string | null;
  readonly product: string | null;
  readonly text: string | null;
  readonly cause: string | null;
  readonly day: Day;
  readonly isRepaired: boolean;
  readonly isProcessMended: boolean;
  /** The first step that is not done, of those that the sheet has a column for; null = all are done. */
  readonly next: ComplaintStep | null;
  /** Neither closed nor done. */
  readonly isOpen: boolean;
  /** Open, and older than the limit. */
  readonly isOverdue: boolean;
  /** Closed although a step is not done. */
  readonly isClosedEarly: boolean;
  /** The client has complained of the same cause within the twelve months before. */
  readonly isRepeat: boolean;
  /** From the complaint to its closing; null = not closed, or closed on a day before it. */
  readonly daysToClose: number | null;
  readonly row: number;
}

/** Complaints that have something in common, and their figures. */
export interface ComplaintGroup {
  /** null = without a name: no product, no cause. */
  readonly name: string | null;
  /** First day of the month, of a group that is one. */
  readonly month: Day | null;
  readonly complaints: readonly Complaint[];
  /** Different ones that are named. */
  readonly clients: readonly string[];
  readonly withCause: number;
  readonly repaired: number;
  readonly mended: number;
  /** Repaired, but the process is not mended. */
  readonly unmended: number;
  readonly open: number;
  readonly overdue: number;
  readonly closedEarly: number;
  readonly repeats: number;
  /** Median; null = none was closed. */
  readonly daysToClose: number | null;
}

/** Which steps the sheet has a column for. */
export interface ComplaintColumns {
  readonly cause: boolean;
  readonly repaired: boolean;
  readonly processMended: boolean;
  readonly closeDate: boolean;
}

export interface Complaints {
  readonly day: Day;
  readonly overdueAfter: number;
  readonly columns: ComplaintColumns;
  /** Of the analysis period. */
  readonly all: ComplaintGroup;
  /** Most complaints first, those without a name last; empty where nothing is named. */
  readonly byProduct: readonly ComplaintGroup[];
  readonly byCause: readonly ComplaintGroup[];
  readonly byManager: readonly ComplaintGroup[];
  readonly byMonth: readonly ComplaintGroup[];
  /** Of all periods, overdue ones first, then the oldest: what is still to be done. */
  readonly toDo: readonly Complaint[];
  /** Of all periods, up to the day. */
  readonly everyComplaint: readonly Complaint[];
  readonly before: number;
  readonly after: number;
  readonly problems: ProblemList;
}

export interface ComplaintInput {
  readonly complaints: ComplaintsTable;
  readonly period: Period;
  readonly judged: JudgedDay;
  readonly overdueAfter: number;
  readonly managerOfClient: (client: string) => string | null;
}

const MONTHS_OF_REPEAT = 12;

/**
 * The complaints of the analysis period with the steps done, and everything that is still to be done.
 *
 * Variant: steps may be done in any order; one that the sheet has no column for is not asked for. Open = without a closing
 * day and with a step left; where the sheet has no column of steps, without a closing day. Overdue = open, and older than
 * the limit on the day of judgement. A step or a closing after that day is not done yet; what lies after a given day does
 * not count. Source: spec 3.15.
 *
 * @example complaints(input).all.unmended // repaired, but the process is not mended
 */
export function complaints(input: ComplaintInput): Complaints {
  const { complaints: table, period, judged } = input;
  const { columns } = table;
  const known: ComplaintColumns = {
    cause: columns.cause !== undefined,
    repaired: columns.repaired !== undefined,
    processMended: columns.processMended !== undefined,
    closeDate: columns.closeDate !== undefined,
  };
  const log = new ProblemLog();
  const rows = table.rows.filter(({ row, day }) => {
    const isLater = judged.isGiven && day > judged.day;
    if (isLater) log.add("complaintAfterDay", cellPlaceOf(table.place, row, columns.date ?? 0), { day });
    return !isLater;
  });
  const repeats = repeatedRows(rows);
  const everyComplaint = rows.map((row) => complaintOf(row, known, repeats.has(row), input));
  const counted = everyComplaint.filter(({ day }) => isWithin(period, day));
  const toDo = everyComplaint.filter(({ isOpen, isClosedEarly }) => isOpen || isClosedEarly);
  return {
    day: judged.day,
    overdueAfter: input.overdueAfter,
    columns: known,
    all: complaintGroup(null, counted),
    byProduct: groupsBy(counted, ({ product }) => product, clientKey),
    byCause: groupsBy(counted, ({ cause }) => cause, wordKey),
    byManager: groupsBy(counted, ({ manager }) => manager, clientKey),
    byMonth: groupsByMonth(counted),
    toDo: toDo.sort(
      (one, other) =>
        Number(other.isOverdue) - Number(one.isOverdue) ||
        Number(other.isOpen) - Number(one.isOpen) ||
        one.day - other.day,
    ),
    everyComplaint,
    before: everyComplaint.filter(({ day }) => day < period[0]).length,
    after: everyComplaint.filter(({ day }) => day > period[1]).length,
    problems: log.list(),
  };
}

function complaintOf(
  row: ComplaintRow,
  known: ComplaintColumns,
  isRepeat: boolean,
  { judged: { day }, overdueAfter, managerOfClient }: ComplaintInput,
): Complaint {
  const isDone = (step: StepDone): boolean => step.isDone && (step.day === null || step.day <= day);
  const isRepaired = isDone(row.repaired);
  const isProcessMended = isDone(row.processMended);
  const isClosed = row.closed !== null && row.closed <= day;
  const step = firstStepLeft(row, known, isRepaired, isProcessMended);
  const hasSteps = known.cause || known.repaired || known.processMended;
  const next = step ?? (hasSteps || isClosed ? null : "close");
  const isOpen = !isClosed && next !== null;
  return {
    client: row.client,
    manager: row.client === null ? null : managerOfClient(row.client),
    product: row.product,
    text: row.text,
    cause: row.cause,
    day: row.day,
    isRepaired,
    isProcessMended,
    next,
    isOpen,
    isOverdue: isOpen && day - row.day > overdueAfter,
    isClosedEarly: isClosed && next !== null,
    isRepeat,
    daysToClose: isClosed && row.closed >= row.day ? row.closed - row.day : null,
    row: row.row,
  };
}

function firstStepLeft(
  { cause }: ComplaintRow,
  known: ComplaintColumns,
  isRepaired: boolean,
  isProcessMended: boolean,
): ComplaintStep | null {
  if (known.cause && cause === null) return "findCause";
  if (known.repaired && !isRepaired) return "repair";
  return known.processMended && !isProcessMended ? "mendProcess" : null;
}

/** Rows whose client has complained of the same cause within twelve months before. */
function repeatedRows(rows: readonly ComplaintRow[]): ReadonlySet<ComplaintRow> {
  const lastOf = new Map<string, Day>();
  const repeats = new Set<ComplaintRow>();
  // The sort is stable: rows of one day keep their order.
  for (const row of [...rows].sort((one, other) => one.day - other.day)) {
    if (row.client === null || row.cause === null) continue;
    const key = `${clientKey(row.client)}\n${wordKey(row.cause)}`;
    const last = lastOf.get(key);
    if (last !== undefined && last >= addMonths(row.day, -MONTHS_OF_REPEAT)) repeats.add(row);
    lastOf.set(key, row.day);
  }
  return repeats;
}

/**
 * Complaints with their figures. Source: spec 3.15.
 *
 * @example complaintGroup("late delivery", complaints).repeats // 2
 */
export function complaintGroup(
  name: string | null,
  members: readonly Complaint[],
  month: Day | null = null,
): ComplaintGroup {
  const count = (belongs: (complaint: Complaint) => boolean): number => members.filter(belongs).length;
  const days = members.flatMap(({ daysToClose }) => daysToClose ?? []);
  return {
    name,
    month,
    complaints: members,
    clients: complainingClients(members),
    withCause: count(({ cause }) => cause !== null),
    repaired: count(({ isRepaired }) => isRepaired),
    mended: count(({ isProcessMended }) => isProcessMended),
    unmended: count(({ isRepaired, isProcessMended }) => isRepaired && !isProcessMended),
    open: count(({ isOpen }) => isOpen),
    overdue: count(({ isOverdue }) => isOverdue),
    closedEarly: count(({ isClosedEarly }) => isClosedEarly),
    repeats: count(({ isRepeat }) => isRepeat),
    daysToClose: days.length === 0 ? null : median(days),
  };
}

/** Each client once, as its first complaint writes it. */
function complainingClients(members: readonly Complaint[]): readonly string[] {
  return groupedByName(members, ({ client }) => client, clientKey).flatMap(({ name }) => name ?? []);
}

function groupsBy(
  members: readonly Complaint[],
  nameOf: (complaint: Complaint) => string | null,
  keyOf: (name: string) => string,
): readonly ComplaintGroup[] {
  const groups = groupedByName(members, nameOf, keyOf).map((group) => complaintGroup(group.name, group.members));
  if (groups.length === 1 && groups[0].name === null) return [];
  return groups.sort(
    (one, other) =>
      Number(one.name === null) - Number(other.name === null) || other.complaints.length - one.complaints.length,
  );
}

function groupsByMonth(members: readonly Complaint[]): readonly ComplaintGroup[] {
  const months = [...new Set(members.map(({ day }) => monthIndex(day)))].sort((one, other) => one - other);
  return months.map((month) =>
    complaintGroup(
      null,
      members.filter(({ day }) => monthIndex(day) === month),
      firstOfMonth(month),
    ),
  );
}
