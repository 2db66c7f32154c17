import { isBlank } from "../cells/cells";
import { monthOfName } from "../cells/monthNames";
import { lastDayOfMonth } from "../cells/monthCell";
import { readPeriodCell } from "../cells/periodCell";
import { isTotalWord, totalWord } from "./totalRows";
import type { Crosstab } from "./unfolding";
import { dayParts } from "../time/calendar";
import type { CellValue, Day, ReadingFormat, Rows } from "../types";
import { isPlausibleDay } from "../columns/plausibleDay";
import { sampleKind } from "../columns/sampleKind";

/** The upper part of a table that may have periods across. */
export interface CrosstabTop {
  /** Its header row. */
  readonly headers: readonly (CellValue | undefined)[];
  /** The row above it, where headers of two rows have their years. */
  readonly above: readonly (CellValue | undefined)[];
  /** What else may name the year: titles, the sheet's name. */
  readonly titles: readonly string[];
  readonly sample: Rows;
}

interface PeriodColumn {
  readonly column: number;
  readonly day: Day;
  /** Months of the period; 0 = a day. */
  readonly months: number;
}

const anyFormat: ReadingFormat = { decimal: ".", dateOrder: "dmy", date1904: false };
const ONE_NAME = /^\p{L}+\.?$/u;
const YEAR = /(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)/g;
const LEAST_NAMED_MONTHS = 3;
const TOLERANCE = 0.011;
const LONGEST_GROUP = 40;

/**
 * The periods that stand across the columns of a table; null = it is no crosstab.
 *
 * Days, months, quarters or years with their year in the header, in the row above it, or the only one that a title
 * names; names of months alone must follow one another. Longer periods among shorter ones, and columns that add up the
 * others, are totals. Edges: fewer than two periods, the same period twice, values that are no numbers, or rows that add
 * up those below them are no crosstab that can be read. Source: spec 1.6.
 *
 * @example crosstabOf({ headers: ["Client", "2024-01", "2024-02"], above: [], titles: [], sample: [["Anna", 1, 2]] })?.periods.length // 2
 */
export function crosstabOf({ headers, above, titles, sample }: CrosstabTop): Crosstab | null {
  const width = headers.length;
  const found = periodColumns(headers, above, titles);
  if (found.length < 2) return null;
  const shortest = Math.min(...found.map(({ months }) => months));
  const periods = found.filter(({ months }) => months === shortest);
  if (periods.length < 2 || new Set(periods.map(({ day }) => day)).size < periods.length) return null;
  if (!periods.every(({ column }) => isOfNumbers(sample, column))) return null;
  const isPeriod = new Set(found.map(({ column }) => column));
  const others = [...headers.keys()].filter((column) => !isPeriod.has(column));
  const kindOf = (column: number) => sampleKind(sample.map((row) => row[column] ?? null));
  if (!others.some((column) => kindOf(column) === "names")) return null;
  if (others.some((column) => kindOf(column) === "days")) return null;
  if (isGrouped(sample, periods, others)) return null;
  const totals = others.filter(
    (column) => isTotalWord(String(headers[column] ?? "")) || addsUp(sample, column, periods),
  );
  const longer = found.filter(({ months }) => months > shortest).map(({ column }) => column);
  return {
    kind: "crosstab",
    width,
    periods: periods.map(({ column, day }) => ({ column, day })),
    totals: [...longer, ...totals],
  };
}

function periodColumns(
  headers: CrosstabTop["headers"],
  above: CrosstabTop["above"],
  titles: readonly string[],
): readonly PeriodColumn[] {
  const years = new Set(titles.flatMap((title) => title.match(YEAR) ?? []));
  const titleYear = years.size === 1 ? Number([...years][0]) : null;
  const found: PeriodColumn[] = [];
  const named: { column: number; month: number; year: number | null }[] = [];
  let yearAbove: number | null = null;
  for (let column = 0; column < headers.length; column++) {
    if (!isBlank(above[column])) yearAbove = yearIn(above[column]);
    const header = headers[column];
    const period = periodOf(header);
    if (period !== null) found.push({ column, ...period });
    else if (typeof header === "string" && ONE_NAME.test(header.trim())) {
      const month = monthOfName(header.trim());
      if (month !== null) named.push({ column, month, year: yearAbove ?? titleYear });
    }
  }
  if (!followOneAnother(named)) return found;
  for (const { column, month, year } of named) {
    const day = year === null ? null : lastDayOfMonth(year, month);
    if (day !== null) found.push({ column, day, months: 1 });
  }
  return found;
}

/** "Margin" begins like March: one name alone is no month. */
function followOneAnother(named: readonly { month: number }[]): boolean {
  if (named.length < LEAST_NAMED_MONTHS) return false;
  return named.every(({ month }, place) => place === 0 || month === (named[place - 1].month % 12) + 1);
}

function periodOf(header: CellValue | undefined): { readonly day: Day; readonly months: number } | null {
  if (typeof header === "number" && isPlausibleDay(header)) {
    const { day } = dayParts(header);
    const isMonthEnd = dayParts(header + 1).day === 1;
    if (day !== 1 && !isMonthEnd) return { day: header, months: 0 };
  }
  const isText = typeof header === "string" && /\d/.test(header);
  if (!isText && typeof header !== "number") return null;
  const period = readPeriodCell(typeof header === "string" ? header.trim() : header, anyFormat);
  if (typeof period !== "object" || !isPlausibleDay(period[1])) return null;
  if (isText && /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s*$/.test(header)) return null;
  const days = period[1] - period[0] + 1;
  return { day: period[1], months: days > 200 ? 12 : days > 40 ? 3 : 1 };
}

function yearIn(cell: CellValue | undefined): number | null {
  const found = String(cell ?? "").match(YEAR);
  return found?.length === 1 ? Number(found[0]) : null;
}

function isOfNumbers(sample: Rows, column: number): boolean {
  const kind = sampleKind(sample.map((row) => row[column] ?? null));
  return kind === "numbers" || kind === "daysOrNumbers" || kind === "blank";
}

const numberIn = (cell: CellValue | undefined): number => (typeof cell === "number" ? cell : 0);

function addsUp(sample: Rows, column: number, periods: readonly PeriodColumn[]): boolean {
  let filled = 0;
  for (const row of sample) {
    const total = row[column];
    if (typeof total !== "number") {
      if (!isBlank(total)) return false;
      continue;
    }
    filled++;
    const sum = periods.reduce((all, period) => all + numberIn(row[period.column]), 0);
    if (Math.abs(sum - total) > TOLERANCE) return false;
  }
  return filled > 0;
}

/** Whether the rows are groups, each headed by a row that adds up those below it; at least one group holds several. */
function isGrouped(sample: Rows, periods: readonly PeriodColumn[], others: readonly number[]): boolean {
  const rows = sample.filter((row) => !row.every(isBlank) && totalWord(others.map((column) => row[column])) === null);
  const sums = rows.map((row) => periods.map(({ column }) => numberIn(row[column])));
  let head = 0;
  let hasSeveral = false;
  while (head < sums.length) {
    const size = groupSize(sums, head);
    if (size === null) return false;
    // The sample may end within a group: then the groups before it tell.
    if (head + size >= sums.length) return hasSeveral || size > 2;
    hasSeveral ||= size > 2;
    head += size;
  }
  return hasSeveral;
}

/** How many rows the head and those that it adds up are; all that are left where the sample ends before; null = no group. */
function groupSize(sums: readonly (readonly number[])[], head: number): number | null {
  if (sums[head].every((sum) => sum === 0)) return null;
  const rest = [...sums[head]];
  for (let below = head + 1; below < sums.length; below++) {
    for (let place = 0; place < rest.length; place++) rest[place] -= sums[below][place];
    if (rest.every((left) => Math.abs(left) <= TOLERANCE)) return below - head + 1;
    // Amounts may be negative, but a group does not go on for ever.
    if (head === 0 && below - head > LONGEST_GROUP) return null;
  }
  return head === 0 ? null : sums.length - head;
}
