import { monthOfName } from "../analysis/cells/monthNames";
import { isPlausibleDay } from "../analysis/columns/plausibleDay";
import { dayParts } from "../analysis/time/calendar";
import type { Day } from "../analysis/types";
import { partName } from "./files/partName";
import { headerTokens } from "./headerFit";
import type { FoundTable } from "./workbookPort";

/** The period that a table is named by. */
interface NamedPeriod {
  /** 1, 3 or 12; 0 = the name says none. */
  readonly months: number;
  readonly year: number | null;
  /** 1 to 4. */
  readonly quarter: number | null;
}

const QUARTER = /^(?:q([1-4])|([1-4])q|(i{1,3}|iv))$/;
const ROMAN = ["i", "ii", "iii", "iv"];

/**
 * Whether a table is named by a longer period than another one and may hold its rows too: a year beside its months or
 * quarters. `dateOfOther` = the column of dates of the other one.
 *
 * The days of the other's first rows decide, then the years of the names; where neither tells, it may.
 */
export function mayHold(one: FoundTable, other: FoundTable, dateOfOther: number | undefined): boolean {
  const longer = periodOf(one);
  const shorter = periodOf(other);
  if (shorter.months === 0 || longer.months <= shorter.months) return false;
  const days = daysOf(other, dateOfOther);
  if (days.length > 0) return days.some((day) => isWithin(day, longer));
  return longer.year === null || shorter.year === null || longer.year === shorter.year;
}

function isWithin(day: Day, { year, quarter }: NamedPeriod): boolean {
  const of = dayParts(day);
  return (year === null || of.year === year) && (quarter === null || Math.ceil(of.month / 3) === quarter);
}

const periods = new WeakMap<FoundTable, NamedPeriod>();

function periodOf(table: FoundTable): NamedPeriod {
  let period = periods.get(table);
  if (period === undefined) periods.set(table, (period = periodOfName(partName(table))));
  return period;
}

function periodOfName(name: string): NamedPeriod {
  // Names of months are known with their accents.
  const words = name.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const years = words.filter((word) => /^(?:19[5-9]|20\d)\d$/.test(word)).map(Number);
  const year = years.length === 1 ? years[0] : null;
  const isNumberOfMonth =
    words.every((word) => /^\d+$/.test(word)) && words.some((word) => /^(?:0?[1-9]|1[0-2])$/.test(word));
  if (isNumberOfMonth || words.some((word) => monthOfName(word) !== null)) return { months: 1, year, quarter: null };
  for (const token of words.flatMap(headerTokens)) {
    const [, behind, before, roman] = QUARTER.exec(token) ?? [];
    const quarter = roman === undefined ? Number(behind ?? before ?? 0) : ROMAN.indexOf(roman) + 1;
    if (quarter > 0) return { months: 3, year, quarter };
  }
  return { months: year === null ? 0 : 12, year, quarter: null };
}

function daysOf({ sample }: FoundTable, date: number | undefined): readonly Day[] {
  if (date === undefined) return [];
  return sample.flatMap((row) => {
    const day = row[date];
    return typeof day === "number" && isPlausibleDay(day) ? [Math.floor(day)] : [];
  });
}
