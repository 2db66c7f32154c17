import type { Day, Period } from "../types";

const GAP = 400;
const MOST_ROWS = 10;
const MOST_SHARE = 0.05;

/**
 * The days between which all but a few rows lie; null where none lie far from all others.
 *
 * Days that a gap of more than 400 days parts from all others at either end are far away if they are fewer than 5 % of
 * the rows and at most ten. `rowsOfDay` = rows by day, counted from `firstDay`. Source: spec 1.3.
 *
 * @example daysWithoutFar(Int32Array.from([30, ...Array(900).fill(0), 1]), 45292) // [45292, 45292]
 */
export function daysWithoutFar(rowsOfDay: Int32Array, firstDay: Day): Period | null {
  let rows = 0;
  for (const count of rowsOfDay) rows += count;
  const most = Math.min(MOST_ROWS, Math.ceil(rows * MOST_SHARE) - 1);
  if (most < 1) return null;
  const last = endOfBody(rowsOfDay, most, rowsOfDay.length - 1, -1);
  const first = endOfBody(rowsOfDay, most, 0, 1);
  const isWhole = last === null && first === null;
  return isWhole ? null : [firstDay + (first ?? 0), firstDay + (last ?? rowsOfDay.length - 1)];
}

/** Where the days that belong together end, seen from one end; null where nothing there is far away. */
function endOfBody(rowsOfDay: Int32Array, most: number, from: number, step: number): number | null {
  let met = 0;
  let previous: number | null = null;
  let body: number | null = null;
  for (let place = from; place >= 0 && place < rowsOfDay.length; place += step) {
    if (rowsOfDay[place] === 0) continue;
    if (previous !== null && Math.abs(place - previous) > GAP) body = place;
    met += rowsOfDay[place];
    if (met > most) break;
    previous = place;
  }
  return body;
}
