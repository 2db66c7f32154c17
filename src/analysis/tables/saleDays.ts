import { cellText, isBlank } from "../cells/cells";
import { readDay } from "../cells/dateCell";
import { lastDayOfMonth, lastDayOfMonthText } from "../cells/monthCell";
import { monthOfName } from "../cells/monthNames";
import { DateSurvey, type DateDecision } from "../columns/dateColumn";
import type { DateOrder } from "../columns/columnFormat";
import { daysWithoutFar } from "../columns/farDays";
import { isHalfConverted, turnedBack } from "../columns/halfConverted";
import { isPlausibleDay } from "../columns/plausibleDay";
import { daySerial, isCalendarDay } from "../time/calendar";
import type { CellFault } from "../cells/cells";
import type { CellValue, ColumnMap, Day, Period, ReadingFormat, Rows } from "../types";
import type { SalesRole } from "./salesRoles";

type Row = Rows[number];

/** Days count from 1; below stand the reasons why there is none. */
export const NO_DAY_MISSING = 0;
export const NO_DAY_UNREADABLE = -1;
export const NO_DAY_ERROR = -2;

const FIRST_DAY = 18264; // 1950-01-01
const LAST_DAY = 73050; // 2099-12-31
const DAYS_FROM_1900_TO_1904 = 1462;

/** The day of each row of a sales table, its column understood as a whole. */
export interface SaleDays {
  readonly dayOfRow: Int32Array;
  readonly decision: DateDecision;
  /** Real dates whose day and month were turned back. */
  readonly turned: number;
  /** Rows of which only the month is known. */
  readonly months: number;
  /** A whole number that was read as a date, with its day; null = there is none. */
  readonly digits: { readonly value: string; readonly day: Day } | null;
  /** The day of a row that has taken cells from above. */
  readonly dayOfFilled: (row: Row) => Day;
  /** The days between which all but a few rows lie; null = no day lies far from all others. */
  readonly body: Period | null;
  /** Days outside it, in their order. */
  readonly farDays: readonly Day[];
}

/** The dates of rows above that have their days already. */
export interface DaysBefore {
  /** Where they were real dates, they are turned back in place if the column was half converted. */
  readonly days: Int32Array;
  /** How often each text stands among them; none = they were real dates. */
  readonly texts: ReadonlyMap<string, number>;
}

const nothingBefore: DaysBefore = { days: new Int32Array(0), texts: new Map() };

/**
 * Finds the day of each row; `before` = the dates of rows above. Source: spec 1.2, 1.3.
 *
 * @example saleDays([[[45292, "Anna", 10]]], 1, { date: 0, client: 1, amount: 2 }, format).dayOfRow // [45292]
 */
export function saleDays(
  chunks: readonly Rows[],
  count: number,
  columns: ColumnMap<SalesRole>,
  workbook: ReadingFormat,
  chosen?: DateOrder,
  before = nothingBefore,
): SaleDays {
  const reader =
    columns.date === undefined
      ? new DayOfParts(columns, workbook)
      : new DayOfCell(chunks, columns.date, workbook, chosen, before);
  const dayOfRow = new Int32Array(count);
  const rowsOfDay = new Int32Array(LAST_DAY - FIRST_DAY + 1);
  for (const day of before.days) rowsOfDay[day - FIRST_DAY]++;
  let place = 0;
  for (const rows of chunks) {
    for (let i = 0; i < rows.length; i++) {
      const day = reader.dayOf(rows[i]);
      dayOfRow[place++] = day;
      if (day > 0) rowsOfDay[day - FIRST_DAY]++;
    }
  }
  const { decision, turned, months, digits } = reader;
  const dayOfFilled = (row: Row): Day => reader.dayOf(row);
  const body = daysWithoutFar(rowsOfDay, FIRST_DAY);
  return { dayOfRow, dayOfFilled, decision, turned, months, digits, body, farDays: daysOutside(body, rowsOfDay) };
}

/**
 * The days of each column of days of a table that may have several. Source: spec 1.2.
 *
 * @example daysOfRoles(["date", "dueDate"], { date: 0 }, [[45292]], format).date?.dayOfRow // [45292]
 */
export function daysOfRoles<Role extends string>(
  roles: readonly Role[],
  columns: ColumnMap<NoInfer<Role>>,
  rows: Rows,
  format: ReadingFormat,
): Readonly<Partial<Record<Role, SaleDays>>> {
  const days: Partial<Record<Role, SaleDays>> = {};
  for (const role of roles) {
    const date = columns[role];
    if (date !== undefined) days[role] = saleDays([rows], rows.length, { date }, format);
  }
  return days;
}

function daysOutside(body: Period | null, rowsOfDay: Int32Array): readonly Day[] {
  const days: Day[] = [];
  if (body === null) return days;
  for (let place = 0; place < rowsOfDay.length; place++) {
    const day = FIRST_DAY + place;
    if (rowsOfDay[place] > 0 && (day < body[0] || day > body[1])) days.push(day);
  }
  return days;
}

/**
 * Why a row has no day. Source: spec 1.
 *
 * @example faultOfDay(NO_DAY_MISSING) // "missing"
 */
export function faultOfDay(day: number): CellFault | null {
  if (day > 0) return null;
  return day === NO_DAY_MISSING ? "missing" : day === NO_DAY_ERROR ? "error" : "unreadable";
}

const MOST_REMEMBERED = 100_000;

class DayOfCell {
  readonly decision: DateDecision;
  turned = 0;
  months = 0;
  digits: SaleDays["digits"] = null;
  private readonly isTurned: boolean;
  private readonly shift: number;
  private readonly dayOfText = new Map<string, number>();
  private readonly monthTexts = new Set<string>();

  constructor(
    chunks: readonly Rows[],
    private readonly column: number,
    workbook: ReadingFormat,
    chosen: DateOrder | undefined,
    before: DaysBefore,
  ) {
    const survey = new DateSurvey();
    for (const [text, times] of before.texts) survey.addText(text, times);
    const daysBefore = before.texts.size === 0 ? before.days : nothingBefore.days;
    this.shift = workbook.date1904 ? DAYS_FROM_1900_TO_1904 : 0;
    let serials = daysBefore.length;
    for (const rows of chunks) {
      for (let i = 0; i < rows.length; i++) {
        const cell = rows[i][column];
        if (typeof cell === "number") {
          const serial = Math.floor(cell) + this.shift;
          if (serial >= FIRST_DAY && serial <= LAST_DAY) serials++;
          else if (cell > 0 && Number.isInteger(cell)) survey.addDigits(String(cell));
        } else if (typeof cell === "string" && cell !== "") survey.addText(cell);
      }
    }
    this.decision = survey.decide(workbook, serials, chosen);
    const { format, by } = this.decision;
    this.isTurned =
      by === "values" &&
      format.isMixed !== true &&
      survey.leavesNoChoice(format) &&
      isHalfConverted([...survey.daysOfTexts(format)], this.differentSerials(chunks, daysBefore));
    if (this.isTurned) this.turnBefore(daysBefore);
  }

  dayOf(row: Row): number {
    const cell = row[this.column];
    if (typeof cell === "number") return this.dayOfNumber(cell);
    if (typeof cell !== "string") return isBlank(cell) ? NO_DAY_MISSING : NO_DAY_UNREADABLE;
    const known = this.dayOfText.get(cell);
    if (known !== undefined) {
      if (this.monthTexts.has(cell)) this.months++;
      return known;
    }
    const day = this.dayOfNewText(cell);
    if (this.dayOfText.size < MOST_REMEMBERED) this.dayOfText.set(cell, day);
    return day;
  }

  private dayOfNumber(cell: number): number {
    const serial = Math.floor(cell) + this.shift;
    if (serial >= FIRST_DAY && serial <= LAST_DAY) {
      if (!this.isTurned) return serial;
      this.turned++;
      return turnedBack(serial);
    }
    return this.checked(readDay(cell, this.decision.format), cell);
  }

  private dayOfNewText(text: string): number {
    const day = this.checked(readDay(text, this.decision.format), text);
    if (day !== NO_DAY_UNREADABLE) return day;
    const lastOfMonth = lastDayOfMonthText(text);
    if (lastOfMonth === null) return NO_DAY_UNREADABLE;
    this.months++;
    this.monthTexts.add(text);
    return lastOfMonth;
  }

  private checked(day: Day | CellFault, cell: CellValue): number {
    if (day === "missing") return NO_DAY_MISSING;
    if (day === "error") return NO_DAY_ERROR;
    if (day === "unreadable" || !isPlausibleDay(day)) return NO_DAY_UNREADABLE;
    const { digits } = this.decision.format;
    if (digits !== undefined && /^\d{5,8}$/.test(cellText(cell))) {
      this.digits ??= { value: cellText(cell), day };
      if (digits === "yyyymm") this.months++;
    }
    return day;
  }

  private turnBefore(days: Int32Array): void {
    for (let row = 0; row < days.length; row++) days[row] = turnedBack(days[row]);
    this.turned += days.length;
  }

  private differentSerials(chunks: readonly Rows[], daysBefore: Int32Array): Day[] {
    const serials = new Set<Day>(daysBefore);
    for (const rows of chunks) {
      for (const row of rows) {
        const cell = row[this.column];
        if (typeof cell !== "number") continue;
        const serial = Math.floor(cell) + this.shift;
        if (isPlausibleDay(serial)) serials.add(serial);
      }
    }
    return [...serials];
  }
}

/** Year, month and day in columns of their own. */
class DayOfParts {
  readonly decision: DateDecision;
  readonly turned = 0;
  months = 0;
  readonly digits = null;

  constructor(
    private readonly columns: ColumnMap<SalesRole>,
    format: ReadingFormat,
  ) {
    this.decision = { format, mark: null, by: "none", undecided: null };
  }

  dayOf(row: Row): number {
    const { year, month, day } = this.columns;
    if (year === undefined || month === undefined) return NO_DAY_MISSING;
    const parts = [row[year], row[month], ...(day === undefined ? [] : [row[day]])];
    if (parts.every(isBlank)) return NO_DAY_MISSING;
    const ofYear = wholeNumber(parts[0]);
    const ofMonth = wholeNumber(parts[1]) ?? monthOfName(cellText(parts[1]).trim());
    if (ofYear === null || ofMonth === null) return NO_DAY_UNREADABLE;
    if (day === undefined) {
      this.months++;
      return lastDayOfMonth(ofYear, ofMonth) ?? NO_DAY_UNREADABLE;
    }
    const ofDay = wholeNumber(parts[2]);
    if (ofDay === null || !isCalendarDay(ofYear, ofMonth, ofDay)) return NO_DAY_UNREADABLE;
    const serial = daySerial(ofYear, ofMonth, ofDay);
    return isPlausibleDay(serial) ? serial : NO_DAY_UNREADABLE;
  }
}

function wholeNumber(cell: CellValue | undefined): number | null {
  const text = cellText(cell);
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}
