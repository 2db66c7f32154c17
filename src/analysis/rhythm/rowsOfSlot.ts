import { lastOf } from "../lastOf";
import { NO_MINUTE } from "../cells/timeOfDay";
import type { Analysis } from "../analysis";
import { rowsBehind, type ExplainedRows } from "../figures/rowsBehind";
import { dayParts, monthIndex } from "../time/calendar";
import type { Day } from "../types";
import { documentMinutes } from "./documentMinutes";
import { partsOfMonth, weekdayOf, type RhythmDays } from "./rhythmDays";
import type { RhythmSlot } from "./rhythmSlots";

const HOURS = 24;
const MINUTES = 60;

/**
 * The rows behind the purchases or the turnover of a slot.
 *
 * Purchases go by the day of their document, turnover by the day of its row, both by the hour of the document.
 * Cost: a pass over the sales. Source: spec 3.21.
 *
 * @example rowsOfSlot(analysis, slot, "turnover").sum // the turnover of the slot
 */
export function rowsOfSlot(analysis: Analysis, slot: RhythmSlot, of: "purchases" | "turnover"): ExplainedRows {
  const { evidence, rhythm } = analysis;
  const { ledger, history, register, columns, input } = evidence;
  const { kind, id } = slot.group;
  const { minutes } = input.sales;
  const isTimed = slot.kind === "hour" || slot.kind === "cell";
  const minuteOfDocument = isTimed && minutes !== undefined ? lastOf(documentMinutes(ledger, minutes)) : null;
  return rowsBehind(analysis, {
    counts: (row, client) => {
      if (rhythm === null) return false;
      const document = ledger.document[row];
      if (of === "purchases" && history.isPurchase[document] === 0) return false;
      if (kind === "segment" && register.segment[client] !== id) return false;
      if (kind === "class" && columns.abc[client] !== id) return false;
      if (kind === "product" && ledger.product?.[row] !== id) return false;
      if (isTimed) return isInHour(slot, ledger.documentDay[document], minuteOfDocument?.[document] ?? NO_MINUTE);
      return isInSlot(slot, of === "purchases" ? ledger.documentDay[document] : ledger.day[row], rhythm.days);
    },
  });
}

function isInHour({ kind, place }: RhythmSlot, day: Day, minute: number): boolean {
  if (minute === NO_MINUTE) return false;
  const hour = Math.floor(minute / MINUTES);
  return kind === "hour" ? hour === place : weekdayOf(day) * HOURS + hour === place;
}

function isInSlot({ kind, place }: RhythmSlot, day: Day, { firstMonth, months }: RhythmDays): boolean {
  if (kind === "weekday") return weekdayOf(day) === place;
  if (kind === "monthPart") return partsOfMonth(day).includes(place);
  const month = monthIndex(day) - firstMonth;
  return month >= 0 && month < months && dayParts(day).month === place + 1;
}
