import { daySerial, isCalendarDay } from "../../../analysis/time/calendar";

// The strict form of the format writes days as ISO texts. The library reads a moment among them in the time zone of the
// computer, so that days shift; here they become the numbers of which every other file consists.

const isoCells = /(<c\b[^>]*?)\st=(?:"d"|'d')([^>]*>\s*(?:<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>)\s*)?<v>)([^<]*)(?=<\/v>)/g;
const isoMoment = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const daysTo1904 = 1462;

/** The sheet's part with numbers for days; what is no day stays a text. */
export function withSerialDates(text: string, date1904: boolean): string {
  if (!text.includes('t="d"') && !text.includes("t='d'")) return text;
  return text.replace(isoCells, (_cell, start: string, rest: string, value: string) => {
    const serial = serialOf(value.trim(), date1904);
    return serial === null ? `${start} t="str"${rest}${value}` : `${start}${rest}${serial}`;
  });
}

function serialOf(text: string, date1904: boolean): number | null {
  const found = isoMoment.exec(text);
  if (found === null || text === "") return null;
  const [year, month, day, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (found[1] === undefined) return time;
  if (!isCalendarDay(year, month, day)) return null;
  return daySerial(year, month, day) - (date1904 ? daysTo1904 : 0) + time;
}
