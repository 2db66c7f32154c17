import { dayParts, isCalendarDay } from "../time/calendar";
import type { CellValue, ReadingFormat } from "../types";
import { cellText, isBlank, isErrorCell, type CellFault } from "./cells";
import { readDay } from "./dateCell";

/** A day that comes back each year. */
export interface Birthday {
  /** 1 = January. */
  readonly month: number;
  readonly day: number;
}

const WITHOUT_YEAR = /^\s*(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2?\s*$/;
const LEAP_YEAR = 2024;

/**
 * The birthday in a cell: any date, or a day and a month without a year.
 *
 * Without a year two numbers are day and month in the order of the workbook, day first with dots. Source: spec 3.15.
 *
 * @example readBirthday("29.02.", { decimal: ",", dateOrder: "dmy", date1904: false }) // { month: 2, day: 29 }
 */
export function readBirthday(value: CellValue | undefined, format: ReadingFormat): Birthday | CellFault {
  if (isBlank(value)) return "missing";
  if (isErrorCell(value)) return "error";
  const parts = WITHOUT_YEAR.exec(cellText(value));
  if (parts !== null && typeof value === "string") {
    const isMonthFirst = parts[2] !== "." && format.dateOrder !== "dmy";
    const [month, day] = isMonthFirst ? [parts[1], parts[3]] : [parts[3], parts[1]];
    return isCalendarDay(LEAP_YEAR, Number(month), Number(day))
      ? { month: Number(month), day: Number(day) }
      : "unreadable";
  }
  const date = readDay(value, format);
  if (typeof date !== "number") return date;
  const { month, day } = dayParts(date);
  return { month, day };
}
