import { isoSerial } from "../../../imports/files/xlsx/isoSerial";

// The strict form of the format writes days as ISO texts. The library reads a moment among them in the time zone of the
// computer, so that days shift; here they become the numbers of which every other file consists.

const isoCells = /(<c\b[^>]*?)\st=(?:"d"|'d')([^>]*>\s*(?:<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>)\s*)?<v>)([^<]*)(?=<\/v>)/g;
const daysTo1904 = 1462;

/** The sheet's part with numbers for days; what is no day stays a text. */
export function withSerialDates(text: string, date1904: boolean): string {
  if (!text.includes('t="d"') && !text.includes("t='d'")) return text;
  return text.replace(isoCells, (_cell, start: string, rest: string, value: string) => {
    const serial = isoSerial(value.trim());
    // A time of day alone is the same in both systems.
    const shift = date1904 && serial !== null && serial >= 1 ? daysTo1904 : 0;
    return serial === null ? `${start} t="str"${rest}${value}` : `${start}${rest}${serial - shift}`;
  });
}
