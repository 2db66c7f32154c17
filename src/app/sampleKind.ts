import { readAmount } from "../analysis/cells/amountCell";
import { isBlank, isErrorCell } from "../analysis/cells/cells";
import { readDay } from "../analysis/cells/dateCell";
import type { CellValue, ReadingFormat } from "../analysis/types";

/** What the sample values of a column look like; serial days cannot be told from other whole numbers. */
export type SampleKind = "blank" | "days" | "daysOrNumbers" | "numbers" | "names";

// A sample is read in any order of day and month, and with either decimal mark.
const formats: readonly ReadingFormat[] = [
  { decimal: ".", dateOrder: "dmy", date1904: false },
  { decimal: ",", dateOrder: "mdy", date1904: false },
];

// 1927-05-18 to 2118-12-31: serial days that sales can have.
const EARLIEST_DAY = 10000;
const LATEST_DAY = 79989;

export function sampleKind(values: readonly CellValue[]): SampleKind {
  let known = 0;
  let days = 0;
  let numbers = 0;
  for (const value of values) {
    if (isBlank(value) || isErrorCell(value)) continue;
    known++;
    if (looksLikeDay(value)) days++;
    if (looksLikeNumber(value)) numbers++;
  }
  if (known === 0) return "blank";
  // One cell in two may be spoilt: the reader will name it.
  const areDays = days * 2 >= known;
  const areNumbers = numbers * 2 >= known;
  if (areDays) return areNumbers ? "daysOrNumbers" : "days";
  return areNumbers ? "numbers" : "names";
}

function looksLikeDay(value: CellValue): boolean {
  if (typeof value === "number") return value >= EARLIEST_DAY && value <= LATEST_DAY;
  return formats.some((format) => typeof readDay(value, format) === "number");
}

function looksLikeNumber(value: CellValue): boolean {
  return formats.some((format) => typeof readAmount(value, format) === "number");
}
