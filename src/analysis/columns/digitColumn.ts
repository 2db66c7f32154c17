import { dayOfDigits, digitDates, type DigitDate } from "../cells/digitDates";

const NEARLY_ALL = 0.95;

/**
 * How a column writes dates as whole numbers: the only writing in which nearly all of them are days; null = none, or
 * several.
 *
 * `digits` = whole numbers that are no serials of plausible days, with how often they stand there; `serials` = how many
 * cells are such serials. Edge: of `yyyymm` and `yymmdd` (201201) neither is taken where both fit. Source: spec 1.2.
 *
 * @example digitDateOf(new Map([["240115", 1], ["240215", 1]]), 0) // "yymmdd"
 */
export function digitDateOf(digits: ReadonlyMap<string, number>, serials: number): DigitDate | null {
  let all = 0;
  for (const count of digits.values()) all += count;
  if (all === 0 || all < serials) return null;
  const fitting = digitDates.filter((writing) => {
    let days = 0;
    for (const [text, count] of digits) if (dayOfDigits(text, writing) !== null) days += count;
    return days >= all * NEARLY_ALL;
  });
  return fitting.length === 1 ? fitting[0] : null;
}
