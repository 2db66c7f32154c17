import type { CellValue } from "../../../src/analysis/types";
import { dayParts } from "../../../src/analysis/time/calendar";
import type { Random } from "./random";

/** How a column writes its numbers, or its days. */
export type Writing<Value> = (value: Value) => CellValue;

const grouped = (value: number, thousands: string, decimal: string): string => {
  const [whole, cents] = Math.abs(value).toFixed(2).split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 ? "-" : ""}${groups}${decimal}${cents}`;
};

const asNumber: Writing<number> = (value) => value;
const texts: readonly Writing<number>[] = [
  (value) => grouped(value, ".", ","),
  (value) => grouped(value, ",", "."),
  (value) => grouped(value, "\u00a0", ","),
  (value) => grouped(value, " ", ","),
  (value) => grouped(value, "'", "."),
  (value) => grouped(value, "", ","),
  (value) => grouped(value, "", "."),
  (value) => `${grouped(value, ".", ",")} €`,
  (value) => `${grouped(value, " ", ",")} ден.`,
  (value) => (value < 0 ? `(${grouped(-value, ",", ".")})` : grouped(value, ",", ".")),
  (value) => (value < 0 ? `${grouped(-value, ".", ",")}-` : grouped(value, ".", ",")),
];

/** Numbers as numbers, or as texts of one kind down the column. */
export function amountWriting(random: Random): Writing<number> {
  return random.chance(0.5) ? asNumber : random.pick(texts);
}

const two = (number: number): string => String(number).padStart(2, "0");
const dayWritings: readonly ((year: number, month: number, day: number) => CellValue)[] = [
  (year, month, day) => `${two(day)}.${two(month)}.${year}`,
  (year, month, day) => `${day}.${month}.${year}`,
  (year, month, day) => `${two(day)}/${two(month)}/${year}`,
  (year, month, day) => `${two(month)}/${two(day)}/${year}`,
  (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  (year, month, day) => `${two(day)}-${two(month)}-${year}`,
  (year, month, day) => `${two(day)}.${two(month)}.${String(year).slice(2)}`,
  (year, month, day) => `${year}-${two(month)}-${two(day)} 14:05:00`,
  (year, month, day) => `${year}-${two(month)}-${two(day)}T09:30:00Z`,
  (year, month, day) => `${two(day)}.${two(month)}.${year} 9:15`,
  (year, month, day) => year * 10_000 + month * 100 + day,
  (year, month, day) => `${two(day)}.${two(month)}.${year}.`,
];

/** Days as dates, with times of the day, or as texts of one kind down the column. */
export function dayWriting(random: Random): Writing<number> {
  const kind = random.next();
  if (kind < 0.4) return asNumber;
  if (kind < 0.5) return (day) => day + 0.25;
  return dayText(random);
}

/** Days as texts of one kind down the column. */
export function dayText(random: Random): Writing<number> {
  const write = random.pick(dayWritings);
  return (serial) => {
    const { year, month, day } = dayParts(serial);
    return write(year, month, day);
  };
}
