import type { Day } from "../../analysis/types";
import { dayParts } from "../../analysis/time/calendar";

/** What neither Windows nor a Mac takes in the name of a file. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]/gu;
const LONGEST = 60;

/** A name from the workbook, short enough to be a part of a file's name beside what tells this from others. */
export const inFileName = (name: string): string => [...name].slice(0, LONGEST).join("");

/**
 * The name of a file that is handed out, with the day at its end.
 *
 * @example bookName("Petrov: own", 46323) // "Petrov own 2026-10-28.xlsx"
 */
export function bookName(title: string, day: Day): string {
  const { year, month, day: date } = dayParts(day);
  const two = (part: number): string => String(part).padStart(2, "0");
  const plain = title
    .replace(REFUSED, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[. ]+|[. ]+$/g, "");
  return `${plain} ${year}-${two(month)}-${two(date)}.xlsx`;
}
