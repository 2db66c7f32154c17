import { daySerial, isCalendarDay } from "../../../analysis/time/calendar";

const MOMENT = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/**
 * The serial number of a day that a cell holds as an ISO text, by the 1900 system; null = no day and no time.
 *
 * @example isoSerial("2024-01-05T12:00:00") // 45296.5
 */
export function isoSerial(text: string): number | null {
  const found = MOMENT.exec(text);
  if (found === null || text === "") return null;
  const [year, month, day, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (found[1] === undefined) return time;
  return isCalendarDay(year, month, day) ? daySerial(year, month, day) + time : null;
}
