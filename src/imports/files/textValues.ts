import { provenMark } from "../../analysis/cells/amountCell";
import { daySerial, isCalendarDay } from "../../analysis/time/calendar";

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

/** The decimal mark of one column. */
export interface ColumnDecimal {
  readonly decimal: Decimal;
  /** Its values contradict one another: those that could be either stay texts. */
  readonly isMixed: boolean;
  /** How many numbers could be either where none of them proves anything; `first` is the row of the first one. */
  readonly undecided: { readonly first: number; readonly count: number } | null;
}

/** What a text that is a number by either mark proves; null = nothing. */
export function markOf(text: string): Decimal | "either" | null {
  const number = text.trim();
  if (readNumber(number, ".") === null && readNumber(number, ",") === null) return null;
  return provenMark(number.replace(/^[-\u2212]/, ""));
}

/** How often the values of a column prove a mark, or leave it open; `first` is the row of the first one that does. */
export interface MarkCounts {
  ".": number;
  ",": number;
  either: number;
  first: number;
}

/** The decimal mark of each column by its own values, the header row apart. */
export function columnDecimals(rows: readonly (readonly string[])[], delimiter: string): readonly ColumnDecimal[] {
  const columns: MarkCounts[] = [];
  for (let row = 1; row < rows.length; row++) {
    for (let column = 0; column < rows[row].length; column++) {
      const mark = markOf(rows[row][column]);
      if (mark === null) continue;
      const found = (columns[column] ??= { ".": 0, ",": 0, either: 0, first: row });
      if (mark === "either" && found.either === 0) found.first = row;
      found[mark]++;
    }
  }
  return decidedDecimals(columns, delimiter);
}

/**
 * The decimal mark of each column by what its values prove. Where they prove nothing, it is the one of the other columns;
 * and where those prove nothing either, semicolons between the fields speak for a comma.
 */
export function decidedDecimals(
  columns: readonly (MarkCounts | undefined)[],
  delimiter: string,
): readonly ColumnDecimal[] {
  const proofs = (mark: Decimal): number => columns.reduce((sum, column) => sum + (column?.[mark] ?? 0), 0);
  const [points, commas] = [proofs("."), proofs(",")];
  const usual = points === commas ? (delimiter === ";" ? "," : ".") : points > commas ? "." : ",";
  return Array.from(columns, (column): ColumnDecimal => {
    if (column === undefined) return { decimal: usual, isMixed: false, undecided: null };
    const { ".": point, ",": comma, either, first } = column;
    if (point === 0 && comma === 0) return { decimal: usual, isMixed: false, undecided: { first, count: either } };
    return { decimal: point > comma ? "." : ",", isMixed: point > 0 && comma > 0, undecided: null };
  });
}

/** What `="0012"` stands for: programs write it so that Excel keeps the zeros. null for all other texts. */
export function forcedText(text: string): string | null {
  const found = /^\s*="([^]*)"\s*$/.exec(text);
  return found === null ? null : found[1].replace(/""/g, '"');
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** A day as its serial, with the time of the day as a fraction. */
export interface Moment {
  readonly serial: number;
  readonly hasTime: boolean;
}

/** Days and moments in ISO form; every other way of writing a date is left to whoever knows the country. */
export function readIsoDate(text: string): Moment | null {
  const match = isoDate.exec(text);
  if (match === null) return null;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  if (year < 1900 || !isCalendarDay(year, month, day) || hours > 23 || minutes > 59 || seconds > 59) return null;
  const serial = daySerial(year, month, day);
  if (match[4] === undefined) return { serial, hasTime: false };
  return { serial: serial + (hours * 3600 + minutes * 60 + seconds) / 86_400, hasTime: true };
}

/** The value of a trimmed text that is no code and no forced text: a number by the mark of its column, or an ISO date. */
export function readValue(trimmed: string, isCode: boolean, column: ColumnDecimal | undefined): number | Moment | null {
  const isOpen = column?.isMixed === true && markOf(trimmed) === "either";
  const number = isCode || isOpen ? null : readNumber(trimmed, column?.decimal ?? ".");
  return number ?? readIsoDate(trimmed);
}
