import { dateWords, dayOfThreeNumbers, threeNumbers, type ThreeNumbers } from "../cells/dateCell";
import { dayParts } from "../time/calendar";
import type { ReadingFormat } from "../types";
import { dateOrders, type DateOrder } from "./columnFormat";
import { digitDateOf } from "./digitColumn";
import { isPlausibleDay } from "./plausibleDay";

/** How the dates of a column are to be read, and why. */
export interface DateDecision {
  readonly format: ReadingFormat;
  /** The mark of the first text of three numbers; null = there is none. */
  readonly mark: string | null;
  /** Who decides on day and month: the user, the values, the workbook alone; "none" = no text leaves a choice. */
  readonly by: "user" | "values" | "workbook" | "none";
  /** A text that could be either, where nothing but the workbook decides; else null. */
  readonly undecided: string | null;
}

/** One way of writing dates, and how often it is in the column. */
interface CountedNumbers {
  readonly numbers: ThreeNumbers;
  count: number;
}

/** Looks at the texts and whole numbers of a date column before any of them is read. */
export class DateSurvey {
  /** Texts, the same ones once; those that are no three numbers are null. */
  private readonly texts = new Map<string, CountedNumbers | null>();
  private readonly digits = new Map<string, number>();

  addText(text: string, times = 1): void {
    let known = this.texts.get(text);
    if (known === undefined) {
      const numbers = threeNumbers(dateWords(text));
      known = numbers === null ? null : { numbers, count: 0 };
      this.texts.set(text, known);
    }
    if (known !== null) known.count += times;
    else if (/^\s*\d{5,8}\s*$/.test(text)) this.addDigits(text.trim(), times);
  }

  /** A number that is no serial of a plausible day. */
  addDigits(digits: string, times = 1): void {
    this.digits.set(digits, (this.digits.get(digits) ?? 0) + times);
  }

  /** Texts that are three numbers and are read as a day in `format`. */
  *daysOfTexts(format: ReadingFormat): Iterable<number> {
    for (const known of this.texts.values()) {
      const day = known === null ? null : dayOfThreeNumbers(known.numbers, format);
      if (day !== null) yield day;
    }
  }

  /** Every text of three numbers is a day in no other order: none of them could be converted by a spreadsheet. */
  leavesNoChoice(format: ReadingFormat): boolean {
    const other = format.dateOrder === "dmy" ? "mdy" : "dmy";
    for (const known of this.texts.values()) {
      if (known !== null && leavesChoice(known.numbers) && dayIn(known.numbers, other) !== null) return false;
    }
    return true;
  }

  /**
   * The order of day and month in which most texts are days; the workbook's where several are as good.
   *
   * `serials` = how many cells are serials of plausible days; `chosen` = the user's order.
   */
  decide(workbook: ReadingFormat, serials: number, chosen?: DateOrder): DateDecision {
    const digits = digitDateOf(this.digits, serials);
    const base = digits === null ? workbook : { ...workbook, digits };
    const mark = this.firstMark();
    if (chosen !== undefined) {
      return { format: { ...base, dateOrder: chosen, isOrderKnown: true }, mark, by: "user", undecided: null };
    }
    const counted = [...this.texts.values()].filter((known) => known !== null && leavesChoice(known.numbers));
    const open = counted as CountedNumbers[];
    if (open.length === 0) return { format: base, mark, by: "none", undecided: null };
    const scores = dateOrders.map((order) => scoreOf(open, order));
    const best = bestOrder(scores, workbook.dateOrder);
    const score = scores[dateOrders.indexOf(best)];
    // The peer reads what the best order cannot: proofs of either side.
    const rivals = scores.filter(({ order }) => order !== best && isPeer(order, best));
    const against = Math.max(0, ...rivals.map((rival) => countOnly(open, rival.order, best)));
    const proofs = Math.min(...rivals.map((rival) => countOnly(open, best, rival.order)));
    const isProven = rivals.every((rival) => rival.days < score.days || rival.years > score.years * 2);
    const doDotsFollow = best !== "dmy" && dotsSpeakFor(open, best);
    const format = {
      ...base,
      dateOrder: best,
      ...(doDotsFollow && { isOrderKnown: true }),
      ...(against * 10 > proofs && { isMixed: true }),
    };
    if (isProven) return { format, mark, by: "values", undecided: null };
    const sample = open.find(({ numbers }) => numbers.mark !== "." && numbers.first !== numbers.second);
    if (sample === undefined) {
      // Only dots: they are day first whatever the workbook says.
      const isDotted = !doDotsFollow && open.every(({ numbers }) => numbers.mark === ".");
      return { format: isDotted ? { ...format, dateOrder: "dmy" } : format, mark, by: "none", undecided: null };
    }
    return { format, mark, by: "workbook", undecided: textOf(sample.numbers) };
  }

  private firstMark(): string | null {
    for (const known of this.texts.values()) if (known !== null) return known.numbers.mark;
    return null;
  }
}

function textOf({ first, second, third, mark }: ThreeNumbers): string {
  return [first, second, third].join(mark);
}

/** ISO dates and 07/07/2024 are the same in every order. */
function leavesChoice({ first, second, third }: ThreeNumbers): boolean {
  return first.length <= 2 && (Number(first) !== Number(second) || third.length === 2);
}

interface OrderScore {
  readonly order: DateOrder;
  /** Cells that are plausible days in this order. */
  readonly days: number;
  /** Different years among them: a wrong order scatters them. */
  readonly years: number;
}

function scoreOf(open: readonly CountedNumbers[], order: DateOrder): OrderScore {
  let days = 0;
  const years = new Set<number>();
  for (const { numbers, count } of open) {
    const day = dayIn(numbers, order);
    if (day === null) continue;
    days += count;
    years.add(dayParts(day).year);
  }
  return { order, days, years: years.size };
}

function dayIn(numbers: ThreeNumbers, order: DateOrder): number | null {
  const day = dayOfThreeNumbers(numbers, { decimal: ".", date1904: false, dateOrder: order, isOrderKnown: true });
  return day !== null && isPlausibleDay(day) ? day : null;
}

/** The year comes first only where it stands apart: 24-01-15 is mostly a day, too. */
function isPeer(order: DateOrder, best: DateOrder): boolean {
  return order !== "ymd" || best === "ymd";
}

function bestOrder(scores: readonly OrderScore[], ofWorkbook: DateOrder): DateOrder {
  const most = Math.max(...scores.map(({ days }) => days));
  const good = scores.filter(({ days }) => days * 20 >= most * 19 && days > 0);
  if (good.length === 0) return ofWorkbook;
  const [dmy, mdy, ymd] = scores;
  const isYearFirst = good.includes(ymd) && ymd.years * 2 < Math.min(yearsOf(dmy), yearsOf(mdy));
  if (isYearFirst || good.every((score) => score === ymd)) return "ymd";
  const dayOrMonthFirst = good.filter((score) => score !== ymd);
  const ahead = Math.max(...dayOrMonthFirst.map(({ days }) => days));
  const top = dayOrMonthFirst.filter(({ days }) => days === ahead);
  if (top.length === 1) return top[0].order;
  return ofWorkbook === "ymd" && good.includes(ymd) ? "ymd" : ofWorkbook === "mdy" ? "mdy" : "dmy";
}

const yearsOf = ({ days, years }: OrderScore): number => (days === 0 ? Infinity : years);

/** Cells that are days in one order and none in another. */
function countOnly(open: readonly CountedNumbers[], order: DateOrder, other: DateOrder): number {
  let cells = 0;
  for (const { numbers, count } of open) {
    if (dayIn(numbers, order) !== null && dayIn(numbers, other) === null) cells += count;
  }
  return cells;
}

/** Dots are day first everywhere unless the texts with dots themselves prove something else. */
function dotsSpeakFor(open: readonly CountedNumbers[], order: DateOrder): boolean {
  const dotted = open.filter(({ numbers }) => numbers.mark === ".");
  if (dotted.length === 0) return false;
  const own = scoreOf(dotted, order);
  const dayFirst = scoreOf(dotted, "dmy");
  return own.days > dayFirst.days || (own.days === dayFirst.days && own.years * 2 < dayFirst.years);
}
