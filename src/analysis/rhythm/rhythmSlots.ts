import { settled, Sum } from "../sum";
import { monthIndex } from "../time/calendar";
import { monthIndexes, type IndexParts } from "./monthIndexes";
import { monthParts, partsOfMonth, weekdayOf, type RhythmDays } from "./rhythmDays";
import { CELLS, type RhythmGroup, type RhythmTally } from "./rhythmTally";

/** By what time is divided: a cell is an hour of a weekday. */
export const slotKinds = ["month", "weekday", "monthPart", "hour", "cell"] as const;
export type SlotKind = (typeof slotKinds)[number];

/** A part of the time, such as all Fridays. */
export interface RhythmSlot {
  readonly group: RhythmGroup;
  readonly kind: SlotKind;
  /** Month of the year from January, weekday from Monday, part of the month, hour, or weekday × 24 + hour; from 0. */
  readonly place: number;
  /** Days, of a month whole months. */
  readonly days: number;
  /** How often it came: of a part of the month the months, of the others the days or months. */
  readonly occurrences: number;
  readonly purchases: number;
  readonly turnover: number;
  /** Hardly ever open: it has no index and does not count for that of the others. */
  readonly isClosed: boolean;
  /** What the index of the purchases is made of; null = none. */
  readonly parts: IndexParts | null;
  readonly index: number | null;
  readonly turnoverParts: IndexParts | null;
  readonly turnoverIndex: number | null;
}

/** The slots of the base or of one of its groups. */
export interface RhythmSlots {
  readonly group: RhythmGroup;
  readonly purchases: number;
  readonly months: readonly RhythmSlot[];
  readonly weekdays: readonly RhythmSlot[];
  readonly monthParts: readonly RhythmSlot[];
  /** From the first to the last hour that is open; none where too few purchases carry a time. */
  readonly hours: readonly RhythmSlot[];
  /** By weekday, one for each of the hours. */
  readonly cells: readonly (readonly RhythmSlot[])[];
  /** Of each whole month. */
  readonly purchasesOfMonths: readonly number[];
  readonly turnoverOfMonths: readonly number[];
}

/** What all groups have in common: which days and hours there were, and which of them count. */
export interface RhythmCalendar {
  readonly days: RhythmDays;
  readonly closedWeekdays: readonly boolean[];
  /** The hours from the first to the last that is open. */
  readonly hours: readonly number[];
  readonly closedHours: readonly boolean[];
}

/** Fewer tell nothing of a rhythm. */
export const LEAST_PURCHASES = 5;

const WEEKDAYS = 7;
const MONTHS = 12;
const HOURS = 24;
/** A weekday is closed where sales fall on so few of its days, while they fall on many of the busiest one's. */
const CLOSED_SHARE = 0.05;
const BUSY_SHARE = 0.25;
/** An hour is closed where it has less than so much of the busiest one's purchases. */
const CLOSED_HOUR = 0.05;

/**
 * Which weekdays and hours the company is open, as its own purchases show. Source: spec 3.21.
 *
 * @example calendarOf(days, tally, false).closedWeekdays[6] // true: never on Sundays
 */
export function calendarOf(days: RhythmDays, base: RhythmTally, hasHours: boolean): RhythmCalendar {
  const sold = new Array<number>(WEEKDAYS).fill(0);
  const all = new Array<number>(WEEKDAYS).fill(0);
  base.purchases.forEach((purchases, place) => {
    const weekday = weekdayOf(days.from + place);
    all[weekday]++;
    if (purchases > 0) sold[weekday]++;
  });
  const shares = sold.map((each, weekday) => (all[weekday] === 0 ? 0 : each / all[weekday]));
  const isTold = Math.max(...shares) >= BUSY_SHARE;
  const ofHour = hasHours ? hoursOf(base.purchasesOfCell) : [];
  const least = Math.max(0, ...ofHour) * CLOSED_HOUR;
  const open = ofHour.flatMap((purchases, hour) => (purchases > 0 && purchases >= least ? [hour] : []));
  const hours =
    open.length === 0 ? [] : Array.from({ length: open[open.length - 1] - open[0] + 1 }, (_n, i) => open[0] + i);
  return {
    days,
    closedWeekdays: shares.map((share, weekday) => isTold && all[weekday] > 0 && share <= CLOSED_SHARE),
    hours,
    closedHours: hours.map((hour) => !open.includes(hour)),
  };
}

/**
 * The slots of the base or of one of its groups. Source: spec 3.21.
 *
 * @example slotsOfGroup(tally, calendar).weekdays.length // 7
 */
export function slotsOfGroup(tally: RhythmTally, calendar: RhythmCalendar): RhythmSlots {
  const { days, hours } = calendar;
  const byDay = daySums(tally, days);
  const first = days.firstMonth % MONTHS;
  const cells = hours.length === 0 ? [] : cellSlots(tally, byDay.weekdays, calendar);
  const openDays = byDay.weekdays.reduce((sum, { days: of }, day) => sum + (calendar.closedWeekdays[day] ? 0 : of), 0);
  return {
    group: tally.group,
    purchases: tally.purchases.reduce((sum, purchases) => sum + purchases, 0),
    months: monthSlots(tally.group, byDay.months, first),
    weekdays: slotsByDay(tally.group, "weekday", byDay.weekdays, calendar.closedWeekdays),
    monthParts: slotsByDay(
      tally.group,
      "monthPart",
      byDay.monthParts,
      monthParts.map(() => false),
      // The last three days lie in the third part too.
      monthParts.length - 1,
    ),
    hours: hourSlots(tally, openDays, calendar),
    cells,
    purchasesOfMonths: byDay.months.map(({ purchases }) => purchases),
    turnoverOfMonths: byDay.months.map(({ turnover }) => turnover),
  };
}

interface SlotSum {
  days: number;
  occurrences: number;
  purchases: number;
  turnover: number;
}

function daySums({ purchases, turnover, gross }: RhythmTally, days: RhythmDays) {
  const empty = (): SlotSum => ({ days: 0, occurrences: 0, purchases: 0, turnover: 0 });
  const sums = (count: number) =>
    Array.from({ length: count }, () => ({ slot: empty(), sum: new Sum(), months: new Set<number>() }));
  const [weekdays, parts, months] = [sums(WEEKDAYS), sums(monthParts.length), sums(days.months)];
  for (let place = 0; place < purchases.length; place++) {
    const day = days.from + place;
    const month = monthIndex(day);
    const met = [weekdays[weekdayOf(day)], ...partsOfMonth(day).map((part) => parts[part])];
    const ofMonth = month - days.firstMonth;
    if (ofMonth >= 0 && ofMonth < days.months) met.push(months[ofMonth]);
    for (const { slot, sum, months: monthsMet } of met) {
      slot.days++;
      monthsMet.add(month);
      slot.purchases += purchases[place];
      sum.add(settled(turnover[place], gross[place]));
    }
  }
  const done = (each: ReturnType<typeof sums>, occurrencesOf: (one: (typeof each)[number]) => number): SlotSum[] =>
    each.map((one) => ({ ...one.slot, turnover: one.sum.value, occurrences: occurrencesOf(one) }));
  return {
    weekdays: done(weekdays, ({ slot }) => slot.days),
    monthParts: done(parts, ({ months: monthsMet }) => monthsMet.size),
    months: done(months, () => 1),
  };
}

/** `counted` = slots that add up to the whole. */
function slotsByDay(
  group: RhythmGroup,
  kind: SlotKind,
  sums: readonly SlotSum[],
  closed: readonly boolean[],
  counted = sums.length,
): readonly RhythmSlot[] {
  const open = sums.filter((_sum, place) => place < counted && !closed[place]);
  const total = (of: (sum: SlotSum) => number): number => open.reduce((all, sum) => all + of(sum), 0);
  const days = total((sum) => sum.days);
  const means = { purchases: total((sum) => sum.purchases) / days, turnover: total((sum) => sum.turnover) / days };
  const isEnough = means.purchases * days >= LEAST_PURCHASES;
  return sums.map((sum, place) => {
    const has = isEnough && !closed[place] && sum.days > 0;
    return slotOf(group, kind, place, sum, closed[place], {
      purchases: has ? { above: sum.purchases / sum.days, below: means.purchases } : null,
      turnover: has ? { above: sum.turnover / sum.days, below: means.turnover } : null,
    });
  });
}

function monthSlots(group: RhythmGroup, months: readonly SlotSum[], first: number): readonly RhythmSlot[] {
  const parts = monthIndexes(
    months.map(({ purchases }) => purchases),
    first,
  );
  const turnoverParts = monthIndexes(
    months.map(({ turnover }) => turnover),
    first,
  );
  const isEnough = months.reduce((sum, { purchases }) => sum + purchases, 0) >= LEAST_PURCHASES;
  return Array.from({ length: MONTHS }, (_none, place) => {
    const own = months.filter((_month, at) => (first + at) % MONTHS === place);
    const turnover = new Sum();
    for (const month of own) turnover.add(month.turnover);
    const purchases = own.reduce((sum, month) => sum + month.purchases, 0);
    const sum: SlotSum = { days: own.length, occurrences: own.length, purchases, turnover: turnover.value };
    return slotOf(group, "month", place, sum, false, {
      purchases: isEnough ? parts[place] : null,
      turnover: isEnough ? turnoverParts[place] : null,
    });
  });
}

function hourSlots(
  tally: RhythmTally,
  openDays: number,
  { hours, closedHours }: RhythmCalendar,
): readonly RhythmSlot[] {
  const sums = hours.map((hour): SlotSum => {
    const cells = Array.from({ length: WEEKDAYS }, (_none, weekday) => weekday * HOURS + hour);
    return { ...cellSum(tally, cells), days: openDays, occurrences: openDays };
  });
  return slotsByDay(tally.group, "hour", sums, closedHours).map((slot, at) => ({ ...slot, place: hours[at] }));
}

function cellSlots(
  tally: RhythmTally,
  weekdays: readonly SlotSum[],
  { hours, closedHours, closedWeekdays }: RhythmCalendar,
): readonly (readonly RhythmSlot[])[] {
  const places = weekdays.flatMap((_sum, weekday) => hours.map((hour) => weekday * HOURS + hour));
  const sums = places.map((place): SlotSum => {
    const { days } = weekdays[Math.floor(place / HOURS)];
    return { ...cellSum(tally, [place]), days, occurrences: days };
  });
  const closed = places.map(
    (place) => closedWeekdays[Math.floor(place / HOURS)] || closedHours[(place % HOURS) - hours[0]],
  );
  const slots = slotsByDay(tally.group, "cell", sums, closed).map((slot, at) => ({ ...slot, place: places[at] }));
  return weekdays.map((_sum, weekday) => slots.slice(weekday * hours.length, (weekday + 1) * hours.length));
}

function cellSum(tally: RhythmTally, cells: readonly number[]): Pick<SlotSum, "purchases" | "turnover"> {
  const turnover = new Sum();
  let purchases = 0;
  for (const cell of cells) {
    purchases += tally.purchasesOfCell[cell];
    turnover.add(settled(tally.turnoverOfCell[cell], tally.grossOfCell[cell]));
  }
  return { purchases, turnover: turnover.value };
}

function hoursOf(cells: Int32Array): number[] {
  const hours = new Array<number>(HOURS).fill(0);
  for (let cell = 0; cell < CELLS; cell++) hours[cell % HOURS] += cells[cell];
  return hours;
}

function slotOf(
  group: RhythmGroup,
  kind: SlotKind,
  place: number,
  { days, occurrences, purchases, turnover }: SlotSum,
  isClosed: boolean,
  parts: { readonly purchases: IndexParts | null; readonly turnover: IndexParts | null },
): RhythmSlot {
  return {
    group,
    kind,
    place,
    days,
    occurrences,
    purchases,
    turnover,
    isClosed,
    parts: parts.purchases,
    index: indexOf(parts.purchases),
    turnoverParts: parts.turnover,
    turnoverIndex: indexOf(parts.turnover),
  };
}

/** A mean of nothing, or of more returns than sales, compares with nothing. */
function indexOf(parts: IndexParts | null): number | null {
  return parts === null || !(parts.below > 0) ? null : parts.above / parts.below;
}
