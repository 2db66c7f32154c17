import { dayParts, daysInMonth, monthIndex } from "../../../src/analysis/time/calendar";

// A slow reading of 3.21: every figure by looking at every day and every purchase once more.

/** A document with its amount; its rows all lie on its day. */
export interface SlowDocument {
  readonly day: number;
  /** null = without a time. */
  readonly hour: number | null;
  readonly cents: number;
}

export interface SlowSlot {
  readonly days: number;
  readonly purchases: number;
  readonly turnover: number;
  readonly index: number | null;
  readonly isClosed: boolean;
}

export type SlowKind = "weekday" | "monthPart" | "hour" | "cell";

// 2 January 2000 was a Sunday.
const SUNDAY = 36527;
const weekday = (day: number): number => (day - SUNDAY - 1 + 7000) % 7;

/** The first and the last day that count, and the whole months. */
export function slowSpan(documents: readonly SlowDocument[], asOf: number) {
  const seen = documents.filter(({ day }) => day <= asOf).map(({ day }) => day);
  const from = Math.min(...seen);
  const months: number[] = [];
  const days = Array.from({ length: asOf - from + 1 }, (_none, at) => from + at);
  const dated = days.map((day) => ({ month: monthIndex(day), number: dayParts(day).day }));
  for (let month = monthIndex(from); month <= monthIndex(asOf); month++) {
    const year = Math.floor(month / 12);
    const length = daysInMonth(year, (month % 12) + 1);
    const own = dated.filter((day) => day.month === month).map(({ number }) => number);
    if (Math.min(...own) <= 7 && Math.max(...own) >= length - 6) months.push(month);
  }
  return { from, months };
}

function isIn(kind: SlowKind, place: number, day: number, hour: number | null): boolean {
  const { year, month, day: number } = dayParts(day);
  switch (kind) {
    case "weekday":
      return weekday(day) === place;
    case "monthPart":
      return [
        number <= 10,
        number > 10 && number <= 20,
        number > 20,
        number > 20 && number > daysInMonth(year, month) - 3,
      ][place];
    case "hour":
      return hour === place;
    case "cell":
      return hour !== null && weekday(day) * 24 + hour === place;
  }
}

/** A slot of the base or, with its own documents and the closed ones of the base, of a group. */
export function slowSlot(
  kind: SlowKind,
  place: number,
  own: readonly SlowDocument[],
  base: readonly SlowDocument[],
  asOf: number,
): SlowSlot {
  const { from } = slowSpan(base, asOf);
  const days = Array.from({ length: asOf - from + 1 }, (_none, at) => from + at);
  const bought = own.filter(({ day, cents }) => day <= asOf && cents > 0);
  const boughtByAll = base.filter(({ day, cents }) => day <= asOf && cents > 0);
  const soldOn = new Set(boughtByAll.map(({ day }) => day));
  const share = (of: number): number => {
    const its = days.filter((day) => weekday(day) === of);
    const sold = its.filter((day) => soldOn.has(day));
    return its.length === 0 ? 0 : sold.length / its.length;
  };
  const shares = [0, 1, 2, 3, 4, 5, 6].map(share);
  const closedDays = shares.map(
    (each, of) => Math.max(...shares) >= 0.25 && each <= 0.05 && days.some((day) => weekday(day) === of),
  );
  const isClosedDay = (of: number): boolean => closedDays[of];
  const ofHour = (hour: number): number => boughtByAll.filter((document) => document.hour === hour).length;
  const hours = Array.from({ length: 24 }, (_none, hour) => hour);
  const most = Math.max(...hours.map(ofHour));
  const isClosedHour = (hour: number): boolean => ofHour(hour) === 0 || ofHour(hour) < most * 0.05;
  const slotDays = (of: number): number => {
    if (kind === "hour") return days.filter((day) => !isClosedDay(weekday(day))).length;
    if (kind === "cell") return days.filter((day) => weekday(day) === Math.floor(of / 24)).length;
    return days.filter((day) => isIn(kind, of, day, null)).length;
  };
  const isClosed = (of: number): boolean => {
    if (kind === "weekday") return isClosedDay(of);
    if (kind === "hour") return isClosedHour(of);
    return kind === "cell" && (isClosedDay(Math.floor(of / 24)) || isClosedHour(of % 24));
  };
  const purchasesIn = (of: number): number => bought.filter(({ day, hour }) => isIn(kind, of, day, hour)).length;
  const everyPlace = Array.from({ length: { weekday: 7, monthPart: 3, hour: 24, cell: 168 }[kind] }, (_none, at) => at);
  const counted = everyPlace.filter((of) => !isClosed(of));
  const allPurchases = counted.reduce((sum, of) => sum + purchasesIn(of), 0);
  const allDays = counted.reduce((sum, of) => sum + slotDays(of), 0);
  const has = !isClosed(place) && slotDays(place) > 0 && allPurchases >= 5;
  const amounts = own.filter(({ day, hour }) => day <= asOf && isIn(kind, place, day, hour));
  return {
    days: slotDays(place),
    purchases: purchasesIn(place),
    turnover: amounts.reduce((sum, { cents }) => sum + cents, 0) / 100,
    index: has ? purchasesIn(place) / slotDays(place) / (allPurchases / allDays) : null,
    isClosed: isClosed(place),
  };
}

/** The index of a month of the year, 0 = January, of the purchases in whole months. */
export function slowMonth(month: number, own: readonly SlowDocument[], base: readonly SlowDocument[], asOf: number) {
  const { months } = slowSpan(base, asOf);
  const bought = own.filter(({ day, cents }) => day <= asOf && cents > 0);
  const monthsBought = bought.map(({ day }) => monthIndex(day));
  const count = (of: number): number => monthsBought.filter((each) => each === of).length;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const total = months.reduce((sum, of) => sum + count(of), 0);
  const same = months.filter((of) => of % 12 === month);
  const purchases = same.reduce((sum, of) => sum + count(of), 0);
  const known = { months: same.length, purchases };
  if (months.length < 12 || total < 5) return { ...known, index: null };
  if (months.length < 24) return { ...known, index: mean(same.map(count)) / mean(months.map(count)) };
  const ratio = (of: number): number | null => {
    const around = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].map((step) => of + step);
    if (!around.every((near) => months.includes(near))) return null;
    const weighted = around.map((near, at) => count(near) * (at === 0 || at === 12 ? 0.5 : 1));
    const centred = weighted.reduce((sum, value) => sum + value, 0) / 12;
    return centred > 0 ? count(of) / centred : null;
  };
  const ratiosOf = (each: number): number[] => months.filter((of) => of % 12 === each).flatMap((of) => ratio(of) ?? []);
  const means = Array.from({ length: 12 }, (_none, each) => ratiosOf(each)).flatMap((ratios) =>
    ratios.length === 0 ? [] : mean(ratios),
  );
  const ownRatios = ratiosOf(month);
  if (ownRatios.length === 0 || mean(means) === 0) return { ...known, index: null };
  return { ...known, index: mean(ownRatios) / mean(means) };
}
