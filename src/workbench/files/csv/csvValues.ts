import { daySerial, isCalendarDay } from "../../../analysis/time/calendar";
import type { DataCell } from "../../workbookData";

// Which texts of a CSV file are numbers and days. A column is judged as a whole, so that codes keep their zeros.

export type Decimal = "." | ",";

const groupMarks = " \u00a0\u2009\u202f'’";

interface NumberShapes {
  readonly plain: RegExp;
  readonly grouped: RegExp;
}

/** 1234.5 and 1 234.5, 1'234.5, 1,234.5; the sign is a hyphen or a true minus. */
function numberShapes(decimal: Decimal): NumberShapes {
  const point = decimal === "." ? "\\." : ",";
  const otherMark = decimal === "." ? "," : "\\.";
  return {
    plain: new RegExp(`^[-\u2212]?\\d+(?:${point}\\d+)?$`),
    grouped: new RegExp(`^[-\u2212]?\\d{1,3}(?:([${groupMarks}${otherMark}])\\d{3})(?:\\1\\d{3})*(?:${point}\\d+)?$`),
  };
}

const shapes: Readonly<Record<Decimal, NumberShapes>> = { ".": numberShapes("."), ",": numberShapes(",") };

/** More digits than a number can hold exactly: an account or a card, not an amount. */
const mostDigits = 15;

/** "007", "+7 921", an account of 20 digits: texts made of digits that are no numbers. */
export function looksLikeCode(text: string): boolean {
  if (/^0\d/.test(text)) return true;
  return /^\d+$/.test(text) && text.length > mostDigits;
}

export function readNumber(text: string, decimal: Decimal): number | null {
  const { plain, grouped } = shapes[decimal];
  if (!plain.test(text) && !grouped.test(text)) return null;
  const marks = decimal === "." ? `${groupMarks},` : `${groupMarks}.`;
  const digits = [...text].filter((letter) => !marks.includes(letter)).join("");
  return Number(digits.replace(decimal, ".").replace("\u2212", "-"));
}

/**
 * The decimal mark of a file. A comma or point decides that is followed by other than three digits or stands behind the
 * other one; where all are followed by three, semicolons between the fields speak for a comma.
 */
export function decimalOf(texts: Iterable<string>, delimiter: string): Decimal {
  let commas = 0;
  let points = 0;
  for (const text of texts) {
    const match = /^[-\u2212]?[\d\u00a0\u2009\u202f '’.,]*?([.,])(\d+)$/.exec(text);
    if (match === null) continue;
    const [, mark, digits] = match;
    const otherBefore = text.includes(mark === "," ? "." : ",");
    const onlyOne = text.indexOf(mark) === text.lastIndexOf(mark);
    if (!onlyOne || (digits.length === 3 && !otherBefore)) continue;
    if (mark === ",") commas++;
    else points++;
  }
  if (commas !== points) return commas > points ? "," : ".";
  return delimiter === ";" ? "," : ".";
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** Days and moments in ISO form; every other way of writing a date is left to whoever knows the country. */
export function readIsoDate(text: string): DataCell | null {
  const match = isoDate.exec(text);
  if (match === null) return null;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  if (year < 1900 || !isCalendarDay(year, month, day) || hours > 23 || minutes > 59 || seconds > 59) return null;
  const serial = daySerial(year, month, day);
  if (match[4] === undefined) return { value: serial, numberFormat: "yyyy-mm-dd" };
  return { value: serial + (hours * 3600 + minutes * 60 + seconds) / 86_400, numberFormat: "yyyy-mm-dd hh:mm" };
}
