import { NO_MINUTE } from "../cells/timeOfDay";
import type { Evidence } from "../evidence";
import { firstSaleSeen } from "../ledger/firstSaleSeen";
import { NO_DAY } from "../ledger/purchaseHistory";
import { lazySteps, type LazySteps } from "../lazySteps";
import { firstOfMonth } from "../time/calendar";
import type { Day } from "../types";
import { documentMinutes } from "./documentMinutes";
import { centredMeans, monthRuleOf, type MonthRule } from "./monthIndexes";
import { rhythmDays, type RhythmDays } from "./rhythmDays";
import { findings, type RhythmFinding } from "./rhythmFindings";
import { rhythmGroups, type RhythmGroups } from "./rhythmGroups";
import { calendarOf, slotsOfGroup, type RhythmSlot, type RhythmSlots } from "./rhythmSlots";
import { rhythmTallies } from "./rhythmTally";

/** A whole month of the history, beside the mean of the twelve months around it. */
export interface RhythmMonth {
  /** First day of the month. */
  readonly month: Day;
  readonly purchases: number;
  readonly turnover: number;
  /** null = the months around it are not all known. */
  readonly meanPurchases: number | null;
  readonly meanTurnover: number | null;
}

/** A month to come. */
export interface ExpectedMonth {
  readonly month: Day;
  /** Mean turnover of the last twelve whole months. */
  readonly mean: number;
  /** Of the turnover; null = the month of the year has none. */
  readonly index: number | null;
}

/** Analysis.rhythm. */
export interface Rhythm {
  readonly days: RhythmDays;
  readonly monthRule: MonthRule;
  /** Purchases with a time of day, and all. */
  readonly timed: number;
  readonly purchases: number;
  readonly base: RhythmSlots;
  /** Segments, ABC classes and products. */
  readonly groups: readonly RhythmSlots[];
  readonly groupsLeft: RhythmGroups["left"];
  /** Weekdays on which the company sells hardly ever, 0 = Monday. */
  readonly closed: readonly number[];
  /** Every whole month; from 24 on, with the means around it. */
  readonly course: readonly RhythmMonth[];
  /** The three months after the last whole one; from 24 whole months on. */
  readonly expected: readonly ExpectedMonth[];
  /** Peaks and quiet times: of the base, then of its groups. */
  readonly findings: readonly RhythmFinding[];
}

const LEAST_TIMED = 0.5;
const MONTHS_EXPECTED = 3;
const MONTHS_OF_YEAR = 12;

/**
 * When clients buy: purchases and turnover by month of the year, weekday, part of the month and, where at least half of
 * the purchases carry a time, by the hour.
 *
 * Variant: the whole history up to the as-of date. Index = mean per day (or month) of the slot / mean per day (or month)
 * of all that count; closed weekdays and hours do not. null = nothing was ever sold. Source: spec 3.21.
 *
 * @example lastOf(rhythmSteps(evidence))?.base.weekdays[4].index // 1.4: on Fridays
 */
export function* rhythmSteps(evidence: Evidence): Generator<undefined, Rhythm | null> {
  const { ledger, history, input } = evidence;
  const firstSale = firstSaleSeen(history.firstSale);
  if (firstSale === NO_DAY) return null;
  const days = rhythmDays(firstSale, history.asOf);
  const { minutes = null } = input.sales;
  const ofDocuments = minutes === null ? null : yield* documentMinutes(ledger, minutes);
  yield;
  const purchases = history.isPurchase.reduce((sum, each) => sum + each, 0);
  const timed = ofDocuments === null ? 0 : timedPurchases(ofDocuments, history.isPurchase);
  const hasHours = timed > 0 && timed >= purchases * LEAST_TIMED;
  yield;
  const { groups, left } = yield* rhythmGroups(evidence);
  const [ofBase, ...ofGroups] = yield* rhythmTallies(evidence, days, hasHours ? ofDocuments : null, groups);
  yield;
  const calendar = calendarOf(days, ofBase, hasHours);
  const base = slotsOfGroup(ofBase, calendar);
  const slots: RhythmSlots[] = [];
  for (const tally of ofGroups) {
    slots.push(slotsOfGroup(tally, calendar));
    yield;
  }
  const monthRule = monthRuleOf(days.months);
  return {
    days,
    monthRule,
    timed,
    purchases,
    base,
    groups: slots,
    groupsLeft: left,
    closed: calendar.closedWeekdays.flatMap((isClosed, weekday) => (isClosed ? [weekday] : [])),
    course: courseOf(base, days, monthRule),
    expected: monthRule === "twoYears" ? expectedMonths(base, days) : [],
    // A group that makes all purchases repeats the base.
    findings: [base, ...slots.filter((each) => each.purchases < base.purchases)].flatMap(findings),
  };
}

const known = new WeakMap<Evidence, LazySteps<Rhythm | null>>();

/**
 * The rhythm of a run, made once: at once when it is read, or in parts before that, so that a pane answers its user.
 *
 * Source: spec 3.21.
 *
 * @example rhythmOf(evidence).value()?.purchases // 7
 */
export function rhythmOf(evidence: Evidence): LazySteps<Rhythm | null> {
  const found = known.get(evidence) ?? lazySteps(() => rhythmSteps(evidence));
  known.set(evidence, found);
  return found;
}

function timedPurchases(minuteOfDocument: Int16Array, isPurchase: Uint8Array): number {
  let timed = 0;
  for (let id = 0; id < isPurchase.length; id++) {
    if (isPurchase[id] === 1 && minuteOfDocument[id] !== NO_MINUTE) timed++;
  }
  return timed;
}

function courseOf({ purchasesOfMonths, turnoverOfMonths }: RhythmSlots, days: RhythmDays, rule: MonthRule) {
  const meansOf = (values: readonly number[]) => (rule === "twoYears" ? centredMeans(values) : []);
  const [meanPurchases, meanTurnover] = [meansOf(purchasesOfMonths), meansOf(turnoverOfMonths)];
  return purchasesOfMonths.map((purchases, place): RhythmMonth => ({
    month: firstOfMonth(days.firstMonth + place),
    purchases,
    turnover: turnoverOfMonths[place],
    meanPurchases: meanPurchases[place] ?? null,
    meanTurnover: meanTurnover[place] ?? null,
  }));
}

function expectedMonths({ turnoverOfMonths, months }: RhythmSlots, days: RhythmDays): readonly ExpectedMonth[] {
  const lastYear = turnoverOfMonths.slice(-MONTHS_OF_YEAR);
  const mean = lastYear.reduce((sum, turnover) => sum + turnover, 0) / MONTHS_OF_YEAR;
  return Array.from({ length: MONTHS_EXPECTED }, (_none, later) => {
    const month = days.firstMonth + days.months + later;
    const slot: RhythmSlot = months[month % MONTHS_OF_YEAR];
    return { month: firstOfMonth(month), mean, index: slot.turnoverIndex };
  });
}
