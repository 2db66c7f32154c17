import { daySerial, dayParts, firstOfMonth, monthIndex } from "../../../../analysis/time/calendar";
import { daysTo1904 } from "../workbook/dateSystems";

// The days that Excel names by where today lies among them.

/** One of them is Excel's own mistake in spelling. */
const months = [
  "January",
  "Februray",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The first day, and the first one behind; both as serial numbers of the 1900 system. */
type Days = readonly [from: number, to: number];

const steps = { Last: -1, This: 0, Next: 1 } as const;

/** Tells of the number in a cell; null for a word that is none of Excel's. */
export function isDayIn(
  criterion: string | undefined,
  now: Date,
  date1904: boolean,
): ((serial: number) => boolean) | null {
  const shift = date1904 ? daysTo1904 : 0;
  const ofYears = /^AllDatesInPeriod(Quarter([1-4])|\w+)$/.exec(criterion ?? "");
  if (ofYears) {
    const wanted = ofYears[2] === undefined ? [months.indexOf(ofYears[1])] : monthsOfQuarter(Number(ofYears[2]));
    if (wanted.includes(-1)) return null;
    return (serial) => wanted.includes(dayParts(Math.floor(serial) + shift).month - 1);
  }
  const days = daysOf(criterion ?? "", now);
  return days && ((serial) => serial + shift >= days[0] && serial + shift < days[1]);
}

const monthsOfQuarter = (quarter: number): number[] => [0, 1, 2].map((month) => (quarter - 1) * 3 + month);

function daysOf(criterion: string, now: Date): Days | null {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  const today = daySerial(year, month + 1, day);
  const single = { Yesterday: -1, Today: 0, Tomorrow: 1 }[criterion];
  if (single !== undefined) return [today + single, today + single + 1];
  if (criterion === "YearToDate") return [daySerial(year, 1, 1), today + 1];
  const [, which, unit] = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(criterion) ?? [];
  if (which === undefined) return null;
  const step = steps[which as keyof typeof steps];
  // Weeks begin on Sunday.
  const sunday = today - now.getDay() + step * 7;
  if (unit === "Week") return [sunday, sunday + 7];
  const size = { Month: 1, Quarter: 3, Year: 12 }[unit as "Month" | "Quarter" | "Year"];
  const first = monthIndex(today) - (month % size) + step * size;
  return [firstOfMonth(first), firstOfMonth(first + size)];
}
